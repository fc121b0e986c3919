"""Whether a decoded value is exactly what the release documents: what `strict=True` asks for.

It runs after decoding and goes by the type hints of the models, so that decoding itself stays short.
"""

import datetime
import types
import typing
from enum import Enum
from typing import Any

from .decoding import UnknownMember
from .fields import fields_of, hints_of
from .mismatch import kind_of
from .models import Model
from .unset import UNSET, Unset

Path = tuple[str | int, ...]


def check(value: Any, path: Path = ()) -> tuple[Path, str] | None:
    """The first place where a decoded value differs from its types.

    Args:
        value: A model, or a list of models; of other values only the models within are looked at.
        path: Where it is.

    Returns:
        Path and what is wrong there; None where nothing is.
    """
    if isinstance(value, Model):
        return _check_model(value, path)
    if isinstance(value, UnknownMember):
        return path, _unknown(value)
    items: Any = ()
    if isinstance(value, list):
        items = enumerate(value)
    elif isinstance(value, dict):
        items = value.items()
    for key, item in items:
        found = check(item, (*path, key))
        if found is not None:
            return found
    return None


def _check_model(model: Model, path: Path) -> tuple[Path, str] | None:
    cls = type(model)
    for field in fields_of(cls):
        value = getattr(model, field.name)
        place = (*path, field.json_name)
        if value is UNSET:
            if field.required:
                return place, "is missing"
            continue
        found = _check(value, hints_of(cls)[field.name], place)
        if found is not None:
            return found
    # A class without properties is one for objects of any keys.
    unknown = next(iter(model.additional_properties), None) if fields_of(cls) else None
    return None if unknown is None else ((*path, unknown), f"is not a property of {cls.__name__}")


def _check(value: Any, hint: Any, path: Path) -> tuple[Path, str] | None:  # noqa: PLR0911 - one branch per kind of type
    origin = typing.get_origin(hint)
    if hint is Any or hint is Unset:
        return None
    if isinstance(value, UnknownMember):
        return path, _unknown(value)
    if origin is typing.Annotated:
        return _check(value, typing.get_args(hint)[0], path)
    if origin in (typing.Union, types.UnionType):
        members = [member for member in typing.get_args(hint) if member is not Unset]
        failures = [_check(value, member, path) for member in members]
        if any(failure is None for failure in failures):
            return None
        # What got furthest says most.
        return max((f for f in failures if f is not None), key=lambda f: len(f[0]))
    if origin is typing.Literal:
        known = typing.get_args(hint)
        return None if value in known else (path, f"is {value!r}, not {known[0]!r}")
    if origin is list:
        if not isinstance(value, list):
            return path, f"expected an array, found {kind_of(value)}"
        (item,) = typing.get_args(hint)
        results = (_check(element, item, (*path, index)) for index, element in enumerate(value))
        return next((result for result in results if result is not None), None)
    if origin is dict:
        if not isinstance(value, dict):
            return path, f"expected an object, found {kind_of(value)}"
        item = typing.get_args(hint)[1]
        results = (_check(element, item, (*path, key)) for key, element in value.items())
        return next((result for result in results if result is not None), None)
    if hint is None or hint is type(None):
        return None if value is None else (path, f"expected null, found {kind_of(value)}")
    if not isinstance(hint, type):
        return None
    if issubclass(hint, Model):
        if isinstance(value, hint):
            return _check_model(value, path)
        is_object = isinstance(value, Model | dict)
        return path, f"fits no {hint.__name__}" if is_object else f"expected an object, found {kind_of(value)}"
    if issubclass(hint, Enum):
        if not isinstance(value, hint):
            return path, f"expected one of the values of {hint.__name__}, found {kind_of(value)}"
        return None if getattr(value, "is_known", True) else (path, f"{value.value!r} is not a known {hint.__name__}")
    return _check_primitive(value, hint, path)


def _unknown(value: UnknownMember) -> str:
    told = value.discriminator
    return "fits no known member of the union" if told is None else f"{told!r} is not a known member of the union"


def _check_primitive(value: Any, hint: type, path: Path) -> tuple[Path, str] | None:
    names = {str: "a string", int: "an integer", float: "a number", bool: "a boolean"}
    fine = isinstance(value, hint) and not (hint in (int, float) and isinstance(value, bool))
    if hint is float:
        fine = isinstance(value, int | float) and not isinstance(value, bool)
    if hint is int and isinstance(value, float) and value.is_integer():
        fine = True
    if fine:
        return None
    if issubclass(hint, datetime.date):
        return path, f"expected a {'point in time' if hint is datetime.datetime else 'day'}, found {value!r}"
    return path, f"expected {names.get(hint, hint.__name__)}, found {kind_of(value)}"
