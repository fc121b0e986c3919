"""A release that nobody has seen: the newest document, changed by script as later releases change theirs."""

import copy
import json
import random
import re
from collections.abc import Iterator
from typing import Any

from retool_clientgen.openapi.operations import METHODS
from retool_clientgen.openapi.references import dereference
from retool_clientgen.releases.release import Release

from .paths import NEWEST

RELEASE = f"{Release(NEWEST).major}.{Release(NEWEST).minor + 90}"

_AGENT = {
    "type": "object",
    "required": ["id", "name", "kind", "model"],
    "properties": {
        "id": {"type": "string", "format": "uuid"},
        "name": {"type": "string"},
        "kind": {"type": "string", "enum": ["chat", "task"]},
        "model": {"type": "string", "nullable": True},
        "created_at": {"type": "string", "format": "date-time"},
    },
}
_DRAFT = {
    "type": "object",
    "required": ["name", "kind"],
    "properties": {"name": {"type": "string"}, "kind": {"type": "string", "enum": ["chat", "task"]}},
}
_RUN = {
    "type": "object",
    "required": ["runId", "state"],
    "properties": {
        "runId": {"type": "string"},
        "state": {"type": "string", "enum": ["queued", "done"]},
        "input": {"type": "object", "additionalProperties": True},
    },
}
_STEP = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "steps": {"type": "array", "items": {"$ref": "#/components/schemas/AgentStep"}},
    },
}
_NOTE = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "text": {"type": "string"}}}
_NOTES = {
    "type": "object",
    "required": ["data"],
    "properties": {"data": {"type": "array", "items": _NOTE}, "next_cursor": {"type": "string", "nullable": True}},
}
_MODE = {"name": "X-Mode", "in": "header", "required": True, "schema": {"type": "string", "enum": ["fast"]}}
_IS_OPEN = {"name": "isOpen", "in": "path", "required": True, "schema": {"type": "boolean"}}
_LOG = [
    {
        "name": "range",
        "in": "query",
        "style": "deepObject",
        "schema": {
            "type": "object",
            "properties": {"from": {"type": "string"}, "to": {"type": "string"}},
            "additionalProperties": False,
        },
    },
    {"name": "since", "in": "query", "schema": {"type": "string", "format": "date"}},
    {
        "name": "kinds",
        "in": "query",
        "schema": {"type": "array", "items": {"type": "string", "enum": ["info", "error"]}},
    },
]


def later(document: dict[str, Any]) -> dict[str, Any]:
    """A document of `RELEASE`, made from an older one.

    It has new operations and new resources, none with a name, new members at the beginning of unions, other names for
    the parameters of paths, no slashes at the end of paths, statuses that were not documented before, and resources
    whose objects, bodies and envelopes are others.
    """
    document = copy.deepcopy(document)
    document["info"]["version"] = f"{RELEASE}.0"
    chance = random.Random(0)  # noqa: S311 - the same document each time
    for union in list(_unions(document)):
        chance.shuffle(union)
        union.insert(0, _newcomer(union))
    for parameter in document["components"].get("parameters", {}).values():
        if parameter["in"] == "path":
            parameter["name"] += "Ref"
    renamed: dict[str, Any] = {}
    for path, item in document["paths"].items():
        names = re.findall(r"\{(\w+)\}", path)
        for name in names:
            _rename(item, name, f"{name}Ref")
        renamed[re.sub(r"\{(\w+)\}", r"{\1Ref}", path).rstrip("/")] = item
    document["components"]["schemas"]["AgentStep"] = _STEP
    document["paths"] = {**_new_paths(), **renamed}
    _change_resources(document)
    for number, operation in enumerate(list(_operations(document))):
        if number % 7 == 0:
            operation["responses"]["409"] = _error("In use.")
        if number % 11 == 0:
            operation["responses"]["default"] = _error("Anything else.")
        if number % 13 == 0:
            operation["responses"].pop("404", None)
            operation["responses"]["4XX"] = _error("Refused.")
    return document


CHANGED = (
    "/environments", "/folders", "/access_tokens", "/spaces", "/configuration_variables", "/user_attributes", "/größen",
)  # fmt: skip
"""What the paths begin with of the resources that are otherwise."""


