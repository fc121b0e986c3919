"""What is found in the user's code, as data."""

import enum
from pathlib import Path
from typing import Any

from attrs import frozen

from ..changes import Side
from ..comparison import counted
from ..rules import Severity
from .causes import Cause
from .user_code import Remark, Span

_DEPRECATED = "It still works; look for what takes its place before it is removed."


class Kind(enum.StrEnum):
    """What an upgrade does to a place in the code, what to do about it, and words in the rules that tell its cause."""

    hint: str
    words: tuple[str, ...]

    OPERATION_REMOVED = (
        "operation-removed",
        "The new release does not serve it: do without it, or ask `operations.OPERATIONS` first.",
        "endpoint-removed",
    )
    OPERATION_RENAMED = "operation-renamed", "Call it by its new name.", "operation-id-changed"
    OPERATION_DEPRECATED = "operation-deprecated", _DEPRECATED, "deprecated"
    ACCESS_CHANGED = (
        "access-changed",
        "Give the token what the operation needs now before the upgrade.",
        *("scope-changed", "scope-added", "plan-raised", "stability-decreased"),
    )
    """Another token scope, a higher plan or less stability."""
    RESOURCE_REMOVED = (
        "resource-removed",
        "None of its operations is left in the new release.",
        *("-removed", "operation-id-changed"),
    )
    ARGUMENT_REMOVED = "argument-removed", "Leave it out, and do here what the server did with it.", "-removed"
    ARGUMENT_RENAMED = ("argument-renamed", "Look whether it is the same one, and give it by its new name.", "-removed")
    """Removed, while another one of its type came that has a name like it."""
    ARGUMENT_REQUIRED = "argument-required", "Give it a value.", "required"
    ARGUMENT_DEPRECATED = "argument-deprecated", _DEPRECATED, "deprecated"
    FIELD_REMOVED = "field-removed", "The server does not send or take it any more: do without it.", "-removed"
    FIELD_OPTIONAL = (
        "field-optional",
        "It may be UNSET now: test `is not UNSET` before it is used.",
        "became-optional",
    )
    FIELD_NULLABLE = "field-nullable", "It may be None now: test `is not None` before it is used.", "nullable"
    FIELD_CHANGED = (
        "field-changed",
        "Use the name that the old property has now, or make sure that the new one is meant.",
        *("added", "-removed"),
    )
    """A field of the same name is another property in JSON."""
    FIELD_TYPE_CHANGED = (
        "field-type-changed",
        "Look at what is done with the value: the type checker has no objection here.",
        *("type-", "format-", "union-", "became-"),
    )
    FIELD_DEPRECATED = "field-deprecated", _DEPRECATED, "deprecated"
    MODEL_REMOVED = "model-removed", "The new package has no class of this name.", "-removed"
    ENUM_VALUE_REMOVED = (
        "enum-value-removed",
        "The value is not among those of the new release.",
        "enum-value-removed",
    )
    ENUM_VALUE_ADDED = ("enum-value-added", "Add a case for the new values, or one for all others.", "enum-value-added")
    ENUM_VALUE_CHANGED = (
        "enum-value-changed",
        "Use the member that has the old value, or make sure that the new one is meant.",
        "enum-value-added",
    )
    """A member of the same name has another value."""
    TYPE_ERROR = "type-error", "Mend it as the type checker says.", ""
    """The type checker accepts it with the old package only, for another reason than the ones above."""

    def __new__(cls, value: str, hint: str, *words: str) -> "Kind":
        """A kind, with what to do about it and what tells its cause."""
        kind = str.__new__(cls, value)
        kind._value_, kind.hint, kind.words = value, hint, words
        return kind

    @property
    def is_of_api(self) -> bool:
        """Whether it is the change of the API itself, to which no type checker objects."""
        return self.value.endswith("-deprecated") or self is Kind.ACCESS_CHANGED


@frozen
class Affected:
    """A place in the code that an upgrade touches.

    Attributes:
        file: The file, as it was given.
        line: Line, from 1.
        column: Column in characters, from 1.
        kind: What the upgrade does to it.
        what: What is used there: `users.reset_two_factor`, `users.list(email)`, `User.is_admin`, `FolderType.AGENT`.
        message: What is the matter, in a sentence without a full stop.
        severity: What it means: breaking where it fails or is wrong after the upgrade.
        code: The line of code.
        span: The whole place.
        cause: The change of the API that causes it; None where none could be told.
        errors: What the type checker says of it with the new package.
    """

    file: Path
    line: int
    column: int
    kind: Kind
    what: str
    message: str
    severity: Severity
    code: str
    span: Span
    cause: Cause | None = None
    errors: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What is used and what is the matter with it."""
        return f"{self.what}: {self.message}" if self.what else self.message

    def to_dict(self) -> dict[str, Any]:
        """The place as JSON."""
        names = ("line", "column", "what", "message", "code", "kind", "severity")
        found = {name: getattr(self, name) for name in names}
        change = None
        if self.cause is not None:
            of_change = {name: getattr(self.cause.change, name) for name in ("rule", "severity", "message")}
            of_place = {name: getattr(self.cause.place, name) for name in ("operation", "old_pointer", "new_pointer")}
            change = of_change | of_place
        return {"file": str(self.file), **found, "hint": self.kind.hint, "change": change, "errors": self.errors}


@frozen
class Impact:
    """What an upgrade does to the user's code.

    Attributes:
        old: The old side.
        new: The new side.
        files: Number of files that were checked.
        affected: The places, by file, line and column.
        unannotated: Functions that cannot be seen into: a parameter has neither a type nor a default.
        notes: What could not be checked and why, and what is wrong with the old release too, a sentence each.
    """

    old: Side
    new: Side
    files: int
    affected: tuple[Affected, ...]
    unannotated: tuple[Remark, ...] = ()
    notes: tuple[str, ...] = ()

    def counts(self) -> dict[Severity, int]:
        """How many places there are of each severity."""
        return counted(item.severity for item in self.affected)

    @property
    def remarks(self) -> list[str]:
        """The notes, and the functions that cannot be seen into: as many as help, as the JSON has all."""
        functions = [f"{one.what} ({one.file}:{one.line})" for one in self.unannotated]
        more = f" and {len(functions) - 10} more" if len(functions) > 10 else ""
        count = f"{len(functions)} function{'' if len(functions) == 1 else 's'}"
        unseen = f"{count} without annotations, not seen into: {', '.join(functions[:10])}{more}"
        return [*self.notes, *([unseen] if functions else [])]

    def to_dict(self) -> dict[str, Any]:
        """The findings as JSON."""
        return {
            "old": self.old.name,
            "new": self.new.name,
            "files": self.files,
            "summary": self.counts(),
            "affected": [item.to_dict() for item in self.affected],
            "unannotated": [
                {"file": str(one.file), "line": one.line, "function": one.what} for one in self.unannotated
            ],
            "notes": list(self.notes),
        }
