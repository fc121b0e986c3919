"""Python types for the schemas of a normalised document.

A normalised schema has one of few forms (see `normalise.simplify`), and this is the only place that knows what each
one is in Python. Names that come out of it are class names from the document's own components, checked to be
identifiers; text from the document goes through `literal`.
"""

from typing import Any, Self

from attrs import define, evolve, field

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


@define
class Imports:
    """Names that a generated module needs from elsewhere.

    Attributes:
        annotations: Classes of the `models` package.
        constants: Unions of which the module needs what decodes them too.
        dicts: Classes of the `dicts` module that annotations of arguments name.
        uses: Other names in annotations: `datetime`, `Any`, `Literal`, `Mapping`, `Sequence`, `FileContent`.
        models: What annotations have before the names of models: nothing, or `_models.`.
        dict_place: The same for typed dicts.
    """

    annotations: set[Code] = field(factory=set)
    constants: set[Code] = field(factory=set)
    dicts: set[Code] = field(factory=set)
    uses: set[str] = field(factory=set)
    models: Code = field(factory=lambda: code(""))
    dict_place: Code = field(factory=lambda: code(""))

    @classmethod
    def by_module(cls) -> Self:
        """Imports of a module that names models and dicts by their modules, which are loaded when a hint is read."""
        return cls(models=code("_models."), dict_place=code("_dicts."))

    @property
    def modules(self) -> list[Code]:
        """The modules that annotations name."""
        used = ((code("dicts"), self.dicts), (code("models"), self.annotations))
        return [module for module, names in used if names]

    def __or__(self, other: "Imports") -> "Imports":
        return evolve(
            self,
            annotations=self.annotations | other.annotations,
            dicts=self.dicts | other.dicts,
            uses=self.uses | other.uses,
        )


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

    def annotation(self, schema: dict[str, Any], imports: Imports, *, accepts: bool = False) -> Code:
        """The Python type of a schema's values.

        Args:
            schema: A normalised schema.
            imports: Collects what the annotation names.
            accepts: Whether the type is for an argument: then a model may be a typed dict as well, an enum one of its
                strings, and a list any sequence.
        """
        if "anyOf" in schema:
            members = [self.annotation(member, imports, accepts=accepts) for member in schema["anyOf"]]
            unique = list(dict.fromkeys(members))
            return code("Any") if "Any" in unique else code(" | ").join(sorted(unique, key=lambda m: m == "None"))
        if "$ref" in schema:
            name = identifier(schema["$ref"].rpartition("/")[2])
            imports.annotations.add(name)
            placed = imports.models + name
            if not accepts:
                return placed
            if self.kind(name) == "enum":
                imports.uses.add("Literal")
                values = code(", ").join(map(literal, self.components[name]["enum"]))
                return code("Literal[%s] | %s", values, placed)
            self.accepted.add(name)
            imports.dicts.add(self.dict_name(name))
            return code("%s | %s%s", placed, imports.dict_place, self.dict_name(name))
        if "const" in schema:
            imports.uses.add("Literal")
            return code("Literal[%s]", literal(schema["const"]))
        kind = schema.get("type")
        if kind == "array":
            items = self.annotation(schema["items"], imports, accepts=accepts)
            if accepts:
                imports.uses.add("Sequence")
                return code("Sequence[%s]", items)
            return code("list[%s]", items)
        if kind == "object":
            values = self.annotation(schema["additionalProperties"], imports, accepts=accepts)
            if accepts:
                imports.uses.add("Mapping")
                return code("Mapping[str, %s]", values)
            return code("dict[str, %s]", values)
        if kind is None:
            imports.uses.add("Any")
            return code("Any")
        if schema.get("format") in _FORMATS:
            imports.uses.add("FileContent" if schema["format"] == "binary" else "datetime")
            return _FORMATS[schema["format"]]
        try:
            return _PRIMITIVES[kind]
        except KeyError:
            raise ClientgenError(f"no Python type for a schema of type {kind!r}") from None

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
