"""Minimal pairs of schemas: each differs in one thing that one rule is for."""

from typing import Any

from retool_clientgen.compare import Severity

BREAKING, FINE, INFO = Severity.BREAKING, Severity.NON_BREAKING, Severity.INFORMATIONAL
TOLERATED = (Severity.TOLERATED, Severity.TOLERATED)
NARROWS, WIDENS, EITHER, NEITHER = (BREAKING, FINE), (FINE, BREAKING), (BREAKING, BREAKING), (INFO, INFO)
"""What a pair means in a request and in an answer."""

TEXT, NUMBER = {"type": "string"}, {"type": "number"}
LIST, MAP = {"type": "array", "items": {"type": "string"}}, {"type": "object"}
IMAGE = {**TEXT, "contentMediaType": "image/png"}
CAT = {"type": "object", "properties": {"kind": {"enum": ["cat"]}}}
DOG = {"type": "object", "properties": {"kind": {"enum": ["dog"]}}}
TOLD: dict[str, Any] = {"anyOf": [CAT, DOG], "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/a"}}}


def told(**discriminator: Any) -> dict[str, Any]:
    """A union told apart in another way."""
    return {**TOLD, "discriminator": {**TOLD["discriminator"], **discriminator}}


Pair = tuple[Any, Any, tuple[Severity, Severity]]

