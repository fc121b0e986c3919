# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""JSON that does not have the structure that a decoder expects, with the path to it."""

from collections.abc import Mapping
from typing import Any


class Mismatch(Exception):
    """A JSON value of the wrong kind. Becomes a `DecodeError` where the answer is known.

    Decoders do not keep track of where they are: that costs time on every value. When one fails, each of its callers
    finds the failed value among those it passed on and adds its place.

    Args:
        expected: What should have been there: `an object`.
        value: The value, as it was passed on.
        path: Keys and indices from here to it.
    """

    def __init__(self, expected: str, value: Any, path: tuple[str | int, ...] = ()) -> None:
        super().__init__(expected)
        self.expected = expected
        self.value = value
        self.found = kind_of(value)
        self.path = path

    def inside(self, container: Any) -> "Mismatch":
        """The same failure as the holder of the value sees it.

        Args:
            container: The mapping or list that holds the value.
        """
        places = container.items() if isinstance(container, Mapping) else enumerate(container)
        # Of several equal values, one that is not what was expected comes first: it is the same object all the same.
        place = next((key for key, value in places if value is self.value), None)
        if place is not None:
            self.path = (place, *self.path)
        self.value = container
        return self


def kind_of(value: Any) -> str:
    """What a JSON value is, in words."""
    kinds = {
        dict: "an object",
        list: "an array",
        str: "a string",
        bool: "a boolean",
        int: "a number",
        float: "a number",
    }
    return "null" if value is None else kinds.get(type(value), type(value).__name__)


def path_text(path: tuple[str | int, ...]) -> str:
    """A path as it is written in Python: `data[3].email`."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        elif part.isidentifier():
            text += f".{part}" if text else part
        else:
            text += f"[{part!r}]"
    return text
