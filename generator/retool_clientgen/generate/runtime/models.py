"""What all models share: encoding, and how they show themselves."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .mismatch import Mismatch
from .timestamps import encode_datetime
from .unset import UNSET

_NAMES: dict[type, tuple[str, ...]] = {}
_KEYS: dict[type, frozenset[str]] = {}
_REQUIRED: dict[type, frozenset[str]] = {}


class Model:
    """Base of the generated models.

    A property that is missing is `UNSET`, one that is null is `None`. What a document does not know of is kept in
    `additional_properties` and sent back.
    """

    __slots__ = ()

    additional_properties: dict[str, Any]
    _wire_names: ClassVar[Mapping[str, str]] = {}

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # Nearly no object has any, so decoders do not make the dict.
            if name != "additional_properties":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            self.additional_properties = {}
            return self.additional_properties

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        try:
            decoded: Self = cls._decode_items([data])[0]
        except Mismatch as error:
            # The list is ours: the place of a failure begins in the object.
            raise error.outside(data) from None
        return decoded

    @classmethod
    def from_dicts(cls, items: Iterable[Mapping[str, Any]]) -> list[Self]:
        """Decodes JSON objects."""
        return cls._decode_items(list(items))

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place; see `decode_each`.

        A model says how one object is decoded, or how a list is, or both.
        """
        if cls.from_dict.__func__ is Model.from_dict.__func__:  # type: ignore[attr-defined]
            raise NotImplementedError(f"{cls.__name__} does not say how it is decoded")
        return decode_each(cls.from_dict, items)

    def to_dict(self) -> dict[str, Any]:
        """The model as a JSON object: of a decoded answer, what was decoded."""
        wire_names = self._wire_names
        content = {}
        for name in field_names(type(self)):
            value = getattr(self, name)
            if value is not UNSET:
                content[wire_names.get(name, name)] = encode(value)
        for key, value in self.additional_properties.items():
            content[key] = encode(value)
        return content

    def misfit(self) -> tuple[int, int, int]:
        """How badly the object fitted that this was decoded from.

        Returns:
            How many constants differ, how many required properties are missing, how many properties are unknown; models
            within it included.
        """
        wrong, left = 0, len(self.additional_properties)
        missing = sum(getattr(self, name) is UNSET for name in required_names(type(self)))
        for attribute in type(self).__attrs_attrs__:  # type: ignore[attr-defined]
            value = getattr(self, attribute.name)
            if isinstance(attribute.default, str) and value is not UNSET and value != attribute.default:
                wrong += 1
            for inner in value if isinstance(value, list) else (value,):
                if isinstance(inner, Model):
                    more = inner.misfit()
                    wrong, missing, left = wrong + more[0], missing + more[1], left + more[2]
        return wrong, missing, left

    def __rich_repr__(self) -> "Iterable[tuple[str, Any]]":
        # Imported here: most programs show no model.
        from .secrets import marked_in, shown

        names = (*field_names(type(self)), *(("additional_properties",) if self.additional_properties else ()))
        values = ((name, getattr(self, name)) for name in names)
        return shown(((name, value) for name, value in values if value is not UNSET), marked_in(type(self)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"


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


def field_names(cls: type) -> tuple[str, ...]:
    """The attributes of a model that are properties, in order."""
    names = _NAMES.get(cls)
    if names is None:
        attributes = cls.__attrs_attrs__  # type: ignore[attr-defined]
        names = _NAMES[cls] = tuple(a.name for a in attributes if a.name != "additional_properties")
    return names


def required_names(cls: type[Model]) -> frozenset[str]:
    """The attributes of a model that are properties which the document requires."""
    names = _REQUIRED.get(cls)
    if names is None:
        attributes = cls.__attrs_attrs__  # type: ignore[attr-defined]
        names = frozenset(a.name for a in attributes if a.default is not UNSET and a.name != "additional_properties")
        _REQUIRED[cls] = names
    return names


def wire_names(cls: type[Model]) -> tuple[str, ...]:
    """The names in JSON of a model's properties, in the order of its attributes."""
    return tuple(cls._wire_names.get(name, name) for name in field_names(cls))


def wire_keys(cls: type[Model]) -> frozenset[str]:
    """The names in JSON of a model's properties."""
    keys = _KEYS.get(cls)
    if keys is None:
        keys = _KEYS[cls] = frozenset(wire_names(cls))
    return keys


def encode(value: Any) -> Any:
    """A Python value as JSON.

    Raises:
        TypeError: If it has no form in JSON.
    """
    cls = value.__class__
    if cls is str or cls is int or cls is bool or value is None or cls is float:
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Enum):
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
    raise TypeError(f"{cls.__name__} has no form in JSON")
