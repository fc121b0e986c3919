"""Validators of the schemas of documents, and the types of schemas and values.

jsonschema-rs is the judge, formats included.
"""

import json
from typing import TYPE_CHECKING, Any

from ...openapi.json_schema import is_nullable, json_schema, json_schemas
from ...openapi.json_schema import validator as made_validator

if TYPE_CHECKING:
    import jsonschema_rs

APPLICATORS = frozenset({"properties", "patternProperties", "additionalProperties", "items", "anyOf", "oneOf", "allOf"})
"""Keywords that apply schemas to parts of a value, or several schemas to all of it."""


def kinds_of(schema: dict[str, Any]) -> list[str]:
    """The types that a schema names; none if it names none."""
    kind = schema.get("type")
    listed = kind if isinstance(kind, list) else [kind]
    kinds = [name for name in listed if isinstance(name, str)]
    return [*kinds, "null"] if is_nullable(schema) else kinds


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


class Validators:
    """Validators of the schemas of documents, each made once.

    Args:
        components: The `components` of the document, for schemas that refer to themselves.
    """

    def __init__(self, components: Any) -> None:
        schemas = components.get("schemas") if isinstance(components, dict) else None
        self._components = json_schemas(schemas) if isinstance(schemas, dict) else {}
        self._by_text: dict[str, jsonschema_rs.Validator | None] = {}
        # The schema is kept beside its validator, so that no other one gets its id.
        self._by_id: dict[int, tuple[Any, jsonschema_rs.Validator | None]] = {}

    def accepts(self, schema: Any, value: Any) -> bool:
        """Whether a value validates against a schema of the document. Nothing does against one that is no schema."""
        validator = self.validator(schema)
        return validator is not None and validator.is_valid(value)

    def keywords(self, schema: dict[str, Any], value: Any) -> list[str]:
        """The keywords of a schema, none of `APPLICATORS`, that a value of its type violates."""
        plain = {k: v for k, v in schema.items() if k not in APPLICATORS and k not in ("required", "type", "nullable")}
        validator = self.validator(plain)
        if validator is None:
            return []
        return list(dict.fromkeys(str(error.schema_path[0]) for error in validator.iter_errors(value)))

    def validator(self, schema: Any) -> "jsonschema_rs.Validator | None":
        """The validator of a schema; None if it is no schema."""
        known = self._by_id.get(id(schema))
        if known is not None:
            return known[1]
        text = json.dumps(schema)
        if text not in self._by_text:
            self._by_text[text] = self._compiled(schema, text)
        validator = self._by_text[text]
        self._by_id[id(schema)] = (schema, validator)
        return validator

    def _compiled(self, schema: Any, text: str) -> "jsonschema_rs.Validator | None":
        import jsonschema_rs

        plain = json_schema(schema)
        if '"$ref"' in text and isinstance(plain, dict):
            plain = {**plain, "components": {"schemas": self._components}}
        for candidate in (plain, _without_patterns(plain)):
            try:
                return made_validator(candidate)
            except (ValueError, jsonschema_rs.ReferencingError):
                # A pattern in another dialect than the validator's says nothing here; all else is no schema.
                continue
        return None


def _without_patterns(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_without_patterns(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {k: _without_patterns(v) for k, v in schema.items() if k != "pattern" or not isinstance(v, str)}
