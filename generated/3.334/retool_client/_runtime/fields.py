"""The properties of a model, read once from its class: attrs has the names and defaults, annotations the types."""

import inspect
import sys
from importlib import import_module
from typing import Annotated, Any, NamedTuple, cast

from .unset import UNSET

JSON_NAME = "json"
"""Key of a field's metadata: the name of the property in JSON, where the attribute has another."""


class Field(NamedTuple):
    """A property of a model.

    Attributes:
        name: Name of the attribute.
        json_name: Name in JSON.
        required: Whether the document requires it.
        constant: The only value that the document allows; None for other properties.
    """

    name: str
    json_name: str
    required: bool
    constant: str | None


_FIELDS: dict[type, tuple[Field, ...]] = {}
_HINTS: dict[type, dict[str, Any]] = {}


def fields_of(cls: type) -> tuple[Field, ...]:
    """The properties of a model, in order."""
    found = _FIELDS.get(cls)
    if found is None:
        attributes = cast("Any", cls).__attrs_attrs__
        found = _FIELDS[cls] = tuple(
            Field(
                a.name,
                a.metadata.get(JSON_NAME, a.name),
                a.default is not UNSET,
                a.default if isinstance(a.default, str) else None,
            )
            for a in attributes
            if a.name != "additional_properties"
        )
    return found


def hints_of(cls: type) -> dict[str, Any]:
    """The types of a model's attributes; a union comes as `Annotated` with what decodes it."""
    found = _HINTS.get(cls)
    if found is None:
        found = {}
        for base in reversed(cls.__mro__):
            module = vars(sys.modules[base.__module__])
            names = _Names(base.__module__.rpartition(".")[0])
            for name, hint in inspect.get_annotations(base).items():
                # The text of an annotation is code of the module already.
                found[name] = eval(hint, module, names) if isinstance(hint, str) else hint  # noqa: S307
        _HINTS[cls] = found
    return found


class _Names(dict[str, Any]):
    """The models of a package by their names, loaded when an annotation names them."""

    def __init__(self, package: str) -> None:
        super().__init__()
        self._package = package

    def __missing__(self, name: str) -> Any:
        return load(self._package, name)


def load(package: str, name: str) -> Any:
    """A model, enum or union; a union as `Annotated` with what decodes it.

    Args:
        package: The package of models, which is loaded.
        name: The name of the class or union.

    Raises:
        KeyError: If the package has no model of that name.
    """
    module = getattr(sys.modules.get(package), "_MODULES", {})[name]
    loaded = import_module(f".{module}", package)
    # The module of a union has what decodes it too, under its own name in capitals.
    value, decodes = getattr(loaded, name), getattr(loaded, module.rpartition(".")[2].upper(), None)
    annotated: Any = Annotated
    return value if decodes is None else annotated[value, decodes]
