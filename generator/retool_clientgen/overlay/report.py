"""What overlays did to a document: an entry per action, and which actions touched a place."""

from enum import StrEnum
from typing import Any

from attrs import Factory, asdict, define, frozen


class Outcome(StrEnum):
    """How an action ended."""

    APPLIED = "applied"
    OPTIONAL = "optional, no match"
    DEAD = "dead"
    """It matched and changed nothing."""
    NEEDS_A_LOOK = "needs a look"
    """It matched nothing on a release that the registry does not know."""


@frozen
class Entry:
    """One action and what it did.

    Attributes:
        where: File and line.
        description: Why it is there.
        target: Its JSONPath.
        kind: `update`, `remove` or `copy`.
        pointers: JSON Pointers of the nodes that it matched.
        outcome: How it ended.
        touched: JSON Pointers of what it changed: of an object that is updated, the properties that the update names.
        before: The values it changed, shortened, one per node.
        after: What became of them; None for what was removed.
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

    @property
    def changed(self) -> bool:
        """Whether it changed the document."""
        return self.outcome is Outcome.APPLIED

    def __str__(self) -> str:
        return f"{self.where}: {self.target}" + (f" ({self.description})" if self.description else "")


@define
class OverlayReport:
    """What all overlays of a run did.

    Attributes:
        entries: One per action, in the order in which they were applied.
    """

    entries: list[Entry] = Factory(list)

    @property
    def needs_a_look(self) -> list[Entry]:
        """Actions that match nothing on a release that the registry does not know."""
        return [entry for entry in self.entries if entry.outcome is Outcome.NEEDS_A_LOOK]

    def touching(self, pointer: str) -> list[Entry]:
        """The actions that changed a place, or something within it or around it.

        Args:
            pointer: JSON Pointer into the corrected document.
        """
        found = []
        for entry in self.entries:
            if entry.changed and any(
                p == pointer or p.startswith(f"{pointer}/") or pointer.startswith(f"{p}/") for p in entry.touched
            ):
                found.append(entry)
        return found

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON."""
        return {"actions": [asdict(entry) for entry in self.entries]}
