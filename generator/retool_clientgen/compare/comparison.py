"""A whole comparison: both sides, what changed in the API, and what changed in the Python packages."""

import enum
from collections import Counter
from typing import Any

from attrs import asdict, frozen

from .changes import Change, Side
from .rules import Severity


class PythonKind(enum.StrEnum):
    """What changed of a name that code can use."""

    ADDED = "added"
    REQUIRED_ADDED = "required-added"
    """An attribute of a model that code makes: it has to be given from now on."""
    REMOVED = "removed"
    KIND_CHANGED = "kind-changed"
    """It is a class instead of a union, say."""
    TYPE_CHANGED = "type-changed"
    """The type of an attribute, or the members of a union."""
    BECAME_REQUIRED = "became-required"
    """An attribute of a model that code makes."""
    PARAMETER_ADDED = "parameter-added"
    REQUIRED_PARAMETER_ADDED = "required-parameter-added"
    PARAMETER_REMOVED = "parameter-removed"
    PARAMETER_TYPE_CHANGED = "parameter-type-changed"
    PARAMETER_BECAME_REQUIRED = "parameter-became-required"
    PARAMETER_KIND_CHANGED = "parameter-kind-changed"
    """It is keyword-only instead of positional, say."""
    RESULT_CHANGED = "result-changed"

    @property
    def sentence(self) -> str:
        """What changed, without its subject; `{}` is the parameter."""
        return _SENTENCES[self]


_SENTENCES = {
    PythonKind.ADDED: "was added",
    PythonKind.REQUIRED_ADDED: "was added, and is required",
    PythonKind.REMOVED: "was removed",
    PythonKind.KIND_CHANGED: "became something else",
    PythonKind.TYPE_CHANGED: "changed its type",
    PythonKind.BECAME_REQUIRED: "became required",
    PythonKind.PARAMETER_ADDED: "takes a new parameter `{}`",
    PythonKind.REQUIRED_PARAMETER_ADDED: "takes a new required parameter `{}`",
    PythonKind.PARAMETER_REMOVED: "no longer takes `{}`",
    PythonKind.PARAMETER_TYPE_CHANGED: "takes another type for `{}`",
    PythonKind.PARAMETER_BECAME_REQUIRED: "requires `{}`",
    PythonKind.PARAMETER_KIND_CHANGED: "takes `{}` in another way",
    PythonKind.RESULT_CHANGED: "returns another type",
}


@frozen
class PythonChange:
    """A difference of the generated packages that code can depend on.

    Attributes:
        kind: What changed.
        severity: What it means for code that uses the old package.
        name: Whose change it is, as it is imported or called: `models.User.legacy_id`, `retool.users.list`.
        parameter: The parameter that changed; None where it is not one of a parameter.
        before: Signature or type there was.
        after: Signature or type there is.
        twins: Names that changed in the same way: the asynchronous method, the functions of its module.
    """

    kind: PythonKind
    severity: Severity
    name: str
    parameter: str | None = None
    before: str | None = None
    after: str | None = None
    twins: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """What changed, without its subject."""
        return self.kind.sentence.format(self.parameter)

    def to_dict(self) -> dict[str, Any]:
        """The change as JSON."""
        return {
            **asdict(self),
            "kind": self.kind.value,
            "severity": self.severity.value,
            "message": self.message,
            "twins": list(self.twins),
        }


@frozen
class Comparison:
    """What changed from one document to another.

    Attributes:
        old: The old side.
        new: The new side.
        changes: What changed in the API: where the documents differ as they are served, breaking changes first.
        python: What changed in the packages; None where they were not compared.
        corrections: What overlays say of one side alone. It is not a change of the API.
        remarks: What a reader has to know of the comparison, a sentence each.
    """

    old: Side
    new: Side
    changes: tuple[Change, ...]
    python: tuple[PythonChange, ...] | None
    corrections: tuple[Change, ...] = ()
    remarks: tuple[str, ...] = ()

    def counts(self) -> dict[Severity, int]:
        """How many changes of the API there are of each severity."""
        found = Counter(change.severity for change in self.changes)
        return {severity: found[severity] for severity in Severity}

    def python_counts(self) -> dict[Severity, int]:
        """How many changes of the packages there are of each severity."""
        found = Counter(change.severity for change in self.python or ())
        return {severity: found[severity] for severity in Severity}

    @property
    def is_breaking(self) -> bool:
        """Whether anything breaks, in the API or in the packages."""
        return bool(self.counts()[Severity.BREAKING] or self.python_counts()[Severity.BREAKING])

    def of(self, severity: Severity) -> list[Change]:
        """The changes of a severity, those of whole operations aside."""
        return [change for change in self.changes if change.severity is severity and not change.is_of_operations]

    def of_rule(self, rule: str) -> list[Change]:
        """The changes that a rule found."""
        return [change for change in self.changes if change.rule == rule]

    def to_dict(self) -> dict[str, Any]:
        """The comparison as JSON."""
        summary: dict[str, Any] = {severity.value: count for severity, count in self.counts().items()}
        added, removed = (self.of_rule(f"endpoint-{word}") for word in ("added", "removed"))
        return {
            "old": asdict(self.old),
            "new": asdict(self.new),
            "summary": {
                **summary,
                "operations_added": sum(len(change.operations) for change in added),
                "operations_removed": sum(len(change.operations) for change in removed),
                "corrections": len(self.corrections),
                "python": {severity.value: count for severity, count in self.python_counts().items()},
            },
            "changes": [change.to_dict() for change in self.changes],
            "python_changes": None if self.python is None else [change.to_dict() for change in self.python],
            "corrections": [change.to_dict() for change in self.corrections],
            "remarks": list(self.remarks),
        }
