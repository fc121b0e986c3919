"""The rules: what each kind of change means for a client. Each is data: an id, what it is about, and a severity.

The catalogue of checks of oasdiff (https://github.com/oasdiff/oasdiff) is the model, and rules that it has too are
named as there. Its principle decides the severity of most: a request that accepts less than before and an answer that
may be more than before break clients, the opposite does not. `docs/diff.md` says where a typed client needs another
verdict.
"""

import enum
from collections.abc import Iterator
from typing import Literal

from attrs import frozen

Direction = Literal["request", "response"]


class Severity(enum.StrEnum):
    """What a change means for a client that was written against the old document."""

    BREAKING = "breaking"
    NON_BREAKING = "non-breaking"
    TOLERATED = "tolerated"
    """The server checks other values, or sends others; the generated client neither types nor checks them."""
    INFORMATIONAL = "informational"

    @property
    def rank(self) -> int:
        """Sort key: most severe first."""
        return list(Severity).index(self)


class Action(enum.StrEnum):
    """What happened to what a rule is about."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Effect(enum.StrEnum):
    """What a change does to the set of values that a schema allows."""

    WIDENS = "widens"
    NARROWS = "narrows"
    UNKNOWN = "unknown"
    """Neither, or not decided: the worse of the two is assumed."""
    NONE = "none"
    """Nothing: an annotation changed, or it is not about a schema."""


@frozen
class Rule:
    """A kind of change.

    Attributes:
        id: Its name: `request-property-became-required`.
        direction: Whether it is about what a client sends or what it gets; None where it is about neither.
        area: What has changed: `operation`, `parameter`, `body`, `property`, `header`, `security`, `document`, …
        kind: What of it has changed: `type`, `enum-value`, `required`, `itself` where it came or went as a whole.
        action: What happened to that.
        effect: What that does to the set of values that are allowed.
        severity: What it means for a client, unless the values themselves decide it (a format with a Python type).
    """

    id: str
    direction: Direction | None
    area: str
    kind: str
    action: Action
    effect: Effect
    severity: Severity


_ADDED, _REMOVED, _CHANGED = Action.ADDED, Action.REMOVED, Action.CHANGED
_WIDENS, _NARROWS, _UNKNOWN, _NONE = Effect.WIDENS, Effect.NARROWS, Effect.UNKNOWN, Effect.NONE
_BREAKING, _FINE, _INFO = Severity.BREAKING, Severity.NON_BREAKING, Severity.INFORMATIONAL

SCHEMA_RULES: dict[str, tuple[str, Action, Effect]] = {
    "type-changed": ("type", _CHANGED, _UNKNOWN),
    "type-generalized": ("type", _CHANGED, _WIDENS),
    "type-specialized": ("type", _CHANGED, _NARROWS),
    "list-of-types-widened": ("type", _CHANGED, _WIDENS),
    "list-of-types-narrowed": ("type", _CHANGED, _NARROWS),
    "format-added": ("format", _ADDED, _NARROWS),
    "format-removed": ("format", _REMOVED, _WIDENS),
    "format-changed": ("format", _CHANGED, _UNKNOWN),
    "format-generalized": ("format", _CHANGED, _WIDENS),
    "format-specialized": ("format", _CHANGED, _NARROWS),
    "became-nullable": ("nullable", _ADDED, _WIDENS),
    "became-not-nullable": ("nullable", _REMOVED, _NARROWS),
    "became-enum": ("enum", _ADDED, _NARROWS),
    "became-not-enum": ("enum", _REMOVED, _WIDENS),
    "enum-value-added": ("enum-value", _ADDED, _WIDENS),
    "enum-value-removed": ("enum-value", _REMOVED, _NARROWS),
    "const-added": ("const", _ADDED, _NARROWS),
    "const-removed": ("const", _REMOVED, _WIDENS),
    "const-changed": ("const", _CHANGED, _UNKNOWN),
    "pattern-added": ("pattern", _ADDED, _NARROWS),
    "pattern-removed": ("pattern", _REMOVED, _WIDENS),
    "pattern-changed": ("pattern", _CHANGED, _UNKNOWN),
    "pattern-generalized": ("pattern", _CHANGED, _WIDENS),
    "pattern-specialized": ("pattern", _CHANGED, _NARROWS),
    "multiple-of-set": ("multiple-of", _ADDED, _NARROWS),
    "multiple-of-unset": ("multiple-of", _REMOVED, _WIDENS),
    "multiple-of-changed": ("multiple-of", _CHANGED, _UNKNOWN),
    "multiple-of-generalized": ("multiple-of", _CHANGED, _WIDENS),
    "multiple-of-specialized": ("multiple-of", _CHANGED, _NARROWS),
    "unique-items-set": ("unique-items", _ADDED, _NARROWS),
    "unique-items-unset": ("unique-items", _REMOVED, _WIDENS),
    "property-became-required": ("required", _ADDED, _NARROWS),
    "property-became-optional": ("required", _REMOVED, _WIDENS),
    "items-added": ("items", _ADDED, _NARROWS),
    "items-removed": ("items", _REMOVED, _WIDENS),
    "additional-properties-closed": ("additional-properties", _CHANGED, _NARROWS),
    "additional-properties-opened": ("additional-properties", _CHANGED, _WIDENS),
    "additional-properties-typed": ("additional-properties", _CHANGED, _NARROWS),
    "additional-properties-untyped": ("additional-properties", _CHANGED, _WIDENS),
    "union-member-added": ("union-member", _ADDED, _WIDENS),
    "union-member-removed": ("union-member", _REMOVED, _NARROWS),
    "union-kind-changed": ("union-kind", _CHANGED, _NONE),
    "all-of-added": ("all-of", _ADDED, _NARROWS),
    "all-of-removed": ("all-of", _REMOVED, _WIDENS),
    "default-value-added": ("default", _ADDED, _NONE),
    "default-value-removed": ("default", _REMOVED, _NONE),
    "default-value-changed": ("default", _CHANGED, _NONE),
    "discriminator-added": ("discriminator", _ADDED, _NONE),
    "discriminator-removed": ("discriminator", _REMOVED, _NONE),
    "discriminator-property-name-changed": ("discriminator", _CHANGED, _NONE),
    "discriminator-mapping-added": ("discriminator-mapping", _ADDED, _NONE),
    "discriminator-mapping-deleted": ("discriminator-mapping", _REMOVED, _NONE),
    "discriminator-mapping-changed": ("discriminator-mapping", _CHANGED, _NONE),
    "deprecated": ("deprecated", _ADDED, _NONE),
    "reactivated": ("deprecated", _REMOVED, _NONE),
    "became-read-only": ("read-only", _ADDED, _NONE),
    "became-not-read-only": ("read-only", _REMOVED, _NONE),
    "became-write-only": ("write-only", _ADDED, _NONE),
    "became-not-write-only": ("write-only", _REMOVED, _NONE),
    "keyword-added": ("keyword", _ADDED, _NARROWS),
    "keyword-removed": ("keyword", _REMOVED, _WIDENS),
    "keyword-changed": ("keyword", _CHANGED, _UNKNOWN),
}
"""Rules for schemas, wherever they appear; the bounds of `BOUNDS` have four more each."""

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
    SCHEMA_RULES |= {f"{_name}-set": ("bound", _ADDED, _NARROWS), f"{_name}-unset": ("bound", _REMOVED, _WIDENS)}
    SCHEMA_RULES |= {f"{_name}-{_tighter}": ("bound", _CHANGED, _NARROWS)}
    SCHEMA_RULES |= {f"{_name}-{_looser}": ("bound", _CHANGED, _WIDENS)}

_TOLERATED = frozenset({"format", "pattern", "bound", "multiple-of", "unique-items"})
"""Kinds that the generated client neither types nor checks. A format with a Python type is another matter."""

_TOLERATED_RESPONSES = frozenset({"enum-value-added"})
"""An enum of the client takes values that it does not know."""

_SUBJECTS: dict[Direction, tuple[str, ...]] = {
    "request": ("body", "property", "parameter", "parameter-property"),
    "response": ("body", "property", "header", "header-property"),
}


def _severity(direction: Direction, name: str) -> Severity:
    kind, _, effect = SCHEMA_RULES[name]
    if kind in _TOLERATED or (direction == "response" and name in _TOLERATED_RESPONSES):
        return Severity.TOLERATED
    if effect is Effect.NONE:
        return Severity.INFORMATIONAL
    if direction == "response" and name == "additional-properties-opened":
        # A client keeps the keys that it does not know.
        return Severity.NON_BREAKING
    harmless = Effect.WIDENS if direction == "request" else Effect.NARROWS
    return Severity.NON_BREAKING if effect is harmless else Severity.BREAKING


def _schema_rules() -> Iterator[Rule]:
    for direction, subjects in _SUBJECTS.items():
        for name, about in SCHEMA_RULES.items():
            severity = _severity(direction, name)
            for subject in ("property",) if about[0] == "required" else subjects:
                yield Rule(schema_rule(direction, subject, name), direction, subject, *about, severity)


def schema_rule(direction: Direction, subject: str, name: str) -> str:
    """The id of a rule for schemas.

    Args:
        direction: Whether a client sends or gets what the schema describes.
        subject: What the schema is of: `body`, `property`, `parameter`, …
        name: Its name in `SCHEMA_RULES`.
    """
    return f"{direction}-{name}" if SCHEMA_RULES[name][0] == "required" else f"{direction}-{subject}-{name}"


_OTHER_RULES: tuple[tuple[str, Direction | None, str, str, Action, Severity], ...] = (
    ("endpoint-added", None, "operation", "itself", _ADDED, _FINE),
    ("endpoint-removed", None, "operation", "itself", _REMOVED, _BREAKING),
    ("endpoint-path-changed", None, "operation", "path", _CHANGED, _BREAKING),
    ("endpoint-path-parameter-renamed", "request", "parameter", "name", _CHANGED, _INFO),
    ("endpoint-deprecated", None, "operation", "deprecated", _ADDED, _INFO),
    ("endpoint-reactivated", None, "operation", "deprecated", _REMOVED, _INFO),
    ("api-operation-id-changed", None, "operation", "name", _CHANGED, _BREAKING),
    ("api-operation-id-added", None, "operation", "name", _ADDED, _INFO),
    ("api-operation-id-removed", None, "operation", "name", _REMOVED, _INFO),
    ("api-tag-added", None, "operation", "tag", _ADDED, _INFO),
    ("api-tag-removed", None, "operation", "tag", _REMOVED, _INFO),
    ("api-security-added", None, "security", "way", _ADDED, _FINE),
    ("api-security-removed", None, "security", "way", _REMOVED, _BREAKING),
    ("api-security-scope-added", None, "security", "scope", _ADDED, _BREAKING),
    ("api-security-scope-removed", None, "security", "scope", _REMOVED, _FINE),
    ("token-scope-changed", None, "access", "scope", _CHANGED, _BREAKING),
    ("token-scope-added", None, "access", "scope", _ADDED, _INFO),
    ("token-scope-removed", None, "access", "scope", _REMOVED, _INFO),
    ("plan-raised", None, "access", "plan", _CHANGED, _BREAKING),
    ("plan-lowered", None, "access", "plan", _CHANGED, _FINE),
    ("plan-changed", None, "access", "plan", _CHANGED, _INFO),
    ("badge-added", None, "access", "badge", _ADDED, _INFO),
    ("badge-removed", None, "access", "badge", _REMOVED, _INFO),
    ("since-changed", None, "access", "since", _CHANGED, _INFO),
    ("api-stability-decreased", None, "access", "stability", _CHANGED, _BREAKING),
    ("api-stability-increased", None, "access", "stability", _CHANGED, _FINE),
    ("new-required-request-parameter", "request", "parameter", "itself", _ADDED, _BREAKING),
    ("new-optional-request-parameter", "request", "parameter", "itself", _ADDED, _FINE),
    ("new-request-path-parameter", "request", "parameter", "itself", _ADDED, _BREAKING),
    ("request-path-parameter-removed", "request", "parameter", "itself", _REMOVED, _BREAKING),
    ("request-parameter-removed", "request", "parameter", "itself", _REMOVED, _BREAKING),
    ("request-parameter-became-required", "request", "parameter", "required", _ADDED, _BREAKING),
    ("request-parameter-became-optional", "request", "parameter", "required", _REMOVED, _FINE),
    ("request-parameter-serialization-changed", "request", "parameter", "serialization", _CHANGED, _BREAKING),
    ("request-body-added-required", "request", "body", "itself", _ADDED, _BREAKING),
    ("request-body-added-optional", "request", "body", "itself", _ADDED, _FINE),
    ("request-body-removed", "request", "body", "itself", _REMOVED, _BREAKING),
    ("request-body-became-required", "request", "body", "required", _ADDED, _BREAKING),
    ("request-body-became-optional", "request", "body", "required", _REMOVED, _FINE),
    ("request-body-media-type-added", "request", "body", "media-type", _ADDED, _FINE),
    ("request-body-media-type-removed", "request", "body", "media-type", _REMOVED, _BREAKING),
    ("request-body-media-type-schema-added", "request", "body", "schema", _ADDED, _BREAKING),
    ("request-body-media-type-schema-removed", "request", "body", "schema", _REMOVED, _FINE),
    ("request-body-encoding-changed", "request", "body", "encoding", _CHANGED, _BREAKING),
    ("new-required-request-property", "request", "property", "itself", _ADDED, _BREAKING),
    ("new-optional-request-property", "request", "property", "itself", _ADDED, _FINE),
    ("request-property-removed", "request", "property", "itself", _REMOVED, _BREAKING),
    ("response-success-status-added", "response", "status", "itself", _ADDED, _FINE),
    ("response-success-status-removed", "response", "status", "itself", _REMOVED, _BREAKING),
    ("response-non-success-status-added", "response", "status", "itself", _ADDED, _FINE),
    ("response-non-success-status-removed", "response", "status", "itself", _REMOVED, _FINE),
    ("response-media-type-added", "response", "body", "media-type", _ADDED, _FINE),
    ("response-media-type-removed", "response", "body", "media-type", _REMOVED, _BREAKING),
    ("response-media-type-name-changed", "response", "body", "media-type", _CHANGED, _INFO),
    ("response-body-media-type-schema-added", "response", "body", "schema", _ADDED, _FINE),
    ("response-body-media-type-schema-removed", "response", "body", "schema", _REMOVED, _BREAKING),
    ("response-header-added", "response", "header", "itself", _ADDED, _FINE),
    ("required-response-header-removed", "response", "header", "itself", _REMOVED, _BREAKING),
    ("optional-response-header-removed", "response", "header", "itself", _REMOVED, _BREAKING),
    ("response-header-became-optional", "response", "header", "required", _REMOVED, _BREAKING),
    ("response-header-became-required", "response", "header", "required", _ADDED, _FINE),
    ("response-required-property-added", "response", "property", "itself", _ADDED, _FINE),
    ("response-optional-property-added", "response", "property", "itself", _ADDED, _FINE),
    ("response-required-property-removed", "response", "property", "itself", _REMOVED, _BREAKING),
    ("response-optional-property-removed", "response", "property", "itself", _REMOVED, _BREAKING),
    ("api-global-security-added", None, "security", "way", _ADDED, _FINE),
    ("api-global-security-removed", None, "security", "way", _REMOVED, _BREAKING),
    ("api-global-security-scope-added", None, "security", "scope", _ADDED, _BREAKING),
    ("api-global-security-scope-removed", None, "security", "scope", _REMOVED, _FINE),
    ("api-security-component-added", None, "document", "security-scheme", _ADDED, _INFO),
    ("api-security-component-removed", None, "document", "security-scheme", _REMOVED, _INFO),
    ("api-security-component-changed", None, "document", "security-scheme", _CHANGED, _INFO),
    ("api-version-changed", None, "document", "version", _CHANGED, _INFO),
    ("api-title-changed", None, "document", "title", _CHANGED, _INFO),
    ("api-server-added", None, "document", "server", _ADDED, _INFO),
    ("api-server-removed", None, "document", "server", _REMOVED, _INFO),
    ("api-root-changed", None, "document", "server", _CHANGED, _BREAKING),
    ("api-document-tag-added", None, "document", "tag", _ADDED, _INFO),
    ("api-document-tag-removed", None, "document", "tag", _REMOVED, _INFO),
    ("openapi-version-changed", None, "document", "openapi", _CHANGED, _INFO),
)

OTHER_RULES: dict[str, Rule] = {row[0]: Rule(*row[:5], Effect.NONE, row[5]) for row in _OTHER_RULES}
"""Rules for operations, their parts, and the document itself, by id."""

RULES: dict[str, Rule] = OTHER_RULES | {rule.id: rule for rule in _schema_rules()}
"""All rules, by id."""
