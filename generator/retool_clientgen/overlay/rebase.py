"""What becomes of overlays on a new document: what still applies, what is dead, what broke, and where it may belong."""

from contextlib import suppress
from enum import StrEnum
from typing import Any

from attrs import NOTHING, asdict, evolve, frozen

from ..errors import ClientgenError
from .apply import Run
from .candidates import Candidate, likely_targets, unambiguous
from .document import Action, Overlay
from .jsonpath import PathError, find
from .path_templates import in_spelling_of
from .report import Outcome, file_and_line


class State(StrEnum):
    """What becomes of an action."""

    APPLIES = "applies"
    OPTIONAL = "optional, no match"
    LOST = "lost"
    """It may match nothing, but it did match in the old document."""
    DEAD = "dead"
    """It changes nothing: the document has it already."""
    CHANGED = "changed"
    """The value that it was written against is another now."""
    BROKEN = "broken"
    """It cannot be applied."""


@frozen
class Rebased:
    """An action on the new document.

    Attributes:
        overlay: Name of its overlay.
        number: Its place in the overlay, counted from 0.
        where: File and line.
        target: Its target.
        state: What becomes of it.
        what: What is in its way; empty where nothing is.
        nodes: How many nodes it matches.
        candidates: Likely new targets, the most likely first.
    """

    overlay: str
    number: int
    where: str
    target: str
    state: State
    what: str
    nodes: int
    candidates: tuple[Candidate, ...]

    @property
    def needs_a_person(self) -> bool:
        """Whether somebody has to look at it."""
        return self.state not in (State.APPLIES, State.OPTIONAL)

    @property
    def new_target(self) -> str | None:
        """The target that it is carried over to, where one is likely and no other comes near."""
        best = unambiguous(list(self.candidates))
        return best.target if best and self.state in (State.BROKEN, State.LOST) else None

    def to_dict(self) -> dict[str, Any]:
        """The action as JSON."""
        told = {"needs_a_person": self.needs_a_person, "new_target": self.new_target}
        return {**file_and_line(self.where), **asdict(self), **told}


def rebase_overlays(overlays: list[Overlay], document: Any, *, base: Any = None) -> list[Rebased]:
    """Tries the actions of overlays on a new document, each on the result of those before it.

    An action whose target is unambiguous elsewhere is applied there, so that those which build on it can be judged.

    Args:
        overlays: The overlays, in order.
        document: The new document.
        base: The document that they were written for, if it is at hand: then what moved is known by its content.

    Raises:
        ClientgenError: If a document is too large to be worked on.
    """
    run = Run(document, overlays, strict=True)
    old_run = Run(base, overlays, strict=False) if base is not None else None
    results = []
    for overlay in overlays:
        for number, action in enumerate(overlay.actions):
            old = _old_values(old_run, action)
            result = _rebase(run, overlay, number, action, old, base)
            results.append(result)
            if result.new_target is not None:
                _apply_quietly(run, evolve(action, target=result.new_target))
    return results


def _rebase(run: Run, overlay: Overlay, number: int, action: Action, old: list[Any], base: Any) -> Rebased:
    state, what, nodes = State.APPLIES, "", 0
    candidates: list[Candidate] = []
    try:
        entry = run.apply(action)
        nodes = len(entry.pointers)
        if entry.outcome is Outcome.DEAD:
            state, what = State.DEAD, "The document has it already: the action can go."
        elif entry.outcome is Outcome.OPTIONAL:
            state = State.OPTIONAL
            if old:
                state, what = State.LOST, "It matched in the old document, and matches nothing here."
    except ClientgenError as error:
        state = State.BROKEN
        what = error.what + (f". {error.fix}" if error.fix else "")
        nodes = len(_matched(run, action))
        if nodes and action.expect_before is not NOTHING:
            state = State.CHANGED
    if state is State.LOST or (state is State.BROKEN and nodes == 0):
        candidates = likely_targets(run.document, action, old, base)
    return Rebased(overlay.name, number, action.where, action.target, state, what, nodes, tuple(candidates))


def _old_values(old_run: Run | None, action: Action) -> list[Any]:
    """What an action matches in the old document; it is applied there too, for those that follow."""
    if old_run is None:
        return []
    # The values are compared as they were before this action.
    kept = [dict(value) if isinstance(value, dict) else value for value in _matched(old_run, action)[:2]]
    _apply_quietly(old_run, action)
    return kept


def _apply_quietly(run: Run, action: Action) -> None:
    # The error was reported already, or does not matter on the old document.
    with suppress(ClientgenError):
        run.apply(action)


def _matched(run: Run, action: Action) -> list[Any]:
    try:
        return [value for _, value in find(run.document, in_spelling_of(run.document, action.target))]
    except PathError:
        return []
