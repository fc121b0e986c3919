"""Which items of an array stay in another one: an overlay changes, removes and appends items, and cannot insert any."""

import json
from typing import Any

from attrs import frozen

from .equality import same_json

_KEYS = (("name", "in"), ("name",), ("id",), ("$ref",), ("url",), ("title",))
"""What tells the items of an array apart, the first that does: parameters by name and place, tags by name."""

_MAX_WORK = 2_000_000
_NEVER = float("inf")


@frozen
class Alignment:
    """How an array becomes another.

    Attributes:
        pairs: Indices of items that stay, in both arrays.
        removed: Indices of items that go.
        appended: Index in the other array from which on items are appended.
        key: The properties that tell the items apart; empty where none do.
        distinct: Whether the items are strings of which none stands twice.
    """

    pairs: list[tuple[int, int]]
    removed: list[int]
    appended: int
    key: tuple[str, ...]
    distinct: bool


def align(one: list[Any], other: list[Any]) -> Alignment:
    """Finds how an array becomes another with little change: of the other, a first part stays, the rest is appended."""
    key = next((names for names in _KEYS if _tells_apart(names, one) and _tells_apart(names, other)), ())
    distinct = _are_distinct(one) and _are_distinct(other)
    start = 0
    while start < min(len(one), len(other)) and same_json(one[start], other[start]):
        start += 1
    rest, other_rest = one[start:], other[start:]
    pairs = _matched(rest, other_rest, key, distinct=distinct)
    kept = {i for i, _ in pairs}
    return Alignment(
        pairs=[(i, i) for i in range(start)] + [(i + start, j + start) for i, j in pairs],
        removed=[i + start for i in range(len(rest)) if i not in kept],
        appended=start + len(pairs),
        key=key,
        distinct=distinct,
    )


def _tells_apart(names: tuple[str, ...], items: list[Any]) -> bool:
    seen = set()
    for item in items:
        values = tuple(item.get(name) for name in names) if isinstance(item, dict) else (None,)
        if not all(isinstance(value, str) for value in values) or values in seen:
            return False
        seen.add(values)
    return bool(names)


def _are_distinct(items: list[Any]) -> bool:
    return all(isinstance(item, str) for item in items) and len(set(items)) == len(items)


def _matched(one: list[Any], other: list[Any], key: tuple[str, ...], *, distinct: bool) -> list[tuple[int, int]]:
    if not one or not other:
        return []
    if _work(one, other) <= _MAX_WORK:
        return _cheapest(one, other, key, distinct=distinct)
    # Large arrays mostly differ in a few items: what is before them and behind them stays, if they stay in number.
    end = 0
    while end < min(len(one), len(other)) and same_json(one[-1 - end], other[-1 - end]):
        end += 1
    inner, other_inner = one[: len(one) - end], other[: len(other) - end]
    if end and _work(inner, other_inner) <= _MAX_WORK:
        pairs = _cheapest(inner, other_inner, key, distinct=distinct, whole=True)
        if len(pairs) == len(other_inner):
            return pairs + [(len(inner) + i, len(other_inner) + i) for i in range(end)]
    return _matched_equal(one, other)


def _work(one: list[Any], other: list[Any]) -> int:
    """How many values have to be looked at to compare each item with each other."""
    return (sum(map(_size, one)) + len(one)) * (sum(map(_size, other)) + len(other))


def _cheapest(
    one: list[Any], other: list[Any], key: tuple[str, ...], *, distinct: bool, whole: bool = False
) -> list[tuple[int, int]]:
    """The pairs that leave least to write; with `whole`, those for all of the other array or none."""
    # cost[j] of the row of i: the first j items of `other` stand for items among the first i of `one`.
    costs = [0.0] + [_NEVER] * len(other)
    choices: list[list[bool]] = []
    for item in one:
        row, chosen = [costs[0] + 1.0], [False]
        for j, target in enumerate(other):
            paired = costs[j] + _cost(item, target, key, distinct=distinct) if costs[j] < _NEVER else _NEVER
            dropped = costs[j + 1] + 1.0
            chosen.append(paired <= dropped and paired < _NEVER)
            row.append(min(paired, dropped))
        choices.append(chosen)
        costs = row
    appending = [0.0] * (len(other) + 1)
    for j in range(len(other) - 1, -1, -1):
        appending[j] = appending[j + 1] + _size(other[j]) + 1
    count = min(range(len(other) + 1), key=lambda j: (costs[j] + appending[j], -j))
    if whole:
        count = len(other) if costs[-1] < _NEVER else 0
    pairs = []
    i = len(one)
    while count:
        i -= 1
        if choices[i][count]:
            count -= 1
            pairs.append((i, count))
    return pairs[::-1]


def _matched_equal(one: list[Any], other: list[Any]) -> list[tuple[int, int]]:
    """For large arrays: items that are equal, as far as they follow each other."""
    texts = [json.dumps(item, sort_keys=True) for item in one]
    pairs = []
    position = 0
    for j, item in enumerate(other):
        try:
            position = texts.index(json.dumps(item, sort_keys=True), position)
        except ValueError:
            break
        pairs.append((position, j))
        position += 1
    return pairs


def _cost(item: Any, target: Any, key: tuple[str, ...], *, distinct: bool) -> float:
    if same_json(item, target):
        return 0.0
    if distinct or _kind(item) != _kind(target):
        return _NEVER
    if key:
        fits = all(item[name] == target[name] for name in key)
        return 1.0 + min(_distance(item, target), 1_000) / 1_000 if fits else _NEVER
    return 1.0 + _distance(item, target)


def _distance(one: Any, other: Any) -> int:
    """About how many values have to be written to turn one value into the other."""
    if isinstance(one, dict) and isinstance(other, dict):
        gone = sum(1 for name in one if name not in other)
        return gone + sum(
            _distance(one[name], value) if name in one else 1 + _size(value) for name, value in other.items()
        )
    if same_json(one, other):
        return 0
    if isinstance(one, list) and isinstance(other, list):
        return (
            1
            + sum(_distance(*pair) for pair in zip(one, other, strict=False))
            + sum(_size(item) + 1 for item in other[len(one) :])
        )
    return 1 + _size(other) if isinstance(one, dict | list) or isinstance(other, dict | list) else 1


def _size(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + sum(map(_size, value.values()))
    return 1 + sum(map(_size, value)) if isinstance(value, list) else 1


def _kind(value: Any) -> type:
    return type(value) if isinstance(value, dict | list) else str
