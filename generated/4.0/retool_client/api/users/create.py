# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /users

Create a user.

Adds a user to the organization. The e-mail address must not belong to another user.

Token scope: users:write (Users > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    email: E-mail address of the user.
    first_name: Given name of the user.
    last_name: Family name of the user.
    active: Whether the user can sign in; false for deactivated users. The server's default is `true`.
    metadata: Values of user attributes, by name. The server's default is `{}`.
    user_type: Kind of account. The server's default is `"default"`. One of `default`, `mobile`, `embed`.
    seat_type: Kind of seat that the user takes; null if there is none. One of `builder`, `internalUser`,
        `externalUser`.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.user import User
from ...models.user_create import UserCreate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.user_seat_type import UserSeatType
    from ...models.user_type import UserType
    from ...dicts import UserCreateDict

OPERATION: Final[Operation[User]] = Operation(
    id="users.create",
    method="POST",
    path="/users",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: UserCreate, required=True),
    responses={200: data(User.from_dict)},
    errors={},
    scopes=(("users:write",),),
    scope_label="Users > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: UserCreate | UserCreateDict) -> User:
    """Create a user."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: UserCreate | UserCreateDict) -> RawResponse[User]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: UserCreate | UserCreateDict) -> User:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(*, client: AsyncRetool, body: UserCreate | UserCreateDict) -> RawResponse[User]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
