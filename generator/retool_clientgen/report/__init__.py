"""What all reports share: HTML pages, Markdown, and how long lists are cut."""

from collections.abc import Sequence


def cut(items: Sequence[str], most: int, more: str = "") -> list[str]:
    """The first items of a list, and how many there are beside them.

    Args:
        items: The items.
        most: How many are shown.
        more: What follows the number of the others.
    """
    left = len(items) - most
    return [*items[:most], *([f"… and {left} more{more}"] if left > 0 else [])]
