"""A valid request on its way to the objects of the instance, and the answer on its way back."""

from collections.abc import Callable
from typing import Any

from attrs import frozen

from ..documents import Mode
from ..routes import Operation
from .pages import Page
from .store import Store, Values


@frozen
class Call:
    """A request that the document allows.

    Attributes:
        store: The objects.
        operation: The operation.
        path: Values of the path's parameters.
        query: Values of the query's parameters.
        body: The body; an empty object without one.
        mode: How the instance answers.
        user: Identifier of the user whom the token belongs to.
        mint: Makes a token with some scopes.
    """

    store: Store
    operation: Operation
    path: dict[str, Any]
    query: dict[str, Any]
    body: Any
    mode: Mode
    user: str
    mint: Callable[[list[str]], str]

    @property
    def last(self) -> str:
        """The value of the last parameter of the path."""
        return str(next(reversed(self.path.values())))


@frozen
class Answer:
    """What an operation answers.

    Attributes:
        data: What is in the envelope's `data`, or the whole body where the operation has no envelope.
        status: The status; the operation's first status of success if it is None.
        page: For a list, which page of it this is.
        created: Identifier of what was created.
    """

    data: Any = None
    status: int | None = None
    page: Page | None = None
    created: Any = None


Handler = Callable[[Call], Answer]

Handlers = dict[tuple[str, str], Handler]


def whole(items: list[Values]) -> Answer:
    """A list that has no pages."""
    return Answer(items, page=Page(items, len(items), None))
