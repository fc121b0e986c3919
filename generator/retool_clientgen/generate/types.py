"""Python types for the schemas of a normalised document.

A normalised schema has one of few forms (see `normalise.simplify`), and this is the only place that knows what each
one is in Python. Names that come out of it are class names from the document's own components, checked to be
identifiers; text from the document goes through `literal`.
"""

from collections.abc import Iterable
from typing import Any

from ..errors import ClientgenError
from .text import Code, code, identifier, literal

_PRIMITIVES = {
    "string": code("str"),
    "integer": code("int"),
    "number": code("float"),
    "boolean": code("bool"),
    "null": code("None"),
}
_FORMATS = {
    "date-time": code("datetime.datetime"),
    "date": code("datetime.date"),
    "binary": code("FileContent"),
}
_NULL = {"type": "null"}
_HERE = code("")


class Types:
    """Renders the schemas of one document.

    Args:
        components: The document's `components/schemas`.

    Attributes:
        components: The same.
        accepted: Objects and unions that an argument may be, or have in it.
    """

    def __init__(self, components: dict[str, dict[str, Any]]) -> None:
        self.components = components
        self.accepted: set[str] = set()

    def kind(self, name: str) -> str:
        """What a component becomes: `object`, `enum` or `union`."""
        schema = self.components[name]
        return "enum" if "enum" in schema else "union" if "anyOf" in schema else "object"

    def reference(self, schema: dict[str, Any]) -> Code | None:
        """The component that a schema is, if it is one, also beside null."""
        schema = self.not_null(schema)
        return identifier(schema["$ref"].rpartition("/")[2]) if "$ref" in schema else None

    def dict_name(self, name: str) -> Code:
        """The typed dict that an argument may be instead of a model, or of one of a union: `GroupCreateDict`."""
        wanted = identifier(f"{name}Dict")
        while wanted in self.components:
            wanted += "_"
        return wanted

    @staticmethod
    def is_nullable(schema: dict[str, Any]) -> bool:
        """Whether null is a value of the schema, told from its own keys."""
        return schema == _NULL or _NULL in schema.get("anyOf", ())

    @staticmethod
    def not_null(schema: dict[str, Any]) -> dict[str, Any]:
        """The schema without null beside it."""
        members = [member for member in schema.get("anyOf", ()) if member != _NULL]
        return members[0] if len(members) == 1 else schema

    def annotation(self, schema: dict[str, Any], models: Code = _HERE, dicts: Code | None = None) -> Code:
        """The Python type of a schema's values.

        Args:
            schema: A normalised schema.
            models: What names of models have before them: nothing, or `_models.`.
            dicts: The same for typed dicts, where the type is for an argument: then a model may be a typed dict as
                well, an enum one of its strings, and a list any sequence. None for other types.
        """
        if "anyOf" in schema:
            return self.union(self.annotation(member, models, dicts) for member in schema["anyOf"])
        if "$ref" in schema:
            name = identifier(schema["$ref"].rpartition("/")[2])
            if dicts is None:
                return models + name
            if self.kind(name) == "enum":
                values = code(", ").join(map(literal, self.components[name]["enum"]))
                return code("Literal[%s] | %s%s", values, models, name)
            self.accepted.add(name)
            return code("%s%s | %s%s", models, name, dicts, self.dict_name(name))
        if "const" in schema:
            return code("Literal[%s]", literal(schema["const"]))
        kind = schema.get("type")
        if kind == "array":
            items = self.annotation(schema["items"], models, dicts)
            return code("list[%s]" if dicts is None else "Sequence[%s]", items)
        if kind == "object":
            values = self.annotation(schema["additionalProperties"], models, dicts)
            return code("dict[str, %s]" if dicts is None else "Mapping[str, %s]", values)
        if kind is None:
            return code("Any")
        known = _FORMATS.get(schema.get("format", "")) or _PRIMITIVES.get(kind)
        if known is None:
            raise ClientgenError(f"no Python type for a schema of type {kind!r}")
        return known

    @staticmethod
    def union(types: Iterable[Code]) -> Code:
        """One type for values of any of several; None comes last."""
        unique = dict.fromkeys(types)
        return code("Any") if "Any" in unique else code(" | ").join(sorted(unique, key=lambda each: each == "None"))

    def keeps_json(self, schema: dict[str, Any]) -> bool:
        """Whether a schema's values are JSON in Python too, as they come."""
        bare = self.not_null(schema)
        inner = bare.get("items", bare.get("additionalProperties"))
        if inner is not None and bare.get("type") in ("array", "object"):
            return self.keeps_json(inner)
        return "$ref" not in bare and bare.get("format") not in ("date-time", "date")

    def shape(self, schema: dict[str, Any]) -> Code:
        """What the runtime decodes a schema's values as: see its `decoding.decoder`."""
        bare = self.not_null(schema)
        may_be_null = self.is_nullable(schema)
        kind = bare.get("type")
        if "$ref" in bare:
            name = identifier(bare["$ref"].rpartition("/")[2])
            return literal(f"{name}?" if may_be_null or self.is_nullable(self.components[name]) else str(name))
        if kind == "array":
            return code("[%s%s]", self.shape(bare["items"]), code(", None" if may_be_null else ""))
        if kind == "object" and "additionalProperties" in bare:
            return code("{%s: %s}", literal("?" if may_be_null else ""), self.shape(bare["additionalProperties"]))
        if bare.get("format") in ("date-time", "date"):
            return literal(f"{bare['format']}?" if may_be_null else bare["format"])
        is_any = kind is None and "const" not in bare
        return code("None") if may_be_null or is_any else literal("!")


def decoding_constant(name: str) -> Code:
    """The name of what decodes a union or enum: `ResourceOptions` gives `RESOURCE_OPTIONS`."""
    return module_name(name).upper()


def module_name(name: str) -> Code:
    """The module that holds a class, as openapi-python-client names it."""
    from openapi_python_client import strings

    return identifier(strings.PythonIdentifier(strings.snake_case(name), "field_"))
