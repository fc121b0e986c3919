"""Schemas of OpenAPI as JSON Schema, to the letter and as widely as instances read them."""

from typing import Any

import jsonschema_rs
import pytest

from retool_clientgen.openapi.json_schema import json_schema

TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("schema", "value", "to_the_letter", "wide"),
    [
        ({"type": "string", "nullable": True}, None, True, True),
        ({"type": "string", "nullable": True, "enum": ["a"]}, None, True, True),
        ({"type": "string", "nullable": True, "not": {"type": "null"}}, None, True, True),
        ({"type": "object", "nullable": True, "allOf": [{"type": "object"}]}, None, True, True),
        ({"nullable": True, "anyOf": [TEXT]}, None, False, True),
        ({"nullable": True, "allOf": [TEXT]}, None, False, True),
        ({"type": "string"}, None, False, False),
        ({"oneOf": [TEXT, {"type": "string", "maxLength": 3}]}, "abc", False, True),
        ({"oneOf": [TEXT, {"type": "string", "maxLength": 3}]}, 1, False, False),
        ({"type": "number", "minimum": 1, "exclusiveMinimum": True}, 1, False, False),
        ({"type": "number", "minimum": 1, "exclusiveMinimum": False}, 1, True, True),
        ({"type": "number", "exclusiveMinimum": 1}, 1, False, False),
        ({"type": "string", "pattern": r"^a\_b$"}, "a_b", True, True),
        ({"type": "object", "required": ["nullable"], "properties": {"nullable": TEXT}}, {"nullable": 1}, False, False),
        ({"type": "object", "properties": {"oneOf": TEXT}}, {"oneOf": 1}, False, False),
        ({"type": "array", "items": {"nullable": True, "oneOf": [TEXT, TEXT]}}, [None, "a"], False, True),
    ],
)
def test_a_value_is_allowed_or_not(schema: dict[str, Any], value: Any, to_the_letter: bool, wide: bool) -> None:
    def allows(converted: Any) -> bool:
        return jsonschema_rs.validator_for(converted).is_valid(value)

    assert (allows(json_schema(schema)), allows(json_schema(schema, wide=True))) == (to_the_letter, wide)


def test_an_error_names_the_type_that_is_wanted_where_null_is_allowed_too() -> None:
    validator = jsonschema_rs.validator_for(json_schema({"type": "string", "nullable": True}))
    (error,) = validator.iter_errors(7)
    assert "anyOf" not in error.message
    assert "string" in error.message