PAIRS: dict[str, Pair] = {
    "type-changed": (TEXT, {"type": "boolean"}, EITHER),
    "type-generalized": ({"type": "integer"}, NUMBER, WIDENS),
    "type-specialized": (NUMBER, {"type": "integer"}, NARROWS),
    "list-of-types-widened": (TEXT, {"type": ["string", "integer"]}, WIDENS),
    "list-of-types-narrowed": ({"type": ["string", "integer"]}, TEXT, NARROWS),
    "format-added": (TEXT, {**TEXT, "format": "email"}, TOLERATED),
    "format-removed": ({**TEXT, "format": "email"}, TEXT, TOLERATED),
    "format-changed": ({**TEXT, "format": "email"}, {**TEXT, "format": "ipv4"}, TOLERATED),
    "format-generalized": ({**NUMBER, "format": "float"}, {**NUMBER, "format": "double"}, TOLERATED),
    "format-specialized": ({**NUMBER, "format": "double"}, {**NUMBER, "format": "float"}, TOLERATED),
    "became-nullable": (TEXT, {**TEXT, "nullable": True}, WIDENS),
    "became-not-nullable": ({"type": ["string", "null"]}, TEXT, NARROWS),
    "became-enum": (TEXT, {**TEXT, "enum": ["a"]}, NARROWS),
    "became-not-enum": ({**TEXT, "enum": ["a"]}, TEXT, WIDENS),
    "enum-value-added": ({**TEXT, "enum": ["a"]}, {**TEXT, "enum": ["a", "b"]}, (FINE, Severity.TOLERATED)),
    "enum-value-removed": ({**TEXT, "enum": ["a", "b"]}, {**TEXT, "enum": ["a"]}, NARROWS),
    "const-added": (TEXT, {**TEXT, "const": "a"}, NARROWS),
    "const-removed": ({**TEXT, "const": "a"}, TEXT, WIDENS),
    "const-changed": ({**TEXT, "const": "a"}, {**TEXT, "const": "b"}, EITHER),
    "pattern-added": (TEXT, {**TEXT, "pattern": "^a$"}, TOLERATED),
    "pattern-removed": ({**TEXT, "pattern": "^a$"}, TEXT, TOLERATED),
    "pattern-changed": ({**TEXT, "pattern": "^a$"}, {**TEXT, "pattern": "^b$"}, TOLERATED),
    "pattern-generalized": ({**TEXT, "pattern": "^a$"}, {**TEXT, "pattern": "^.*$"}, TOLERATED),
    "pattern-specialized": ({**TEXT, "pattern": ".*"}, {**TEXT, "pattern": "^a$"}, TOLERATED),
    "multiple-of-set": (NUMBER, {**NUMBER, "multipleOf": 4}, TOLERATED),
    "multiple-of-unset": ({**NUMBER, "multipleOf": 4}, NUMBER, TOLERATED),
    "multiple-of-changed": ({**NUMBER, "multipleOf": 4}, {**NUMBER, "multipleOf": 6}, TOLERATED),
    "multiple-of-generalized": ({**NUMBER, "multipleOf": 4}, {**NUMBER, "multipleOf": 2}, TOLERATED),
    "multiple-of-specialized": ({**NUMBER, "multipleOf": 2}, {**NUMBER, "multipleOf": 4}, TOLERATED),
    "unique-items-set": (LIST, {**LIST, "uniqueItems": True}, TOLERATED),
    "unique-items-unset": ({**LIST, "uniqueItems": True}, LIST, TOLERATED),
    "items-added": ({"type": "array"}, LIST, NARROWS),
    "items-removed": (LIST, {"type": "array"}, WIDENS),
    "additional-properties-closed": (MAP, {**MAP, "additionalProperties": False}, NARROWS),
    "additional-properties-opened": ({**MAP, "additionalProperties": False}, MAP, (FINE, FINE)),
    "additional-properties-typed": (MAP, {**MAP, "additionalProperties": TEXT}, NARROWS),
    "additional-properties-untyped": ({**MAP, "additionalProperties": TEXT}, MAP, WIDENS),
    "union-member-added": ({"anyOf": [CAT]}, {"anyOf": [CAT, DOG]}, WIDENS),
    "union-member-removed": ({"oneOf": [CAT, DOG]}, CAT, NARROWS),
    "union-kind-changed": ({"anyOf": [CAT, DOG]}, {"oneOf": [CAT, DOG]}, NEITHER),
    "all-of-added": ({"allOf": [CAT]}, {"allOf": [CAT, TEXT]}, NARROWS),
    "all-of-removed": ({"allOf": [CAT, TEXT]}, {"allOf": [CAT]}, WIDENS),
    "default-value-added": (TEXT, {**TEXT, "default": "a"}, NEITHER),
    "default-value-removed": ({**TEXT, "default": "a"}, TEXT, NEITHER),
    "default-value-changed": ({**TEXT, "default": "a"}, {**TEXT, "default": "b"}, NEITHER),
    "discriminator-added": ({"anyOf": [CAT, DOG]}, TOLD, NEITHER),
    "discriminator-removed": (TOLD, {"anyOf": [CAT, DOG]}, NEITHER),
    "discriminator-property-name-changed": (TOLD, told(propertyName="sort"), NEITHER),
    "discriminator-mapping-added": (TOLD, told(mapping={"cat": "#/a", "dog": "#/b"}), NEITHER),
    "discriminator-mapping-deleted": (TOLD, told(mapping={}), NEITHER),
    "discriminator-mapping-changed": (TOLD, told(mapping={"cat": "#/b"}), NEITHER),
    "deprecated": (TEXT, {**TEXT, "deprecated": True}, NEITHER),
    "reactivated": ({**TEXT, "deprecated": True}, TEXT, NEITHER),
    "became-read-only": (TEXT, {**TEXT, "readOnly": True}, NEITHER),
    "became-not-read-only": ({**TEXT, "readOnly": True}, TEXT, NEITHER),
    "became-write-only": (TEXT, {**TEXT, "writeOnly": True}, NEITHER),
    "became-not-write-only": ({**TEXT, "writeOnly": True}, TEXT, NEITHER),
    "keyword-added": (TEXT, IMAGE, NARROWS),
    "keyword-removed": (IMAGE, TEXT, WIDENS),
    "keyword-changed": (IMAGE, {**IMAGE, "contentMediaType": "text/plain"}, EITHER),
}

for _keyword, _name, _type in (
    ("maximum", "max", NUMBER),
    ("exclusiveMaximum", "exclusive-max", NUMBER),
    ("maxLength", "max-length", TEXT),
    ("maxItems", "max-items", LIST),
    ("maxProperties", "max-properties", MAP),
    ("minimum", "min", NUMBER),
    ("exclusiveMinimum", "exclusive-min", NUMBER),
    ("minLength", "min-length", TEXT),
    ("minItems", "min-items", LIST),
    ("minProperties", "min-properties", MAP),
):
    _low, _high = {**_type, _keyword: 3}, {**_type, _keyword: 9}
    PAIRS[f"{_name}-set"] = (_type, _low, TOLERATED)
    PAIRS[f"{_name}-unset"] = (_low, _type, TOLERATED)
    PAIRS[f"{_name}-increased"] = (_low, _high, TOLERATED)
    PAIRS[f"{_name}-decreased"] = (_high, _low, TOLERATED)
