"""A whole comparison: both sides, what changed in the API, and what changed in the Python packages."""

import enum
from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import asdict, frozen

from .changes import Change, Side
from .rules import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable


class PythonKind(enum.StrEnum):
    """What changed of a name that code can use. `{}` in its sentence is the parameter."""

    sentence: str

    ADDED = "added", "was added"
    REQUIRED_ADDED = "required-added", "was added, and is required"
    """An attribute of a model that code makes: it has to be given from now on."""
    REMOVED = "removed", "was removed"
    KIND_CHANGED = "kind-changed", "became something else"
    """It is a class instead of a union, say."""
    TYPE_CHANGED = "type-changed", "changed its type"
    """The type of an attribute, or the members of a union."""
    PROPERTY_CHANGED = "property-changed", "is another property in JSON"
    """An attribute whose name went over to a property that a release added."""
    BECAME_REQUIRED = "became-required", "became required"
    """An attribute of a model that code makes."""
    PARAMETER_ADDED = "parameter-added", "takes a new parameter `{}`"
    REQUIRED_PARAMETER_ADDED = "required-parameter-added", "takes a new required parameter `{}`"
    PARAMETER_REMOVED = "parameter-removed", "no longer takes `{}`"
    PARAMETER_TYPE_CHANGED = "parameter-type-changed", "changed the type of `{}`"
    PARAMETER_BECAME_REQUIRED = "parameter-became-required", "requires `{}`"
    PARAMETER_KIND_CHANGED = "parameter-kind-changed", "takes `{}` in another way"
    """It is keyword-only instead of positional, say."""
    RESULT_CHANGED = "result-changed", "changed its return type"

    def __new__(cls, value: str, sentence: str) -> "PythonKind":
        """A kind, with what it says without its subject."""
        kind = str.__new__(cls, value)
        kind._value_, kind.sentence = value, sentence
        return kind


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

    @property
    def values(self) -> str:
        """What it was and is, for a reader; empty where there is nothing to say."""
        return f"{self.before} → {self.after}" if self.before and self.after else self.before or self.after or ""

    @property
    def sentence(self) -> str:
        """What changed, with what it was and is."""
        return f"{self.message}: {self.values}" if self.values else self.message

    def to_dict(self) -> dict[str, Any]:
        """The change as JSON."""
        content = {**asdict(self), "message": self.message, "twins": list(self.twins)}
        return {**content, "kind": self.kind.value, "severity": self.severity.value}


def counted(severities: "Iterable[Severity]") -> dict[Severity, int]:
    """How often each severity is there, most severe first."""
    found = Counter(severities)
    return {severity: found[severity] for severity in Severity}


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
        return counted(change.severity for change in self.changes)

    def python_counts(self) -> dict[Severity, int]:
        """How many changes of the packages there are of each severity."""
        return counted(change.severity for change in self.python or ())

    @property
    def is_breaking(self) -> bool:
        """Whether anything breaks, in the API or in the packages."""
        return bool(self.counts()[Severity.BREAKING] or self.python_counts()[Severity.BREAKING])

    def of(self, severity: Severity) -> list[Change]:
        """The changes of a severity, those of whole operations aside."""
        return [change for change in self.changes if change.severity is severity and not change.is_of_operations]

    def operations_of(self, rule: str) -> list[str]:
        """The operations that a rule found."""
        return [operation for change in self.changes if change.rule == rule for operation in change.operations]

    def to_dict(self) -> dict[str, Any]:
        """The comparison as JSON."""
        return {
            "old": asdict(self.old),
            "new": asdict(self.new),
            "summary": {
                **self.counts(),
                "operations_added": len(self.operations_of("endpoint-added")),
                "operations_removed": len(self.operations_of("endpoint-removed")),
                "corrections": len(self.corrections),
                "python": self.python_counts(),
            },
            "changes": [change.to_dict() for change in self.changes],
            "python_changes": None if self.python is None else [change.to_dict() for change in self.python],
            "corrections": [change.to_dict() for change in self.corrections],
            "remarks": list(self.remarks),
        }
