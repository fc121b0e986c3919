"""Distinct structures of a document: equal schemas found once, with every place that uses them.

Schemas are taken apart from the leaves up, so a structure is known by its own keys and the numbers of the structures
within it. Objects, enums and unions of objects become structures; everything else stays where it is used.
"""

import json
from typing import Any, Literal

from attrs import define, field, frozen

from . import naming
from .simplify import ANNOTATIONS, NAMING, PLACE, VALUES

_NO_STRUCTURE = (*ANNOTATIONS, PLACE)


@frozen(order=True)
class Root:
    """A use of a structure by an operation itself.

    Attributes:
        rank: How well this use names the structure; 0 is best.
        name: The words of the class name it suggests.
        operation_id: The operation.
    """

    rank: int
    name: tuple[str, ...]
    operation_id: str


@frozen(order=True)
class Edge:
    """A use of a structure within another one.

    Attributes:
        parent: Number of the structure that holds it.
        label: The words that tell it from the parent's other children.
    """

    parent: int
    label: tuple[str, ...]


@define
class Structure:
    """One distinct structure.

    Attributes:
        number: Its place among all structures; children have lower numbers than their parents.
        kind: What becomes of it: a class, an enum, or an alias for a union of classes.
        schema: Its schema; structures in it are `{"$ref": number}`.
        naming: What overlays say of its name and, for a union, of its members (`NAMING`).
        roots: Where operations use it.
        edges: Where other structures use it.
        places: Where it stands in the document, as JSON Pointers.
    """

    number: int
    kind: Literal["object", "enum", "union"]
    schema: dict[str, Any]
    naming: dict[str, Any]
    roots: set[Root] = field(factory=set)
    edges: set[Edge] = field(factory=set)
    places: list[str] = field(factory=list)

    @property
    def explicit(self) -> str | None:
        """The name that an overlay gave it."""
        name = self.naming.get("x-retool-model")
        return name if isinstance(name, str) else None


class Structures:
    """The structures of one document.

    Schemas are added first and taken apart together, since what an overlay says of a structure in one place counts in
    all places that have an equal one.
    """

    def __init__(self) -> None:
        self.all: list[Structure] = []
        self._by_key: dict[str, int] = {}
        self._pending: list[tuple[dict[str, Any], dict[str, Any], Root]] = []
        self._shapes: dict[str, int] = {}
        self._shape_of: dict[int, int] = {}
        self._said: dict[int, dict[str, Any]] = {}

    def add(self, schema: dict[str, Any], root: Root) -> dict[str, Any]:
        """Adds a simplified schema that an operation uses.

        Returns:
            What `collect` fills with the schema, its structures as references.
        """
        placed: dict[str, Any] = {}
        self._pending.append((placed, schema, root))
        return placed

    @property
    def waiting(self) -> int:
        """How many schemas were added and are not taken apart yet."""
        return len(self._pending)

    def forget_after(self, waiting: int) -> None:
        """Takes back what was added since `waiting` had this value."""
        del self._pending[waiting:]

    def collect(self) -> None:
        """Takes the added schemas apart."""
        for _, schema, _ in self._pending:
            self._listen(schema)
        for placed, schema, root in self._pending:
            placed.update(self._place(schema, root, None, ())[0])
        self._pending.clear()

    def _listen(self, schema: dict[str, Any]) -> int:
        """Notes what overlays say of each structure within a schema; returns a number that equal schemas share."""
        bare: dict[str, Any] = {}
        for key, value in schema.items():
            if key in _NO_STRUCTURE or key == VALUES:
                continue
            if key == "properties":
                bare[key] = {name: self._listen(inner) for name, inner in value.items()}
            elif key == "anyOf":
                bare[key] = [self._listen(member) for member in value]
            elif key in ("items", "additionalProperties"):
                bare[key] = self._listen(value)
            else:
                bare[key] = value
        shape = self._shapes.setdefault(json.dumps(bare, sort_keys=True), len(self._shapes))
        said = {key: schema[key] for key in NAMING if key in schema}
        if said:
            self._said.setdefault(shape, said)
        # The schemas live until all are collected, so their ids stay theirs.
        self._shape_of[id(schema)] = shape
        return shape

    def _place(
        self, schema: dict[str, Any], root: Root | None, parent: list[Edge] | None, label: tuple[str, ...]
    ) -> tuple[dict[str, Any], list[tuple[int, tuple[str, ...]]]]:
        """The schema with references, and the structures directly in it with their labels."""
        bare, children = self._reduce(schema, label)
        bare.pop(VALUES, None)
        kind = _kind(schema)
        if kind is None:
            for number, child_label in children:
                if root is not None:
                    name = (*root.name, *child_label) if child_label else root.name
                    self.all[number].roots.add(Root(root.rank, name, root.operation_id))
            return bare, children
        said = {key: schema[key] for key in NAMING if key in schema}
        said = said or self._said.get(self._shape_of[id(schema)], {})
        number = self._number(bare, kind, said)
        for child, child_label in children:
            self.all[child].edges.add(Edge(number, child_label))
        if root is not None:
            self.all[number].roots.add(root)
        reference: dict[str, Any] = {"$ref": number}
        if "description" in schema:
            reference["description"] = schema["description"]
        return reference, [(number, label)]

    def _reduce(
        self, schema: dict[str, Any], label: tuple[str, ...]
    ) -> tuple[dict[str, Any], list[tuple[int, tuple[str, ...]]]]:
        """The schema with the structures below it replaced by references, and those structures.

        The labels are relative to the schema if it becomes a structure itself, else they begin with `label`.
        """
        found: list[tuple[int, tuple[str, ...]]] = []
        bare = dict(schema)
        if "properties" in schema:
            bare["properties"] = {}
            for name, value in schema["properties"].items():
                placed, children = self._place(value, None, None, tuple(naming.words(name)) or ("field",))
                bare["properties"][name] = placed
                found.extend(children)
        elif "anyOf" in schema:
            alone = sum(member != {"type": "null"} for member in schema["anyOf"]) == 1
            bare["anyOf"] = []
            will_be_named = not alone and _is_complex(schema)
            for index, member in enumerate(schema["anyOf"]):
                member_label = _member_label(member, index)
                if alone:
                    member_label = label
                elif not will_be_named:
                    member_label = (*label, *member_label)
                placed, children = self._place(member, None, None, member_label)
                if VALUES in member and "$ref" in placed:
                    placed = {**placed, VALUES: member[VALUES]}
                bare["anyOf"].append(placed)
                found.extend(children)
        elif "items" in schema:
            singular = (*label[:-1], naming.singular(label[-1])) if label else ()
            bare["items"], children = self._place(schema["items"], None, None, singular)
            found.extend(children)
        elif "additionalProperties" in schema:
            singular = (*label[:-1], naming.singular(label[-1])) if label else ()
            bare["additionalProperties"], children = self._place(
                schema["additionalProperties"], None, None, singular or ("value",)
            )
            found.extend(children)
        return bare, found

    def _number(self, bare: dict[str, Any], kind: Literal["object", "enum", "union"], said: dict[str, Any]) -> int:
        key = json.dumps([_key(bare), said], sort_keys=True)
        number = self._by_key.get(key)
        if number is None:
            number = self._by_key[key] = len(self.all)
            self.all.append(Structure(number, kind, bare, said))
        else:
            _add_prose(self.all[number].schema, bare)
        self.all[number].places.append(bare.pop(PLACE, ""))
        return number


