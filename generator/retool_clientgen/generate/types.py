"""Python types and decoders for the schemas of a normalised document.

A normalised schema has one of few forms (see `normalise.simplify`), and this is the only place that knows what each
one is in Python. Names that come out of it are class names from the document's own components, checked to be
identifiers; text from the document goes through `literal`.
"""

from typing import Any

from attrs import define, field

from ..errors import ClientgenError
from .text import literal

_PRIMITIVES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_FORMATS = {"date-time": "datetime.datetime", "date": "datetime.date", "binary": "FileContent"}
_NULL = {"type": "null"}


@define
class Imports:
    """Names that a generated module needs from elsewhere.

    Attributes:
        models: Classes of the `models` package that are needed when the module runs.
        annotations: Classes of the `models` package that only annotations name.
        constants: Unions and enums of which the module needs what decodes them too.
        decoding: Names of the runtime's `decoding` module.
        uses: Other names that stand in annotations: `datetime`, `Any`, `Literal`, `Mapping`, `Sequence`, `FileContent`.
    """

    models: set[str] = field(factory=set)
    annotations: set[str] = field(factory=set)
    constants: set[str] = field(factory=set)
    decoding: set[str] = field(factory=set)
    uses: set[str] = field(factory=set)


class Types:
    """Renders the schemas of one document.

    Args:
        components: The document's `components/schemas`.
    """

    def __init__(self, components: dict[str, dict[str, Any]]) -> None:
        self.components = components

    def kind(self, name: str) -> str:
        """What a component becomes: `object`, `enum` or `union`."""
        schema = self.components[name]
        return "enum" if "enum" in schema else "union" if "anyOf" in schema else "object"

    def reference(self, schema: dict[str, Any]) -> str | None:
        """The component that a schema is, if it is one, also beside null."""
        schema = self.not_null(schema)
        return schema["$ref"].rpartition("/")[2] if "$ref" in schema else None

    @staticmethod
    def is_nullable(schema: dict[str, Any]) -> bool:
        """Whether null is a value of the schema, told from its own keys."""
        return schema == _NULL or _NULL in schema.get("anyOf", ())

    @staticmethod
    def not_null(schema: dict[str, Any]) -> dict[str, Any]:
        """The schema without null beside it."""
        members = [member for member in schema.get("anyOf", ()) if member != _NULL]
        return members[0] if len(members) == 1 else schema

    def annotation(self, schema: dict[str, Any], imports: Imports, *, accepts: bool = False) -> str:
        """The Python type of a schema's values.

        Args:
            schema: A normalised schema.
            imports: Collects what the annotation names.
            accepts: Whether the type is for an argument: then plain mappings stand for models, strings for enums and
                any sequence for a list.
        """
        if "anyOf" in schema:
            members = [self.annotation(member, imports, accepts=accepts) for member in schema["anyOf"]]
            unique = list(dict.fromkeys(members))
            return "Any" if "Any" in unique else " | ".join(sorted(unique, key=lambda m: m == "None"))
        if "$ref" in schema:
            name = str(schema["$ref"]).rpartition("/")[2]
            imports.annotations.add(name)
            if not accepts:
                return name
            if self.kind(name) == "enum":
                return f"{name} | {_PRIMITIVES[self.components[name]['type']]}"
            imports.uses |= {"Mapping", "Any"}
            return f"{name} | Mapping[str, Any]"
        if "const" in schema:
            imports.uses.add("Literal")
            return f"Literal[{literal(schema['const'])}]"
        kind = schema.get("type")
        if kind == "array":
            items = self.annotation(schema["items"], imports, accepts=accepts)
            if accepts:
                imports.uses.add("Sequence")
                return f"Sequence[{items}]"
            return f"list[{items}]"
        if kind == "object":
            values = self.annotation(schema["additionalProperties"], imports, accepts=accepts)
            if accepts:
                imports.uses.add("Mapping")
                return f"Mapping[str, {values}]"
            return f"dict[str, {values}]"
        if kind is None:
            imports.uses.add("Any")
            return "Any"
        if schema.get("format") in _FORMATS:
            imports.uses.add("FileContent" if schema["format"] == "binary" else "datetime")
            return _FORMATS[schema["format"]]
        try:
            return _PRIMITIVES[kind]
        except KeyError:
            raise ClientgenError(f"no Python type for a schema of type {kind!r}") from None

    def decode(self, schema: dict[str, Any], value: str, imports: Imports) -> str:
        """An expression that turns a JSON value into the schema's Python value.

        Args:
            schema: A normalised schema.
            value: The expression for the JSON value.
            imports: Collects what the expression names.
        """
        schema = self.not_null(schema)
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            imports.models.add(name)
            if self.kind(name) == "union":
                imports.constants.add(name)
                return f"{decoding_constant(name)}.decode({value})"
            function = "decode_enum" if self.kind(name) == "enum" else "decode_model"
            imports.decoding.add(function)
            return f"{function}({name}, {value})"
        kind = schema.get("type")
        if kind == "array" or (kind == "object" and "additionalProperties" in schema):
            inner = self.decoder(schema["items" if kind == "array" else "additionalProperties"], imports)
            if inner is None:
                return value
            function = "decode_list" if kind == "array" else "decode_dict"
            imports.decoding.add(function)
            return f"{function}({inner}, {value})"
        function = {"date-time": "decode_datetime", "date": "decode_date"}.get(schema.get("format", ""), "")
        if function:
            imports.decoding.add(function)
            return f"{function}({value})"
        return value

    def decoder(self, schema: dict[str, Any], imports: Imports) -> str | None:
        """An expression for a function that decodes one value; None where JSON values stay as they are."""
        bare = self.not_null(schema)
        if "$ref" in bare and bare is schema:
            name = bare["$ref"].rpartition("/")[2]
            kind = self.kind(name)
            if kind != "enum":
                imports.models.add(name)
                if kind == "union":
                    imports.constants.add(name)
                    return f"{decoding_constant(name)}.decode"
                return f"{name}.from_dict"
        expression = self.decode(schema, "value", imports)
        if expression == "value":
            return None
        name, _, argument = expression.partition("(")
        return name if argument == "value)" else f"lambda value: {expression}"


def decoding_constant(name: str) -> str:
    """The name of what decodes a union or enum: `ResourceOptions` gives `RESOURCE_OPTIONS`."""
    return module_name(name).upper()


def module_name(name: str) -> str:
    """The module that holds a class, as openapi-python-client names it."""
    from openapi_python_client import strings

    return strings.PythonIdentifier(strings.snake_case(name), "field_")
