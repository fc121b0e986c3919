"""The changes of the API, found by what code uses: operations, arguments, fields, models, enums."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from ...normalise import Operation, naming
from ...openapi.document import pointer, resolve_pointer
from ..changes import Change, Place


class Cause(NamedTuple):
    """A change, and the one of its places that concerns a use."""

    change: Change
    place: Place


class Causes:
    """The changes of the API by what they concern."""

    def __init__(
        self,
        changes: Iterable[Change],
        old: dict[str, Any],
        new: dict[str, Any],
        old_operations: dict[str, Operation],
        new_operations: dict[str, Operation],
    ) -> None:
        self._documents = old, new
        self._models = dict(_models(old, ())), dict(_models(new, ()))
        self._operations: dict[str, list[Cause]] = defaultdict(list)
        self._fields: dict[tuple[str, str], list[Cause]] = defaultdict(list)
        self._classes: dict[str, list[Cause]] = defaultdict(list)
        # A place names an operation by its id in either document, or by method and path.
        ids = {f"{one.method} {one.path}": one.id for one in (*new_operations.values(), *old_operations.values())}
        now = {one.id: ids[f"{one.method} {one.path}"] for one in new_operations.values()}
        for change in changes:
            for place in change.places:
                cause = Cause(change, place)
                self._operations[ids.get(place.operation) or now.get(place.operation) or place.operation].append(cause)
                for models, at in zip(self._models, (place.old_pointer, place.new_pointer), strict=True):
                    for model, name in _fields(models, at, place.path):
                        self._fields[model, name].append(cause)
                    if at in models:
                        self._classes[models[at]].append(cause)

    def operation(self, operation: str, *words: str) -> Cause | None:
        """The gravest change of an operation as such, by a rule that has one of some words in its name."""
        found = (cause for cause in self._operations[operation] if cause.place.part == "operation")
        return first(found, *words)

    def argument(self, operation: str, name: str, *words: str) -> Cause | None:
        """The gravest change of a parameter or of a field of the body, by a rule with one of some words."""
        return first((c for c in self._operations[operation] if _argument(c) == name), *words)

    def field(self, model: str, name: str, *words: str, part: str = "response") -> Cause | None:
        """The gravest change of a field by a rule with one of some words; those of a part come first."""
        found = sorted(self._fields[model, _name(name)], key=lambda cause: not cause.place.part.startswith(part))
        return first(found, *words)

    def model(self, name: str, *words: str) -> Cause | None:
        """The gravest change of a class itself, or of what it is the only use of."""
        found = first(self._classes[name], *words)
        pointers = [at for at, model in self._models[0].items() if model == name]
        everywhere = (cause for causes in self._operations.values() for cause in causes)
        removed = (c for c in everywhere if any(at.startswith(f"{c.place.old_pointer}/") for at in pointers))
        return found or first(removed, "-removed")

    def successor(self, operation: str, gone: str, come: Iterable[str]) -> str | None:
        """The new name of an argument that is gone, if exactly one that came is likely the same.

        Args:
            operation: The operation.
            gone: The argument.
            come: Arguments that came and have the same type.
        """
        old = self.argument(operation, gone, "-removed")
        alike = []
        for name in come:
            new = self.argument(operation, name, "new-")
            texts = [_description(d, at) for d, at in zip(self._documents, _pointers(old, new), strict=True)]
            if _are_alike(gone, name) or (texts[0] and texts[0] == texts[1]):
                alike.append(name)
        return alike[0] if len(alike) == 1 else None


def first(causes: Iterable[Cause], *words: str) -> Cause | None:
    """The first cause by a rule that has one of some words in its name."""
    return next((cause for cause in causes if any(word in cause.change.rule for word in words)), None)


def _argument(cause: Cause) -> str:
    is_one = cause.place.part in ("parameters", "request") and len(cause.place.path) == 1
    return _name(cause.place.path[0]) if is_one else ""


def _pointers(old: Cause | None, new: Cause | None) -> tuple[str, str]:
    return (old.place.old_pointer if old else ""), (new.place.new_pointer if new else "")


def _description(document: dict[str, Any], at: str) -> str:
    there = resolve_pointer(document, at) if at else None
    return str(there.get("description") or "") if isinstance(there, dict) else ""


def _are_alike(old: str, new: str) -> bool:
    """Whether two names are spelled much alike, or share a word that says something."""
    words = ({*name.split("_")} - _EMPTY for name in (old, new))
    return bool(set.intersection(*words)) or SequenceMatcher(None, old, new).ratio() >= 0.8


_EMPTY = frozenset("by has id ids is key name of the to type url uuid value".split())
"""Words that are in names of all kinds of things."""


def _models(node: Any, path: tuple[str | int, ...]) -> Iterator[tuple[str, str]]:
    """Pointers of the schemas that become classes, each with the name of its class."""
    if isinstance(node, dict) and isinstance(node.get("x-retool-model"), str):
        yield pointer(path), node["x-retool-model"]
    if isinstance(node, dict | list):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from _models(value, (*path, key))


def _fields(models: dict[str, str], at: str, path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The field that a place is of, and its model."""
    # What was added or removed is missing in one document: the pointer there is that of the model.
    if at in models and path and not path[-1].startswith(("[", "{", "(")):
        yield models[at], _name(path[-1])
    parent, _, rest = at.rpartition("/properties/")
    while parent and parent not in models:
        parent, _, inner = parent.rpartition("/properties/")
        rest = f"{inner}/properties/{rest}"
    if parent:
        yield models[parent], _name(re.split("/", rest)[0].replace("~1", "/").replace("~0", "~"))


def _name(name: str) -> str:
    """A name as far as it is the same in the document and in Python."""
    return naming.snake(name) or name
