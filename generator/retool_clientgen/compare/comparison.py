"""A whole comparison: both sides, what changed in the API, and what changed in the Python packages."""

from collections import Counter
from typing import Any

from attrs import asdict, frozen

from .changes import Change, Severity, Side


@frozen
class PythonChange:
    """A difference of the generated packages that code can depend on.

    Attributes:
        severity: What it means for code that uses the old package.
        name: What changed, as it is imported or called: `models.User.legacy_id`, `retool.users.list`.
        message: What changed, without its subject.
        before: Signature or type there was.
        after: Signature or type there is.
        twins: Names that changed in the same way: the asynchronous method, the functions of its module.
    """

    severity: Severity
    name: str
    message: str
    before: str | None = None
    after: str | None = None
    twins: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The change as JSON."""
        return {**asdict(self), "severity": self.severity.value, "twins": list(self.twins)}


@frozen
class Comparison:
    """What changed from one document to another.

    Attributes:
        old: The old side.
        new: The new side.
        changes: What changed in the API, breaking changes first.
        python: What changed in the packages; None where they were not compared.
        remarks: What a reader has to know of the comparison, a sentence each.
    """

    old: Side
    new: Side
    changes: tuple[Change, ...]
    python: tuple[PythonChange, ...] | None
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
                "python": {severity.value: count for severity, count in self.python_counts().items()},
            },
            "changes": [change.to_dict() for change in self.changes],
            "python_changes": None if self.python is None else [change.to_dict() for change in self.python],
            "remarks": list(self.remarks),
        }