def _kind(schema: dict[str, Any]) -> Literal["object", "enum", "union"] | None:
    if schema.get("properties"):
        return "object"
    if "enum" in schema:
        return "enum"
    if "anyOf" in schema and sum(member != {"type": "null"} for member in schema["anyOf"]) > 1 and _is_complex(schema):
        return "union"
    return None


def _is_complex(schema: dict[str, Any]) -> bool:
    """Whether a union has members that become classes; a union of plain values needs no name."""
    return any("properties" in m or "$ref" in m or "properties" in m.get("items", {}) for m in schema["anyOf"])


def _member_label(member: dict[str, Any], index: int) -> tuple[str, ...]:
    """What tells a union's member from its siblings: its constant, else its title, else its place."""
    constants = [p["const"] for p in member.get("properties", {}).values() if isinstance(p.get("const"), str)]
    for text in (member.get("title"), *constants[:1]):
        if isinstance(text, str) and naming.words(text):
            return tuple(naming.words(text))
    return ("option", str(index + 1)) if "properties" in member else ()


def _key(bare: Any) -> Any:
    """What equal structures share: all but the annotations."""
    if isinstance(bare, list):
        return [_key(item) for item in bare]
    if not isinstance(bare, dict):
        return bare
    if "properties" in bare:
        properties = {name: _key(value) for name, value in bare["properties"].items()}
        rest = {k: v for k, v in bare.items() if k not in ("properties", *_NO_STRUCTURE)}
        return {**rest, "properties": properties}
    return {key: _key(value) for key, value in bare.items() if key not in _NO_STRUCTURE}


def _add_prose(kept: dict[str, Any], other: dict[str, Any]) -> None:
    """Fills in what an equal structure elsewhere says and this one does not."""
    for key in ("title", "description"):
        if key in other:
            kept.setdefault(key, other[key])
    for name, value in kept.get("properties", {}).items():
        twin = other["properties"][name]
        if "description" in twin:
            value.setdefault("description", twin["description"])
