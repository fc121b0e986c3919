"""Releases of Retool and the registry of what is known of each."""
