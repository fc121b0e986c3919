"""Local references of an OpenAPI document, inlined: the form in which an instance serves its document.

Snapshots written by people share schemas through `$ref`; an instance writes every schema out where it is used.
Overlays and all later stages work on the second form, so that a correction means the same for both.
"""

import itertools
import re
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import Any

from ..errors import ClientgenError
from .document import MAX_DEPTH, MAX_VALUES, listed, mapping, pointer, pointer_parts, read_openapi, resolve_pointer
from .json_schema import SCHEMA_MAPS, objects_in, required_names
from .operations import below_api_root

MEMBER_NAMES = "x-discriminator-values"
"""Key that a member of a discriminated union gets: the values by which the union's `discriminator` tells it."""

UNRESOLVED = "x-unresolved-reference"
"""Key of the empty object that takes the place of a reference that leads nowhere, or out of the document."""

_ANNOTATIONS = frozenset(
    {"title", "description", "summary", "deprecated", "default", "example", "examples", "readOnly", "writeOnly"}
)

_APPLICATORS = frozenset(
    "additionalProperties allOf anyOf oneOf not if then else dependentSchemas patternProperties $ref $dynamicRef".split(
        " "
    )
)
"""Keywords beside which `unevaluatedProperties` says something else than `additionalProperties`."""


def dereference(document: dict[str, Any], where: str | None = None) -> dict[str, Any]:
    """Inlines all local references of a document.

    What is beside a `$ref` counts in schemas from OpenAPI 3.1 on, and is ignored before. Schemas that contain
    themselves or each other are written out once where they are used, with the references within such a circle kept.
    A document that would be too large or too deep keeps all references to schemas with properties.
    An `allOf` of what one schema can say is that schema, a union of one and null is it with null among its types, and
    one of strings is an enum.
    Members of a discriminated union that were references get `MEMBER_NAMES`, since their names are lost here.
    A schema with a `discriminator` that others take into their `allOf` is one of these, or itself, where it is used.
    A reference that leads nowhere becomes an object with `UNRESOLVED` alone: one of them costs no document.
    Examples, defaults, enums and extensions are data: what looks like a reference in them stays. Equal references give
    the same object, not copies: who changes the result has to copy it first.

    Args:
        document: An OpenAPI document. It stays as it is.
        where: What to call it in errors.

    Raises:
        ClientgenError: If the result would be too large or deep.
    """
    try:
        return _Inliner(document, where).inline(document, _Place.OBJECT, (), 0)  # type: ignore[no-any-return]
    except _TooLargeError:
        return _Inliner(document, where, cuts_all=True).inline(document, _Place.OBJECT, (), 0)  # type: ignore[no-any-return]


def read_dereferenced(path: Path, where: str | None = None) -> dict[str, Any]:
    """Reads an OpenAPI document with its local references inlined, and paths as they are below `/api/v2`.

    Args:
        path: The file.
        where: What to call it in errors; its path if it is None.

    Raises:
        ClientgenError: If the file cannot be read, is not an OpenAPI 3 document with paths, or is too large or deep
            with its references written out.
    """
    where = where or str(path)
    return below_api_root(dereference(read_openapi(path, where), where))


def references_in(node: Any) -> set[str]:
    """All `$ref`s anywhere in a value."""
    return {each["$ref"] for each in objects_in(node) if isinstance(each.get("$ref"), str)}


