"""Two small documents that differ in one thing of each kind that no real upgrade here has."""

import copy
from collections.abc import Iterator
from typing import Any

Node = dict[str, Any]
_TEXT: Node = {"type": "string"}
_THING: Node = {
    "type": "object",
    "required": ["id", "kind", "owner", "note"],
    "properties": {"id": _TEXT, "kind": {"type": "string", "enum": ["new", "used"]}, "owner": _TEXT, "note": _TEXT},
}
_ID: Node = {"name": "thingId", "in": "path", "required": True, "schema": _TEXT}


def _content(schema: Node) -> Node:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def _body(**properties: Node) -> Node:
    return {**_content({"type": "object", "required": ["name"], "properties": properties}), "required": True}


OLD: Node = {
    "openapi": "3.0.3",
    "info": {"title": "Retool API", "version": "1"},
    "paths": {
        "/things": {
            "get": {
                "operationId": "things.list",
                "parameters": [
                    {"name": name, "in": "query", "schema": _TEXT} for name in ("colour", "shape", "order_by")
                ],
                "responses": {"200": _content({"type": "array", "items": _THING})},
            },
            "post": {
                "operationId": "things.create",
                "requestBody": _body(name=_TEXT, size={"type": "integer"}, note=_TEXT),
                "responses": {"200": _content(_THING)},
            },
        },
        "/things/{thingId}": {
            "get": {"operationId": "things.get", "parameters": [_ID], "responses": {"200": _content(_THING)}},
            "put": {
                "operationId": "things.label",
                "parameters": [_ID],
                "requestBody": {**_body(name=_TEXT, size={"type": "integer"}), "required": False},
                "responses": {"204": {"description": ""}},
            },
            "delete": {"operationId": "things.remove", "parameters": [_ID], "responses": {"204": {"description": ""}}},
        },
    },
}


def newer() -> Node:
    """The document that follows."""
    document = copy.deepcopy(OLD)
    things, thing = document["paths"].values()
    colour, shape, order = things["get"]["parameters"]
    colour["required"] = shape["deprecated"] = True
    order["name"] = "order"
    body = things["post"]["requestBody"]["content"]["application/json"]["schema"]
    for operation in (things["post"], thing["put"]):
        operation["requestBody"]["content"]["application/json"]["schema"]["required"].append("size")
    body["properties"]["note"] = {**_TEXT, "deprecated": True}
    thing["get"]["deprecated"] = True
    thing["delete"]["operationId"] = "things.delete"
    for properties in _things(document):
        properties["kind"] = {"type": "string", "enum": ["new", "used", "lost"]}
        properties["owner"] = {**_TEXT, "nullable": True}
        properties["note"] = {**_TEXT, "deprecated": True}
    return document


def _things(node: Any) -> Iterator[Node]:
    for value in node if isinstance(node, list) else node.values() if isinstance(node, dict) else ():
        yield from _things(value)
    if isinstance(node, dict) and "owner" in node.get("properties", {}):
        yield node["properties"]
