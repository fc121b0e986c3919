"""Gets a document from an instance of Retool and keeps it as a snapshot."""