def _change_resources(document: dict[str, Any]) -> None:
    """Changes what the instance and the flows know, as releases do."""
    paths = document["paths"] = json.loads(json.dumps(dereference(document)["paths"]))
    for item in (paths["/environments"]["post"], paths["/environments/{environmentIdRef}"]["get"]):
        data = _data_of(item)
        data["properties"]["uuid"] = data["properties"].pop("id")
        data["required"] = ["uuid" if name == "id" else name for name in data["required"]]
    paths["/environments"]["get"]["parameters"] = [
        {"name": "region", "in": "query", "required": True, "schema": {"type": "string"}}
    ]
    folders = _content_of(paths["/folders/{folderIdRef}"]["get"]["responses"]["200"])
    folders["schema"] = folders["schema"]["properties"]["data"]
    token = _content_of(paths["/access_tokens"]["post"]["requestBody"])["schema"]
    token["properties"]["owner"] = {"type": "string"}
    token["required"] = [*token.get("required", ()), "owner"]
    space = _content_of(paths["/spaces/{spaceIdRef}"]["put"]["requestBody"])["schema"]
    space["properties"]["domain"]["readOnly"] = True
    # Two lists are no page.
    attributes = _content_of(paths["/user_attributes"]["get"]["responses"]["200"])["schema"]["properties"]
    attributes["data"] = {"type": "object", "properties": {"own": attributes["data"], "inherited": attributes["data"]}}
    variable = _data_of(paths["/configuration_variables"]["post"])
    variable["properties"]["values"]["writeOnly"] = True
    variable["properties"]["secret"] = {"type": "object", "additionalProperties": True}


