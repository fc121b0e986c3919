"""The changes of the API, found by what code uses: operations, arguments, fields, models, enums."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from attrs import frozen

from ..diff.changes import Change, Place
from ..diff.sources import Source
from ..document import pointer
from ..normalise import naming, normalise


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
    """

    operations: frozenset[str]
    models: frozenset[str]
    keys: dict[str, str]
    places: dict[str, str]

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
        for change in changes:
            for place in change.places:
                cause = Cause(change, place)
                self._operations.setdefault(self._operation(place.operation), []).append(cause)
                for key in set(self._keys(place)):
                    self._fields.setdefault(key, []).append(cause)
                self._pointers.append((place.old_pointer, cause))

    def _operation(self, name: str) -> str:
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


def _holds(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith(f"{outer}/")


def _name(name: str) -> str:
    """A name as far as it is the same in the document and in Python."""
    return naming.snake(name) or name
