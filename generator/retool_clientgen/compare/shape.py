"""Tolerant accessors: a malformed schema reads as an empty one."""

import hashlib
from collections.abc import Hashable, Iterator
from typing import Any

from attrs import frozen

from ..openapi.document import listed, mapping, sorted_json
from ..openapi.json_schema import as_schema, kind_of

Keys = tuple[str | int, ...]
"""Keys and indices from the document to a place in it."""

PROSE = frozenset({"description", "summary", "title", "example", "examples", "externalDocs"})
"""Keys that explain and decide nothing."""

UNIONS = ("anyOf", "oneOf")

MODEL_NAME = "x-retool-model"
"""Key under which a document that is compared has the name of a class, for display: it is not what is served."""


@frozen
class Node:
    """A schema, or another object of a document, with its place.

    Attributes:
        schema: The object; an empty one in place of what is not an object.
        keys: Its place.
    """

    schema: dict[str, Any]
    keys: Keys

    def within(self, *keys: str | int) -> "Node":
        """The schema below some keys."""
        value: Any = self.schema
        for key in keys:
            value = value[key]
        return Node(as_schema(value), (*self.keys, *keys))

    def at(self, key: str) -> "Node":
        """The object at a key, or an empty one if the key is missing."""
        return Node(mapping(self.schema.get(key)), (*self.keys, key))

    def deepest(self, *keys: str) -> "Node":
        """What is below as many of some keys as are there."""
        node = self
        for key in keys:
            if key not in node.schema:
                break
            node = node.at(key)
        return node


def text(value: Any) -> str | None:
    """A string, or None in place of something else."""
    return value if isinstance(value, str) else None


class Digests:
    """Digests of values, equal for what means the same: prose, extensions and any order do not count.

    They are kept by identity, with what they are of, so that no identity is given to something else.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[int, bool], tuple[Any, str]] = {}

    def of(self, value: Any, *, names: bool = False) -> str:
        """The digest of a value.

        Args:
            value: A JSON value.
            names: Whether its keys are names, such as those of properties, and not keywords.
        """
        if not isinstance(value, dict | list):
            return sorted_json(value)
        key = (id(value), names)
        if key not in self._known:
            if isinstance(value, list):
                parts: Hashable = tuple(self.of(item) for item in value)
            else:
                parts = tuple(
                    (name, self._of_key(name, inner, names))
                    for name, inner in sorted((value if names else _in_one_way(value)).items())
                    if names or not (name in PROSE or name.startswith("x-"))
                )
            self._known[key] = value, hashlib.sha1(repr(parts).encode(), usedforsecurity=False).hexdigest()
        return self._known[key][1]

    def _of_key(self, name: str, value: Any, names: bool) -> str:
        if not names and name in ("required", "enum", "type") and isinstance(value, list):
            return sorted_json(sorted(map(sorted_json, value)))
        if not names and name in ("enum", "const", "default", "type"):
            return sorted_json(value)
        if not names and name in (*UNIONS, "allOf") and isinstance(value, list):
            return sorted_json(sorted(self.of(item) for item in value))
        return self.of(value, names=not names and name in ("properties", "patternProperties"))


def _in_one_way(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with values and null as OpenAPI 3.1 may write them, in the way of 3.0."""
    if schema.keys().isdisjoint(("const", "enum", "type", "nullable")):
        return schema
    nullable = {"nullable": True} if is_nullable(schema) else {}
    if not nullable and isinstance(schema.get("type"), str) and schema.keys().isdisjoint(("const", "nullable")):
        return schema
    kept = {key: value for key, value in without_null(as_enum(schema)).items() if key != "nullable"}
    if isinstance(kept.get("type"), list) and len(kept["type"]) == 1:
        kept = {**kept, "type": kept["type"][0]}
    return kept | nullable


def types(schema: dict[str, Any]) -> frozenset[str]:
    """The JSON types that a schema allows, without null; none where it allows all."""
    declared = as_enum(schema).get("type")
    names = [declared] if isinstance(declared, str) else listed(declared)
    return frozenset(name for name in names if isinstance(name, str) and name != "null")


def is_nullable(schema: dict[str, Any]) -> bool:
    """Whether a schema that names its types or values allows null, in the ways of OpenAPI 3.0 and 3.1."""
    return (
        schema.get("nullable") is True
        or "null" in listed(schema.get("type"))
        or schema.get("type") == "null"
        or any(value is None for value in listed(schema.get("enum")))
        or any(is_null(member) for key in UNIONS for member in listed(schema.get(key)))
    )


def is_null(schema: Any) -> bool:
    """Whether a schema allows null and nothing else."""
    inner = as_schema(schema)
    return inner.get("type") in ("null", ["null"]) or inner.get("enum") == [None]


