"""Distinct structures of a document: equal schemas found once, with every place that uses them.

Schemas are taken apart from the leaves up, so a structure is known by its own keys and the content of the structures
within it; the order of properties, values and members makes no difference. Objects, enums and unions of objects become
structures; everything else stays where it is used.
"""

import hashlib
from collections import Counter
from typing import Any, Literal

from attrs import define, field, frozen

from . import naming
from .simplify import ANNOTATIONS, DISCRIMINATOR, NAMING, PLACE, VALUES, unordered, with_inner

VERBS = ("get", "list", "create", "update", "replace")
"""Operations whose result is named after their resource; their order is the rank of the use."""

BODY = 6
"""The rank of a use as the body of a request."""

ERROR = 9
"""The rank of a use as the body of an error."""

COMPONENT = 8
"""The rank of a component that contains itself: its own name is the last that counts."""

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
        content: A digest that equal structures share in all documents, whatever the order in them.
        shape: The same without what overlays say: what a structure is known by from release to release.
        kind: What becomes of it: a class, an enum, or an alias for a union of classes.
        schema: Its schema; structures in it are `{"$ref": number}`.
        naming: What overlays say of its name and, for a union, of its members (`NAMING`).
        roots: Where operations use it.
        edges: Where other structures use it.
        places: Its places in the document, as JSON Pointers.
    """

    number: int
    content: str
    shape: str
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

    Attributes:
        all: The structures, each after those within it.
        notes: Names that contradict each other, a sentence each.
        waiting: What was added and is not taken apart yet: what `add` returned, the schema, and its use.
    """

    def __init__(self) -> None:
        self.all: list[Structure] = []
        self.notes: list[str] = []
        self._by_content: dict[str, int] = {}
        self.waiting: list[tuple[dict[str, Any], dict[str, Any], Root]] = []
        self._shapes: dict[str, int] = {}
        self._shape_of: dict[int, int] = {}
        self._naming: dict[int, dict[str, dict[str, Any]]] = {}
        self._told: dict[int, list[dict[str, Any]]] = {}
        # They live as long as what is kept by their ids.
        self._copies: list[dict[str, Any]] = []

    def add(self, schema: dict[str, Any], root: Root) -> dict[str, Any]:
        """Adds a simplified schema that an operation uses.

        Returns:
            What `collect` fills with the schema, its structures as references.
        """
        placed: dict[str, Any] = {}
        self.waiting.append((placed, schema, root))
        return placed

    def collect(self) -> None:
        """Takes the added schemas apart."""
        for _, schema, _ in self.waiting:
            self._listen(schema)
        for placed, schema, root in self.waiting:
            placed.update(self._place(schema, root, ())[0])
        self.waiting.clear()

    def _listen(self, schema: dict[str, Any]) -> int:
        """Notes what overlays say of each structure within a schema; returns a number that equal schemas share."""
        bare = {k: v for k, v in with_inner(schema, self._listen).items() if k not in (*_NO_STRUCTURE, VALUES)}
        told = bare.pop(DISCRIMINATOR, None)
        shape = self._shapes.setdefault(unordered(bare), len(self._shapes))
        if told is not None:
            self._told.setdefault(shape, []).append(schema)
        stated = {key: schema[key] for key in NAMING if key in schema}
        if stated:
            # Of what two places say under the same name, the same counts in both, whichever comes first.
            known = self._naming.setdefault(shape, {})
            name = str(stated.get("x-retool-model", ""))
            known[name] = min(known.get(name, stated), stated, key=unordered)
        # The schemas live until all are collected, so their ids stay theirs.
        self._shape_of[id(schema)] = shape
        return shape

    def _place(
        self, schema: dict[str, Any], root: Root | None, label: tuple[str, ...]
    ) -> tuple[dict[str, Any], list[tuple[int, tuple[str, ...]]]]:
        """The schema with references, and the structures directly in it with their labels."""
        schema = self._with_discriminator(schema)
        bare, children = self._reduce(schema, label)
        bare.pop(VALUES, None)
        kind = _kind(schema)
        if kind is None:
            for number, child_label in children:
                if root is not None:
                    name = (*root.name, *child_label) if child_label else root.name
                    self.all[number].roots.add(Root(root.rank, name, root.operation_id))
            return bare, children
        number = self._number(bare, kind, self._naming_of(schema))
        for child, child_label in children:
            self.all[child].edges.add(Edge(number, child_label))
        if root is not None:
            self.all[number].roots.add(root)
        reference: dict[str, Any] = {"$ref": number}
        if "description" in schema:
            reference["description"] = schema["description"]
        return reference, [(number, label)]

    def _with_discriminator(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A union with what the document says in another place of how its members are told apart."""
        shape = self._shape_of[id(schema)]
        if DISCRIMINATOR in schema or shape not in self._told:
            return schema
        ways = {
            unordered(
                [each[DISCRIMINATOR], [{"is": self._shape_of[id(m)], "by": m.get(VALUES)} for m in each["anyOf"]]]
            )
            for each in self._told[shape]
        }
        if len(ways) > 1:
            return schema
        told = self._told[shape][0]
        same = {**schema, DISCRIMINATOR: told[DISCRIMINATOR], "anyOf": told["anyOf"]}
        self._copies.append(same)
        self._shape_of[id(same)] = shape
        return same

    def _naming_of(self, schema: dict[str, Any]) -> dict[str, Any]:
        """What overlays say of a schema, here or else where an equal one is."""
        known = self._naming.get(self._shape_of[id(schema)], {"": {}})
        own = str(schema.get("x-retool-model", ""))
        if own in known and (own or len(known) == 1):
            return known[own]
        first, *others = sorted(name for name in known if name)
        if others:
            note = f"{' and '.join((first, *others))} are equal: where no overlay says which one it is, it is {first}"
            self.notes += [] if note in self.notes else [note]
        return known[first]

    def _reduce(
        self, schema: dict[str, Any], label: tuple[str, ...]
    ) -> tuple[dict[str, Any], list[tuple[int, tuple[str, ...]]]]:
        """The schema with the structures below it replaced by references, and those structures.

        The labels are relative to the schema if it becomes a structure itself, else they begin with `label`.
        """
        found: list[tuple[int, tuple[str, ...]]] = []

        def placed(inner: dict[str, Any], inner_label: tuple[str, ...]) -> dict[str, Any]:
            reference, children = self._place(inner, None, inner_label)
            found.extend(children)
            return {**reference, VALUES: inner[VALUES]} if VALUES in inner and "$ref" in reference else reference

        bare = dict(schema)
        if "properties" in schema:
            bare["properties"] = {
                name: placed(value, tuple(naming.words(name)) or ("field",))
                for name, value in schema["properties"].items()
            }
        elif "anyOf" in schema:
            alone = sum(member != {"type": "null"} for member in schema["anyOf"]) == 1
            outer = () if _is_complex(schema) else label
            bare["anyOf"] = [
                placed(member, label if alone else (*outer, *_member_label(member, schema["anyOf"])))
                for member in schema["anyOf"]
            ]
        for key, otherwise in (("items", ()), ("additionalProperties", ("value",))):
            if key in schema and not schema.keys() & {"properties", "anyOf"}:
                singular = (*label[:-1], naming.singular(label[-1])) if label else otherwise
                bare[key] = placed(schema[key], singular)
        return bare, found

    def _number(self, bare: dict[str, Any], kind: Literal["object", "enum", "union"], named: dict[str, Any]) -> int:
        content = hashlib.sha256(unordered([self._key(bare), named]).encode()).hexdigest()
        number = self._by_content.get(content)
        if number is None:
            number = self._by_content[content] = len(self.all)
            shape = hashlib.sha256(unordered([kind, self._key(bare, shape=True)]).encode()).hexdigest()[:16]
            self.all.append(Structure(number, content, shape, kind, bare, named))
        else:
            _add_prose(self.all[number].schema, bare)
        self.all[number].places.append(bare.pop(PLACE, ""))
        return number

    def _key(self, bare: dict[str, Any], *, shape: bool = False) -> dict[str, Any]:
        """What equal structures share: all but the annotations; for the shape, what tells members does not count."""
        left_out = {*_NO_STRUCTURE, *((VALUES, DISCRIMINATOR) if shape else ())}
        inner = with_inner(bare, lambda each: self._key(each, shape=shape))
        key = {name: value for name, value in inner.items() if name not in left_out}
        if isinstance(bare.get("$ref"), int):
            structure = self.all[bare["$ref"]]
            key["$ref"] = structure.shape if shape else structure.content
        return key


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


def _member_label(member: dict[str, Any], members: list[dict[str, Any]]) -> tuple[str, ...]:
    """What tells a union's member from its siblings: a constant, else a property, in it or further down.

    Nothing but its own content and that of its siblings decides; the title of a member that has properties does not, as
    people who write documents change titles.
    """
    objects = [each.get("properties", {}) for each in members]
    own = member.get("properties", {})
    if not own:
        return tuple(naming.words(str(member.get("title", ""))))
    constants = Counter((name, each[name]["const"]) for each in objects for name in each if _is_constant(each[name]))
    # The property that is a constant in most members is the one that tells them apart.
    common = Counter(name for each in objects for name in each if _is_constant(each[name]))
    mine = sorted((name for name in own if _is_constant(own[name])), key=lambda name: (-common[name], name))
    telling = [name for name in mine if constants[name, own[name]["const"]] == 1]
    if not telling:
        depths = [_depths(each) for each in members]
        required = member.get("required", ())
        # A property that becomes a class is named after its holder, so another one names the holder better.
        names = sorted(
            (depth, name not in required, name in own and not _is_plain(own[name]), name)
            for name, depth in _depths(member).items()
            if naming.words(name) and sum(name in each for each in depths) == 1
        )
        if names:
            return ("with", *naming.words(names[0][-1]))
    for name in telling or mine:
        return tuple(naming.words(own[name]["const"]))
    have = Counter(name for each in objects for name in each)
    if all(have[name] == len(objects) for name in own):
        return ("base",)
    return tuple(word for name in sorted(own, key=lambda name: (have[name], name))[:1] for word in naming.words(name))


def _depths(schema: dict[str, Any], depth: int = 0) -> dict[str, int]:
    """How far down a schema has each property name."""
    found: dict[str, int] = {}
    inner = [(depth, each) for key in ("items", "additionalProperties") if isinstance(each := schema.get(key), dict)]
    inner += [(depth, each) for each in schema.get("anyOf", ())]
    for name, value in schema.get("properties", {}).items():
        found[name] = depth
        inner.append((depth + 1, value))
    for below, each in inner:
        for name, at in _depths(each, below).items():
            found[name] = min(at, found.get(name, at))
    return found


def _is_plain(schema: dict[str, Any]) -> bool:
    return not schema.keys() & {"properties", "enum", "anyOf", "items", "additionalProperties"}


def _is_constant(schema: dict[str, Any]) -> bool:
    return isinstance(schema.get("const"), str) and bool(naming.words(schema["const"]))


def _add_prose(kept: dict[str, Any], other: dict[str, Any]) -> None:
    """Fills in what an equal structure elsewhere says and this one does not."""
    for key in ("title", "description"):
        if key in other:
            kept.setdefault(key, other[key])
    for name, value in kept.get("properties", {}).items():
        twin = other["properties"][name]
        if "description" in twin:
            value.setdefault("description", twin["description"])
