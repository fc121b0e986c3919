"""Schemas of OpenAPI 3.0 and 3.1 as JSON Schema (2020-12), for jsonschema-rs.

Only what means something else there is rewritten: `nullable`, `exclusiveMinimum` and `exclusiveMaximum` as booleans,
and an escape in patterns. Nothing that a schema names is fetched or read.
"""

import functools
import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from .document import listed, mapping

if TYPE_CHECKING:
    import jsonschema_rs

_IGNORED = frozenset({
    "nullable", "discriminator", "example", "examples", "xml", "externalDocs", "readOnly", "writeOnly",
    # References are inlined before, so nothing needs a base or a name; and what these lead to is not looked up.
    "$schema", "$id", "$anchor", "$vocabulary", "$dynamicAnchor", "$dynamicRef", "$recursiveAnchor", "$recursiveRef",
})  # fmt: skip
SCHEMA_MAPS = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs", "definitions"})
"""Keywords whose value has schemas by name."""
_LITERAL = frozenset({"enum", "const", "required", "default", "description", "title", "type", "format"})
_SEVERAL = frozenset({"anyOf", "oneOf", "allOf", "not", "if", "const", "$ref"})
"""Keywords that may refuse null whatever the type is."""


_FOREIGN = ("$ref", "$dynamicRef", "$recursiveRef", "$id", "$schema")
"""Keywords that can lead out of a schema."""


class Validators:
    """Validators of the schemas of a document, each made when it is first needed.

    Args:
        document: The document that schemas come from; they may refer to its components.
        wide: Whether schemas are read as instances do (see `json_schema`), and as far as they can be read at all.
        mask: What error messages write for the value.

    Attributes:
        unchecked: What of schemas cannot be checked, such as references out of the document.
    """

    def __init__(self, document: dict[str, Any], *, wide: bool = False, mask: str | None = None) -> None:
        self.unchecked: dict[str, None] = {}
        self._document, self._wide, self._mask = document, wide, mask
        self._by_text: dict[str, jsonschema_rs.Validator | None] = {}
        # A schema is kept beside its validator: if it were gone, another one could get its id.
        self._by_id: dict[int, tuple[Any, jsonschema_rs.Validator | None]] = {}

    def of(self, schema: Any) -> "jsonschema_rs.Validator | None":
        """The validator of a schema; None if it is not a schema."""
        known = self._by_id.get(id(schema))
        if known is None:
            text = json.dumps(schema)
            if text not in self._by_text:
                self._by_text[text] = self._compiled(schema, text)
            known = self._by_id[id(schema)] = (schema, self._by_text[text])
        return known[1]

    def _compiled(self, schema: Any, text: str) -> "jsonschema_rs.Validator | None":
        import jsonschema_rs

        plain = json_schema(schema, wide=self._wide)
        if '"$ref"' in text and isinstance(plain, dict):
            plain = {**plain, "components": self._components}
        # A pattern in another dialect than the validator's says nothing.
        foreign = _FOREIGN if self._wide else ()
        for tried in (plain, without(plain, foreign), without(plain, (*foreign, "pattern", "patternProperties"))):
            try:
                return validator(tried, self._mask)
            except (ValueError, jsonschema_rs.ReferencingError) as error:
                self.unchecked[str(error).partition("\n")[0][:200]] = None
        return validator(True) if self._wide else None

    @functools.cached_property
    def _components(self) -> Any:
        schemas = mapping(mapping(self._document.get("components")).get("schemas"))
        return {"schemas": json_schemas(schemas, wide=self._wide)}


def without(schema: Any, keywords: tuple[str, ...]) -> Any:
    """A copy of a schema without keywords, but for references within it."""
    if isinstance(schema, list):
        return [without(item, keywords) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: without(value, keywords)
        for key, value in schema.items()
        if key not in keywords
        or not (isinstance(value, str) or key == "patternProperties")
        or (key == "$ref" and value.startswith("#/"))
    }


