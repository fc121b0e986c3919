"""From JSON values to Python values: the functions that models call for each property.

A property that is missing passes everywhere: servers leave out what their document requires. A value of the wrong
structure (a list where an object belongs) is a `Mismatch`, and so is text that is not a point in time where one
belongs. Other strings, numbers and booleans are taken as they are unless a client is strict (see `strictness`). The
decoders of models refuse null where the document has none.
"""

import datetime
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import partial
from importlib import import_module
from types import UnionType
from typing import Annotated, Any, TypeAlias, TypeVar, Union, cast, get_args, get_origin

from .encoding import Encodable, encode
from .fields import fields_of, load
from .mismatch import Mismatch
from .timestamps import Timestamp
from .unset import UNSET

M = TypeVar("M")

Shape: TypeAlias = str | list[Any] | dict[str, Any] | Callable[[Any], Any] | None
"""What JSON is decoded as: see `decoder`."""

from_iso = datetime.datetime.fromisoformat
"""Parses a point in time; decoders call it for the form of text that a datetime gives back exactly."""


def decode_model(cls: Any, value: Any) -> Any:
    """Decodes an object as a model."""
    if value.__class__ is dict:
        return cls.from_dict(value)
    if value is None or value is UNSET:
        return value
    raise Mismatch("an object", value)


def decode_enum(cls: Any, value: Any) -> Any:
    """Decodes a value of an enum; one that the document does not list is a member all the same."""
    if value.__class__ is str or value.__class__ is int:
        member = cls._value2member_map_.get(value)
        if member is not None:
            return member
        return cls(value) if issubclass(cls, value.__class__) else value
    return value


def decode_datetime(value: Any) -> Any:
    """Decodes a point in time."""
    if value is None or value is UNSET:
        return value
    if value.__class__ is not str:
        raise Mismatch("a point in time", value)
    try:
        return Timestamp.parse(value)
    except ValueError:
        raise Mismatch("a point in time", value) from None


def decode_date(value: Any) -> Any:
    """Decodes a day, which is written as `YYYY-MM-DD`."""
    if value is None or value is UNSET:
        return value
    try:
        day = datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        raise Mismatch("a day", value) from None
    if day.isoformat() != value:
        raise Mismatch("a day", value)
    return day


def decode_list(item: Callable[[Any], Any], value: Any) -> Any:
    """Decodes an array, each item with `item`."""
    if value.__class__ is list:
        try:
            return [item(element) for element in value]
        except Mismatch as error:
            raise error.inside(value) from None
    if value is None or value is UNSET:
        return value
    raise Mismatch("an array", value)


def decode_each(decode: Callable[[Any], Any], items: list[Any]) -> list[Any]:
    """Decodes the items of a list, each in its place, so that its JSON is freed at once.

    Args:
        decode: Decodes one item.
        items: The items; afterwards what was decoded.
    """
    try:
        for index, item in enumerate(items):
            items[index] = decode(item)
    except Mismatch as error:
        raise error.inside(items) from None
    return items


def keys_of(items: list[Any], names: tuple[str, ...]) -> tuple[str, ...]:
    """The names of properties, to read the objects of a list with: as the first object has them.

    Parsers give the keys of one document that are equal as one string, and a dict finds a string that is the same
    faster than one that is equal.

    Args:
        items: JSON values, objects most likely.
        names: The names.
    """
    if len(items) < 2 or items[0].__class__ is not dict:
        return names
    own = tuple(items[0])
    if own == names:
        return own
    found = dict(zip(own, own, strict=True))
    return tuple([found.get(name, name) for name in names])


def no_nulls(value: Any, expected: str) -> Any:
    """A list or dict as it is, in which null is a `Mismatch`.

    Args:
        value: The list or dict; anything else passes.
        expected: What should have been there.
    """
    if value.__class__ is list:
        if None in value:
            raise _null_at(value.index(None), expected, value)
    elif value.__class__ is dict and None in value.values():
        raise _null_at(next(key for key, item in value.items() if item is None), expected, value)
    return value


def _null_at(place: str | int, expected: str, container: Any) -> Mismatch:
    error = Mismatch(expected, None, (place,))
    error.value = container
    return error


