"""Reads OpenAPI documents: the one place that knows what operations, references and schemas look like."""
