"""The changes of the API, found by what code uses: operations, arguments, fields, models, enums."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ...normalise import Operation
from ...openapi.document import pointer_parts, resolve_pointer
from ...openapi.json_schema import objects_in
from ..changes import Change, Place
from ..shape import MODEL_NAME
from .uses import python_name

_WHOLE = frozenset({"itself", "media-type", "union-member"})
"""Kinds of rules by which classes go with what is removed."""


class Cause(NamedTuple):
    """A change, and the one of its places that concerns a use."""

    change: Change
    place: Place


class Causes:
    """The changes of the API by what they concern, named as reports name it.

    Args:
        changes: The changes, the gravest first.
        documents: The old and the new document.
        operations: The operations of both.
    """

    def __init__(
        self,
        changes: Iterable[Change],
        documents: tuple[dict[str, Any], dict[str, Any]],
        operations: tuple[dict[str, Operation], dict[str, Operation]],
    ) -> None:
        self._found: dict[str, list[Cause]] = defaultdict(list)
        # A place names an operation by its id in either document, or by method and path.
        old, new = ({f"{one.method} {one.path}": one.id for one in each.values()} for each in operations)
        ids = new | old | {new[request]: old[request] for request in new.keys() & old.keys()}
        for change in changes:
            for place in change.places:
                operation = ids.get(place.operation, place.operation)
                names = [operation] if place.part == "operation" else []
                if place.part in ("parameters", "request") and len(place.path) == 1:
                    names.append(f"{operation}({python_name(place.path[0])})")
                for document, at in zip(documents, (place.old_pointer, place.new_pointer), strict=True):
                    names += _classes(document, at, place.path)
                    if document is documents[0] and change.about.kind in _WHOLE and change.rule.endswith("-removed"):
                        gone = (one.get(MODEL_NAME) for one in objects_in(resolve_pointer(document, at)))
                        names += [name for name in gone if isinstance(name, str)]
                for name in dict.fromkeys(names):
                    self._found[name].append(Cause(change, place))

    def of(self, name: str, words: Iterable[str], part: str = "") -> Cause | None:
        """The gravest change of something by a rule that has one of some words in its name.

        Args:
            name: What changed: `users.list`, `users.list(email)`, `User.email`, `User`.
            words: The words.
            part: Part of an operation whose changes come before others, such as `request`.
        """
        found = sorted(self._found[name], key=lambda cause: not cause.place.part.startswith(part))
        return next((cause for cause in found if any(word in cause.change.rule for word in words)), None)


def _classes(document: dict[str, Any], at: str, path: tuple[str, ...]) -> Iterator[str]:
    """The innermost class and the innermost field that a pointer is of: `User`, `User.email`."""
    node: Any = document
    model = owner = field = ""
    above = ""
    for part in pointer_parts(at):
        if above == "properties" and model:
            owner, field = model, part
        node = node[int(part)] if isinstance(node, list) else node[part]
        named = node.get(MODEL_NAME) if isinstance(node, dict) else None
        model = named if isinstance(named, str) else model if above != "properties" else ""
        above = part
    if model:
        yield model
        # What was added or removed is missing in one document: the pointer there is that of the model.
        if path and not path[-1].startswith(("[", "{", "(")):
            yield f"{model}.{python_name(path[-1])}"
    if owner:
        yield f"{owner}.{python_name(field)}"
