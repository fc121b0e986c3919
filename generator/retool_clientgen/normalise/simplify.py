"""Schemas reduced to what decides the Python code: OpenAPI 3.0 and 3.1 in, one small form of 3.1 out.

What goes: constraints on values (`pattern`, `minLength`, …), formats that stay `str` in Python, `nullable` (a union
with null instead), `oneOf` and `allOf`, enums of one value (a `const` instead), `additionalProperties: false` (a client
keeps what it does not know), and defaults (they are the server's: a client that sends them takes the decision away from
it; the prose says them instead).
"""

import json
import math
import re
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any, Literal

from ..errors import ClientgenError
from ..openapi.document import listed, mapping, pointer, sorted_json, text_of
from ..openapi.references import MEMBER_NAMES, UNRESOLVED, both_at_once

KEPT_FORMATS = frozenset({"date-time", "date"})
"""Formats of text that have a Python type of their own; not uuid, since ids declared as UUIDs are not always UUIDs."""

TYPED_FORMATS = KEPT_FORMATS | {"binary"}
"""All string formats that have a Python type of their own."""

NAMING = ("x-retool-model", "x-retool-told-by", "x-retool-values")
"""Keys by which an overlay names a class and says how the members of a union are told apart (docs/overlays.md)."""

ANNOTATIONS = ("title", "description", "deprecated", *NAMING)
"""Keys that say something about a schema without changing which values it allows."""

PLACE = "x-place"
"""Key under which a simplified object, enum or union keeps its JSON Pointer in the document."""

DISCRIMINATOR = "x-discriminator"
"""Key under which a simplified union keeps the name of the property that its document tells its members by."""

VALUES = "x-discriminator-values"
"""Key under which a simplified member of such a union keeps the values of that property that are its own."""

SCOPES = "x-retool-scopes"
"""Key by which an overlay says that a string is a token scope, and a simplified enum that its values are scopes."""

GIVES = "x-retool-gives"
"""Key by which an overlay says which properties an answer has if a flag, a parameter in the query, is true."""

_NULL = {"type": "null"}
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+")
_PRIMITIVES = frozenset({"string", "integer", "number", "boolean"})
_CONSTRAINTS = frozenset(
    "required not format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf "
    "minItems maxItems uniqueItems minProperties maxProperties if then else dependentRequired".split(" ")
)
"""Keywords that narrow down values without giving them another Python type."""
_SAYS_NOTHING = frozenset(
    {"nullable", "default", "example", "examples", "discriminator", "readOnly", "writeOnly", "xml", "externalDocs"}
)
_BESIDE_UNIONS = frozenset({"properties", "items", "required", "additionalProperties"})
_MOST_FORMS = 24
"""How many combinations of the members of unions that hold at once are written out."""

Direction = Literal["request", "answer"]
"""Which way values of a schema go: what is `readOnly` is not sent, what is `writeOnly` does not come."""


def simplify(
    schema: Any,
    where: str,
    notes: list[str] | None = None,
    *,
    direction: Direction = "answer",
    files: bool = False,
) -> dict[str, Any]:
    """Reduces a schema, and all within it.

    Args:
        schema: A schema of OpenAPI 3.0 or 3.1 with its references inlined; a `$ref` in it is recursive and stays.
        where: JSON Pointer of the schema, for errors.
        notes: Takes what could not be taken over.
        direction: Which way its values go.
        files: Whether a string of `format: binary` is a file: JSON can hold none.

    Raises:
        ClientgenError: If it is no schema.
    """
    return _Simplifier([] if notes is None else notes, direction, files=files).simplify(schema, where)


def refuse_unresolved(node: Any, where: str) -> None:
    """Refuses what took the place of a reference that leads nowhere.

    Raises:
        ClientgenError: With the reference.
    """
    if isinstance(node, dict) and UNRESOLVED in node:
        raise ClientgenError(f"the reference {node[UNRESOLVED]!r} leads nowhere in the document", where=where)


