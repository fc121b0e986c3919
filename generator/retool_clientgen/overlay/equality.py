"""When two JSON values are the same: unlike in Python, `true` is not 1, and 1 is written otherwise than 1.0."""

from typing import Any


def same_json(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same, type by type; the order of keys does not matter."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same_json(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same_json, one, other))
    return bool(one == other)
