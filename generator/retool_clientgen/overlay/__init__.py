"""OpenAPI Overlay documents (1.0 and 1.1): read, chosen by release, applied strictly, and reported on.

The engine implements the OpenAPI Overlay Specification 1.0.0 and 1.1.0 (https://spec.openapis.org/overlay/).
"""
