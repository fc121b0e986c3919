"""The rules: what each kind of change means for a client.

The catalogue of checks of oasdiff (https://github.com/oasdiff/oasdiff) is the model, and rules that it has too are
named as there. Its principle decides the severity of most: a request that accepts less than before and an answer that
may be more than before break clients, the opposite does not. `docs/diff.md` says where a typed client needs another
verdict.
"""

import enum
from typing import Literal

from .changes import Severity

Direction = Literal["request", "response"]


class Effect(enum.Enum):
    """What a change of a schema does to the set of values that it allows."""

    WIDENS = "widens"
    NARROWS = "narrows"
    UNKNOWN = "unknown"
    """Neither, or not decided: the worse of the two is assumed."""
    NONE = "none"
    """Nothing: an annotation changed."""


SCHEMA_RULES: dict[str, Effect] = {
    "type-changed": Effect.UNKNOWN,
    "type-generalized": Effect.WIDENS,
    "type-specialized": Effect.NARROWS,
    "list-of-types-widened": Effect.WIDENS,
    "list-of-types-narrowed": Effect.NARROWS,
    "format-added": Effect.NARROWS,
    "format-removed": Effect.WIDENS,
    "format-changed": Effect.UNKNOWN,
    "format-generalized": Effect.WIDENS,
    "format-specialized": Effect.NARROWS,
    "became-nullable": Effect.WIDENS,
    "became-not-nullable": Effect.NARROWS,
    "became-enum": Effect.NARROWS,
    "became-not-enum": Effect.WIDENS,
    "enum-value-added": Effect.WIDENS,
    "enum-value-removed": Effect.NARROWS,
    "const-added": Effect.NARROWS,
    "const-removed": Effect.WIDENS,
    "const-changed": Effect.UNKNOWN,
    "pattern-added": Effect.NARROWS,
    "pattern-removed": Effect.WIDENS,
    "pattern-changed": Effect.UNKNOWN,
    "pattern-generalized": Effect.WIDENS,
    "pattern-specialized": Effect.NARROWS,
    "multiple-of-set": Effect.NARROWS,
    "multiple-of-unset": Effect.WIDENS,
    "multiple-of-changed": Effect.UNKNOWN,
    "multiple-of-generalized": Effect.WIDENS,
    "multiple-of-specialized": Effect.NARROWS,
    "unique-items-set": Effect.NARROWS,
    "unique-items-unset": Effect.WIDENS,
    "property-became-required": Effect.NARROWS,
    "property-became-optional": Effect.WIDENS,
    "items-added": Effect.NARROWS,
    "items-removed": Effect.WIDENS,
    "additional-properties-closed": Effect.NARROWS,
    "additional-properties-opened": Effect.WIDENS,
    "additional-properties-typed": Effect.NARROWS,
    "additional-properties-untyped": Effect.WIDENS,
    "union-member-added": Effect.WIDENS,
    "union-member-removed": Effect.NARROWS,
    "union-kind-changed": Effect.NONE,
    "all-of-added": Effect.NARROWS,
    "all-of-removed": Effect.WIDENS,
    "default-value-added": Effect.NONE,
    "default-value-removed": Effect.NONE,
    "default-value-changed": Effect.NONE,
    "discriminator-added": Effect.NONE,
    "discriminator-removed": Effect.NONE,
    "discriminator-property-name-changed": Effect.NONE,
    "discriminator-mapping-added": Effect.NONE,
    "discriminator-mapping-deleted": Effect.NONE,
    "discriminator-mapping-changed": Effect.NONE,
    "deprecated": Effect.NONE,
    "reactivated": Effect.NONE,
    "became-read-only": Effect.NONE,
    "became-not-read-only": Effect.NONE,
    "became-write-only": Effect.NONE,
    "became-not-write-only": Effect.NONE,
    "keyword-added": Effect.NARROWS,
    "keyword-removed": Effect.WIDENS,
    "keyword-changed": Effect.UNKNOWN,
}
"""Rules for schemas, wherever they stand; the bounds of `BOUNDS` have four more each."""

BOUNDS: dict[str, tuple[str, Literal["upper", "lower"]]] = {
    "maximum": ("max", "upper"),
    "exclusiveMaximum": ("exclusive-max", "upper"),
    "maxLength": ("max-length", "upper"),
    "maxItems": ("max-items", "upper"),
    "maxProperties": ("max-properties", "upper"),
    "minimum": ("min", "lower"),
    "exclusiveMinimum": ("exclusive-min", "lower"),
    "minLength": ("min-length", "lower"),
    "minItems": ("min-items", "lower"),
    "minProperties": ("min-properties", "lower"),
}
"""Keywords that bound a value: their names in rules, and which end they bound."""

for _name, _end in BOUNDS.values():
    _tighter, _looser = ("decreased", "increased") if _end == "upper" else ("increased", "decreased")
    SCHEMA_RULES |= {f"{_name}-set": Effect.NARROWS, f"{_name}-unset": Effect.WIDENS}
    SCHEMA_RULES |= {f"{_name}-{_tighter}": Effect.NARROWS, f"{_name}-{_looser}": Effect.WIDENS}