class _Simplifier:
    def __init__(self, notes: list[str], direction: Direction, *, files: bool) -> None:
        self.notes, self.files = notes, files
        self.left_out = "readOnly" if direction == "request" else "writeOnly"
        self.suffix = "?request" if direction == "request" else ""

    def simplify(self, schema: Any, where: str) -> dict[str, Any]:
        if schema is True:
            return {}
        if schema is False:
            self.notes.append(f"{where}: `false` allows no value at all; it is taken as any")
            return {}
        if not isinstance(schema, dict):
            raise ClientgenError(f"a schema is expected here, not {json.dumps(schema)[:40]}", where=where)
        refuse_unresolved(schema, where)
        if not isinstance(schema.get("$ref", ""), str):
            raise ClientgenError("`$ref` is expected to be text here", where=where)
        if "$ref" in schema:
            prose = {"description": schema["description"]} if isinstance(schema.get("description"), str) else {}
            return {"$ref": f"{schema['$ref']}{self.suffix}", **prose}
        core, nullable = self._core(schema, where)
        if "properties" in core or "enum" in core or "anyOf" in core:
            core = {PLACE: where, **core}
        annotations = {key: schema[key] for key in ANNOTATIONS if key in schema}
        if "default" in schema and schema["default"] is not None:
            annotations["description"] = _with_default(annotations.get("description"), schema["default"])
        if nullable and core:
            if "anyOf" in core and _NULL not in core["anyOf"]:
                core = {**core, "anyOf": [*core["anyOf"], _NULL]}
            elif "anyOf" not in core and core != _NULL:
                # What describes the value moves in with it; the description stays readable from outside as well.
                inner = {**core, **{k: v for k, v in annotations.items() if k in ("title", *NAMING)}}
                core = {"anyOf": [inner, _NULL]}
                annotations = {k: v for k, v in annotations.items() if k not in ("title", *NAMING)}
        return {**core, **annotations}

    def _core(self, schema: dict[str, Any], where: str) -> tuple[dict[str, Any], bool]:
        """The schema without annotations, and whether null is allowed beside it."""
        nullable = schema.get("nullable") is True
        kind = schema.get("type")
        if isinstance(kind, list):
            nullable = nullable or "null" in kind
            kinds = [k for k in kind if k != "null"]
            if len(kinds) > 1:
                alone = {key: value for key, value in schema.items() if key not in ("nullable", *ANNOTATIONS)}
                members = [self.simplify(_of_type(alone, k), where) for k in kinds]
                return _union(members), nullable or _NULL in members
            kind = kinds[0] if kinds else "null"
            schema = {**schema, "type": kind}
        if kind is not None and kind not in (*_PRIMITIVES, "object", "array", "null"):
            raise ClientgenError(f"{json.dumps(kind)[:40]} is not a type of JSON Schema", where=f"{where}/type")
        key = _union_key(schema)
        joins = key and (schema.keys() & _BESIDE_UNIONS or ("type" in schema and not _has_forms(schema)))
        if schema.get("allOf") or joins:
            merged, inner_nullable = self._all_of(schema, where)
            return merged, nullable or inner_nullable
        if key:
            members = self._members(schema, key, where)
            union = _union(members)
            told = _told_by(schema)
            if told and "anyOf" in union and any(VALUES in member for member in union["anyOf"]):
                union[DISCRIMINATOR] = told
            return union, nullable or _NULL in members
        if "const" in schema:
            return _enum([schema["const"]], kind, nullable)
        if "enum" in schema:
            values = schema["enum"]
            if not isinstance(values, list) or not values:
                raise ClientgenError("an enum lists at least one value", where=f"{where}/enum")
            simple, nullable = _enum(values, kind, nullable)
            return {**simple, SCOPES: True} if schema.get(SCOPES) is True and "enum" in simple else simple, nullable
        if kind == "object" or (kind is None and ("properties" in schema or "additionalProperties" in schema)):
            return self._object(schema, where), nullable
        if kind == "array" or (kind is None and ("items" in schema or "prefixItems" in schema)):
            return {"type": "array", "items": self._items(schema, where)}, nullable
        if kind == "string" and self.files and _is_file(schema):
            media_type = text_of(schema, "contentMediaType")
            kept = {"contentMediaType": media_type} if _MEDIA_TYPE.fullmatch(media_type) else {}
            return {"type": "string", "format": "binary", **kept}, nullable
        if kind == "string" and str(schema.get("format")) in KEPT_FORMATS:
            return {"type": "string", "format": schema["format"]}, nullable
        return ({"type": kind} if kind else {}), nullable

    def _items(self, schema: dict[str, Any], where: str) -> dict[str, Any]:
        """What the items of an array are, those with a place of their own (`prefixItems`) included."""
        first = schema.get("prefixItems")
        rest = schema.get("items", {} if first is None else True)
        if not isinstance(first, list):
            return self.simplify(rest, f"{where}/items")
        members = [self.simplify(item, f"{where}/prefixItems/{index}") for index, item in enumerate(first)]
        if rest is not False:
            members.append(self.simplify(rest, f"{where}/items"))
        return _with_null(members)

    def _members(self, schema: dict[str, Any], key: str, where: str) -> list[dict[str, Any]]:
        members = schema[key]
        if not isinstance(members, list):
            raise ClientgenError("a list of schemas is expected here", where=f"{where}/{key}")
        told = _told_by(schema)
        flat: list[dict[str, Any]] = []
        for index, member in enumerate(members):
            if member is False:
                continue
            simple = self.simplify(member, f"{where}/{key}/{index}")
            if "anyOf" in simple and "x-retool-model" not in simple:
                # Values of a union within this one are its members' own, if one property tells both apart.
                keeps = told and simple.get(DISCRIMINATOR) == told
                flat.extend({k: v for k, v in m.items() if keeps or k != VALUES} for m in simple["anyOf"])
                continue
            if told:
                values = _member_values(member, told)
                if values:
                    simple = {**simple, VALUES: values}
            flat.append(simple)
        return flat

    def _object(self, schema: dict[str, Any], where: str) -> dict[str, Any]:
        properties = schema.get("properties") or {}
        if not isinstance(properties, dict):
            raise ClientgenError("a mapping of schemas is expected here", where=f"{where}/properties")
        required = schema.get("required") or []
        if isinstance(required, bool):
            self.notes.append(f"{where}/required: a list of property names is expected here; it is ignored")
            required = []
        if not isinstance(required, list):
            raise ClientgenError("a list of property names is expected here", where=f"{where}/required")
        kept = {
            name: value
            for name, value in properties.items()
            if value is not False and not (isinstance(value, dict) and value.get(self.left_out) is True)
        }
        simple: dict[str, Any] = {"type": "object"}
        if kept:
            simple["properties"] = {
                name: self.simplify(value, where + pointer(("properties", name))) for name, value in kept.items()
            }
            simple["required"] = [name for name in kept if name in required]
        else:
            extra = schema.get("additionalProperties")
            values = self.simplify(extra, f"{where}/additionalProperties") if isinstance(extra, dict) else {}
            simple["additionalProperties"] = {key: value for key, value in values.items() if key != "description"}
        return simple

    def _all_of(self, schema: dict[str, Any], where: str) -> tuple[dict[str, Any], bool]:
        """Several schemas that hold at once, as one: what they say of one thing is joined."""
        parts = [(part, depth) for part, depth in _parts(schema, where) if _decides(part)]
        schemas = [part for part, _ in parts]
        if len(schemas) == 1 and "$ref" in schemas[0]:
            return self.simplify(schemas[0], where), False
        for part in schemas:
            if "$ref" in part:
                self.notes.append(f"{where}/allOf: {part['$ref']} is a part of itself and left out there")
        merged = self._joined([part for part in schemas if not _union_key(part) and "$ref" not in part], where)
        nullable = bool(schemas) and all(_allows_null(part) for part in schemas)
        unions = []
        for part, depth in parts:
            if not _union_key(part) or not _has_forms(part):
                continue
            if not any("$ref" in member for member in _forms(part)):
                unions.append(part)
            elif depth == 0:
                # Its members contain it: what is beside the union is among their own parts.
                return self._core(part, where)[0], nullable
            elif "discriminator" not in part:
                self.notes.append(f"{where}: a union that it is a member of itself is left out")
        if len(unions) > 1 and math.prod(len(_forms(union)) for union in unions) > _MOST_FORMS:
            self.notes.append(f"{where}: of {len(unions)} unions that hold at once only the first is taken over")
            unions = unions[:1]
        if len(unions) == 1 and not _decides(merged):
            merged = unions[0]
        elif unions:
            merged = self._combined(merged, unions)
        simple, inner_nullable = self._core(merged, where)
        return simple, nullable or inner_nullable

    @staticmethod
    def _combined(merged: dict[str, Any], unions: list[dict[str, Any]]) -> dict[str, Any]:
        """A union whose members are one of each union, joined with what holds for all of them."""
        members = []
        for forms in product(*map(_forms, unions)):
            own = {key: value for form in forms for key, value in form.items() if key in (*ANNOTATIONS, VALUES)}
            members.append({**own, "allOf": [*([merged] if _decides(merged) else []), *forms]})
        told = next((union["discriminator"] for union in unions if isinstance(union.get("discriminator"), dict)), None)
        key = _union_key(unions[0]) if len(unions) == 1 else "anyOf"
        return {key: members, **({"discriminator": told} if told else {})}

    def _joined(self, parts: list[dict[str, Any]], where: str) -> dict[str, Any]:
        """Schemas without unions and references as one; where they exclude each other, the last one counts."""
        joined: dict[str, Any] = {}
        for part in parts:
            for key, value in part.items():
                if key in ("nullable", *ANNOTATIONS):
                    continue
                both = both_at_once(key, joined[key], value) if key in joined else value
                if both is None and key in ("type", "enum"):
                    one, other = (json.dumps(stated)[:80] for stated in (joined[key], value))
                    self.notes.append(f"{where}: the {key} cannot be {one} and {other} at once; the last one is taken")
                joined[key] = value if both is None else both
        return joined


