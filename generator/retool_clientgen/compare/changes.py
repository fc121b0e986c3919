"""What a comparison of two documents finds, as data."""

import json
from typing import Any

from attrs import asdict, frozen

from .rules import RULES, Rule, Severity


@frozen
class Place:
    """One place of a change.

    Attributes:
        operation: The operation's id, or method and path where it has none; empty for the document itself.
        part: `parameters`, `request`, `response 200`, `operation` or `document`.
        path: Steps from the part to the field: names of properties, `[]` into a list, `{}` into a map's values,
            `(User)` into a member of a union.
        old_pointer: JSON Pointer into the old document: to the place itself, or to what it is missing in.
        new_pointer: The same for the new document.
        location: Of a parameter: `query`, `path`, `header` or `cookie`; empty elsewhere.
    """

    operation: str
    part: str
    path: tuple[str, ...]
    old_pointer: str
    new_pointer: str
    location: str = ""

    @property
    def field(self) -> str:
        """The path for a reader: `data.users[].email`."""
        text = ""
        for step in self.path:
            text += step if step in ("[]", "{}") or step.startswith("(") else f".{step}"
        return text.removeprefix(".")


@frozen
class Finding:
    """One difference in one place, before equal ones are put together.

    Attributes:
        rule: Name of the rule that classed it: `request-property-became-required`.
        severity: What it means for a client.
        message: What changed, in a sentence without a full stop.
        place: Where.
        before: The value there was, if the change is one of values.
        after: The value there is.
        key: What findings have in common that are the same change of a shared schema.
    """

    rule: str
    severity: Severity
    message: str
    place: Place
    before: Any
    after: Any
    key: tuple[Any, ...]


@frozen
class Change:
    """A difference with all places in which it shows: a schema that several operations share changes once.

    Attributes:
        rule: Name of the rule that classed it.
        severity: What it means for a client.
        message: What changed, in a sentence without a full stop.
        before: The value there was, if the change is one of values.
        after: The value there is.
        places: Where, in the order of the documents; at least one.
    """

    rule: str
    severity: Severity
    message: str
    before: Any
    after: Any
    places: tuple[Place, ...]

    @property
    def about(self) -> Rule:
        """What the rule is about, as data."""
        return RULES[self.rule]

    @property
    def is_of_operations(self) -> bool:
        """Whether whole operations came or went."""
        return self.about.area == "operation" and self.about.kind == "itself"

    @property
    def operations(self) -> tuple[str, ...]:
        """The operations that it touches, each once."""
        return tuple(dict.fromkeys(place.operation for place in self.places if place.operation))

    @property
    def resources(self) -> tuple[str, ...]:
        """The resources of these operations, each once."""
        return tuple(dict.fromkeys(resource_of(operation) for operation in self.operations))

    def to_dict(self) -> dict[str, Any]:
        """The change as JSON."""
        places = [{**asdict(place), "path": list(place.path), "field": place.field} for place in self.places]
        return {
            "rule": self.rule,
            "severity": self.severity.value,
            "direction": self.about.direction,
            "area": self.about.area,
            "kind": self.about.kind,
            "action": self.about.action.value,
            "message": self.message,
            "before": self.before,
            "after": self.after,
            "operations": list(self.operations),
            "places": places,
        }


@frozen
class Side:
    """One of the two documents that are compared.

    Attributes:
        name: What it is called: `3.334`, or the name of a file.
        release: Line of its release; None where nothing tells it.
        api_version: `info.version`.
        operations: Number of its operations.
        corrected: Whether overlays were applied.
    """

    name: str
    release: str | None
    api_version: str
    operations: int
    corrected: bool


def resource_of(operation: str) -> str:
    """The resource of an operation: all but the last part of its id, or the beginning of its path."""
    if " " in operation:
        parts = [part for part in operation.partition(" ")[2].split("/") if part]
        return parts[0] if parts else "/"
    return operation.rpartition(".")[0] or operation


def together(findings: list[Finding]) -> list[Change]:
    """Puts findings together that are the same change of a shared schema.

    Args:
        findings: All findings, in the order of the documents.

    Returns:
        The changes, breaking ones first, otherwise in that order.
    """
    shared: dict[tuple[Any, ...], list[Finding]] = {}
    for finding in findings:
        shared.setdefault((finding.rule, finding.severity, *finding.key), []).append(finding)
    # What happened to the same fields of several operations, as to those of all lists, is one change too.
    groups: dict[tuple[Any, ...], list[Finding]] = {}
    for group in shared.values():
        fields = frozenset((finding.place.part.partition(" ")[0], finding.place.path) for finding in group)
        first = _best_told(group)
        values = json.dumps([first.before, first.after], sort_keys=True)
        groups.setdefault((first.rule, first.severity, first.message, fields, values), []).extend(group)
    changes = []
    for group in groups.values():
        told = _best_told(group)
        places = tuple(finding.place for finding in group)
        changes.append(Change(told.rule, told.severity, told.message, told.before, told.after, places))
    return sorted(changes, key=lambda change: change.severity.rank)


def _best_told(findings: list[Finding]) -> Finding:
    """The finding that says most: where one place names the class that the field is of, it says so for all."""
    return max(findings, key=lambda finding: len(finding.message))
