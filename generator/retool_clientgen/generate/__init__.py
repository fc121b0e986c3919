"""From a normalised document to the source of a client package."""
