"""Schemas of OpenAPI 3.0 and 3.1 as JSON Schema (2020-12), for jsonschema-rs.

Only what means something else there is rewritten: `nullable`, `exclusiveMinimum` and `exclusiveMaximum` as booleans,
and an escape in patterns. Nothing that a schema names is fetched or read.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import jsonschema_rs

_IGNORED = frozenset({
    "nullable", "discriminator", "example", "examples", "xml", "externalDocs", "readOnly", "writeOnly",
    # References are inlined before, so nothing needs a base or a name; and what these lead to is not looked up.
    "$schema", "$id", "$anchor", "$vocabulary", "$dynamicAnchor", "$dynamicRef", "$recursiveAnchor", "$recursiveRef",
})  # fmt: skip
_MAPPINGS = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs", "definitions"})
_LITERAL = frozenset({"enum", "const", "required", "default", "description", "title", "type", "format"})
_SEVERAL = frozenset({"anyOf", "oneOf", "allOf", "not", "if", "const", "$ref"})
"""Keywords that may refuse null whatever the type is."""


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
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True, mask=mask, retriever=_refuse)


def _refuse(uri: str) -> Any:
    raise LookupError(f"{uri[:200]} is outside of the document")


def json_schema(schema: Any, *, wide: bool = False) -> Any:
    """A schema of OpenAPI as JSON Schema.

    Args:
        schema: The schema.
        wide: Whether it is read wider than its letter, as instances do: null where `nullable` stands without a `type`
            too, and `oneOf` as `anyOf`.
    """
    if isinstance(schema, list):
        return [json_schema(item, wide=wide) for item in schema]
    if not isinstance(schema, dict):
        return schema
    plain: dict[str, Any] = {}
    for key, value in schema.items():
        if key in _MAPPINGS and isinstance(value, dict):
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


def json_schemas(schemas: dict[str, Any], *, wide: bool = False) -> dict[str, Any]:
    """Schemas by name, such as the properties of an object or the components of a document."""
    return {name: json_schema(schema, wide=wide) for name, schema in schemas.items()}


def is_nullable(schema: dict[str, Any]) -> bool:
    """Whether `nullable` allows null: it does beside a `type` (OpenAPI 3.0.3)."""
    return schema.get("nullable") is True and "type" in schema
