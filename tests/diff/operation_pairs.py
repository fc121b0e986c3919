"""Minimal pairs of documents: each differs in one thing of an operation, or of the document, that one rule is for."""

from typing import Any

from retool_clientgen.compare import Severity
from support.specs import (
    Document,
    an_object,
    document,
    with_body,
    with_header,
    with_parameter,
    with_response,
)

BREAKING, FINE, INFO = Severity.BREAKING, Severity.NON_BREAKING, Severity.INFORMATIONAL
TEXT = {"type": "string"}
KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}


def two(operation: Any = None, path: str = "/groups") -> Document:
    """A document with a second operation."""
    made = document()
    made["paths"][path] = {"get": {"operationId": "groups.list", "responses": {}, **(operation or {})}}
    return made


def at(path: str, *names: str, **rest: Any) -> Document:
    """A document whose operation stands at a path."""
    parameters = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]
    return document({"parameters": parameters, **rest}, path=path)


def media(*kinds: str, schema: bool = True) -> Document:
    """A document whose operation answers in some media types."""
    content = {kind: {"schema": TEXT} if schema else {} for kind in kinds}
    return document({"responses": {"200": {"description": "", "content": content}}})


def body(*kinds: str, schema: bool = True, **rest: Any) -> Document:
    """A document whose operation takes some media types."""
    content = {kind: {**({"schema": TEXT} if schema else {}), **rest} for kind in kinds}
    return document({"requestBody": {"content": content}})


def statuses(*names: str) -> Document:
    """A document whose operation answers with some statuses."""
    return document({"responses": {name: {"description": ""} for name in ("200", *names)}})


def secured(*ways: dict[str, list[str]]) -> dict[str, Any]:
    """An operation, or a document, with ways in."""
    return {"security": list(ways)}


def schemes(**found: Any) -> Document:
    """A document with security schemes."""
    return document(components={"securitySchemes": found})


JSON, FORM = "application/json", "multipart/form-data"
PLAIN = document()
CLASSIC = "Available for classic apps only"

