"""What the templates need to know of each class, enum and union."""

from typing import Any

from attrs import frozen

from ..normalise import Normalised, UnionChoice
from ..references import references_in
from . import text
from .types import Imports, Types, decoding_constant, module_name

_TAKEN = frozenset({"additional_properties", "from_dict", "to_dict", "_wire_names", "_required", "self", "cls"})
"""Names that every model has for itself."""


@frozen
class FieldView:
    """One property of a model.

    Attributes:
        name: Attribute name.
        wire_name: Name in JSON.
        annotation: Type of a value that is there.
        accepts: Type of a keyword argument for it.
        declared: Type as it is declared, with `Unset` where the property is optional.
        required: Whether the document requires it.
        default: Default value of the attribute, as code; empty where there is none.
        decode: Expression that decodes it from `data`, or from `get` where it is optional.
        text: Where `decode` takes the variable `value` and raises ValueError on text that it cannot decode and that is
            kept: the expression for that variable. Else empty.
        doc: Its docstring's text, safe; empty where the document says nothing.
    """

    name: str
    wire_name: str
    annotation: str
    accepts: str
    declared: str
    required: bool
    default: str
    decode: str
    text: str
    doc: str


@frozen
class ModelView:
    """One class.

    Attributes:
        name: Class name.
        module: Module name.
        doc: Docstring with quotes.
        fields: Its properties, required ones first.
        imports: What its module imports.
        choices: For each property whose union is told apart by a neighbouring value: nothing, it is in `decode`.
        cyclic: Models that the module needs and that need it: imported where they are used.
        accept_imports: What annotations of keyword arguments for its properties name.
    """

    name: str
    module: str
    doc: str
    fields: tuple[FieldView, ...]
    imports: Imports
    cyclic: tuple[str, ...]
    accept_imports: Imports

    @property
    def can_mismatch(self) -> bool:
        """Whether decoding can meet a value of the wrong structure."""
        return any(
            "decode_model" in f.decode
            or "decode_list" in f.decode
            or "decode_dict" in f.decode
            or ".decode(" in f.decode
            for f in self.fields
        )

    @property
    def required_count(self) -> int:
        """Number of properties that the document requires."""
        return sum(f.required for f in self.fields)

    @property
    def optional_count(self) -> int:
        """Number of the other properties."""
        return len(self.fields) - self.required_count

    @property
    def decoding(self) -> list[str]:
        """What its module imports from the runtime's `decoding`."""
        names = {"as_object", "new"} | self.imports.decoding
        names |= {"beyond"} if self.fields else set()
        names |= {"decode_incomplete"} if self.required_count else set()
        return sorted(names)


@frozen
class EnumView:
    """One enum.

    Attributes:
        name: Class name.
        module: Module name.
        constant: Name of the function that gives its known members; empty for enums of integers, since `True` is 1.
        doc: Docstring with quotes.
        base: Base class.
        members: Pairs of member name and value literal.
    """

    name: str
    module: str
    constant: str
    doc: str
    base: str
    members: tuple[tuple[str, str], ...]


@frozen
class UnionView:
    """One union of models.

    Attributes:
        name: Alias name.
        module: Module name.
        constant: Name of the object that decodes it.
        doc: Docstring with quotes.
        annotation: The union's members, joined.
        imports: What its module imports.
        members: Members that are classes.
        plain: JSON Schema types of members that are not.
        discriminator: The property that tells its members apart; empty where there is none.
        mapping: Class name by the property's value, as literal.
        choice: How a neighbouring value tells its members apart.
    """

    name: str
    module: str
    constant: str
    doc: str
    annotation: str
    imports: Imports
    members: tuple[str, ...]
    plain: tuple[str, ...]
    discriminator: str
    mapping: tuple[tuple[str, str], ...]
    choice: UnionChoice | None


