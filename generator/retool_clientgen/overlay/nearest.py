"""What to say of a JSONPath that matches nothing: the part that does match, and the names that are near."""

import difflib
from typing import Any

from .excerpt import excerpt
from .jsonpath import PathError, compiled, find, readable

MAX_NAMES = 2_000
"""Of so many names at most the near ones are looked for; each comparison takes a while."""


def nearest(document: Any, path: str) -> str:
    """Says up to where a JSONPath matches, and which names like the next one are there.

    Args:
        document: The document.
        path: A JSONPath that matches nothing.
    """
    segments = [str(segment) for segment in compiled(path).segments]
    try:
        count, nodes = longest_match(document, segments)
    except PathError:
        return "It could not be said within the limits up to where it matches."
    if not nodes:
        return "Nothing of the path matches."
    names = names_in(nodes)
    close = near_names(name_of(segments[count]), names) or names[:5]
    prefix = readable("$" + "".join(segments[:count]))
    return f"{prefix} matches; {readable(segments[count])} does not; {_there(nodes, close)}."


def _there(nodes: list[Any], close: list[str]) -> str:
    if close:
        return f"the nearest names there: {', '.join(close)}"
    items = [item for node in nodes if isinstance(node, list) for item in node]
    if not items:
        return "nothing lies within it"
    shown = dict.fromkeys(str(excerpt(item))[:40] for item in items[:MAX_NAMES])
    return f"the items there: {', '.join(list(shown)[:8])}{', …' if len(shown) > 8 else ''}"


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
    return sorted({key for value in values if isinstance(value, dict) for key in value})[:MAX_NAMES]


def name_of(segment: str) -> str:
    """The name in a segment of a path, as it is without brackets and quotes."""
    return segment.strip(".[]'\"")


def near_names(name: str, names: list[str], cutoff: float = 0.4) -> list[str]:
    """Names like a given one, the nearest first."""
    return difflib.get_close_matches(name[:200], [each for each in names if len(each) <= 200], n=3, cutoff=cutoff)
