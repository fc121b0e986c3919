"""Schemas reduced to what decides the Python code: OpenAPI 3.0 and 3.1 in, one small form of 3.1 out.

What goes: constraints on values (`pattern`, `minLength`, …), formats that stay `str` in Python, `nullable` (a union
with null instead), `oneOf` and `allOf`, enums of one value (a `const` instead), `additionalProperties: false` (a client
keeps what it does not know), and defaults (they are the server's: a client that sends them takes the decision away from
it; the prose says them instead).
"""

import json
from typing import Any

from ..errors import ClientgenError
from ..openapi.document import pointer

TYPED_FORMATS = frozenset({"date-time", "date", "binary"})
"""String formats that have a Python type of their own; not uuid, since ids declared as UUIDs are not always UUIDs."""

NAMING = ("x-retool-model", "x-retool-told-by", "x-retool-values")
"""Keys by which an overlay names a class and says how the members of a union are told apart (docs/overlays.md)."""

ANNOTATIONS = ("title", "description", "deprecated", *NAMING)
"""Keys that say something about a schema without changing which values it allows."""

PLACE = "x-place"
"""Key under which a simplified object, enum or union keeps its JSON Pointer in the document."""

_NULL = {"type": "null"}
_PRIMITIVES = frozenset({"string", "integer", "number", "boolean"})


def simplify(schema: Any, where: str) -> dict[str, Any]:
    """Reduces a schema, and all within it.

    Args:
        schema: A schema of OpenAPI 3.0 or 3.1 with its references inlined; a `$ref` in it is recursive and stays.
        where: JSON Pointer of the schema, for errors.

    Raises:
        ClientgenError: If it is no schema.
    """
    if schema is True:
        return {}
    if not isinstance(schema, dict):
        raise ClientgenError(f"a schema is expected here, not {json.dumps(schema)[:40]}", where=where)
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    core, nullable = _core(schema, where)
    if "properties" in core or "enum" in core or "anyOf" in core:
        core = {PLACE: where, **core}
    annotations = {key: schema[key] for key in ANNOTATIONS if key in schema}
    if "default" in schema and schema["default"] is not None:
        annotations["description"] = _with_default(annotations.get("description"), schema["default"])
    if nullable and core:
        if "anyOf" in core and _NULL not in core["anyOf"]:
            core = {**core, "anyOf": [*core["anyOf"], _NULL]}
        elif "anyOf" not in core and core != _NULL:
            # What is said of the value moves in with it; the description stays readable from outside as well.
            inner = {**core, **{k: v for k, v in annotations.items() if k in ("title", *NAMING)}}
            core = {"anyOf": [inner, _NULL]}
            annotations = {k: v for k, v in annotations.items() if k not in ("title", *NAMING)}
    return {**core, **annotations}


def _core(schema: dict[str, Any], where: str) -> tuple[dict[str, Any], bool]:
    """The schema without annotations, and whether null is allowed beside it."""
    nullable = schema.get("nullable") is True
    kind = schema.get("type")
    if isinstance(kind, list):
        nullable = nullable or "null" in kind
        kinds = [k for k in kind if k != "null"]
        if len(kinds) > 1:
            members = [simplify({**_without_annotations(schema), "type": k, "nullable": False}, where) for k in kinds]
            return _union(members), nullable
        kind = kinds[0] if kinds else "null"
    if kind is not None and kind not in (*_PRIMITIVES, "object", "array", "null"):
        raise ClientgenError(f"{json.dumps(kind)[:40]} is not a type of JSON Schema", where=f"{where}/type")
    if schema.get("allOf"):
        return _all_of(schema, where, nullable)
    for key in ("anyOf", "oneOf"):
        if schema.get(key):
            members = _members(schema[key], f"{where}/{key}")
            null = any(member == _NULL for member in members)
            return _union([member for member in members if member != _NULL]), nullable or null
    if "const" in schema:
        return _enum([schema["const"]], kind, nullable)
    if "enum" in schema:
        values = schema["enum"]
        if not isinstance(values, list) or not values:
            raise ClientgenError("an enum lists at least one value", where=f"{where}/enum")
        return _enum(values, kind, nullable)
    if kind == "object" or (kind is None and "properties" in schema):
        return _object(schema, where), nullable
    if kind == "array" or (kind is None and "items" in schema):
        return {"type": "array", "items": simplify(schema.get("items", {}), f"{where}/items")}, nullable
    if kind == "string" and schema.get("format") in TYPED_FORMATS:
        return {"type": "string", "format": schema["format"]}, nullable
    return ({"type": kind} if kind else {}), nullable


def _members(members: Any, where: str) -> list[dict[str, Any]]:
    if not isinstance(members, list):
        raise ClientgenError("a list of schemas is expected here", where=where)
    flat: list[dict[str, Any]] = []
    for index, member in enumerate(members):
        simple = simplify(member, f"{where}/{index}")
        if "anyOf" in simple and "x-retool-model" not in simple:
            flat.extend(simple["anyOf"])
        else:
            flat.append(simple)
    return flat