def _of_type(schema: dict[str, Any], kind: Any) -> dict[str, Any]:
    """A schema of several types narrowed down to one of them."""
    narrowed = {**schema, "type": kind}
    classes: Any = {"string": str, "boolean": bool, "integer": int, "number": (int, float)}.get(str(kind))
    values = schema.get("enum")
    if classes is not None and isinstance(values, list):
        own = [v for v in values if isinstance(v, classes) and (kind == "boolean") == isinstance(v, bool)]
        if not own:
            return {"type": "null"}
        narrowed["enum"] = own
    return narrowed


def _parts(schema: dict[str, Any], where: str, depth: int = 0) -> Iterator[tuple[dict[str, Any], int]]:
    """The schemas that hold at once where one has an `allOf`, with their depth: those in it, and what is beside it."""
    inner = schema.get("allOf")
    if inner is not None and not isinstance(inner, list):
        raise ClientgenError("a list of schemas is expected here", where=f"{where}/allOf")
    for index, part in enumerate(inner or ()):
        if part is True:
            continue
        if not isinstance(part, dict):
            raise ClientgenError("a schema is expected here", where=f"{where}/allOf/{index}")
        refuse_unresolved(part, f"{where}/allOf/{index}")
        yield from _parts(part, f"{where}/allOf/{index}", depth + 1)
    beside = {key: value for key, value in schema.items() if key != "allOf"}
    if depth == 0:
        # Its annotations and its null are those of the whole.
        beside = {key: value for key, value in beside.items() if key not in ("nullable", *ANNOTATIONS)}
    key = _union_key(beside)
    if key and _decides({k: v for k, v in beside.items() if k not in (key, "discriminator")}):
        yield {k: v for k, v in beside.items() if k not in (key, "discriminator")}, depth
        beside = {k: v for k, v in beside.items() if k in (key, "discriminator", "nullable")}
    yield beside, depth


