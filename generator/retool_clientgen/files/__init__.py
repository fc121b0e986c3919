"""Writes files and folders so that an interrupted run leaves the old or the new content, never half."""
