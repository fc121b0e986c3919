"""Scripts of the people who operate a Retool instance."""
