"""The overlay that turns one document into another.

It is tried before anybody sees it: what comes out of `diff_documents` gives exactly the other document.
"""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

from attrs import frozen

from ..errors import ClientgenError
from ..openapi.document import same_json, sorted_json
from .apply import apply_overlays
from .document import parse_overlay
from .jsonpath import literal, segment
from .merge import kind_of
from .write import overlay_text

VERSION = "1.1.0"
"""The version of the specification that is written: 1.0 cannot change primitive values of arrays."""

_LONG = 2_000
"""The longest filter that is written; longer ones give way to indices."""

_NOTHING = object()


def diff_documents(before: Any, after: Any, *, title: str) -> dict[str, Any] | None:
    """The overlay that turns one document into another, with as little in it as that takes.

    Items of arrays are told apart by what names them: parameters by name and place, tags by name, the strings of
    `required` and of an `enum` by themselves; others by their index. The order of keys in objects does not count.

    Returns:
        The overlay document; None if there is no difference.

    Raises:
        ClientgenError: If an overlay cannot do it: an array at the top does not become an object.
    """
    diff = _Diff()
    diff.root(before, after)
    if not diff.actions:
        return None
    overlay = {"overlay": VERSION, "info": {"title": title, "version": "1.0.0"}, "actions": diff.actions}
    read = parse_overlay(overlay_text(overlay, as_json=True).encode(), "the overlay of the difference")
    if not same_json(apply_overlays(before, [read]).document, after):
        raise ClientgenError("the overlay of this difference does not give the document", fix="Please report this.")
    return overlay


class _Diff:
    """Collects actions: first what changes within a value, then what goes from it, then what comes to it."""

    def __init__(self) -> None:
        self.actions: list[dict[str, Any]] = []

    def root(self, before: Any, after: Any) -> None:
        if not _goes_into(before, after):
            raise ClientgenError(
                f"{kind_of(before)} at the top does not become {kind_of(after)}: no overlay replaces a whole document"
            )
        update = self.change(before, after, "$")
        if update is not _NOTHING:
            self.actions.append({"target": "$", "update": update})

    def change(self, before: Any, after: Any, path: str) -> Any:
        """Adds the actions for what changes within a value; gives what is left to do by an update of the value."""
        if isinstance(before, dict):
            self.object(before, after, path)
            return _NOTHING
        if isinstance(before, list):
            return self.array(before, after, path)
        return _NOTHING if same_json(before, after) else after

    def object(self, before: dict[str, Any], after: dict[str, Any], path: str) -> None:
        removed = [key for key, value in before.items() if key not in after or not _goes_into(value, after[key])]
        update: dict[str, Any] = {}
        for key, value in after.items():
            if key not in before or key in removed:
                update[key] = value
                continue
            rest = self.change(before[key], value, path + segment(key))
            if rest is not _NOTHING:
                update[key] = rest
        if len(removed) == 1:
            self.remove(path + segment(removed[0]), 1)
        elif removed:
            for part in _in_parts([literal(key) for key in removed]):
                self.remove(f"{path}[{','.join(part)}]", len(part))
        if update:
            self.actions.append({"target": path, "update": update})

    def array(self, before: list[Any], after: list[Any], path: str) -> Any:
        alignment = align(before, after)
        for i, j in alignment.pairs:
            item_path = path + _selector(before, [i], alignment)
            rest = self.change(before[i], after[j], item_path)
            if rest is not _NOTHING:
                self.actions.append({"target": item_path, "update": rest})
        kept = {i for i, _ in alignment.pairs}
        removed = [i for i in range(len(before)) if i not in kept]
        if removed and not kept:
            self.remove(f"{path}[*]", len(removed))
        elif removed:
            selector = _selector(before, removed, alignment)
            if len(selector) <= _LONG:
                self.remove(path + selector, len(removed))
            else:
                # From the end, as each action moves what follows.
                for part in reversed(list(_in_parts([str(index) for index in removed]))):
                    self.remove(f"{path}[{','.join(part)}]", len(part))
        return after[len(alignment.pairs) :] or _NOTHING

    def remove(self, target: str, count: int) -> None:
        action: dict[str, Any] = {"target": target}
        if count > 1:
            action["x-expect"] = {"min": count, "max": count}
        self.actions.append({**action, "remove": True})


@frozen
class Alignment:
    """How an array becomes another: a first part of the other stays, the rest is appended.

    Attributes:
        pairs: Indices of items that stay, in both arrays.
        key: The properties that tell the items apart; empty where none do.
        distinct: Whether the items are strings of which each is there once.
    """

    pairs: list[tuple[int, int]]
    key: tuple[str, ...]
    distinct: bool


_KEYS = (("name", "in"), ("name",), ("id",), ("$ref",), ("url",), ("title",))
"""What tells the items of an array apart, the first that does: parameters by name and place, tags by name."""


def align(one: list[Any], other: list[Any]) -> Alignment:
    """Finds which items of an array stay in another one: an overlay changes and appends items, and cannot insert any.

    An item becomes the next one with its key, or an equal one; where nothing tells items apart, one of its kind.
    """
    key = next((names for names in _KEYS if _tells_apart(names, one) and _tells_apart(names, other)), ())
    distinct = all(len(set(map(str, items))) == len(items) and _are_strings(items) for items in (one, other))
    names = [[_name(item, key) for item in items] for items in (one, other)]
    places: dict[str, list[int]] = {}
    for index, name in enumerate(names[0]):
        places.setdefault(name, []).append(index)
    pairs, start = [], 0
    for j, name in enumerate(names[1]):
        found = places.get(name, [])
        at = bisect_left(found, start)
        i = found[at] if at < len(found) else start
        if i >= len(one) or (at == len(found) and (key or distinct)) or not _goes_into(one[i], other[j]):
            break
        pairs.append((i, j))
        start = i + 1
    return Alignment(pairs, key, distinct)


def _tells_apart(names: tuple[str, ...], items: list[Any]) -> bool:
    values = [tuple(item.get(name) for name in names) if isinstance(item, dict) else (None,) for item in items]
    return all(map(_are_strings, values)) and len(set(values)) == len(values)


def _are_strings(items: Iterable[Any]) -> bool:
    return all(isinstance(item, str) for item in items)


def _name(item: Any, key: tuple[str, ...]) -> str:
    return sorted_json([item[name] for name in key] if key else item)


def _goes_into(before: Any, after: Any) -> bool:
    """Whether an update can turn a value into another: objects, arrays and primitives each among themselves."""
    containers = (dict, list)
    return type(before) is type(after) or not (isinstance(before, containers) or isinstance(after, containers))


def _selector(items: list[Any], indices: list[int], alignment: Alignment) -> str:
    """How to say which items of an array are meant."""
    if alignment.distinct or alignment.key:
        names = alignment.key
        tests = [
            " && ".join(f"@{segment(name)} == {literal(items[index][name])}" for name in names)
            if names
            else f"@ == {literal(items[index])}"
            for index in indices
        ]
        selector = f"[?{' || '.join(tests)}]"
        if len(selector) <= _LONG:
            return selector
    return f"[{','.join(map(str, indices))}]"


def _in_parts(selectors: list[str]) -> list[list[str]]:
    """Selectors in lists that are not too long for one path."""
    parts: list[list[str]] = [[]]
    length = 0
    for selector in selectors:
        if parts[-1] and length + len(selector) > _LONG:
            parts.append([])
            length = 0
        parts[-1].append(selector)
        length += len(selector) + 1
    return parts