def decode_dict(item: Callable[[Any], Any], value: Any) -> Any:
    """Decodes an object of any keys, each value with `item`."""
    if value.__class__ is dict:
        try:
            return {key: item(element) for key, element in value.items()}
        except Mismatch as error:
            raise error.inside(value) from None
    if value is None or value is UNSET:
        return value
    raise Mismatch("an object", value)


def as_object(value: Any) -> dict[str, Any]:
    """A mapping as a dict of its own; anything else is a `Mismatch`."""
    if isinstance(value, Mapping):
        return dict(value)
    raise Mismatch("an object", value)


def no_null(name: str, expected: str) -> Mismatch:
    """The failure of a property that is null where the document has no null.

    Args:
        name: Its name in JSON.
        expected: What should have been there.
    """
    # Its place is known, so nobody looks for it among the values.
    return _null_at(name, expected, object())


new = object.__new__
"""Makes a model without its constructor; decoders set every attribute."""


def decode_incomplete(cls: type[M], data: Mapping[str, Any]) -> M:
    """Decodes an object that lacks properties which its document requires: they become `UNSET`."""
    try:
        missing = {field.json_name: UNSET for field in fields_of(cls)}
        decoded: M = cast("Any", cls).from_dict({**missing, **data})
    except Mismatch as error:
        error.value = data
        raise
    return decoded


