"""Schemas for the mock: validates requests and replies, samples values, projects objects onto what is served."""