class Views:
    """Builds the views of one document.

    Args:
        normalised: The document.
        python_names: Attribute names by class and JSON name, as openapi-python-client chose them.
    """

    def __init__(self, normalised: Normalised, python_names: dict[str, dict[str, str]]) -> None:
        self.normalised = normalised
        self.components: dict[str, dict[str, Any]] = normalised.document["components"]["schemas"]
        self.types = Types(self.components)
        self.python_names = python_names
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

    @staticmethod
    def module_of(name: str) -> str:
        """The module under `models` that holds a class or union."""
        return module_name(name)

    def model(self, name: str) -> ModelView:
        """The view of an object schema."""
        schema = self.components[name]
        imports, accept_imports = Imports(), Imports()
        names = self.field_names(name)
        fields = []
        for wire_name, value in schema["properties"].items():
            fields.append(
                self._field(
                    names[wire_name], wire_name, value, wire_name in schema["required"], imports, accept_imports
                )
            )
        fields.sort(key=lambda f: not f.required)
        cyclic = tuple(sorted(n for n in imports.models | imports.annotations if n != name and self._reaches(n, name)))
        imports.models -= {name, *cyclic}
        imports.annotations -= {name}
        doc = text.sentence(text.prose(_string(schema, "description"))) or f"A model of Retool's API: {name}."
        return ModelView(
            name=name,
            module=module_name(name),
            doc=text.docstring(doc, 4),
            fields=tuple(fields),
            imports=imports,
            cyclic=cyclic,
            accept_imports=accept_imports,
        )

    def field_names(self, name: str) -> dict[str, str]:
        """Attribute names of a model by JSON name: those of openapi-python-client, made not to clash with methods."""
        taken: set[str] = set(_TAKEN)
        names: dict[str, str] = {}
        for wire_name in self.components[name]["properties"]:
            python_name = self.python_names[name][wire_name]
            while python_name in taken:
                python_name += "_"
            taken.add(python_name)
            names[wire_name] = python_name
        return names

    def _field(
        self,
        name: str,
        wire_name: str,
        schema: dict[str, Any],
        required: bool,
        imports: Imports,
        accept_imports: Imports,
    ) -> FieldView:
        annotation = self.types.annotation(schema, imports)
        default = ""
        constant = self.types.not_null(schema)
        if "const" in constant and required:
            default = text.literal(constant["const"])
        elif not required:
            default = "UNSET"
        key = text.literal(wire_name)
        value = f"data[{key}]" if required else f"get({key}, UNSET)"
        reference = self.types.reference(schema)
        choice = self.normalised.choices.get(reference or "")
        if choice is not None and reference is not None:
            imports.models.add(reference)
            imports.constants.add(reference)
            decode = f"{decoding_constant(reference)}.decode({value}, {self._neighbour(choice, imports)})"
        else:
            decode = self._inlined(self.types.decode(schema, value, imports), value, reference or "", imports)
        return FieldView(
            name=name,
            wire_name=wire_name,
            annotation=annotation,
            accepts=self.types.annotation(schema, accept_imports, accepts=True),
            declared=annotation if required else f"{annotation} | Unset",
            required=required,
            default=default,
            decode=decode,
            text=value if "from_iso(" in decode else "",
            doc=text.sentence(text.prose(_string(schema, "description"))),
        )

    def _inlined(self, decode: str, value: str, reference: str, imports: Imports) -> str:
        """The same expression without a call where the value is what it should be: calls are half of the time."""
        if decode == f"decode_model({reference}, {value})":
            return f"{reference}.from_dict(value) if (value := {value}).__class__ is dict else {decode}".replace(
                f"({reference}, {value})", f"({reference}, value)"
            )
        if decode == f"decode_enum({reference}, {value})" and self.components[reference]["type"] == "string":
            imports.constants.add(reference)
            imports.decoding.discard("decode_enum")
            return (
                f"({decoding_constant(reference)}(value) or {reference}(value)) "
                f"if (value := {value}).__class__ is str else value"
            )
        if decode == f"decode_datetime({value})":
            imports.decoding.add("from_iso")
            # As long as `2025-11-06T17:00:11.431Z`, which a datetime gives back exactly. Another form of that length
            # keeps its moment and its precision, and is written in this one.
            return (
                "from_iso(value) if value.__class__ is str and len(value) == 24 "
                'and value[23] == "Z" else decode_datetime(value)'
            )
        return decode

    @staticmethod
    def _neighbour(choice: UnionChoice, imports: Imports) -> str:
        """An expression for the value beside a union that tells its members apart."""
        expressions = []
        for first, *rest in choice.paths:
            if rest:
                imports.decoding.add("value_at")
                expressions.append(f"value_at(data, {', '.join(map(text.literal, (first, *rest)))})")
            else:
                expressions.append(f"data.get({text.literal(first)})")
        return " or ".join(expressions)

    def enum(self, name: str) -> EnumView:
        """The view of an enum schema."""
        schema = self.components[name]
        members: dict[str, str] = {}
        for value in schema["enum"]:
            stem = _member_name(value)
            key, count = stem, 2
            while key in members:
                key, count = f"{stem}_{count}", count + 1
            members[key] = text.literal(value)
        doc = text.sentence(text.prose(_string(schema, "description")))
        doc = doc or "Known values; one that the server has and the document lacks stays a value."
        return EnumView(
            name=name,
            module=module_name(name),
            constant="" if schema["type"] == "integer" else decoding_constant(name),
            doc=text.docstring(doc, 4),
            base="OpenIntEnum" if schema["type"] == "integer" else "OpenEnum",
            members=tuple(members.items()),
        )

    def union(self, name: str) -> UnionView:
        """The view of a union schema."""
        schema = self.components[name]
        imports = Imports()
        members, plain = [], []
        for member in schema["anyOf"]:
            reference = self.types.reference(member)
            if reference is not None and self.types.kind(reference) == "object":
                members.append(reference)
            elif reference is not None and self.types.kind(reference) == "enum":
                plain.append(self.components[reference]["type"])
            elif member != {"type": "null"}:
                plain.append(member.get("type", "string"))
        annotation = " | ".join(
            dict.fromkeys(
                "list[Any]"
                if m.get("type") == "array" and self.types.decoder(m, Imports()) is not None
                else self.types.annotation(m, imports)
                for m in schema["anyOf"]
            )
        )
        imports.uses.add("Any")
        imports.models |= set(members)
        discriminator, mapping = self._discriminator(members)
        doc = text.sentence(text.prose(_string(schema, "description"))) or f"One of {len(schema['anyOf'])} forms."
        return UnionView(
            name=name,
            module=module_name(name),
            constant=decoding_constant(name),
            doc=text.docstring(doc),
            annotation=annotation,
            imports=imports,
            members=tuple(members),
            plain=tuple(dict.fromkeys(plain)),
            discriminator=discriminator,
            mapping=tuple((text.literal(value), member) for value, member in mapping.items()),
            choice=self.normalised.choices.get(name),
        )

    def _discriminator(self, members: list[str]) -> tuple[str, dict[str, str]]:
        """The property whose value tells members apart: each lists its own values for it, none shared."""
        if len(members) < 2:
            return "", {}
        first = self.components[members[0]]["properties"]
        for wire_name in first:
            mapping: dict[str, str] = {}
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


def _string(schema: dict[str, Any], key: str) -> str:
    value = schema.get(key)
    return value if isinstance(value, str) else ""


def _member_name(value: str | int) -> str:
    from ..normalise import naming

    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_NEGATIVE_{-value}"
    name = "_".join(naming.words(value)).upper()[: naming.MAX_LENGTH]
    return name if name[:1].isalpha() and name.lower() not in ("name", "value", "mro") else f"VALUE_{name}".rstrip("_")
