"""Small documents to compare: one operation, with a schema where a test wants it."""

import copy
from collections.abc import Callable
from typing import Any

Document = dict[str, Any]
Schema = Any

SUBJECTS: dict[str, Callable[[Schema], Document]] = {}
"""Documents with a schema in one place each, by what rules call the place."""


def document(operation: dict[str, Any] | None = None, *, path: str = "/users", **rest: Any) -> Document:
    """A document with one operation, `users.list` at `GET /users` unless something else is said."""
    base = {"operationId": "users.list", "responses": {"200": {"description": ""}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Retool API", "version": "1"},
        "paths": {path: {"get": {**base, **(operation or {})}}},
        **rest,
    }


def with_body(schema: Schema, **body: Any) -> Document:
    """A document whose operation takes a body."""
    return document({"requestBody": {"content": {"application/json": {"schema": schema}}, **body}})


def with_response(schema: Schema, status: str = "200") -> Document:
    """A document whose operation answers something."""
    content = {"application/json": {"schema": schema}}
    return document({"responses": {status: {"description": "", "content": content}}})


def with_parameter(schema: Schema, **parameter: Any) -> Document:
    """A document whose operation takes a parameter in the query."""
    return document({"parameters": [{"name": "limit", "in": "query", "schema": schema, **parameter}]})


def with_header(schema: Schema, **header: Any) -> Document:
    """A document whose operation answers with a header."""
    responses = {"200": {"description": "", "headers": {"X-Total": {"schema": schema, **header}}}}
    return document({"responses": responses})


def an_object(schema: Schema, **rest: Any) -> Schema:
    """An object with one property, `name`."""
    return {"type": "object", "properties": {"name": schema}, **rest}


SUBJECTS["request-body"] = with_body
SUBJECTS["request-property"] = lambda schema: with_body(an_object(schema))
SUBJECTS["request-parameter"] = with_parameter
SUBJECTS["request-parameter-property"] = lambda schema: with_parameter(an_object(schema))
SUBJECTS["response-body"] = with_response
SUBJECTS["response-property"] = lambda schema: with_response(an_object(schema))
SUBJECTS["response-header"] = with_header
SUBJECTS["response-header-property"] = lambda schema: with_header(an_object(schema))


def changed(base: Document, change: Callable[[Document], None]) -> tuple[Document, Document]:
    """A document, and a copy that a function changes."""
    other = copy.deepcopy(base)
    change(other)
    return base, other