def kind_of(value: Any) -> str:
    """The type of a JSON value, `integer` for whole numbers."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "integer"
    if isinstance(value, float):
        return "number"
    return "string" if isinstance(value, str) else "array" if isinstance(value, list) else "object"


def types_of(schema: dict[str, Any]) -> list[str]:
    """The types that a schema itself names; empty if it names none."""
    kind = schema.get("type")
    kinds = [name for name in (kind if isinstance(kind, list) else [kind]) if isinstance(name, str)]
    return [*kinds, "null"] if is_nullable(schema) else kinds


def validator(schema: Any, mask: str | None = None) -> "jsonschema_rs.Validator":
    """The validator of a JSON Schema, formats included; it resolves references within the schema only.

    Args:
        schema: What `json_schema` gave.
        mask: What error messages write for the value.

    Raises:
        ValueError: If it is not a schema.
        jsonschema_rs.ReferencingError: If a reference leads out of it.
    """
    import jsonschema_rs

    # Formats are what people and other tools check as well.
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True, mask=mask, retriever=refuse_to_fetch)


def refuse_to_fetch(uri: str) -> Any:
    """What libraries call to look a reference up outside of the document.

    Raises:
        LookupError: Always.
    """
    raise LookupError(f"{uri[:200]} is outside of the document")


def as_schema(value: Any) -> dict[str, Any]:
    """A schema as an object: `false` allows nothing, and what is not a schema allows anything."""
    return {"not": {}} if value is False else mapping(value)


def json_schema(schema: Any, *, wide: bool = False) -> Any:
    """A schema of OpenAPI as JSON Schema.

    Args:
        schema: The schema.
        wide: Whether it is read wider than its letter, as instances do: null where `nullable` appears without a `type`
            too, and `oneOf` as `anyOf`.
    """
    if isinstance(schema, list):
        return [json_schema(item, wide=wide) for item in schema]
    if not isinstance(schema, dict):
        return schema
    plain: dict[str, Any] = {}
    for key, value in schema.items():
        if key in SCHEMA_MAPS and isinstance(value, dict):
            plain[key] = json_schemas(value, wide=wide)
        elif key == "pattern" and isinstance(value, str):
            # An escaped underscore is valid in JavaScript's regular expressions, and not in all others.
            plain[key] = value.replace("\\_", "_")
        elif key not in _IGNORED and not key.startswith("x-"):
            name = "anyOf" if wide and key == "oneOf" else key
            plain[name] = value if key in _LITERAL else json_schema(value, wide=wide)
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(plain.get(exclusive), bool) and plain.pop(exclusive) and bound in plain:
            plain[exclusive] = plain.pop(bound)
    if not (is_nullable(schema) or (wide and schema.get("nullable") is True)):
        return plain
    if isinstance(plain.get("type"), str) and not plain.keys() & _SEVERAL:
        # An error then names the type that is wanted, and not a union.
        values = {"enum": [*plain["enum"], None]} if "enum" in plain else {}
        return {**plain, **values, "type": [plain["type"], "null"]}
    return {"anyOf": [plain, {"type": "null"}]}


_TYPES = frozenset({"null", "boolean", "integer", "number", "string", "array", "object"})
_MOST = 1_000_000
"""The largest number of characters, items or properties that a schema can ask for in earnest."""


def required_names(schema: dict[str, Any]) -> list[str]:
    """The names of properties that must be there."""
    return [name for name in listed(schema.get("required")) if isinstance(name, str)]


def sound(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema without keywords, or parts of them, that mean nothing: `required: [{}]`, `minLength: many`.

    A schema that has no such part is returned itself. Its properties, items and members are not looked into.
    """
    changed = {key: _SOUND[key](value) for key, value in schema.items() if key in _SOUND}
    if all(value is schema[key] or value == schema[key] for key, value in changed.items()):
        return schema
    return {key: value for key, value in (schema | changed).items() if key not in changed or value is not None}


def _a_schema(value: Any) -> Any:
    return value if isinstance(value, dict | bool) else None


def _members(value: Any) -> Any:
    return [member for member in listed(value) if isinstance(member, dict | bool)] or None


def _number(value: Any) -> Any:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _count(value: Any) -> Any:
    return value if _number(value) is not None and 0 <= value <= _MOST and value == int(value) else None


def _text(value: Any) -> Any:
    return value if isinstance(value, str) else None


def _kinds(value: Any) -> Any:
    kinds = [kind for kind in (value if isinstance(value, list) else [value]) if isinstance(kind, str)]
    kinds = [kind for kind in kinds if kind in _TYPES]
    return (kinds or None) if isinstance(value, list) else next(iter(kinds), None)


_SOUND: dict[str, Callable[[Any], Any]] = {
    "required": lambda value: required_names({"required": value}),
    "enum": lambda value: listed(value) or None,
    "properties": lambda value: {
        name: inner for name, inner in mapping(value).items() if isinstance(inner, dict | bool)
    },
    "type": _kinds,
    "discriminator": lambda value: value if isinstance(value, dict) else None,
    "multipleOf": lambda value: value if (_number(value) or 0) > 0 else None,
    **dict.fromkeys(("items", "additionalProperties"), _a_schema),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), _members),
    **dict.fromkeys(("minimum", "maximum"), _number),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), lambda v: v if isinstance(v, bool) else _number(v)),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), _count),
    **dict.fromkeys(("format", "pattern"), _text),
}
"""What is left of the value of a keyword; None where it means nothing."""


def objects_in(value: Any) -> Iterator[dict[str, Any]]:
    """All objects in a JSON value, such as the schemas in a schema, each once and before those within it."""
    stack = [value]
    seen: set[int] = set()
    while stack:
        node = stack.pop()
        if not isinstance(node, dict | list) or id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, dict):
            yield node
        stack.extend(reversed(node.values() if isinstance(node, dict) else node))


def json_schemas(schemas: dict[str, Any], *, wide: bool = False) -> dict[str, Any]:
    """Schemas by name, such as the properties of an object or the components of a document."""
    return {name: json_schema(schema, wide=wide) for name, schema in schemas.items()}


def is_nullable(schema: dict[str, Any]) -> bool:
    """Whether `nullable` allows null: it does beside a `type` (OpenAPI 3.0.3)."""
    return schema.get("nullable") is True and "type" in schema
