"""A JSON value in a line, for messages and reports."""

import json
from typing import Any

MAX_LENGTH = 200
"""The longest excerpt, in characters."""

_MAX_VALUES = 60


def excerpt(value: Any) -> Any:
    """A value for a report: itself where it is small, else the beginning of its JSON."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return _cut(value)
    return _cut(json.dumps(_clipped(value, [_MAX_VALUES]), ensure_ascii=False))


def _cut(text: str) -> str:
    return text if len(text) <= MAX_LENGTH else text[:MAX_LENGTH] + "…"


def _clipped(value: Any, budget: list[int]) -> Any:
    """The first values of a value, so that the JSON of a whole document is not made for a line of it."""
    if isinstance(value, dict):
        clipped = {}
        for key, item in value.items():
            budget[0] -= 1
            if budget[0] < 0:
                break
            clipped[key[:MAX_LENGTH]] = _clipped(item, budget)
        return clipped
    if isinstance(value, list):
        items = []
        for item in value:
            budget[0] -= 1
            if budget[0] < 0:
                break
            items.append(_clipped(item, budget))
        return items
    return value[:MAX_LENGTH] if isinstance(value, str) else value