def _has_forms(union: dict[str, Any]) -> bool:
    """Whether the members of a union differ in more than in how they narrow values down."""
    return any(member.keys() - {*_CONSTRAINTS, *_SAYS_NOTHING, *ANNOTATIONS} for member in _forms(union))


def _forms(union: dict[str, Any]) -> list[dict[str, Any]]:
    members = union[_union_key(union)]
    return [member for member in members if isinstance(member, dict)] if isinstance(members, list) else []


def _decides(schema: dict[str, Any]) -> bool:
    """Whether a schema says more of a value than how it is described."""
    return any(key not in (*_SAYS_NOTHING, *ANNOTATIONS) and not key.startswith("x-") for key in schema)


def _allows_null(schema: dict[str, Any]) -> bool:
    kind = schema.get("type")
    if schema.get("nullable") is True or kind == "null" or (isinstance(kind, list) and "null" in kind):
        return True
    return bool(_union_key(schema)) and any(map(_allows_null, _forms(schema)))


def _union_key(schema: dict[str, Any]) -> str:
    return next((key for key in ("anyOf", "oneOf") if schema.get(key)), "")


def _told_by(schema: dict[str, Any]) -> str:
    """The property that the document tells the members of a union by; empty where it names none.

    A flag that is true in one member and false in the other does so without being named, unless what one of them
    requires beside the properties of the other tells it already.
    """
    discriminator = schema.get("discriminator")
    name = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
    if isinstance(name, str):
        return name
    objects = [form for form in _forms(schema) if form.get("type") != "null"] if _union_key(schema) else []
    if len(objects) != 2:
        return ""
    fewer, more = sorted((mapping(member.get("properties")) for member in objects), key=len)
    required = {name for member in objects for name in listed(member.get("required")) if isinstance(name, str)}
    if fewer.keys() <= more.keys() and required & (more.keys() - fewer.keys()):
        return ""
    values = {flag: [_member_values(member, flag) for member in objects] for flag in fewer}
    flags = (flag for flag, told in values.items() if told in ([[True], [False]], [[False], [True]]))
    return next((flag for flag in flags if all(isinstance(v, bool) for told in values[flag] for v in told)), "")


