"""Lists in pages, by `limit` and `next_token`."""

import base64
import binascii
from typing import Any

from attrs import frozen

from ..options import whole_number
from .store import Refused

LARGEST_PAGE = 100
"""How many items a page has where no limit is given; the document allows no larger limit."""


@frozen
class Page:
    """Some of the items of a list.

    Attributes:
        items: The items.
        total: How many there are in all pages.
        next_token: What to ask for next; None on the last page.
    """

    items: list[dict[str, Any]]
    total: int
    next_token: str | None


def page_of(items: list[tuple[int, dict[str, Any]]], query: dict[str, Any]) -> Page:
    """A page of a list.

    A token names the last item that was given, by the number of its creation: what is created or deleted between two
    pages makes no gap and no double among the rest.

    Args:
        items: All items with the number of their creation, in its order.
        query: The query: `limit` (a number, or a text with one) and `next_token`.

    Raises:
        Refused: If the limit or the token is not valid.
    """
    limit = query.get("limit", LARGEST_PAGE)
    if isinstance(limit, str):
        number = whole_number(limit)
        if number is None or not 1 <= number <= LARGEST_PAGE:
            raise Refused(422, f"limit must be between 1 and {LARGEST_PAGE}")
        limit = number
    after = _number(query["next_token"]) if "next_token" in query else -1
    rest = [(number, item) for number, item in items if number > after]
    given = rest[: int(limit)]
    more = len(rest) > len(given)
    return Page([item for _, item in given], len(items), _token(given[-1][0]) if more else None)


def _token(number: int) -> str:
    return base64.urlsafe_b64encode(f"after:{number}".encode()).decode()


def _number(token: str) -> int:
    try:
        kind, _, number = base64.b64decode(token, altchars=b"-_", validate=True).decode().partition(":")
        if kind == "after":
            return int(number)
    except (binascii.Error, ValueError):
        pass
    raise Refused(422, "next_token is not one of this list")