def _content_of(holder: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = holder["content"]["application/json"]
    return found


def _data_of(operation: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = _content_of(operation["responses"]["200"])["schema"]["properties"]["data"]
    return found


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        yield from (item[method] for method in METHODS if method in item)


def _unions(node: Any) -> Iterator[list[Any]]:
    """The unions of a document that objects are members of."""
    if isinstance(node, dict):
        for key, value in node.items():
            members = value if key in ("anyOf", "oneOf") and isinstance(value, list) else []
            if sum("properties" in member for member in members if isinstance(member, dict)) > 1:
                yield members
            yield from _unions(value)
    elif isinstance(node, list):
        for value in node:
            yield from _unions(value)


def _newcomer(union: list[Any]) -> dict[str, Any]:
    """A member of the kind that a union has: with its property of one value, if it has one."""
    first = next(member for member in union if "properties" in member)
    told = {
        name: {"type": "string", "enum": ["latecomer"]}
        for name, schema in first["properties"].items()
        if "const" in schema or len(schema.get("enum", ())) == 1
    }
    extra = {"latecomer_url": {"type": "string"}}
    return {
        "type": "object",
        "required": [*told, *extra],
        "properties": {**told, **extra},
        "additionalProperties": False,
    }


def _rename(item: dict[str, Any], old: str, new: str) -> None:
    for holder in (item, *(item[method] for method in METHODS if method in item)):
        for parameter in holder.get("parameters", ()):
            if parameter.get("in") == "path" and parameter["name"] == old:
                parameter["name"] = new


def _error(text: str) -> dict[str, Any]:
    schema = {
        "type": "object",
        "required": ["success", "message"],
        "properties": {"success": {"type": "boolean", "enum": [False]}, "message": {"type": "string"}},
    }
    return {"description": text, "content": {"application/json": {"schema": schema}}}


def _data(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    properties = {"success": {"type": "boolean", "enum": [True]}, "data": schema, **more}
    body = {"type": "object", "required": list(properties), "properties": properties}
    return _json(body)


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": "Success.", "content": {"application/json": {"schema": schema}}}


def _list(schema: dict[str, Any]) -> dict[str, Any]:
    paging = {
        "total_count": {"type": "integer"},
        "next_token": {"type": "string", "nullable": True},
        "has_more": {"type": "boolean"},
    }
    return _data({"type": "array", "items": schema}, **paging)


def _text(media_type: str) -> dict[str, Any]:
    return {"description": "A text.", "content": {media_type: {"schema": {"type": "string"}}}}


def _file(media_type: str) -> dict[str, Any]:
    return {"description": "A file.", "content": {media_type: {"schema": {"type": "string", "format": "binary"}}}}


def _body(schema: dict[str, Any], media_type: str = "application/json") -> dict[str, Any]:
    return {"required": True, "content": {media_type: {"schema": schema}}}


def _in_path(*names: str) -> list[dict[str, Any]]:
    return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]


def _new_paths() -> dict[str, Any]:
    scope = "Requires the `agents:write` scope."
    missing = {"404": _error("Not found.")}
    return {
        "/agents": {
            "get": {"summary": "List agents", "responses": {"200": _list(_AGENT)}},
            "post": {"description": scope, "requestBody": _body(_DRAFT), "responses": {"200": _data(_AGENT)}},
        },
        "/agents/{agentRef}": {
            "parameters": _in_path("agentRef"),
            "get": {"responses": {"200": _data(_AGENT), **missing}},
            "put": {"requestBody": _body(_DRAFT), "responses": {"200": _data(_AGENT), **missing}},
            "patch": {
                "requestBody": _body(_DRAFT, "application/merge-patch+json"),
                "responses": {"200": _data(_AGENT)},
            },
            "delete": {"responses": {"204": {"description": "Gone."}, **missing}},
        },
        "/agents/{agentRef}/notes": {
            "parameters": _in_path("agentRef"),
            "get": {"responses": {"200": _json(_NOTES), **missing}},
            "post": {"requestBody": _body(_NOTE), "responses": {"201": _data(_NOTE), **missing}},
        },
        "/agents/{agentRef}/plan/{isOpen}": {
            "parameters": [*_in_path("agentRef"), _IS_OPEN],
            "get": {"responses": {"200": _data({"$ref": "#/components/schemas/AgentStep"}), **missing}},
        },
        "/agents/{agentRef}/runs": {
            "parameters": _in_path("agentRef"),
            "get": {"responses": {"200": _list(_RUN), **missing}},
            "post": {
                "requestBody": _body({"type": "object", "properties": {"input": _RUN["properties"]["input"]}}),
                "responses": {"201": _data(_RUN), **missing},
            },
        },
        "/agents/{agentRef}/runs/{runId}": {
            "parameters": _in_path("agentRef", "runId"),
            "get": {"responses": {"200": _data(_RUN), "304": {"description": "Not changed."}, **missing}},
        },
        "/agents/{agentRef}/runs/{runId}/cancel": {
            "parameters": _in_path("agentRef", "runId"),
            "post": {"responses": {"200": _data(_RUN), "202": _json(_QUEUED), "207": _json(_IN_PART)}},
        },
        "/agents/{agentRef}/archive": {
            "parameters": _in_path("agentRef"),
            "post": {"responses": {"2XX": _data(_AGENT), "default": _error("Refused.")}},
        },
        "/agents/{agentRef}/export": {
            "parameters": [*_in_path("agentRef"), _MODE],
            "get": {"responses": {"200": _file("application/zip"), "503": _text("text/plain")}},
        },
        "/agents/{agentRef}/log": {
            "parameters": [*_in_path("agentRef"), *_LOG],
            "get": {"responses": {"200": _text("text/csv"), **missing}},
        },
        "/größen": {
            "get": {"responses": {"200": _list(_SIZE)}},
            "post": {"requestBody": _body(_SIZE), "responses": {"201": _data(_SIZE)}},
        },
        "/größen/{größeRef}": {
            "parameters": _in_path("größeRef"),
            "get": {"responses": {"200": _data(_SIZE), **missing}},
            "delete": {"responses": {"204": {"description": "Gone."}, **missing}},
        },
        "/organization/limits": {
            "get": {"responses": {"200": _data(_LIMITS)}},
            "put": {"requestBody": _body(_LIMITS), "responses": {"200": _data(_LIMITS)}},
        },
    }


_SIZE = {
    "type": "object",
    "required": ["id", "name", "unit"],
    "properties": {
        "id": {"type": "string", "format": "uuid", "readOnly": True},
        "name": {"type": "string"},
        "unit": {"type": "string", "writeOnly": True},
        "created_at": {"type": "integer", "readOnly": True},
    },
}
_QUEUED = {
    "type": "object",
    "required": ["success", "message"],
    "properties": {"success": {"type": "boolean", "enum": [True]}, "message": {"type": "string"}},
}
_IN_PART = {
    "type": "object",
    "required": ["success", "urn:x:failed"],
    "properties": {"success": {"type": "boolean"}, "urn:x:failed": {"type": "integer"}},
}
_LIMITS = {"type": "object", "required": ["agents"], "properties": {"agents": {"type": "integer", "minimum": 0}}}
