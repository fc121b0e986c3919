"""A valid request on its way to the objects of the instance, and the answer on its way back."""

from collections.abc import Callable
from typing import Any

from attrs import frozen

from ...openapi.operations import path_parameters
from ...releases.release import Release
from ..documents import Mode
from ..routes import Operation
from ..tokens import Tokens
from .pages import Page, page_of
from .store import Store, Values

OWNER = "user_0000000000000000000000000000000a"
"""Identifier of the user whom all tokens belong to."""


@frozen
class Call:
    """A request that the document allows; without a body, `body` is an empty object."""

    store: Store
    operation: Operation
    path: dict[str, Any]
    query: dict[str, Any]
    body: Any
    mode: Mode
    release: Release
    tokens: Tokens

    @property
    def ids(self) -> tuple[str, ...]:
        """The values of the path's parameters, in the order of the path: documents name them differently."""
        return tuple(str(self.path[name]) for name in path_parameters(self.operation.path))

    @property
    def is_observed(self) -> bool:
        """Whether the instance answers as instances were recorded to answer."""
        return self.mode == "observed"


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
    return Answer(items, page=Page(items, len(items), None))


def paged(items: list[tuple[int, Values]], query: Values) -> Answer:
    """The page of a list that a query asks for; its items with the number of their creation."""
    page = page_of(items, query)
    return Answer(page.items, page=page)


def whole_id(number: Any) -> Any:
    """A whole number as an integer: documents declare identifiers as numbers, and clients send `1.0`."""
    return int(number) if isinstance(number, float) and number.is_integer() else number
