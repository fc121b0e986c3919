"""From Python values to JSON."""

import datetime
from collections.abc import Mapping
from enum import Enum
from typing import Any

from .timestamps import encode_datetime
from .unset import UNSET


class Encodable:
    """What has a form in JSON of its own: the base of `Model`, without what models need to be made."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON object that this is."""
        raise NotImplementedError


def encode(value: Any) -> Any:
    """A Python value as JSON.

    Raises:
        TypeError: If it has no form in JSON.
    """
    cls = value.__class__
    if cls is str or cls is int or cls is bool or value is None or cls is float:
        return value
    if isinstance(value, Encodable):
        return value.to_dict()
    if isinstance(value, Enum) and value is not UNSET:
        return value.value
    if isinstance(value, list | tuple | set | frozenset):
        return [encode(item) for item in value if item is not UNSET]
    if isinstance(value, Mapping):
        return {str(key): encode(item) for key, item in value.items() if item is not UNSET}
    if isinstance(value, datetime.datetime):
        return encode_datetime(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, str | int | float):
        return value
    if hasattr(value, "hex") and hasattr(value, "fields"):  # a UUID, without importing its module
        return str(value)
    raise TypeError(f"{cls.__name__} has no form in JSON: give a model, a dict, a list or a plain value")
