"""How an update goes into a node: the merge table of Overlay 1.1.

| node | update | result |
|---|---|---|
| object | object | merged, key by key |
| array | array | the update's items after the node's |
| array | anything else | appended |
| primitive | primitive | replaced |
| any other mix | | an error |
"""

from typing import Any

from ..document import MAX_NODES


class MergeError(Exception):
    """An update that does not go into its node.

    Args:
        what: Why.
        location: Where below the node.
    """

    def __init__(self, what: str, location: tuple[str | int, ...] = ()) -> None:
        super().__init__(what, location)
        self.what = what
        self.location = location


def copy_json(value: Any) -> Any:
    """A copy of a JSON value in which no two places share an object, however it was built.

    Raises:
        MergeError: If it would hold more than `MAX_NODES` values.
    """
    budget = [MAX_NODES]
    return _copy(value, budget)


def _copy(value: Any, budget: list[int]) -> Any:
    if isinstance(value, dict):
        budget[0] -= len(value)
        if budget[0] < 0:
            raise MergeError(f"the document would hold more than {MAX_NODES} values")
        return {key: _copy(item, budget) if isinstance(item, dict | list) else item for key, item in value.items()}
    if isinstance(value, list):
        budget[0] -= len(value)
        if budget[0] < 0:
            raise MergeError(f"the document would hold more than {MAX_NODES} values")
        return [_copy(item, budget) if isinstance(item, dict | list) else item for item in value]
    return value


def merge(node: Any, update: Any, location: tuple[str | int, ...] = ()) -> Any:
    """The node with the update merged in: the node itself if nothing changes, else a new value or the changed node.

    Raises:
        MergeError: If the two do not go together.
    """
    if isinstance(node, dict):
        if not isinstance(update, dict):
            raise MergeError(f"{_kind(update)} does not go into an object", location)
        changed: dict[str, Any] = {}
        for key, value in update.items():
            if key not in node:
                changed[key] = copy_json(value)
            else:
                new = merge(node[key], value, (*location, key))
                if new is not node[key]:
                    changed[key] = new
        return {**node, **changed} if changed else node
    if isinstance(node, list):
        added = update if isinstance(update, list) else [update]
        return [*node, *copy_json(added)] if added else node
    if isinstance(update, dict | list):
        raise MergeError(f"{_kind(update)} does not replace {_kind(node)}", location)
    same = type(node) is type(update) and node == update
    return node if same else update


def _kind(value: Any) -> str:
    return {dict: "an object", list: "an array", str: "a string", bool: "a boolean", type(None): "null"}.get(
        type(value), "a number"
    )