def beyond(data: Mapping[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """What an object has beside the known properties."""
    return {key: value for key, value in data.items() if key not in known}


def unchanged(value: Any) -> Any:
    """Decodes nothing: the JSON value is the Python value."""
    return value


def decoder(shape: Shape, package: str) -> Callable[[Any], Any]:
    """What decodes the values of a shape.

    Args:
        shape: The name of a model, enum or union: `"User"`; `"date"` and `"date-time"`; `"!"` for JSON as it is but
            null; each of them with a question mark where null may be. `["User"]` for an array and `["User", None]`
            where null may be, `{"": "User"}` and `{"?": "User"}` for an object of any keys; None for JSON as it is.
            What decodes is itself.
        package: The package that has the models.
    """
    decode: Callable[[Any], Any]
    if shape is None or callable(shape):
        return shape or unchanged
    if isinstance(shape, list):
        may_be_null, expected = len(shape) > 1, "an array"
        decode = partial(decode_list, decoder(shape[0], package))
    elif isinstance(shape, dict):
        may_be_null, expected = "?" in shape, "an object"
        decode = partial(decode_dict, decoder(next(iter(shape.values())), package))
    else:
        may_be_null, expected, name = shape.endswith("?"), "a value", shape.removesuffix("?")
        found = None if name in _FORMATS else load(package, name)
        if found is None:
            decode = _FORMATS[name]
        elif get_origin(found) is Annotated:
            decode, expected = found.__metadata__[0].decode, "an object"
        elif issubclass(found, Enum):
            decode = partial(decode_enum, found)
        else:
            # It refuses null itself.
            return partial(decode_model, found) if may_be_null else cast("Callable[[Any], Any]", found.from_dict)
    return decode if may_be_null else partial(_decode_value, decode, expected)


def _decode_value(decode: Callable[[Any], Any], expected: str, value: Any) -> Any:
    """Decodes a value that is not null."""
    if value is None:
        raise Mismatch(expected, None)
    return decode(value)


_FORMATS: dict[str, Callable[[Any], Any]] = {"date-time": decode_datetime, "date": decode_date, "!": unchanged}


class UnknownMember(Mapping[str, Any], Encodable):
    """An object of a union that fits no model of this release: a newer kind, for example.

    It is a read-only mapping of its JSON: `unknown["type"]`. `to_dict()` gives that JSON back, and so it is sent.

    Args:
        json: The JSON object.
        discriminator: The value that tells the members of the union apart, in the object or beside it; None where no
            value does.
    """

    __slots__ = ("_json", "_package", "discriminator")

    def __init__(self, json: Mapping[str, Any], discriminator: Any = None, *, _package: str = "") -> None:
        self._json = dict(json)
        self._package = _package
        self.discriminator = discriminator

    def __getitem__(self, name: str) -> Any:
        return self._json[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._json)

    def __len__(self) -> int:
        return len(self._json)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object as it came."""
        return {name: encode(value) for name, value in self._json.items()}

    def __repr__(self) -> str:
        from .secrets import marked_in, shown

        if self._package:
            # In a process that only got it pickled, nothing has loaded them.
            import_module(self._package)
        return f"{type(self).__name__}({dict(shown(self._json.items(), marked_in(self._package)))!r})"


class UnionSpec:
    """Decodes a union of models: which member a JSON object is.

    A property that lists its own values in each member tells them apart; or a value beside the union does; or a
    property that only one member has; else the member fits that leaves the least over. An object that no member fits
    is an `UnknownMember`, or a dict where the document allows any object, so nothing is lost.

    Args:
        union: The union, as annotations name it.
        discriminator: Name in JSON of the property that tells its models apart.
        mapping: Model by that property's value.
        beside: Paths of keys to the value beside the union, from the object that holds both; the first that leads to
            one is taken.
        neighbour: Model by that value; it may be a union itself.
        base: The model that has nothing but what all members have: what an object is that has no other's property.
        present: The other models, each by a property that it requires and no other has.
    """

    __slots__ = (
        "allows_object", "allows_plain", "base", "beside", "discriminator", "mapping", "members", "neighbour",
        "present",
    )  # fmt: skip

    def __init__(
        self,
        union: Any,
        *,
        discriminator: str | None = None,
        mapping: Mapping[Any, type] | None = None,
        beside: tuple[tuple[str, ...], ...] = (),
        neighbour: "Mapping[Any, type | UnionSpec] | None" = None,
        base: Any = None,
        present: Mapping[str, Any] | None = None,
    ) -> None:
        is_union = get_origin(union) in (Union, UnionType)
        members = [*(get_args(union) if is_union else (union,))]
        members = [member for member in members if member not in (type(None), UnknownMember)]
        self.members: tuple[Any, ...] = tuple(member for member in members if hasattr(member, "from_dict"))
        self.allows_plain = len(self.members) < len(members)
        self.allows_object = any(member is Any or get_origin(member) is dict for member in members)
        self.discriminator = discriminator
        self.mapping: Mapping[Any, Any] = mapping or {}
        self.beside = beside
        self.neighbour: Mapping[Any, Any] = neighbour or {}
        self.base = base
        self.present: Mapping[str, Any] = present or {}

    def decode(self, value: Any, beside: Any = None) -> Any:
        """Decodes one value.

        Args:
            value: A JSON value.
            beside: The value beside the union that tells its members apart, where there is one.
        """
        if value.__class__ is not dict:
            if self.allows_plain or value is None or value is UNSET:
                return value
            raise Mismatch("an object", value)
        if beside is not None and self.neighbour:
            member = self.neighbour.get(beside) if isinstance(beside, str | int) else None
            return member.from_dict(value) if member is not None else self._unknown(value, beside)
        if self.discriminator is not None and self.discriminator in value:
            told = value[self.discriminator]
            member = self.mapping.get(told) if isinstance(told, str | int) else None
            return member.from_dict(value) if member is not None else self._unknown(value, told)
        if self.base is not None:
            return next((self.present[name] for name in self.present if name in value), self.base).from_dict(value)
        return self._best(value)

    def from_dict(self, data: dict[str, Any]) -> Any:
        """Decodes a JSON object, for a union that is a member of another one."""
        return self.decode(data)

    def _best(self, value: dict[str, Any]) -> Any:
        """The first member that leaves least over."""
        best: Any = None
        least: tuple[int, int, int] | None = None
        for member in self.members:
            try:
                decoded = member.from_dict(value)
            except Mismatch:
                continue
            wrong, missing, left = decoded.misfit()
            if not (wrong or missing or left):
                return decoded
            known = len(value) - len(decoded.additional_properties)
            fits = not wrong and (not missing or (not left and known > 0))
            if fits and (least is None or (missing, left, -known) < least):
                best, least = decoded, (missing, left, -known)
        return self._unknown(value, None) if best is None else best

    def _unknown(self, value: dict[str, Any], discriminator: Any) -> Any:
        """An object that fits no member."""
        if self.allows_object:
            return dict(value)
        package = self.members[0].__module__.rpartition(".")[0] if self.members else ""
        return UnknownMember(value, discriminator, _package=package)
