"""What schemas say together: the types that they allow, `allOf` as one schema, and what two forms of one allow."""

from collections.abc import Callable, Iterator
from typing import Any

from ..openapi.directions import ABSENT
from ..openapi.document import mapping, resolve_pointer
from ..openapi.json_schema import sound, types_of

Schema = dict[str, Any]

_DEEPEST = 12
_KINDS = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}
_HIGHEST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UNIONS = frozenset({"anyOf", "oneOf"})
_LOWEST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


def resolved(document: dict[str, Any], schema: Schema) -> Schema:
    """A schema, or the one that it refers to: only a schema that contains itself still has a reference."""
    for _ in range(_DEEPEST):
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            break
        try:
            schema = mapping(resolve_pointer(document, reference))
        except KeyError:
            # It leads nowhere, and says nothing.
            return {}
    return schema


def kinds_of(schema: Schema) -> set[str]:
    """The types that a schema names, anywhere in its alternatives."""
    schema = sound(schema)
    named = types_of({"type": schema.get("type")})
    if named:
        return set(named)
    found = set().union(*map(kinds_of, _alternatives(schema, "anyOf", "oneOf", "allOf")))
    values = [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else ())]
    found |= {_KINDS[type(value)] for value in values if type(value) in _KINDS}
    if not found and "properties" in schema:
        found.add("object")
    if not found and "items" in schema:
        found.add("array")
    return found


def part_of(schema: Schema, keyword: str) -> dict[str, Any]:
    """The `items` of a schema, or of the first of its alternatives that has them; or the `properties` of all."""
    schema = sound(schema)
    own = schema.get(keyword)
    if isinstance(own, dict):
        return own
    parts = (part_of(member, keyword) for member in _alternatives(schema, "allOf", "anyOf", "oneOf"))
    if keyword == "items":
        return next(filter(None, parts), {})
    return {name: inner for part in parts for name, inner in part.items()}


def _alternatives(schema: Schema, *keywords: str) -> Iterator[Schema]:
    return (mapping(member) for keyword in keywords for member in schema.get(keyword) or ())


def as_one(schema: Schema, resolve: Callable[[Schema], Schema], depth: int = 0) -> Schema:
    """A schema whose `allOf` is part of it: what fits the result fits all of its parts, as far as can be seen."""
    schema = sound(resolve(schema))
    parts = schema.get("allOf")
    if not parts or depth > _DEEPEST:
        return schema
    whole = {key: value for key, value in schema.items() if key != "allOf"}
    for part in parts:
        if isinstance(part, dict):
            whole = joined(whole, as_one(part, resolve, depth + 1))
    return whole


def joined(one: Schema, other: Schema) -> Schema:
    """Two schemas as one that demands what both demand."""
    if not one or not other:
        return one or other
    whole = dict(one)
    for key, value in other.items():
        whole[key] = _joined(key, one[key], value) if key in one else value
    if one.keys() & {"type", "enum"} and other.keys() & {"type", "enum"}:
        whole["nullable"] = bool(one.get("nullable") and other.get("nullable"))
    for alternatives in ("anyOf", "oneOf"):
        if alternatives in one and alternatives in other:
            rest = {alternatives: other[alternatives]}
            whole[alternatives] = [{"allOf": [member, rest]} for member in one[alternatives]]
    return whole


def in_common(one: Any, other: Any) -> Any:
    """A schema for values that two forms of the same schema allow, as it is served and as it is corrected.

    Parts of the two belong together by where they are, as a correction changes a schema in its place. Where both state
    a format, a pattern or another thing of which a value has only one, the first form counts.
    """
    if one == other or not (isinstance(one, dict) and isinstance(other, dict)) or "$ref" in {*one, *other}:
        return one
    one, other = sound(one), sound(other)
    parts: Schema = {}
    for key in one.keys() & other.keys():
        first, second = one[key], other[key]
        if key == "properties":
            both = {name: in_common(first[name], second[name]) for name in first.keys() & second.keys()}
            only = {**_open(one, second), **_open(other, first)}
            known = {**only, **both}
            parts[key] = {name: known[name] for name in {**first, **second} if name in known}
        elif key in ("items", "additionalProperties") and isinstance(first, dict) and isinstance(second, dict):
            parts[key] = in_common(first, second)
        elif key == "allOf" and len(first) == len(second):
            parts[key] = [in_common(*pair) for pair in zip(first, second, strict=True)]
    for key in _UNIONS & one.keys():
        # A union that was made anew is taken as it is now.
        members = other.get(key) or other.get("oneOf" if key == "anyOf" else "anyOf") or one[key]
        pairs = list(zip(one[key], members, strict=False))
        is_same = len(one[key]) == len(members) and all(_alike(*pair) for pair in pairs)
        parts[key] = [in_common(*pair) for pair in pairs] if is_same else members
    done = parts.keys() | (_UNIONS if _UNIONS & one.keys() else ())
    rest, changed = ({key: value for key, value in form.items() if key not in done} for form in (one, other))
    whole = {**joined(rest, changed), **parts}
    if one.get("nullable") or other.get("nullable"):
        whole["nullable"] = bool(one.get("nullable") and other.get("nullable"))
    return whole


def with_schemas_in_common(document: dict[str, Any], corrected: dict[str, Any]) -> dict[str, Any]:
    """A document whose components, which schemas that contain themselves refer to, are what it and another allow."""
    own, others = (mapping(mapping(each.get("components")).get("schemas")) for each in (document, corrected))
    common = {name: in_common(schema, others.get(name, schema)) for name, schema in own.items()}
    return {**document, "components": {**document["components"], "schemas": common}} if common else document


def _alike(one: Any, other: Any) -> bool:
    """Whether two members of unions can be two forms of the same one."""
    kinds = [kinds_of(mapping(each)) for each in (one, other)]
    return not all(kinds) or bool(kinds[0] & kinds[1]) or set().union(*kinds) == {"integer", "number"}


def _open(schema: Schema, properties: dict[str, Any]) -> dict[str, Any]:
    """Properties that a schema allows, though it does not declare them."""
    return {} if schema.get("additionalProperties") is False else properties


def _joined(key: str, one: Any, other: Any) -> Any:
    if key == "properties":
        both = {name: {"allOf": [one[name], other[name]]} for name in one.keys() & other.keys()
                if one[name] != other[name]}  # fmt: skip
        return {**one, **other, **both}
    if key in ("required", ABSENT):
        return list(dict.fromkeys((*one, *other)))
    if key == "enum":
        return [value for value in one if value in other] or one
    if key == "type":
        return _both_types(one, other)
    if key in ("items", "additionalProperties") and isinstance(one, dict) and isinstance(other, dict):
        return one if one == other else {"allOf": [one, other]}
    if key == "additionalProperties":
        return one if isinstance(other, bool) and other else other
    if key in (*_HIGHEST, *_LOWEST) and not isinstance(one, bool) and not isinstance(other, bool):
        return max(one, other) if key in _HIGHEST else min(one, other)
    if key == "uniqueItems":
        return one or other
    return one


def _both_types(one: Any, other: Any) -> Any:
    first = [one] if isinstance(one, str) else list(one)
    second = [other] if isinstance(other, str) else list(other)
    both = [name for name in first if name in second or (name == "integer" and "number" in second)]
    both += [name for name in second if name == "integer" and "number" in first and name not in both]
    return both[0] if len(both) == 1 else both or one