OPERATION_RULES: dict[str, Severity] = {
    "endpoint-added": Severity.NON_BREAKING,
    "endpoint-removed": Severity.BREAKING,
    "endpoint-path-changed": Severity.BREAKING,
    "endpoint-path-parameter-renamed": Severity.INFORMATIONAL,
    "endpoint-deprecated": Severity.INFORMATIONAL,
    "endpoint-reactivated": Severity.INFORMATIONAL,
    "api-operation-id-changed": Severity.BREAKING,
    "api-operation-id-added": Severity.INFORMATIONAL,
    "api-operation-id-removed": Severity.INFORMATIONAL,
    "api-tag-added": Severity.INFORMATIONAL,
    "api-tag-removed": Severity.INFORMATIONAL,
    "api-security-added": Severity.NON_BREAKING,
    "api-security-removed": Severity.BREAKING,
    "api-security-scope-added": Severity.BREAKING,
    "api-security-scope-removed": Severity.NON_BREAKING,
    "token-scope-changed": Severity.BREAKING,
    "token-scope-added": Severity.INFORMATIONAL,
    "token-scope-removed": Severity.INFORMATIONAL,
    "plan-raised": Severity.BREAKING,
    "plan-lowered": Severity.NON_BREAKING,
    "since-changed": Severity.INFORMATIONAL,
    "api-stability-decreased": Severity.BREAKING,
    "api-stability-increased": Severity.NON_BREAKING,
    "new-required-request-parameter": Severity.BREAKING,
    "new-optional-request-parameter": Severity.NON_BREAKING,
    "new-request-path-parameter": Severity.BREAKING,
    "request-path-parameter-removed": Severity.BREAKING,
    "request-parameter-removed": Severity.BREAKING,
    "request-parameter-became-required": Severity.BREAKING,
    "request-parameter-became-optional": Severity.NON_BREAKING,
    "request-parameter-serialization-changed": Severity.BREAKING,
    "request-body-added-required": Severity.BREAKING,
    "request-body-added-optional": Severity.NON_BREAKING,
    "request-body-removed": Severity.BREAKING,
    "request-body-became-required": Severity.BREAKING,
    "request-body-became-optional": Severity.NON_BREAKING,
    "request-body-media-type-added": Severity.NON_BREAKING,
    "request-body-media-type-removed": Severity.BREAKING,
    "request-body-media-type-schema-added": Severity.BREAKING,
    "request-body-media-type-schema-removed": Severity.NON_BREAKING,
    "request-body-encoding-changed": Severity.BREAKING,
    "new-required-request-property": Severity.BREAKING,
    "new-optional-request-property": Severity.NON_BREAKING,
    "request-property-removed": Severity.BREAKING,
    "response-success-status-added": Severity.NON_BREAKING,
    "response-success-status-removed": Severity.BREAKING,
    "response-non-success-status-added": Severity.NON_BREAKING,
    "response-non-success-status-removed": Severity.NON_BREAKING,
    "response-media-type-added": Severity.NON_BREAKING,
    "response-media-type-removed": Severity.BREAKING,
    "response-media-type-name-changed": Severity.INFORMATIONAL,
    "response-body-media-type-schema-added": Severity.NON_BREAKING,
    "response-body-media-type-schema-removed": Severity.BREAKING,
    "response-header-added": Severity.NON_BREAKING,
    "required-response-header-removed": Severity.BREAKING,
    "optional-response-header-removed": Severity.BREAKING,
    "response-header-became-optional": Severity.BREAKING,
    "response-header-became-required": Severity.NON_BREAKING,
    "response-required-property-added": Severity.NON_BREAKING,
    "response-optional-property-added": Severity.NON_BREAKING,
    "response-required-property-removed": Severity.BREAKING,
    "response-optional-property-removed": Severity.BREAKING,
}
"""Rules for operations and their parts."""

DOCUMENT_RULES: dict[str, Severity] = {
    "api-global-security-added": Severity.NON_BREAKING,
    "api-global-security-removed": Severity.BREAKING,
    "api-global-security-scope-added": Severity.BREAKING,
    "api-global-security-scope-removed": Severity.NON_BREAKING,
    "api-security-component-added": Severity.INFORMATIONAL,
    "api-security-component-removed": Severity.INFORMATIONAL,
    "api-security-component-changed": Severity.INFORMATIONAL,
    "api-schema-added": Severity.INFORMATIONAL,
    "api-schema-removed": Severity.INFORMATIONAL,
    "api-version-changed": Severity.INFORMATIONAL,
    "api-title-changed": Severity.INFORMATIONAL,
    "api-server-added": Severity.INFORMATIONAL,
    "api-server-removed": Severity.INFORMATIONAL,
    "api-document-tag-added": Severity.INFORMATIONAL,
    "api-document-tag-removed": Severity.INFORMATIONAL,
    "openapi-version-changed": Severity.INFORMATIONAL,
}
"""Rules for what stands outside of operations."""

_VERDICTS: dict[tuple[Direction, str], Severity] = {
    # A client keeps the keys that it does not know.
    ("response", "additional-properties-opened"): Severity.NON_BREAKING,
}

TYPED_FORMATS = frozenset({"date-time", "date", "binary", "uuid"})
"""Formats that a client has a type of its own for: that a string becomes one, or is one no more, changes its code."""


def schema_severity(direction: Direction, rule: str) -> Severity:
    """What a change of a schema means for a client.

    Args:
        direction: Whether the schema is of what a client sends or of what it gets.
        rule: A rule of `SCHEMA_RULES`.
    """
    said = _VERDICTS.get((direction, rule))
    if said is not None:
        return said
    effect = SCHEMA_RULES[rule]
    if effect is Effect.NONE:
        return Severity.INFORMATIONAL
    harmless = Effect.WIDENS if direction == "request" else Effect.NARROWS
    return Severity.NON_BREAKING if effect is harmless else Severity.BREAKING
