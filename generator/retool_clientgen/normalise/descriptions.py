"""Descriptions of classes of which the document says nothing: where each is used."""

import re
from collections.abc import Iterator
from typing import Any

from ..openapi.document import text_of
from .operation import Operation

_BARE = re.compile(r"\s*(?:(?:the|an?)\s+)?[\w-]+\.?\s*", re.IGNORECASE)
"""What says no more of a class than its name does: `The result.`, `User.`"""


def describe(document: dict[str, Any], operations: list[Operation]) -> None:
    """Gives each component without a description one that says where it is used.

    Args:
        document: A normalised document, which is changed.
        operations: Its operations.
    """
    schemas: dict[str, dict[str, Any]] = document["components"]["schemas"]
    uses: dict[str, set[tuple[int, str]]] = {}

    def use(schema: dict[str, Any], rank: int, text: str, items: str = "") -> None:
        for name, is_item in _references(schema):
            uses.setdefault(name, set()).add((rank, items if is_item and items else text))

    takes: dict[str, list[str]] = {}
    for operation in operations:
        item = document["paths"][operation.path][operation.method.lower()]
        for media in item.get("requestBody", {}).get("content", {}).values():
            for name, _ in _references(media["schema"]):
                takes.setdefault(name, []).append(f"`{operation.id}`")
        for status, response in item["responses"].items():
            is_error = not status.startswith("2")
            text = f"What `{operation.id}` returns{f' with status {status}' if is_error else ''}."
            for media in response.get("content", {}).values():
                use(media["schema"], 4 if is_error else 1, text, f"One of what `{operation.id}` returns.")
        for parameter in item["parameters"]:
            use(parameter["schema"], 2, _said(parameter, f"`{parameter['name']}` of `{operation.id}`"))
    for name, schema in schemas.items():
        for key, value in schema.get("properties", {}).items():
            use(value, 2, _said(value, f"`{key}` of `{name}`"))
        for member in schema.get("anyOf", ()):
            for each, _ in _references(member):
                uses.setdefault(each, set()).add((3, f"The `{name}` {_telling(schemas[each])}."))
    for name, ids in takes.items():
        most, last = ", ".join(sorted(ids)[:-1]), max(ids)
        uses.setdefault(name, set()).add((0, f"What {most}{' and ' if most else ''}{last} take{'' if most else 's'}."))
    for name, found in uses.items():
        description = schemas[name].get("description")
        if not description or (isinstance(description, str) and _BARE.fullmatch(description)):
            schemas[name]["description"] = min(found)[1]


def _said(described: dict[str, Any], place: str) -> str:
    """The first sentence of a description and the place that it is of; what says nothing of its own is left out."""
    sentence = text_of(described, "description").partition(". ")[0].rstrip(".")
    return f"{sentence}: {place}." if " " in sentence else f"{place}."


def _telling(schema: dict[str, Any]) -> str:
    """What tells a form of a union from the others: its constants, or else the properties that it must have."""
    properties = schema.get("properties", {})
    told = [f"whose `{key}` is `{value['const']}`" for key, value in properties.items() if "const" in value]
    names = sorted(schema.get("required") or properties)[:3]
    return " and ".join(told) or f"with {', '.join(f'`{name}`' for name in names) or 'a value of its own'}"


def _references(schema: dict[str, Any], is_item: bool = False) -> Iterator[tuple[str, bool]]:
    """The components that a schema is or holds, and whether it holds several of them."""
    if "$ref" in schema:
        yield schema["$ref"].rpartition("/")[2], is_item
    for member in schema.get("anyOf", ()):
        yield from _references(member, is_item)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _references(schema[key], True)
