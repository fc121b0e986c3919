"""How an update goes into a node (Overlay 1.1, "Action Object").

| node | update | result |
|---|---|---|
| object | object | merged, key by key; a key that both have goes by this table, but for the third line |
| array | array | the update's items after the node's |
| array, the target itself | anything else | appended |
| primitive | primitive | replaced |
| any other mix | | an error |
"""

from typing import Any

from ..openapi.document import MAX_DEPTH, same_json
from .jsonpath import Location


class MergeError(Exception):
    """An update that does not go into its node."""

    def __init__(self, what: str, location: Location = ()) -> None:
        super().__init__(what, location)
        self.what = what
        self.location = location


class Copier:
    """Copies values into a document, and counts them: repeated copies double a document with each action.

    Args:
        limit: How many values it may copy altogether.
        what: What holds more than that, for the message.
    """

    def __init__(self, limit: int, what: str) -> None:
        self.limit = self.left = limit
        self.what = what

    def copy(self, value: Any, depth: int = 0) -> Any:
        """A copy of a JSON value in which no two places share an object, however it was built.

        Raises:
            MergeError: If the document would get too large or too deep.
        """
        if depth > MAX_DEPTH:
            raise MergeError(f"the document would be nested deeper than {MAX_DEPTH} levels")
        if isinstance(value, dict):
            self._take(len(value))
            return {
                key: self.copy(item, depth + 1) if isinstance(item, dict | list) else item
                for key, item in value.items()
            }
        if isinstance(value, list):
            self._take(len(value))
            return [self.copy(item, depth + 1) if isinstance(item, dict | list) else item for item in value]
        return value

    def _take(self, count: int) -> None:
        self.left -= count
        if self.left < 0:
            raise MergeError(f"{self.what} more than {self.limit} values")


def merge(
    node: Any, update: Any, location: Location, copier: Copier, *, sets: bool = False
) -> tuple[Any, list[tuple[Location, bool]]]:
    """Merges an update into a node.

    Args:
        node: The node.
        update: The update, which `check_merge` allows.
        location: Where the node is.
        copier: Copies what is inserted.
        sets: Whether `enum` and `required` take what they lack alone: nobody knew what the document would have there.

    Returns:
        The node itself, changed, or the primitive that replaces it; and the locations of what was inserted, appended or
        replaced, and whether it was replaced.

    Raises:
        MergeError: If the document would get too large or too deep. The node may be changed in part.
    """
    written: list[tuple[Location, bool]] = []

    def merged(node: Any, update: Any, location: Location) -> Any:
        if isinstance(node, dict):
            for key, value in update.items():
                below = (*location, key)
                if key in node:
                    node[key] = merged(node[key], value, below)
                else:
                    node[key] = copier.copy(value, len(below))
                    written.append((below, False))
        elif isinstance(node, list):
            if sets and location[-1:] in (("enum",), ("required",)):
                update = [item for item in update if not any(same_json(item, known) for known in node)]
            written.extend(((*location, len(node) + index), False) for index in range(len(update)))
            node.extend(copier.copy(update, len(location)))
        elif type(node) is not type(update) or node != update:
            written.append((location, True))
            return update
        return node

    appended = isinstance(node, list) and not isinstance(update, list)
    return merged(node, [update] if appended else update, location), written


def check_merge(node: Any, update: Any, location: Location, *, is_target: bool = True) -> None:
    """Whether an update goes into a node; nothing is changed.

    Raises:
        MergeError: If the two do not go together.
    """
    if isinstance(node, dict):
        if not isinstance(update, dict):
            raise MergeError(f"{kind_of(update)} does not go into an object", location)
        for key, value in update.items():
            if key in node:
                check_merge(node[key], value, (*location, key), is_target=False)
    elif isinstance(node, list):
        if not isinstance(update, list) and not is_target:
            raise MergeError(
                f"{kind_of(update)} does not go into an array here: "
                "only an array that is the target itself is appended to",
                location,
            )
    elif isinstance(update, dict | list):
        raise MergeError(f"{kind_of(update)} does not replace {kind_of(node)}", location)


def kind_of(value: Any) -> str:
    """What a JSON value is, with its article: `an object`."""
    return {dict: "an object", list: "an array", str: "a string", bool: "a boolean", type(None): "null"}.get(
        type(value), "a number"
    )