def _in_one(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema in one piece: one whose parts (`allOf`) say what one can, a union of strings, or of one and null."""
    if isinstance(schema.get("allOf"), list) and (whole := _whole(schema)) is not None:
        return _as_in_3_0(whole)
    schema = _as_in_3_0(schema)
    holder = next((key for key in ("anyOf", "oneOf") if key in schema), None)
    members = schema[holder] if holder else None
    own = {key: value for key, value in schema.items() if key != holder}
    texts = [_texts(member) for member in members] if isinstance(members, list) and len(members) > 1 else []
    if texts and all(texts) and own.keys() <= _ANNOTATIONS:
        return {**own, "type": "string", "enum": list(dict.fromkeys(itertools.chain.from_iterable(texts)))}
    annotates = all(key in _ANNOTATIONS or key.startswith("x-") or key == "nullable" for key in own)
    if not annotates or not isinstance(members, list) or not all(isinstance(member, dict) for member in members):
        return schema
    others = [member for member in members if member.get("type") != "null"]
    if len(others) != 1 or "$ref" in others[0] or len(members) != 2:
        return schema
    inner = {**others[0], **own}
    if others[0].keys() <= _ANNOTATIONS:
        # What allows anything allows null.
        return inner
    if not isinstance(inner.get("type"), str) or inner.keys() & {"allOf", "anyOf", "oneOf", "not", "if"}:
        return schema
    values = [inner.pop("const")] if "const" in inner else inner.get("enum")
    if isinstance(values, list) and None not in values:
        inner["enum"] = [*values, None]
    return {**inner, "type": [inner["type"], "null"]}


def _as_in_3_0(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with bytes as text, and with properties that exclude others, as OpenAPI 3.0 writes them."""
    if schema.get("unevaluatedProperties") is False and schema.keys().isdisjoint(_APPLICATORS):
        schema = {key: value for key, value in schema.items() if key != "unevaluatedProperties"}
        schema["additionalProperties"] = False
    if schema.get("contentEncoding") == "base64" and schema.keys() <= {"contentEncoding", "type", *_ANNOTATIONS}:
        bare = {key: value for key, value in schema.items() if key != "contentEncoding"}
        schema = {"type": "string", **bare, "format": "byte"}
    return schema


def _texts(schema: Any) -> list[str]:
    """The strings that a schema allows; empty where it allows anything else."""
    if not isinstance(schema, dict) or schema.get("type", "string") != "string":
        return []
    values = [schema["const"]] if "const" in schema else listed(schema.get("enum"))
    is_plain = schema.keys() <= {"const", "enum", "type", *_ANNOTATIONS}
    return values if is_plain and all(isinstance(value, str) for value in values) else []


def _whole(schema: dict[str, Any]) -> dict[str, Any] | None:
    """A schema with its parts (`allOf`) in it; None if that would say something else, or one is a circle's.

    What describes one of several parts does not describe the whole, and is left out.
    """
    own = {key: value for key, value in schema.items() if key != "allOf"}
    parts = [part for part in (*schema["allOf"], own) if part is not True]
    if not all(isinstance(part, dict) and not part.keys() & {"$ref", "allOf", UNRESOLVED} for part in parts):
        return None
    deciding = [part for part in parts if any(not _is_annotation(key) for key in part)]
    if not deciding or (len(deciding) == 1 and deciding[0] is not own):
        return {key: value for part in parts for key, value in part.items()}
    whole: dict[str, Any] = {}
    for part in deciding:
        has_union = "oneOf" in part or "anyOf" in part
        if has_union and references_in([part.get("oneOf"), part.get("anyOf")]):
            return None
        for key, value in part.items():
            if _is_annotation(key) or (key == "discriminator" and not has_union):
                continue
            whole[key] = both_at_once(key, whole[key], value) if key in whole else value
            if whole[key] is None:
                return None
    marks = {key: True for key in ("readOnly", "writeOnly") if any(part.get(key) is True for part in parts)}
    nullable = {"nullable": True} if all(part.get("nullable") is True for part in deciding) else {}
    return {**whole, **marks, **nullable, **{key: value for key, value in own.items() if _is_annotation(key)}}


def _is_annotation(key: str) -> bool:
    return key in _ANNOTATIONS or key == "nullable" or key.startswith("x-")


def both_at_once(key: str, one: Any, other: Any) -> Any:
    """What a key of a schema says where two of its parts say something; None where one schema cannot say it.

    Args:
        key: The key.
        one: What one part says.
        other: What another part says.
    """
    if one == other and type(one) is type(other):
        return one
    if key == "additionalProperties" and (isinstance(one, bool) or isinstance(other, bool)):
        return False if False in (one, other) else other if one is True else one
    if key == "type":
        ones, others = (kind if isinstance(kind, list) else [kind] for kind in (one, other))
        both = [kind for kind in ones if kind in others or (kind == "integer" and "number" in others)]
        both += ["integer"] if "integer" in others and "number" in ones and "integer" not in both else []
        return both[0] if len(both) == 1 else both or None
    if key == "required":
        return list(dict.fromkeys([*required_names({key: one}), *required_names({key: other})]))
    if key == "enum" and isinstance(one, list) and isinstance(other, list):
        return [value for value in one if value in other] or None
    if key == "properties" and isinstance(one, dict) and isinstance(other, dict):
        return {**one, **{name: _of_both(one[name], value) if name in one else value for name, value in other.items()}}
    return _of_both(one, other) if key in ("items", "additionalProperties") else None


def _of_both(one: Any, other: Any) -> Any:
    """A schema of what fits two of them."""
    if one == other or one is True or other is False:
        return other
    if other is True or one is False:
        return one
    if not (isinstance(one, dict) and isinstance(other, dict)):
        return other
    described = {key: value for part in (one, other) for key, value in part.items() if _is_annotation(key)}
    described.pop("nullable", None)
    return _in_one({**described, "allOf": [one, other]})


class _TooLargeError(ClientgenError):
    """A document, its references written out, is more than is worked on."""


class _Place(Enum):
    """What a value of a document is, as far as it decides where it may have references."""

    OBJECT = "an object of OpenAPI"
    MAP = "objects of OpenAPI by name"
    PATHS = "objects of OpenAPI by path, status or name, with extensions"
    SCHEMA = "a schema"
    SCHEMAS = "schemas by name"
    EXAMPLES = "examples by name"
    DATA = "a value that is no part of the description"


_IN_OBJECT = {
    **dict.fromkeys(("schema", "itemSchema"), _Place.SCHEMA),
    "schemas": _Place.SCHEMAS,
    **dict.fromkeys(("paths", "responses"), _Place.PATHS),
    **dict.fromkeys(("callbacks", "content", "encoding", "headers", "links", "pathItems"), _Place.MAP),
    **dict.fromkeys(("requestBodies", "securitySchemes", "webhooks"), _Place.MAP),
    "example": _Place.DATA,
    "examples": _Place.EXAMPLES,
}
_IN_SCHEMA = {
    **dict.fromkeys(SCHEMA_MAPS, _Place.SCHEMAS),
    **dict.fromkeys(("example", "examples", "default", "enum", "const", "discriminator", "xml"), _Place.DATA),
}


def _inside(place: _Place, key: str, value: Any) -> _Place:
    """What the value of a key is, where the mapping that has it is at `place`."""
    if place is _Place.SCHEMAS:
        return _Place.SCHEMA
    if place is _Place.MAP:
        return _Place.OBJECT
    if key.startswith("x-"):
        return _Place.DATA
    if place is _Place.PATHS:
        return _Place.OBJECT
    if place is _Place.SCHEMA:
        return _IN_SCHEMA.get(key, _Place.SCHEMA)
    if key == "parameters":
        # A list in operations, parameters by name among the components.
        return _Place.MAP if isinstance(value, dict) else _Place.OBJECT
    return _IN_OBJECT.get(key, _Place.OBJECT)


class _Inliner:
    def __init__(self, document: dict[str, Any], where: str | None, *, cuts_all: bool = False) -> None:
        self.document, self.where, self.cuts_all = document, where, cuts_all
        version = re.match(r"3\.(\d+)", str(document.get("openapi", "")))
        self.keeps_siblings = version is not None and int(version[1]) >= 1
        self.done: dict[tuple[str, _Place, bool], Any] = {}
        self.circles = _Circles(document)
        self.in_components = False
        # Values that the result has, each counted as often as it appears: equal references give the same object.
        self.values = 0
        self.sizes: dict[tuple[str, _Place, bool], int] = {}

    def inline(self, node: Any, place: _Place, trail: tuple[str, ...], depth: int) -> Any:
        if not isinstance(node, dict | list):
            return node
        self.count(len(node))
        if depth > MAX_DEPTH:
            what = f"is nested deeper than {MAX_DEPTH} levels, references written out"
            raise _TooLargeError(what, where=self.where)
        if place is _Place.DATA:
            return node
        if isinstance(node, list):
            # Where names belong there is a list by mistake, or the examples of a schema's kind.
            inner = _Place.DATA if place is _Place.EXAMPLES else place
            return [self.inline(item, inner, trail, depth + 1) for item in node]
        if place is _Place.EXAMPLES:
            return {name: self.example(value, trail, depth + 1) for name, value in node.items()}
        reference = node.get("$ref")
        if isinstance(reference, str) and place in (_Place.OBJECT, _Place.SCHEMA):
            return self.referred(node, _canonical(reference), place, trail, depth)
        result = {}
        for key, value in node.items():
            if key == "allOf" and place is _Place.SCHEMA:
                result[key] = self.merged_parts(value, trail, depth + 1)
            elif key == "schemas" and node is self.document.get("components") and isinstance(value, dict):
                # Each as a reference leads to it, so that it equals what is written out where it is used.
                references = {name: _reference(("components", "schemas", name)) for name in value}
                self.in_components = True
                result[key] = {n: self.target(r, _Place.SCHEMA, (), depth + 1) for n, r in references.items()}
                self.in_components = False
            else:
                result[key] = self.inline(value, _inside(place, key, value), trail, depth + 1)
        if place is _Place.SCHEMA and isinstance(node.get("discriminator"), dict):
            self.name_members(node, result)
        return _in_one(result) if place is _Place.SCHEMA else result

    def referred(self, node: dict[str, Any], reference: str, place: _Place, trail: tuple[str, ...], depth: int) -> Any:
        """What a mapping with a `$ref` is."""
        siblings = {key: value for key, value in node.items() if key != "$ref"} if self.keeps_siblings else {}
        if place is _Place.OBJECT:
            siblings = {key: value for key, value in siblings.items() if key in ("summary", "description")}
        if siblings.keys() <= _ANNOTATIONS or all(key in _ANNOTATIONS or key.startswith("x-") for key in siblings):
            target = self.target(reference, place, trail, depth + 1)
            return {**target, **siblings} if siblings and isinstance(target, dict) else target
        own = self.inline(siblings, place, trail, depth + 1)
        parts = own.pop("allOf", [])
        first = self.merged_parts([{"$ref": reference}], trail, depth + 1)
        return {"allOf": [*first, *listed(parts)], **own}

    def name_members(self, node: dict[str, Any], result: dict[str, Any]) -> None:
        """Adds to the members of a discriminated union what tells them: values mapped to them, constants, names."""
        targets = mapping(node["discriminator"].get("mapping"))
        for key in ("oneOf", "anyOf"):
            members = node.get(key)
            if not isinstance(members, list):
                continue
            told = node["discriminator"].get("propertyName")
            constants = [self.circles.constants(member, told) for member in members]
            # What a parent allows to all who inherit from it tells none of them.
            own = [
                [v for v in values if not any(v in others for o, others in enumerate(constants) if o != index)]
                for index, values in enumerate(constants)
            ]
            named = []
            for member, inlined, values in zip(members, result[key], own, strict=True):
                reference = mapping(member).get("$ref")
                if isinstance(reference, str) and isinstance(inlined, dict):
                    name = pointer_parts(reference)[-1] if reference.startswith("#/") else reference
                    mapped = [value for value, target in targets.items() if target in (reference, name)]
                    named.append({**inlined, MEMBER_NAMES: {"mapped": mapped, "constants": values, "name": name}})
                else:
                    named.append(inlined)
            result[key] = named

    def example(self, value: Any, trail: tuple[str, ...], depth: int) -> Any:
        """An example: data, but for one that is a reference to a component."""
        reference = mapping(value).get("$ref")
        if isinstance(reference, str) and reference.startswith("#/components/examples/"):
            return self.target(reference, _Place.DATA, trail, depth)
        return self.inline(value, _Place.DATA, trail, depth)

    def merged_parts(self, parts: Any, trail: tuple[str, ...], depth: int) -> Any:
        """The parts of an `allOf`: written out in circles too, since they become one schema with what is beside."""
        if not isinstance(parts, list):
            return parts
        self.count(len(parts))
        found = []
        for part in parts:
            reference = mapping(part).get("$ref")
            if isinstance(reference, str) and (not self.keeps_siblings or len(part) == 1):
                found.append(self.target(_canonical(reference), _Place.SCHEMA, trail, depth + 1, merges=True))
            else:
                found.append(self.inline(part, _Place.SCHEMA, trail, depth + 1))
        return found

    def count(self, values: int) -> None:
        self.values += values
        if self.values > MAX_VALUES:
            raise _TooLargeError(
                f"holds more than {MAX_VALUES} values, references written out",
                where=self.where,
                fix="Remove what the client does not need with an overlay, or from the file.",
            )

    def is_cut(self, trail: tuple[str, ...], reference: str) -> bool:
        """Whether a reference stays where it is."""
        if self.cuts_all:
            return (bool(trail) or not self.in_components) and self.circles.is_class(reference)
        return bool(trail) and self.circles.in_one(trail[-1], reference) and self.circles.is_class(reference)

    def target(self, reference: str, place: _Place, trail: tuple[str, ...], depth: int, *, merges: bool = False) -> Any:
        """What a reference leads to, written out; the reference itself where it closes a circle.

        Args:
            reference: The reference.
            place: What it leads to.
            trail: The references that led here.
            depth: How deep the result lies.
            merges: Whether it becomes a part of the schema that holds the reference. Then it stays only where it leads
                back to itself; else wherever it leads to another class of its circle.
        """
        if reference in trail or (not merges and self.is_cut(trail, reference)):
            return {"$ref": reference}
        key = (reference, place, merges)
        if key in self.done:
            self.count(self.sizes[key])
            return self.done[key]
        try:
            if not reference.startswith("#/"):
                raise KeyError(reference)
            target = resolve_pointer(self.document, reference)
        except KeyError:
            return {UNRESOLVED: reference[:200]}
        if place is _Place.SCHEMA and not merges:
            target = self.circles.with_children(reference, target)
        values = self.values
        inlined = self.inline(target, place, (*trail, reference), depth)
        if not any(self.circles.in_one(reference, other) for other in trail):
            # Else it was cut at references that are only open while it is written out from this place.
            self.done[key], self.sizes[key] = inlined, self.values - values
        return inlined


class _Circles:
    """Which schemas of a document contain themselves, and at which references their circles are cut."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.edges: dict[str, frozenset[str]] = {}
        self.circle_of: dict[str, int] = {}

    def in_one(self, one: str, other: str) -> bool:
        """Whether two references lead to members of one circle."""
        return self.circle(one) == self.circle(other)

    def is_class(self, reference: str) -> bool:
        """Whether a schema becomes a class: all else (an array) is written out, so that circles close at classes."""
        schema = self.resolved(reference)
        return isinstance(schema, dict) and ("properties" in schema or "allOf" in schema)

    def with_children(self, reference: str, schema: Any) -> Any:
        """A schema that others inherit from (`allOf`) and that has a `discriminator`, as a union of them and itself."""
        children = self.children(reference, schema)
        if not children:
            return schema
        name = pointer_parts(reference)[-1]
        own = {key: value for key, value in schema.items() if key != "discriminator"}
        own = {**own, "title": f"{name} base", MEMBER_NAMES: {"mapped": [], "constants": [], "name": name}}
        kept = {key: schema[key] for key in ("title", "description", "discriminator", "nullable") if key in schema}
        return {**kept, "oneOf": [*({"$ref": child} for child in children), own]}

    def children(self, reference: str, schema: Any) -> list[str]:
        """References to all schemas that inherit from a discriminated one, at any distance; none from any other."""
        if not isinstance(schema, dict) or not isinstance(schema.get("discriminator"), dict):
            return []
        if "oneOf" in schema or "anyOf" in schema:
            return []
        found: list[str] = []
        todo = [reference]
        while todo:
            parent = todo.pop()
            for child in self.heirs.get(parent, ()):
                if child not in found and child != reference:
                    found.append(child)
                    todo.append(child)
        return found

    @cached_property
    def heirs(self) -> dict[str, list[str]]:
        """References to the components that have a reference in their `allOf`, by that reference."""
        schemas = mapping(mapping(self.document.get("components")).get("schemas"))
        found: dict[str, list[str]] = {}
        for name, schema in schemas.items():
            for part in listed(mapping(schema).get("allOf")):
                parent = mapping(part).get("$ref")
                if isinstance(parent, str):
                    child = _reference(("components", "schemas", name))
                    found.setdefault(_canonical(parent), []).append(child)
        return found

    def constants(self, schema: Any, name: Any) -> list[Any]:
        """The values that a property of a schema, or of the parts of its `allOf`, can have alone."""
        found: list[Any] = []
        seen: set[str] = set()
        todo = [schema]
        while todo:
            node = todo.pop()
            while isinstance(node, dict) and isinstance(node.get("$ref"), str) and node["$ref"] not in seen:
                seen.add(node["$ref"])
                node = self.resolved(_canonical(node["$ref"]))
            if not isinstance(node, dict):
                continue
            todo.extend(listed(node.get("allOf")))
            value = mapping(mapping(node.get("properties")).get(name) if isinstance(name, str) else None)
            if isinstance(value.get("$ref"), str):
                value = mapping(self.resolved(_canonical(value["$ref"])))
            values = [value["const"]] if "const" in value else listed(value.get("enum"))
            found.extend(v for v in values if isinstance(v, str | int))
        return found

    def resolved(self, reference: str) -> Any:
        try:
            return resolve_pointer(self.document, reference) if reference.startswith("#") else None
        except KeyError:
            return None

    def targets(self, reference: str) -> frozenset[str]:
        """The references in what a reference leads to."""
        found = self.edges.get(reference)
        if found is None:
            schema = self.resolved(reference)
            found = frozenset([*_schema_references(schema), *self.children(reference, schema)])
            self.edges[reference] = found
        return found

    def circle(self, reference: str) -> int:
        """The number of the circle that a reference leads to; its own for one that is in no circle.

        Tarjan's strongly connected components, without recursion.
        """
        if reference in self.circle_of:
            return self.circle_of[reference]
        index: dict[str, int] = {}
        low: dict[str, int] = {}
        open_: list[str] = []
        work: list[tuple[str, Iterator[str]]] = []

        def enter(name: str) -> None:
            index[name] = low[name] = len(index)
            open_.append(name)
            work.append((name, iter(sorted(self.targets(name)))))

        enter(reference)
        while work:
            name, rest = work[-1]
            for other in rest:
                if other in self.circle_of:
                    continue
                if other not in index:
                    enter(other)
                    break
                low[name] = min(low[name], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
                if low[name] == index[name]:
                    number = len(self.circle_of)
                    while True:
                        member = open_.pop()
                        self.circle_of[member] = number
                        if member == name:
                            break
        return self.circle_of[reference]


def _canonical(reference: str) -> str:
    """A reference as all that lead to the same place are written."""
    return _reference(pointer_parts(reference)) if reference.startswith("#/") else reference


def _reference(parts: Iterable[str]) -> str:
    return "#" + pointer(part.replace("%", "%25") for part in parts)


def _schema_references(schema: Any) -> Iterator[str]:
    """The references in a schema that are references, and not data."""
    stack = [(schema, _Place.SCHEMA)]
    while stack:
        node, place = stack.pop()
        if place is _Place.DATA:
            continue
        if isinstance(node, list):
            stack.extend((item, place) for item in node)
        elif isinstance(node, dict):
            if place is _Place.SCHEMA and isinstance(node.get("$ref"), str):
                yield _canonical(node["$ref"])
            stack.extend((value, _inside(place, key, value)) for key, value in node.items())
