"""Values that are not shown: passwords, keys and tokens in answers end up in logs by their `repr`."""

import re
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from .config import SecretText

HIDDEN = SecretText("***")

_SECRET = re.compile(
    r"passw(or)?d|passphrase|(^|_)pwd(_|$)|secret|credential|token|authorization|connection_?string|(^|_)dsn(_|$)|"
    r"(access|account|api|client|consumer|encryption|license|private|server|service|signing|ssh)_?key"
)
_HARMLESS = re.compile(r"(?<!access_key)_(at|count|endpoint|expiry|id|ids|length|name|scheme|seconds|type|uri|url)$")
_BETWEEN = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[\W_]+")
_URL_PASSWORD = re.compile(r"(?<=://)([^/@:\s]*):[^/@\s]+@")


def is_secret(name: str, marked: frozenset[str] = frozenset()) -> bool:
    """Whether a property's name says that its value is a secret.

    Args:
        name: The name, as Python or as JSON has it.
        marked: Names that the document marks as secret, in snake case.
    """
    text = _snake(name)
    return text in marked or (_SECRET.search(text) is not None and _HARMLESS.search(text) is None)


def marked_in(package: str) -> frozenset[str]:
    """The names that the document of a package of models marks as secret: `models/__init__.py` lists them."""
    return frozenset(map(_snake, getattr(sys.modules.get(package), "_SECRETS", ())))


def _snake(name: str) -> str:
    return _BETWEEN.sub("_", name).lower().strip("_")


def shown(pairs: Iterable[tuple[str, Any]], marked: frozenset[str] = frozenset()) -> Iterator[tuple[str, Any]]:
    """Names and values of an object as they may be shown.

    Args:
        pairs: The names and values.
        marked: Names that the document marks as secret.
    """
    pairs = list(pairs)
    values = dict(pairs)
    # {"key": "Authorization", "value": "…"}, {"secret": true, "values": […]}
    labels = [values[name] for name in ("key", "name", "header") if isinstance(values.get(name), str)]
    hides_value = values.get("secret") is True or any(is_secret(label) for label in labels)
    for name, value in pairs:
        is_hidden = is_secret(name, marked) or (hides_value and name in ("value", "values", "default_value"))
        if is_hidden and value and isinstance(value, str | bytes | list | tuple | dict):
            yield name, HIDDEN
        else:
            yield name, _shown(value, marked)


def _shown(value: Any, marked: frozenset[str]) -> Any:
    if value.__class__ is str:
        return _URL_PASSWORD.sub(r"\1:***@", value)
    if value.__class__ is list:
        return [_shown(item, marked) for item in value]
    if value.__class__ is dict:
        return dict(shown(value.items(), marked))
    return value
