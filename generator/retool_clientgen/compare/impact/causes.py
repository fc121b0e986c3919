"""The changes of the API, found by what code uses: operations, arguments, fields, models, enums."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from attrs import frozen

from ...normalise import naming, normalise
from ...openapi.document import pointer, resolve_pointer
from ..changes import Change, Place
from ..sources import Source


class Cause(NamedTuple):
    """A change, and the one of its places that concerns a use."""

    change: Change
    place: Place


@frozen
class Surface:
    """What a release has, by the names of its client.

    Attributes:
        operations: Ids of its operations.
        models: Names of its models, enums and unions.
        keys: Operation ids by what reports call an operation that the document does not name: `GET /users`.
        places: JSON Pointers of models in the corrected document, and their names.
        document: The corrected document.
    """

    operations: frozenset[str]
    models: frozenset[str]
    keys: dict[str, str]
    places: dict[str, str]
    document: dict[str, Any]

    @classmethod
    def of(cls, source: Source) -> "Surface":
        """What the release of a source has.

        Raises:
            ClientgenError: If no client can be made from it.
        """
        places = dict(_models(source.document, ()))
        # Names of models say nothing of operations, and those that are put in say more than a document may.
        operations = normalise(_without_models(source.document)).operations
        return cls(
            frozenset(operation.id for operation in operations),
            frozenset(places.values()),
            {f"{operation.method} {operation.path}": operation.id for operation in operations},
            places,
            source.document,
        )

    @property
    def resources(self) -> dict[str, str]:
        """Dotted paths of the resources, by the names of their modules."""
        found = {}
        for operation in self.operations:
            parts = operation.split(".")[:-1]
            for count in range(1, len(parts) + 1):
                found["_".join(parts[:count])] = ".".join(parts[:count])
        return found

    def has_resource(self, resource: str) -> bool:
        """Whether any operation is left of a resource."""
        return any(operation.startswith(f"{resource}.") for operation in self.operations)

    def within(self, place: str) -> tuple[str, str] | None:
        """The nearest model around a place that is not the place itself, and the field of it that leads there."""
        parent = place
        while parent:
            parent = parent.rpartition("/")[0]
            if parent in self.places:
                steps = place[len(parent) + 1 :].split("/")
                if len(steps) > 1 and steps[0] == "properties":
                    return self.places[parent], steps[1].replace("~1", "/").replace("~0", "~")
        return None


class Causes:
    """The changes of the API by what they concern.

    Args:
        changes: The changes, gravest first.
        old: What the old release has.
        new: What the new release has.
    """

    def __init__(self, changes: Iterable[Change], old: Surface, new: Surface) -> None:
        self._old, self._new = old, new
        self._operations: dict[str, list[Cause]] = {}
        self._fields: dict[tuple[str, str], list[Cause]] = {}
        self._pointers: list[tuple[str, Cause]] = []
        changes = list(changes)
        # Places have the name that an operation has now, and code the one that it had.
        self._renamed = {change.after: change.before for change in changes if change.rule == "api-operation-id-changed"}
        for change in changes:
            for place in change.places:
                cause = Cause(change, place)
                self._operations.setdefault(self._operation(place.operation), []).append(cause)
                for key in set(self._keys(place)):
                    self._fields.setdefault(key, []).append(cause)
                self._pointers.append((place.old_pointer, cause))

    def _operation(self, name: str) -> str:
        name = self._renamed.get(name, name)
        return self._old.keys.get(name) or self._new.keys.get(name) or name

    def _keys(self, place: Place) -> Iterator[tuple[str, str]]:
        """The fields of models that a place is."""
        for surface, at in ((self._old, place.old_pointer), (self._new, place.new_pointer)):
            # What was added or removed is missing in one document: the pointer there is that of the model.
            if at in surface.places and place.path and not place.path[-1].startswith(("[", "{", "(")):
                yield surface.places[at], _name(place.path[-1])
            found = surface.within(at)
            if found is not None:
                yield found[0], _name(found[1])

    def operation(self, operation: str, *rules: str) -> Cause | None:
        """The gravest change of an operation by some rules."""
        return next((cause for cause in self._operations.get(operation, []) if cause.change.rule in rules), None)

    def of_operation(self, operation: str) -> list[Cause]:
        """All changes of an operation."""
        return self._operations.get(operation, [])

    def argument(self, operation: str, name: str) -> list[Cause]:
        """The changes of an argument: of a parameter, or of a field of the body."""
        return [
            cause
            for cause in self._operations.get(operation, [])
            if cause.place.part in ("parameters", "request")
            and cause.place.path
            and _name(cause.place.path[0]) == _name(name)
        ]

    def successor(self, cause: Cause) -> str | None:
        """The new name of an argument that is gone, where the same kind of one with a name alike came in its place.

        Args:
            cause: The change that took the argument away.
        """
        around = self._operations[self._operation(cause.place.operation)]
        gone, come = (
            [
                other
                for other in around
                if _ARGUMENT[word].search(other.change.rule)
                and (other.place.part, other.place.path[:-1]) == (cause.place.part, cause.place.path[:-1])
                and (other.change.before or other.change.after) == cause.change.before
                and _location(other) == _location(cause)
            ]
            for word in ("gone", "come")
        )
        if not len(gone) == len(come) == 1:
            return None
        old, new = (_name(one.place.path[-1]) for one in (cause, come[0]))
        said = _said(self._old, cause.place.old_pointer), _said(self._new, come[0].place.new_pointer)
        return new if _are_alike(old, new) or (said[0] and said[0] == said[1]) else None

    def required(self, operation: str, given: Iterable[str]) -> Iterator[tuple[str, Cause]]:
        """The arguments that must be given now and are not among some, each with the change.

        Args:
            operation: The operation.
            given: Names of arguments.
        """
        names = set(map(_name, given))
        for cause in self._operations.get(operation, []):
            if cause.change.rule in _REQUIRED and len(cause.place.path) == 1:
                name = _name(cause.place.path[0])
                if name not in names and not self._is_of_optional_body(cause.place):
                    yield name, cause

    def _is_of_optional_body(self, place: Place) -> bool:
        """Whether a place is in a body that need not be sent, so that what must be in it need not be given either."""
        if place.part != "request":
            return False
        body = resolve_pointer(self._new.document, place.new_pointer.partition("/requestBody")[0] + "/requestBody")
        return not (isinstance(body, dict) and body.get("required") is True)

    def field(self, models: Iterable[str], name: str, part: str) -> list[Cause]:
        """The changes of a field, those of what is sent or of what comes back first.

        Args:
            models: Names of the models that may have it.
            name: Its name in Python.
            part: `request` or `response`.
        """
        found = [cause for model in models for cause in self._fields.get((model, _name(name)), [])]
        return sorted(found, key=lambda cause: not cause.place.part.startswith(part))

    def model(self, name: str) -> Cause | None:
        """What became of a model that is gone: the change that took away where it stood, or the gravest within."""
        pointers = [at for at, model in self._old.places.items() if model == name]
        for at, cause in self._pointers:
            if cause.change.rule.endswith("-removed") and any(_holds(at, place) for place in pointers):
                return cause
        return next((c for at, c in self._pointers if any(_holds(place, at) for place in pointers)), None)

    def enum(self, name: str, value: str, word: str) -> Cause | None:
        """The change that takes a value from an enum, or gives it one.

        Args:
            name: The enum's class.
            value: The value.
            word: `removed` or `added`.
        """
        for _, cause in self._pointers:
            values = cause.change.before if word == "removed" else cause.change.after
            places = self._old.places.get(cause.place.old_pointer), self._new.places.get(cause.place.new_pointer)
            if cause.change.rule.endswith(f"enum-value-{word}") and name in places and value in (values or ()):
                return cause
        return None


def _models(node: Any, path: tuple[str | int, ...]) -> Iterator[tuple[str, str]]:
    """Pointers of the schemas that become classes, each with the name of its class."""
    if isinstance(node, dict):
        if isinstance(node.get("x-retool-model"), str):
            yield pointer(path), node["x-retool-model"]
        for key, value in node.items():
            yield from _models(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _models(value, (*path, index))


def _without_models(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _without_models(value) for key, value in node.items() if key != "x-retool-model"}
    return [_without_models(value) for value in node] if isinstance(node, list) else node


_REQUIRED = (
    "new-required-request-parameter",
    "new-request-path-parameter",
    "request-parameter-became-required",
    "new-required-request-property",
    "request-property-became-required",
)
_ARGUMENT = {
    "gone": re.compile(r"^request-(parameter|property)-removed$"),
    "come": re.compile(r"^new-(required|optional)-request-(parameter|property)$"),
}


def _location(cause: Cause) -> str:
    """Where a parameter is: its message begins with that."""
    return cause.change.message.partition(" ")[0] if cause.place.part == "parameters" else ""


def _are_alike(old: str, new: str) -> bool:
    """Whether two names are spelled much alike, or share a word that says something."""
    words = ({*name.split("_")} - _EMPTY for name in (old, new))
    return bool(set.intersection(*words)) or SequenceMatcher(None, old, new).ratio() >= 0.8


_EMPTY = frozenset("by has id ids is key name of the to type url uuid value".split())
"""Words that stand in names of all kinds of things."""


def _said(surface: "Surface", place: str) -> str:
    """The description of what stands at a place."""
    there = resolve_pointer(surface.document, place)
    return str(there.get("description") or "") if isinstance(there, dict) else ""


def _holds(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith(f"{outer}/")


def _name(name: str) -> str:
    """A name as far as it is the same in the document and in Python."""
    return naming.snake(name) or name
