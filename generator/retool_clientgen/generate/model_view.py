"""What the templates need to know of each class, enum and union."""

import re
from typing import Any

from attrs import frozen

from ..normalise import DISCRIMINATOR, VALUES, Normalised
from ..openapi.document import text_of
from ..openapi.references import references_in
from . import text
from .names import attribute_names, member_names
from .text import Code, code
from .types import Types, decoding_constant, module_name

_TAKEN = frozenset({
    "additional_properties", "from_dict", "from_dicts", "to_dict", "misfit", "_decode_items", "self", "cls", "field",
})  # fmt: skip
"""Names that every model has for itself, and `field` of attrs, which the body of its class calls."""
_INTEGER = re.compile("-?[0-9]{1,18}")


@frozen
class FieldView:
    """One property of a model.

    Attributes:
        name: Attribute name.
        wire_name: Name in JSON.
        declared: Type as it is declared, with `Unset` where the property is optional.
        required: Whether the document requires it.
        default: Default value of the attribute, as code; empty where there is none.
        doc: Its docstring's text; empty where the document says nothing.
    """

    name: Code
    wire_name: str
    declared: Code
    required: bool
    default: Code
    doc: str

    @property
    def is_renamed(self) -> bool:
        """Whether the attribute has another name than in JSON."""
        return self.name != self.wire_name


@frozen
class ModelView:
    """One class.

    Attributes:
        name: Class name.
        module: Module name.
        doc: Docstring with quotes.
        fields: Its properties, required ones first.
        models: Models that its module imports.
        cyclic: Those that need it themselves: imported for type checkers alone.
    """

    name: Code
    module: Code
    doc: Code
    fields: tuple[FieldView, ...]
    models: tuple[Code, ...]
    cyclic: tuple[Code, ...]


@frozen
class UnionView:
    """One union of models.

    Attributes:
        name: Alias name.
        module: Module name.
        constant: Name of the object that decodes it.
        doc: Docstring with quotes.
        members: Its members, and the class of all others.
        models: Models that its module imports.
        decoders: Those of them that it imports with what decodes them.
        discriminator: The property that tells its members apart; empty where there is none.
        mapping: The items of a dict from the property's values to class names.
        beside: Paths to the value beside the union that tells its members apart.
        neighbour: Class, or what decodes an inner union, by the value beside the union, as literal.
        base: The class that has only what all have, where each other one has a property of its own; else empty.
        present: The others by these properties.
    """

    name: Code
    module: Code
    constant: Code
    doc: Code
    members: tuple[Code, ...]
    models: set[Code]
    decoders: set[Code]
    discriminator: str
    mapping: list[Code]
    beside: tuple[tuple[str, ...], ...]
    neighbour: tuple[tuple[Code, Code], ...]
    base: Code
    present: tuple[tuple[str, Code], ...]

    @property
    def presented(self) -> list[Code]:
        """The items of a dict from properties to the classes that alone have them."""
        return [code("%s: %s", text.literal(key), member) for key, member in self.present]


