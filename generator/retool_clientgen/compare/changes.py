"""What a comparison of two documents finds, as data."""

from collections.abc import Callable
from typing import Any

from attrs import asdict, evolve, field, frozen

from ..openapi.document import pointer, sorted_json
from .rules import RULES, Rule, Severity
from .shape import Keys, Node


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
        return shown_path(self.path)


def shown_path(path: tuple[str, ...]) -> str:
    """The steps of a path for a reader: `data.users[].email`."""
    text = "".join(step if step in ("[]", "{}") or step.startswith("(") else f".{step or repr(step)}" for step in path)
    return text.removeprefix(".")


@frozen
class Change:
    """A difference with all places in which it shows: a schema that several operations share changes once.

    Attributes:
        rule: Name of the rule that classed it: `request-property-became-required`.
        severity: What it means for a client.
        message: What changed, in a sentence without a full stop.
        before: The value there was, if the change is one of values.
        after: The value there is.
        places: Where, in the order of the documents; at least one.
        key: What differences have in common that are the same change of a shared schema.
    """

    rule: str
    severity: Severity
    message: str
    before: Any
    after: Any
    places: tuple[Place, ...]
    key: tuple[Any, ...] = field(default=(), eq=False, repr=False)

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

    def to_dict(self) -> dict[str, Any]:
        """The change as JSON."""
        places = [{**asdict(place), "path": list(place.path), "field": place.field} for place in self.places]
        return {
            "rule": self.rule,
            "severity": self.severity.value,
            **{name: getattr(self.about, name) for name in ("direction", "area", "kind", "action", "effect")},
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


@frozen
class Report:
    """Reports differences of one part of an operation.

    Attributes:
        operation: The operation; empty for the document itself.
        part: Its part.
        old: Where the part, or what should hold it, is in the old document.
        new: The same for the new document.
        sink: Gets each difference.
        location: Where the parameter is that the part is about; empty elsewhere.
    """

    operation: str
    part: str
    old: Keys
    new: Keys
    sink: Callable[[Change], None]
    location: str = ""

    def at(self, old: Node, new: Node, part: str = "") -> "Report":
        """A report at other places, of the same part unless another one is given."""
        return evolve(self, part=part or self.part, old=old.keys, new=new.keys)

    def note(  # noqa: PLR0913 - what a difference is
        self,
        rule: str,
        message: str,
        before: Any = None,
        after: Any = None,
        *,
        old: Keys | None = None,
        new: Keys | None = None,
        path: tuple[str, ...] = (),
        key: tuple[Any, ...] = (),
        severity: Severity | None = None,
    ) -> None:
        """Reports a difference.

        Args:
            rule: The rule.
            message: What changed.
            before: The value there was.
            after: The value there is.
            old: Where it is in the old document, if that is not the part itself.
            new: Where it is in the new document, likewise.
            path: Steps from the part.
            key: What the same change elsewhere shares; without it the change is of this operation alone.
            severity: What it means for a client, if the rule alone does not say it.
        """
        ends = pointer(self.old if old is None else old), pointer(self.new if new is None else new)
        place = Place(self.operation, self.part, path, *ends, self.location)
        key = key or (self.operation, self.part, path, message)
        self.sink(Change(rule, severity or RULES[rule].severity, message, before, after, (place,), key))


def resource_of(operation: str) -> str:
    """The resource of an operation: all but the last part of its id, or the beginning of its path."""
    if " " in operation:
        parts = [part for part in operation.partition(" ")[2].split("/") if part]
        return parts[0] if parts else "/"
    return operation.rpartition(".")[0] or operation


def together(found: list[Change]) -> list[Change]:
    """Puts differences together that are the same change of a shared schema.

    Returns:
        The changes, breaking ones first, otherwise in that order.
    """
    shared: dict[tuple[Any, ...], list[Change]] = {}
    for one in found:
        shared.setdefault((one.rule, one.severity, *one.key), []).append(one)
    # What happened to the same fields of several operations, as to those of all lists, is one change too.
    groups: dict[tuple[Any, ...], list[Change]] = {}
    for group in shared.values():
        fields = frozenset((place.part.partition(" ")[0], place.path) for one in group for place in one.places)
        first = _clearest(group)
        values = sorted_json([first.before, first.after])
        groups.setdefault((first.rule, first.severity, first.message, fields, values), []).extend(group)
    changes = [
        evolve(_clearest(group), places=tuple(place for one in group for place in one.places), key=())
        for group in groups.values()
    ]
    return sorted(changes, key=lambda change: change.severity.rank)


def _clearest(changes: list[Change]) -> Change:
    """The difference that says most: where one place names the class that the field is of, it says so for all."""
    return max(changes, key=lambda change: len(change.message))
