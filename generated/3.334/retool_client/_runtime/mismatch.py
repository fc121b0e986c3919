"""JSON that does not have the structure that a decoder expects, with the path to it."""

from collections.abc import Callable, Mapping
from typing import Any

from .errors import DecodeError, RetoolError


class Mismatch(DecodeError):
    """A JSON value of the wrong kind. Becomes a `DecodeError` with status and operation where the answer is known.

    Decoders do not keep track of where they are: that costs time on every value. When one fails, each of its callers
    finds the failed value among those it passed on and adds its place.

    Args:
        expected: What should have been there: `an object`.
        value: The value, as it was passed on.
        place: Keys and indices from here to it.
    """

    def __init__(self, expected: str, value: Any, place: tuple[str | int, ...] = ()) -> None:
        RetoolError.__init__(self, expected)
        self.expected = expected
        self.value = value
        self.found = kind_of(value)
        self.place = place

    status = 0
    body_excerpt = ""

    @property
    def json_path(self) -> str:  # type: ignore[override]
        """Where: `data[3].email`; empty for the whole value."""
        return path_text(self.place)

    def __str__(self) -> str:
        where = f"{path_text(self.place)}: " if self.place else ""
        return f"{where}expected {self.expected}, found {self.found}"

    def inside(self, container: Any, decode: Callable[[Any], Any] | None = None) -> "Mismatch":
        """The same failure as the holder of the value sees it.

        Args:
            container: The mapping or list that holds the value.
            decode: What failed to decode the container, where it does not treat all places alike.
        """
        pairs = container.items() if isinstance(container, Mapping) else enumerate(container)
        # Small numbers, short strings and booleans are the same object in each of their places.
        places = [key for key, value in pairs if value is self.value]
        if len(places) > 1 and decode is not None:
            places = [place for place in places if _fails(decode, container, places, place)] or places
        if places:
            self.place = (places[0], *self.place)
        self.value = container
        return self

    def outside(self, value: Any) -> "Mismatch":
        """The same failure without the last place that was added: what held the value is nothing that callers know.

        Args:
            value: What they passed on.
        """
        self.place = self.place[1:]
        self.value = value
        return self


def _fails(decode: Callable[[Any], Any], container: Mapping[str, Any], places: list[Any], place: Any) -> bool:
    """Whether decoding a mapping fails where of some places only one is there: what is missing passes everywhere."""
    try:
        decode({key: value for key, value in container.items() if key == place or key not in places})
    except Mismatch:
        return True
    return False


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