class Views:
    """Builds the views of one document.

    Args:
        normalised: The document.
    """

    def __init__(self, normalised: Normalised) -> None:
        self.normalised = normalised
        self.components: dict[str, dict[str, Any]] = normalised.document["components"]["schemas"]
        self.types = Types(self.components)
        self._field_names: dict[str, dict[str, Code]] = {}
        self._edges = {
            name: {reference.rpartition("/")[2] for reference in references_in(schema)}
            for name, schema in self.components.items()
        }

    def _reaches(self, start: str, goal: str) -> bool:
        seen, stack = set(), [start]
        while stack:
            name = stack.pop()
            if name == goal:
                return True
            if name not in seen:
                seen.add(name)
                stack.extend(self._edges[name])
        return False

    def model(self, name: str) -> ModelView:
        """The view of an object schema."""
        schema = self.components[name]
        names = self.field_names(name)
        fields = [
            self._field(names[wire_name], wire_name, value, wire_name in schema["required"])
            for wire_name, value in schema["properties"].items()
        ]
        needed = sorted(map(text.identifier, self._edges[name] - {name}))
        cyclic = tuple(each for each in needed if self._reaches(each, name))
        return ModelView(
            name=text.identifier(name),
            module=module_name(name),
            doc=self.doc(name),
            fields=tuple(sorted(fields, key=lambda f: not f.required)),
            models=tuple(each for each in needed if each not in cyclic),
            cyclic=cyclic,
        )

    def doc(self, name: str) -> Code:
        """The docstring of a class, with quotes."""
        return text.docstring(_prose(self.components[name]), 4)

    def field_names(self, name: str) -> dict[str, Code]:
        """Attribute names of a model by JSON name, none of them that of a method."""
        found = self._field_names.get(name)
        if found is None:
            names = attribute_names(self.components[name]["properties"], _TAKEN)
            found = self._field_names[name] = {key: text.identifier(value) for key, value in names.items()}
        return found

    def _field(self, name: Code, wire_name: str, schema: dict[str, Any], required: bool) -> FieldView:
        annotation = self.types.annotation(schema)
        default = code("")
        constant = self.types.not_null(schema)
        if "const" in constant and required:
            default = text.literal(constant["const"])
        elif not required:
            default = code("UNSET")
        return FieldView(
            name=name,
            wire_name=wire_name,
            declared=annotation if required else code("%s | Unset", annotation),
            required=required,
            default=default,
            doc=_prose(schema),
        )

    def members(self, name: str) -> dict[Code, Code]:
        """The names of an enum's members, each with its value as literal."""
        schema = self.components[name]
        if schema["type"] == "integer":
            names = {v: f"VALUE_{v}" if v >= 0 else f"VALUE_NEGATIVE_{-v}" for v in schema["enum"]}
        else:
            names = member_names(schema["enum"])
        return {text.identifier(member): text.literal(value) for value, member in names.items()}

    def union(self, name: str) -> UnionView:
        """The view of a union schema."""
        schema = self.components[name]
        members = self._members(name, set())
        annotations = dict.fromkeys(map(self._member_annotation, schema["anyOf"]))
        discriminator, mapping = self._documented(schema) or self._discriminator(members)
        choice = self.normalised.choices.get(name)
        base, present = (code(""), dict[str, Code]()) if choice or discriminator else self._extended(schema, members)
        models = {each for each in (*annotations, *mapping.values()) if each in self.components}
        if members and not base and not annotations.keys() & {"Any", "dict[str, Any]"}:
            annotations[code("UnknownMember")] = None
        told = [
            (text.literal(value), text.identifier(each)) for value, each in (choice.mapping if choice else {}).items()
        ]
        decoders = {each for _, each in told if self.types.kind(each) == "union"}
        return UnionView(
            name=text.identifier(name),
            module=module_name(name),
            constant=decoding_constant(name),
            doc=text.docstring(_prose(schema)),
            members=tuple(annotations),
            models=models | {each for _, each in told},
            decoders=decoders,
            discriminator=discriminator,
            mapping=[code("%s: %s", text.literal(value), member) for value, member in mapping.items()],
            beside=choice.paths if choice else (),
            neighbour=tuple((value, decoding_constant(each) if each in decoders else each) for value, each in told),
            base=base,
            present=tuple(present.items()),
        )

    def _extended(self, schema: dict[str, Any], members: list[Code]) -> tuple[Code, dict[str, Code]]:
        """The member that all others extend, and each of these by a property that it requires and no other has."""
        references = {self.types.reference(member) for member in schema["anyOf"] if member != {"type": "null"}}
        first = min(members, key=lambda name: len(self.components[name]["properties"]), default=None)
        if first is None or len(members) < 2 or references != {*members}:
            return code(""), {}
        properties = {name: self.components[name]["properties"] for name in members}
        shared = {key: self.types.annotation(value) for key, value in properties[first].items()}
        present: dict[str, Code] = {}
        for name in members:
            others = {key for other in members if other != name for key in properties[other]}
            own = [key for key in self.components[name]["required"] if key not in others]
            same = all(
                key in properties[name] and self.types.annotation(properties[name][key]) == annotation
                for key, annotation in shared.items()
            )
            if name != first and not (own and same):
                return code(""), {}
            present |= dict.fromkeys(own[:1], name) if name != first else {}
        return first, present

    def _members(self, name: str, seen: set[str]) -> list[Code]:
        """The models of a union, those of unions within it included."""
        models: list[Code] = []
        seen.add(name)
        for member in self.components[name]["anyOf"]:
            reference = self.types.reference(member)
            kind = self.types.kind(reference) if reference is not None else ""
            if kind == "object":
                models.append(text.identifier(str(reference)))
            elif kind == "union" and reference not in seen:
                models += self._members(str(reference), seen)
        return list(dict.fromkeys(models))

    def _member_annotation(self, schema: dict[str, Any]) -> Code:
        """The type of a union's member. What a list or a map holds stays JSON: it does not tell the members apart."""
        kind = schema.get("type")
        if kind in ("array", "object") and not self.types.keeps_json(schema):
            return code("list[Any]" if kind == "array" else "dict[str, Any]")
        return self.types.annotation(schema)

    def _documented(self, schema: dict[str, Any]) -> tuple[str, dict[Any, Code]] | None:
        """The property by which the document tells members apart, and the member by its value."""
        told = schema.get(DISCRIMINATOR)
        if told is None:
            return None
        mapping: dict[Any, Code] = {}
        for member in schema["anyOf"]:
            reference = self.types.reference(member)
            if reference is None or self.types.kind(reference) != "object":
                continue
            bare = self.types.not_null(self.components[reference]["properties"].get(told, {}))
            named = self.types.reference(bare)
            kind = (self.components[named] if named is not None else bare).get("type")
            for value in member.get(VALUES, ()):
                mapping.setdefault(_as_value(value, kind), reference)
        return (told, mapping) if mapping else None

    def _discriminator(self, members: list[Code]) -> tuple[str, dict[str, Code]]:
        """The property whose value tells members apart: each lists its own values for it, none shared."""
        if len(members) < 2:
            return "", {}
        first = self.components[members[0]]["properties"]
        for wire_name in first:
            mapping: dict[str, Code] = {}
            for member in members:
                values = self._known_values(self.components[member]["properties"].get(wire_name))
                if not values or any(value in mapping for value in values):
                    break
                mapping.update(dict.fromkeys(values, member))
            else:
                return wire_name, mapping
        return "", {}

    def _known_values(self, schema: dict[str, Any] | None) -> list[Any]:
        if schema is None:
            return []
        bare = self.types.not_null(schema)
        reference = self.types.reference(bare)
        if reference is not None and self.types.kind(reference) == "enum":
            return list(self.components[reference]["enum"])
        return [bare["const"]] if "const" in bare else []


def _as_value(told: Any, kind: Any) -> Any:
    """A value of a discriminator, whose document writes it as text: the keys of a mapping are."""
    if kind == "boolean" and told in ("true", "false"):
        return told == "true"
    return int(told) if kind == "integer" and isinstance(told, str) and _INTEGER.fullmatch(told) else told


def _prose(schema: dict[str, Any]) -> str:
    """What a schema says of itself, in whole sentences."""
    return text.sentence(text.prose(text_of(schema, "description")))
