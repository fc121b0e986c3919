"""What to say of a JSONPath that matches nothing, and how a JSON value is shown in a message or a report."""

import difflib
import json
from typing import Any

from .jsonpath import PathError, compiled, find, readable

MAX_LENGTH = 200
"""The longest excerpt, in characters."""

_MAX_NAMES = 2_000
"""Of so many names at most the near ones are looked for; each comparison takes a while."""


def excerpt(value: Any) -> Any:
    """A value for a report: itself where it is small, else the beginning of its JSON."""
    if value is None or isinstance(value, bool | int | float):
        return value
    text = value if isinstance(value, str) else ""
    # Piece by piece: the JSON of a whole document is not made for a line of it.
    for piece in () if isinstance(value, str) else json.JSONEncoder(ensure_ascii=False).iterencode(value):
        text += piece
        if len(text) > MAX_LENGTH:
            break
    return text if len(text) <= MAX_LENGTH else text[:MAX_LENGTH] + "…"


def nearest(document: Any, path: str) -> str:
    """Says up to where a JSONPath matches, and which names like the next one are there."""
    segments = [str(segment) for segment in compiled(path).segments]
    try:
        count, nodes = longest_match(document, segments)
    except PathError:
        return "Too expensive to tell how far the path matches."
    if not nodes:
        return "Nothing of the path matches."
    names, name = names_in(nodes), name_of(segments[count])[:200]
    near = difflib.get_close_matches(name, [each for each in names if len(each) <= 200], n=3, cutoff=0.4) or names[:5]
    prefix = readable("$" + "".join(segments[:count]))
    return f"{prefix} matches; {readable(segments[count])} does not; {_there(nodes, near)}."


def _there(nodes: list[Any], near: list[str]) -> str:
    if near:
        return f"the nearest names there: {', '.join(near)}"
    items = [item for node in nodes if isinstance(node, list) for item in node]
    if not items:
        return "nothing lies within it"
    shown = list(dict.fromkeys(str(excerpt(item))[:40] for item in items[:_MAX_NAMES]))
    return f"the items there: {', '.join(shown[:8])}{', …' if len(shown) > 8 else ''}"


def longest_match(document: Any, segments: list[str]) -> tuple[int, list[Any]]:
    """How many segments of a path match together, and the values that they match.

    A path is followed from the shortest part on, as a part that matches nothing rules out all longer ones.

    Raises:
        PathError: If that takes more than is allowed.
    """
    least, most = 0, len(segments)
    while least < most:
        middle = (least + most + 1) // 2
        if find(document, "$" + "".join(segments[:middle])):
            least = middle
        else:
            most = middle - 1
    return least, [value for _, value in find(document, "$" + "".join(segments[:least]))]


def names_in(values: list[Any]) -> list[str]:
    """The keys of objects, sorted, as many as are looked at."""
    return sorted({key for value in values if isinstance(value, dict) for key in value})[:_MAX_NAMES]


def name_of(segment: str) -> str:
    """The name in a segment of a path, as it is without brackets and quotes."""
    return segment.strip(".[]'\"")