def _union(members: list[dict[str, Any]]) -> dict[str, Any]:
    """One schema for several, without doubles and without members that another one includes."""
    unique: dict[str, dict[str, Any]] = {}
    for member in members:
        unique.setdefault(json.dumps(_without_prose(member), sort_keys=True), member)
    kept = list(unique.values())
    if any(_without_prose(member) == {"type": "string"} for member in kept):
        # Known values beside any string: any string.
        kept = [m for m in kept if not (_is_strings(m) and _without_prose(m) != {"type": "string"})]
    elif len(kept) > 1 and all(_is_strings(member) for member in kept):
        values = [value for member in kept for value in (member.get("enum") or [member["const"]])]
        return {"type": "string", "enum": list(dict.fromkeys(values))}
    if not kept:
        return dict(_NULL)
    if any(not _without_prose(member) for member in kept):
        return {}
    if len(kept) == 1:
        return {key: value for key, value in kept[0].items() if key != "description"}
    return {"anyOf": kept}


def _is_strings(member: dict[str, Any]) -> bool:
    return member.get("type") == "string" and ("enum" in member or "const" in member)


def _all_of(schema: dict[str, Any], where: str, nullable: bool) -> tuple[dict[str, Any], bool]:
    """Several schemas that hold at once, as one: objects merge, of anything else the last word counts."""
    merged: dict[str, Any] = {}
    parts = [*schema["allOf"]] if isinstance(schema["allOf"], list) else []
    if not parts:
        raise ClientgenError("a list of schemas is expected here", where=f"{where}/allOf")
    parts.append({key: value for key, value in schema.items() if key not in ("allOf", "nullable", *ANNOTATIONS)})
    for index, part in enumerate(parts):
        if not isinstance(part, dict):
            raise ClientgenError("a schema is expected here", where=f"{where}/allOf/{index}")
        if "$ref" in part and len([p for p in parts if p]) == 1:
            return {"$ref": part["$ref"]}, nullable
        for key, value in part.items():
            if key == "properties" and isinstance(value, dict):
                merged["properties"] = {**merged.get("properties", {}), **value}
            elif key == "required" and isinstance(value, list):
                merged["required"] = list(dict.fromkeys([*merged.get("required", []), *value]))
            elif key not in ("$ref", "title", "description"):
                merged[key] = value
    simple, inner_nullable = _core(merged, where)
    return simple, nullable or inner_nullable


def _enum(values: list[Any], kind: Any, nullable: bool) -> tuple[dict[str, Any], bool]:
    nullable = nullable or None in values
    known = [value for value in values if value is not None]
    if not known:
        return dict(_NULL), nullable
    if all(isinstance(value, bool) for value in known):
        return {"type": "boolean"}, nullable
    if all(isinstance(value, str) for value in known):
        unique = list(dict.fromkeys(known))
        if len(unique) == 1:
            return {"type": "string", "const": unique[0]}, nullable
        return {"type": "string", "enum": unique}, nullable
    if all(isinstance(value, int) and not isinstance(value, bool) for value in known) and kind in (None, "integer"):
        return {"type": "integer", "enum": list(dict.fromkeys(known))}, nullable
    # Values of several types have no Python enum: their type is all that is kept.
    return ({"type": kind} if kind in _PRIMITIVES else {}), nullable


def _object(schema: dict[str, Any], where: str) -> dict[str, Any]:
    properties = schema.get("properties") or {}
    if not isinstance(properties, dict):
        raise ClientgenError("a mapping of schemas is expected here", where=f"{where}/properties")
    simple: dict[str, Any] = {"type": "object"}
    if properties:
        simple["properties"] = {
            name: simplify(value, where + pointer(("properties", name))) for name, value in properties.items()
        }
        required = schema.get("required") or []
        if not isinstance(required, list):
            raise ClientgenError("a list of property names is expected here", where=f"{where}/required")
        simple["required"] = [name for name in properties if name in required]
    else:
        extra = schema.get("additionalProperties")
        values = simplify(extra, f"{where}/additionalProperties") if isinstance(extra, dict) else {}
        simple["additionalProperties"] = {key: value for key, value in values.items() if key != "description"}
    return simple


def _with_default(description: Any, default: Any) -> str:
    said = f"The server's default is `{json.dumps(default, ensure_ascii=False)[:80]}`."
    return f"{description} {said}" if isinstance(description, str) and description else said


def _without_annotations(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key not in ANNOTATIONS}


def _without_prose(schema: Any) -> Any:
    """A simplified schema without annotations: what two equal structures share."""
    if isinstance(schema, list):
        return [_without_prose(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    bare: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "properties":
            bare[key] = {name: _without_prose(inner) for name, inner in value.items()}
        elif key not in (*ANNOTATIONS, PLACE):
            bare[key] = _without_prose(value)
    return bare
