"""A valid request on its way to the objects of the instance, and the answer on its way back."""

import base64
from collections.abc import Callable
from typing import Any

from attrs import frozen

from ...openapi.operations import path_parameters
from ...releases.release import Release
from ..options import whole_number
from ..routes import Operation
from ..tokens import Tokens
from .store import Refused, Store, Values

LARGEST_PAGE = 100
"""How many items a page has where no limit is given; the document allows no larger limit."""

OWNER = "user_0000000000000000000000000000000a"
"""Identifier of the user whom all tokens belong to."""


@frozen
class Call:
    """A request that the document allows; without a body, `body` is an empty object.

    `is_observed` says whether the instance answers as instances were recorded to answer.
    """

    store: Store
    operation: Operation
    path: dict[str, Any]
    query: dict[str, Any]
    body: Any
    is_observed: bool
    release: Release
    tokens: Tokens

    @property
    def ids(self) -> tuple[str, ...]:
        """The values of the path's parameters, in the order of the path: documents name them differently."""
        return tuple(str(self.path[name]) for name in path_parameters(self.operation.path))


@frozen
class Page:
    """Which page of a list an answer is.

    Attributes:
        total: How many items there are in all pages.
        next_token: What to ask for next; None on the last page.
    """

    total: int
    next_token: str | None = None


@frozen
class Answer:
    """What an operation answers.

    Attributes:
        data: What is in the envelope's `data`, or the whole body where the operation has no envelope.
        status: The status; the operation's first status of success if it is None.
        page: For a list, which page of it this is.
        created: Identifier of what was created.
        derived: Whether the answer rests on the shape of paths alone, so that the document may declare another form.
    """

    data: Any = None
    status: int | None = None
    page: Page | None = None
    created: Any = None
    derived: bool = False


Handler = Callable[[Call], Answer]

HANDLERS: dict[tuple[str, str], Handler] = {}
"""What answers an operation, by method and path without the names of parameters."""


def route(method: str, path: str) -> Callable[[Handler], Handler]:
    """Makes a function answer an operation: its method, and its path with `{}` for each parameter."""

    def register(handler: Handler) -> Handler:
        HANDLERS[method, path] = handler
        return handler

    return register


def whole(items: list[Values]) -> Answer:
    """A list that has no pages."""
    return Answer(items, page=Page(len(items)))


def paged(items: list[tuple[int, Values]], query: Values) -> Answer:
    """The page of a list that a query asks for by `limit`, a number or a text with one, and `next_token`.

    A token names the last item that was given, by the number of its creation: what is created or deleted between two
    pages makes no gap and no double among the rest.

    Args:
        items: All items with the number of their creation, in its order.
        query: The query.

    Raises:
        Refused: If the limit or the token is not valid.
    """
    limit = query.get("limit", LARGEST_PAGE)
    if isinstance(limit, str):
        limit = whole_number(limit)
        if limit is None or not 1 <= limit <= LARGEST_PAGE:
            raise Refused(422, f"limit must be between 1 and {LARGEST_PAGE}")
    after = _last_given(query["next_token"]) if "next_token" in query else -1
    rest = [(number, item) for number, item in items if number > after]
    given = rest[: int(limit)]
    token = base64.urlsafe_b64encode(f"after:{given[-1][0]}".encode()).decode() if len(rest) > len(given) else None
    return Answer([item for _, item in given], page=Page(len(items), token))


def _last_given(token: str) -> int:
    try:
        kind, _, number = base64.b64decode(token, altchars=b"-_", validate=True).decode().partition(":")
        if kind == "after":
            return int(number)
    except ValueError:
        pass
    raise Refused(422, "next_token is not one of this list")


def whole_id(number: Any) -> Any:
    """A whole number as an integer: documents declare identifiers as numbers, and clients send `1.0`."""
    return int(number) if isinstance(number, float) and number.is_integer() else number