def _member_values(member: Any, told: str) -> list[Any]:
    """The values of a discriminator that are a member's: mapped to it, its constants, or its component's name."""
    found = mapping(mapping(member).get(MEMBER_NAMES))
    if found:
        return listed(found.get("mapped")) or listed(found.get("constants")) or [str(found.get("name"))]
    value = mapping(mapping(mapping(member).get("properties")).get(told))
    values = [value["const"]] if "const" in value else listed(value.get("enum"))
    return [each for each in values if not isinstance(each, dict | list)]


def _is_file(schema: dict[str, Any]) -> bool:
    """Whether a string of a multipart body is a file: by its format (3.0), or its media type (3.1)."""
    if schema.get("format") == "binary":
        return True
    media_type = schema.get("contentMediaType")
    if not isinstance(media_type, str) or "contentEncoding" in schema:
        return False
    return not media_type.startswith("text/") and "json" not in media_type


def _with_null(members: list[dict[str, Any]]) -> dict[str, Any]:
    """A union of simplified schemas, null among them."""
    flat = [inner for member in members for inner in member.get("anyOf", [member])]
    union = _union(flat)
    if _NULL not in flat or not union or union == _NULL:
        return union
    return {**union, "anyOf": [*union["anyOf"], _NULL]} if "anyOf" in union else {"anyOf": [union, _NULL]}


def _union(members: list[dict[str, Any]]) -> dict[str, Any]:
    """One schema for several but null, without doubles and without members that another one includes."""
    unique: dict[str, dict[str, Any]] = {}
    for member in (each for each in members if each != _NULL):
        key = unordered(without_prose(member))
        if key in unique and VALUES in member:
            both = [*unique[key].get(VALUES, ()), *member[VALUES]]
            unique[key] = {**unique[key], VALUES: list(dict.fromkeys(both))}
        unique.setdefault(key, member)
    kept = list(unique.values())
    if any(without_prose(member) == {"type": "string"} for member in kept):
        # Known values beside any string: any string.
        kept = [m for m in kept if not (_is_strings(m) and without_prose(m) != {"type": "string"})]
    elif len(kept) > 1 and (all(map(_is_strings, kept)) or all(map(_is_numbers, kept))):
        values = [value for member in kept for value in (member.get("enum") or [member["const"]])]
        return {"type": kept[0]["type"], "enum": list(dict.fromkeys(values))}
    if not kept:
        return dict(_NULL)
    if any(not without_prose(member) for member in kept):
        return {}
    if len(kept) == 1:
        return {key: value for key, value in kept[0].items() if key not in ("description", VALUES)}
    return {"anyOf": kept}


def _is_strings(member: dict[str, Any]) -> bool:
    return member.get("type") == "string" and ("enum" in member or "const" in member)


def _is_numbers(member: dict[str, Any]) -> bool:
    return member.get("type") == "integer" and "enum" in member


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


def _with_default(description: Any, default: Any) -> str:
    sentence = f"The server's default is `{json.dumps(default, ensure_ascii=False)[:80]}`."
    return f"{description} {sentence}" if isinstance(description, str) and description else sentence


def with_inner(schema: dict[str, Any], change: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
    """A simplified schema with another value for each schema in it.

    Args:
        schema: The schema. It stays as it is.
        change: Gives that value.
    """
    changed = dict(schema)
    if "properties" in schema:
        changed["properties"] = {name: change(inner) for name, inner in schema["properties"].items()}
    if "anyOf" in schema:
        changed["anyOf"] = [change(member) for member in schema["anyOf"]]
    for key in ("items", "additionalProperties"):
        if key in schema:
            changed[key] = change(schema[key])
    return changed


def without_prose(node: Any, prose: tuple[str, ...] = (*ANNOTATIONS, PLACE, VALUES)) -> Any:
    """A node without what only describes it: what two equal structures share.

    Args:
        node: A simplified schema, or any node of a document.
        prose: The keys that describe; a property may have such a name.
    """
    if isinstance(node, list):
        return [without_prose(item, prose) for item in node]
    if not isinstance(node, dict):
        return node
    bare: dict[str, Any] = {}
    for key, value in node.items():
        if key == "properties" and isinstance(value, dict):
            bare[key] = {name: without_prose(inner, prose) for name, inner in value.items()}
        elif key not in prose:
            bare[key] = without_prose(value, prose)
    return bare


def unordered(value: Any) -> str:
    """JSON of a value, the same for every order of its keys and items."""

    def ordered(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: ordered(inner) for key, inner in node.items()}
        if isinstance(node, list):
            return sorted(map(ordered, node), key=sorted_json)
        return node

    return sorted_json(ordered(value))