def without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema that does not allow null, and everything else that it did."""
    if not is_nullable(schema):
        return schema
    kept = {key: value for key, value in schema.items() if key != "nullable"}
    if isinstance(kept.get("type"), list):
        names = [name for name in kept["type"] if name != "null"]
        kept["type"] = names[0] if len(names) == 1 else names
    if isinstance(kept.get("enum"), list):
        kept["enum"] = [value for value in kept["enum"] if value is not None]
    return kept


def union_of(node: Node, *, titled: bool = True) -> tuple[str | None, list[Node]]:
    """The members of a union, without null, and its keyword; a schema that is not a union is its only member.

    A member that is a union without a title of its own gives its members: `[A, [B, C]]` allows what `[A, B, C]` does.

    Args:
        node: The schema.
        titled: Whether a member that is a union with a title stays one member.
    """
    for key in UNIONS:
        if listed(node.schema.get(key)):
            return key, list(_members(node, key, titled=titled))
    return None, [node]


def unions_of(old: Node, new: Node) -> tuple[tuple[str | None, list[Node]], tuple[str | None, list[Node]]]:
    """The members of two unions; what has a title in one and none in the other is taken apart in both."""
    sides = union_of(old), union_of(new)
    whole, apart = [], []
    for node, (key, members) in zip((old, new), sides, strict=True):
        whole.append(any(listed(member.schema.get(one)) for member in members for one in UNIONS))
        apart.append(any(len(member.keys) > len(node.keys) + 2 for member in members if key))
    if (whole[0] and apart[1]) or (whole[1] and apart[0]):
        return union_of(old, titled=False), union_of(new, titled=False)
    return sides


def _members(node: Node, key: str, *, titled: bool) -> Iterator[Node]:
    for index, member in enumerate(listed(node.schema[key])):
        if is_null(member):
            continue
        inner = node.within(key, index)
        nested = next((one for one in UNIONS if listed(inner.schema.get(one))), None)
        if nested is not None and all(
            (name in PROSE and (name != "title" or not titled)) or name in (nested, "nullable") or name.startswith("x-")
            for name in inner.schema
        ):
            yield from _members(inner, nested, titled=titled)
        else:
            yield inner


def properties(schema: dict[str, Any]) -> dict[str, Any]:
    """The properties that a schema names."""
    return mapping(schema.get("properties"))


def values(schema: dict[str, Any]) -> dict[str, Any] | None:
    """The values of an enum, without null, by their JSON; None where a schema has none."""
    options = schema.get("enum")
    if not isinstance(options, list):
        return None
    return {sorted_json(value): value for value in options if value is not None}


def as_enum(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with its `const` as an enum of one value, and the type of values that are all strings or booleans."""
    if "const" in schema:
        schema = {**{key: value for key, value in schema.items() if key != "const"}, "enum": [schema["const"]]}
    kinds = {kind_of(value) for value in listed(schema.get("enum")) if value is not None}
    return {"type": kinds.pop(), **schema} if kinds in ({"string"}, {"boolean"}) and "type" not in schema else schema


def bound(schema: dict[str, Any], keyword: str) -> float | int | None:
    """A bound; None where there is none, or where it is the least that values have anyway.

    OpenAPI 3.0 writes `exclusiveMinimum: true` beside `minimum`; here that is an exclusive bound and no inclusive one.
    """
    if keyword in ("minimum", "maximum"):
        if schema.get(f"exclusive{keyword.capitalize()}") is True:
            return None
    elif keyword.startswith("exclusive") and schema.get(keyword) is True:
        return _number(schema.get(keyword.removeprefix("exclusive").lower()))
    value = _number(schema.get(keyword))
    return None if value == 0 and keyword in ("minLength", "minItems", "minProperties") else value


def _number(value: Any) -> float | int | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def tags_of(schema: dict[str, Any]) -> frozenset[str]:
    """What tells a member of a union from the others: each property that has one value, with that value."""
    found = set()
    for name, inner in properties(schema).items():
        only = values(as_enum(as_schema(inner)))
        if only is not None and len(only) == 1:
            found.add(f"{name}={next(iter(only))}")
    return frozenset(found)


def label(schema: dict[str, Any]) -> str:
    """What a reader calls a member of a union: by what it is, never by its place."""
    if model := text(schema.get(MODEL_NAME)):
        return model
    members = [as_schema(member) for key in UNIONS for member in listed(schema.get(key))]
    if members and all(text(member.get(MODEL_NAME)) for member in members):
        # A union within a union has no class of its own.
        return " or ".join(dict.fromkeys(map(label, members)))
    if title := text(schema.get("title")):
        return title
    for tag in sorted(tags_of(schema)):
        return tag.replace('"', "")
    names = sorted(properties(schema))
    if names:
        return f"with {', '.join(names[:3])}" + (f" and {len(names) - 3} more" if len(names) > 3 else "")
    kind = " or ".join(sorted(types(schema)))
    for key in ("format", "pattern"):
        value = text(schema.get(key))
        if value and kind:
            return f"{kind} {value}"
    return kind or "anything"
