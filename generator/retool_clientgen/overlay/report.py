"""What overlays did to a document: an entry per action, and which actions touched a place."""

from enum import StrEnum
from typing import Any

from attrs import Factory, asdict, define, field, frozen

from .writes import WriteIndex


class Outcome(StrEnum):
    """How an action ended."""

    APPLIED = "applied"
    OPTIONAL = "optional, no match"
    DEAD = "dead"
    """It matched and changed nothing."""
    PARTLY = "partly applied"
    """It was applied, but not to all that it was written for, which is no error here."""
    NEEDS_A_LOOK = "needs a look"
    """It matched nothing, or something else than it was written for. It was not applied, which is no error here."""


@frozen
class Entry:
    """One action and what it did.

    Attributes:
        where: File and line.
        description: Why it is there.
        target: Its JSONPath.
        kind: `update`, `remove`, `copy`, or `nothing`.
        pointers: JSON Pointers of the nodes that it matched.
        outcome: How it ended.
        touched: JSON Pointers of what it changed, as the document was then.
        before: The values of the first nodes before it, shortened.
        after: What became of them; nothing where they were removed.
        reason: Why it may match nothing, where it may.
        missing: The JSONPath that matches nothing, of its target or of what it copies.
        refused: Why it was not applied to what it matches, or not to all that it was written for.
    """

    where: str
    description: str
    target: str
    kind: str
    pointers: tuple[str, ...]
    outcome: Outcome
    touched: tuple[str, ...] = ()
    before: tuple[Any, ...] = ()
    after: tuple[Any, ...] = ()
    reason: str = ""
    missing: str = ""
    refused: str = ""

    @property
    def changed(self) -> bool:
        """Whether it changed the document."""
        return bool(self.touched)

    def __str__(self) -> str:
        what = self.refused or self.missing or self.target
        return f"{self.where}: {what}" + (f" ({self.description})" if self.description else "")

    def to_dict(self) -> dict[str, Any]:
        """The entry as JSON, with file and line apart."""
        return {**file_and_line(self.where), **asdict(self)}


def file_and_line(where: str) -> dict[str, Any]:
    """The place of an action as JSON, with file and line apart; an overlay without lines has no `line`."""
    file, _, line = where.rpartition(":")
    return {"file": file, "line": int(line)} if line.isdecimal() else {"file": where, "line": None}


@define
class OverlayReport:
    """What all overlays of a run did.

    Attributes:
        strict: Whether an action that cannot be applied as it was meant is an error.
        entries: One per action, in the order in which they were applied.
        spellings: The paths that overlays spell otherwise than the document: their spelling by that of the document.
        remarks: What the reader should know of the overlays as a whole, as where one is written for another document.
        writes: Which actions wrote what of the result.
    """

    strict: bool = True
    entries: list[Entry] = Factory(list)
    spellings: dict[str, str] = Factory(dict)
    remarks: list[str] = Factory(list)
    writes: WriteIndex = field(factory=WriteIndex, repr=False, eq=False)

    @property
    def needs_a_look(self) -> list[Entry]:
        """Actions that were not applied, or only in part."""
        return [entry for entry in self.entries if entry.outcome in (Outcome.NEEDS_A_LOOK, Outcome.PARTLY)]

    def touching(self, pointer: str) -> list[Entry]:
        """The actions that changed a place, or something within it or around it."""
        return [self.entries[number] for number in self.writes.touching(pointer)]

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON."""
        actions = [entry.to_dict() for entry in self.entries]
        return {"actions": actions, "spellings": self.spellings, "remarks": self.remarks}