PAIRS: dict[str, tuple[Document, Document, Severity]] = {
    "endpoint-added": (PLAIN, two(), FINE),
    "endpoint-removed": (two({"deprecated": True}), PLAIN, BREAKING),
    "endpoint-path-changed": (two(), two(path="/teams"), BREAKING),
    "endpoint-path-parameter-renamed": (at("/users/{id}", "id"), at("/users/{userId}", "userId"), INFO),
    "endpoint-deprecated": (PLAIN, document({"deprecated": True}), INFO),
    "endpoint-reactivated": (document({"deprecated": True}), PLAIN, INFO),
    "api-operation-id-changed": (PLAIN, document({"operationId": "users.search"}), BREAKING),
    "api-operation-id-added": (document({"operationId": None}), PLAIN, INFO),
    "api-operation-id-removed": (PLAIN, document({"operationId": None}), INFO),
    "api-tag-added": (PLAIN, document({"tags": ["Users"]}), INFO),
    "api-tag-removed": (document({"tags": ["Users"]}), PLAIN, INFO),
    "api-security-added": (
        document(secured({"a": []})),
        document(secured({"a": []}, {"b": []})),
        FINE,
    ),
    "api-security-removed": (document(secured({"a": []}, {"b": []})), document(secured({"a": []})), BREAKING),
    "api-security-scope-added": (document(secured({"a": []})), document(secured({"a": ["r"]})), BREAKING),
    "api-security-scope-removed": (document(secured({"a": ["r"]})), document(secured({"a": []})), FINE),
    "token-scope-changed": (
        document({"x-retool-scope": "Users > Read"}),
        document({"x-retool-scope": "Groups > Read"}),
        BREAKING,
    ),
    "token-scope-added": (PLAIN, document({"x-retool-scope": "Users > Read"}), INFO),
    "token-scope-removed": (document({"x-retool-scope": "Users > Read"}), PLAIN, INFO),
    "plan-raised": (document({"x-retool-plan": "business"}), document({"x-retool-plan": "enterprise"}), BREAKING),
    "plan-lowered": (document({"x-retool-plan": "enterprise"}), document({"x-retool-plan": "business"}), FINE),
    "plan-changed": (document({"x-badges": ["Enterprise"]}), document({"x-badges": ["Enterprise Base"]}), INFO),
    "badge-added": (document({"x-badges": []}), document({"x-badges": [CLASSIC]}), INFO),
    "badge-removed": (document({"x-badges": [CLASSIC]}), document({"x-badges": []}), INFO),
    "since-changed": (document({"x-retool-since": "3.41"}), document({"x-retool-since": "3.75"}), INFO),
    "api-stability-decreased": (PLAIN, document({"x-retool-beta": True}), BREAKING),
    "api-stability-increased": (document({"x-retool-beta": True}), PLAIN, FINE),
    "new-required-request-parameter": (PLAIN, with_parameter(TEXT, required=True), BREAKING),
    "new-optional-request-parameter": (PLAIN, with_parameter(TEXT), FINE),
    "new-request-path-parameter": (at("/users/{id}"), at("/users/{id}", "id"), BREAKING),
    "request-path-parameter-removed": (at("/users/{id}", "id"), at("/users/{id}"), BREAKING),
    "request-parameter-removed": (with_parameter(TEXT, deprecated=True), PLAIN, BREAKING),
    "request-parameter-became-required": (with_parameter(TEXT), with_parameter(TEXT, required=True), BREAKING),
    "request-parameter-became-optional": (with_parameter(TEXT, required=True), with_parameter(TEXT), FINE),
    "request-parameter-deprecated": (with_parameter(TEXT), with_parameter(TEXT, deprecated=True), INFO),
    "request-parameter-reactivated": (with_parameter(TEXT, deprecated=True), with_parameter(TEXT), INFO),
    "request-parameter-serialization-changed": (
        with_parameter(TEXT, style="form", explode=True),
        with_parameter(TEXT, explode=False),
        BREAKING,
    ),
    "request-body-added-required": (PLAIN, with_body(TEXT, required=True), BREAKING),
    "request-body-added-optional": (PLAIN, with_body(TEXT), FINE),
    "request-body-removed": (with_body(TEXT), PLAIN, BREAKING),
    "request-body-became-required": (with_body(TEXT), with_body(TEXT, required=True), BREAKING),
    "request-body-became-optional": (with_body(TEXT, required=True), with_body(TEXT), FINE),
    "request-body-media-type-added": (body(JSON), body(JSON, FORM), FINE),
    "request-body-media-type-removed": (body(JSON, FORM), body(JSON), BREAKING),
    "request-body-media-type-schema-added": (body(JSON, schema=False), body(JSON), BREAKING),
    "request-body-media-type-schema-removed": (body(JSON), body(JSON, schema=False), FINE),
    "request-body-encoding-changed": (body(FORM), body(FORM, encoding={"a": {"style": "form"}}), BREAKING),
    "new-required-request-property": (
        with_body({"type": "object"}),
        with_body(an_object({**TEXT, "default": "a"}, required=["name"])),
        BREAKING,
    ),
    "new-optional-request-property": (with_body({"type": "object"}), with_body(an_object(TEXT)), FINE),
    "request-property-removed": (with_body(an_object(TEXT)), with_body({"type": "object"}), BREAKING),
    "request-property-became-required": (
        with_body(an_object(TEXT)),
        with_body(an_object(TEXT, required=["name"])),
        BREAKING,
    ),
    "request-property-became-optional": (
        with_body(an_object(TEXT, required=["name"])),
        with_body(an_object(TEXT)),
        FINE,
    ),
    "response-success-status-added": (PLAIN, statuses("204"), FINE),
    "response-success-status-removed": (statuses("204"), PLAIN, BREAKING),
    "response-non-success-status-added": (PLAIN, statuses("404"), FINE),
    "response-non-success-status-removed": (statuses("404"), PLAIN, FINE),
    "response-media-type-added": (media(JSON), media(JSON, "text/csv"), FINE),
    "response-media-type-removed": (media(JSON, "text/csv"), media(JSON), BREAKING),
    "response-media-type-name-changed": (media(JSON), media("application/json; charset=utf-8"), INFO),
    "response-body-media-type-schema-added": (media(JSON, schema=False), media(JSON), FINE),
    "response-body-media-type-schema-removed": (media(JSON), media(JSON, schema=False), BREAKING),
    "response-header-added": (PLAIN, with_header(TEXT), FINE),
    "required-response-header-removed": (with_header(TEXT, required=True), PLAIN, BREAKING),
    "optional-response-header-removed": (with_header(TEXT), PLAIN, BREAKING),
    "response-header-became-optional": (with_header(TEXT, required=True), with_header(TEXT), BREAKING),
    "response-header-became-required": (with_header(TEXT), with_header(TEXT, required=True), FINE),
    "response-required-property-added": (
        with_response({"type": "object"}),
        with_response(an_object(TEXT, required=["name"])),
        FINE,
    ),
    "response-optional-property-added": (with_response({"type": "object"}), with_response(an_object(TEXT)), FINE),
    "response-required-property-removed": (
        with_response(an_object(TEXT, required=["name"])),
        with_response({"type": "object"}),
        BREAKING,
    ),
    "response-optional-property-removed": (
        with_response(an_object(TEXT)),
        with_response({"type": "object"}),
        BREAKING,
    ),
    "response-property-became-required": (
        with_response(an_object(TEXT)),
        with_response(an_object(TEXT, required=["name"])),
        FINE,
    ),
    "response-property-became-optional": (
        with_response(an_object(TEXT, required=["name"])),
        with_response(an_object(TEXT)),
        BREAKING,
    ),
    "api-global-security-added": (
        document(**secured({"a": []})),
        document(**secured({"a": []}, {"b": []})),
        FINE,
    ),
    "api-global-security-removed": (
        document(**secured({"a": []}, {"b": []})),
        document(**secured({"a": []})),
        BREAKING,
    ),
    "api-global-security-scope-added": (
        document(**secured({"a": []})),
        document(**secured({"a": ["r"]})),
        BREAKING,
    ),
    "api-global-security-scope-removed": (
        document(**secured({"a": ["r"]})),
        document(**secured({"a": []})),
        FINE,
    ),
    "api-security-component-added": (schemes(a=KEY), schemes(a=KEY, b=KEY), INFO),
    "api-security-component-removed": (schemes(a=KEY, b=KEY), schemes(a=KEY), INFO),
    "api-security-component-changed": (schemes(a=KEY), schemes(a={**KEY, "name": "X-Token"}), INFO),
    "api-version-changed": (PLAIN, document(info={"title": "Retool API", "version": "2"}), INFO),
    "api-title-changed": (PLAIN, document(info={"title": "Retool", "version": "1"}), INFO),
    "api-server-added": (PLAIN, document(servers=[{"url": "./"}]), INFO),
    "api-server-removed": (document(servers=[{"url": "./"}]), PLAIN, INFO),
    "api-root-changed": (
        document(servers=[{"url": "./"}, {"url": "https://x/retool/api/v2/"}]),
        document(servers=[{"url": "/api/v3"}]),
        BREAKING,
    ),
    "api-document-tag-added": (PLAIN, document(tags=[{"name": "Users"}]), INFO),
    "api-document-tag-removed": (document(tags=[{"name": "Users"}]), PLAIN, INFO),
    "openapi-version-changed": (PLAIN, document() | {"openapi": "3.1.0"}, INFO),
}
