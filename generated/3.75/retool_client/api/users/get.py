# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""GET /users/{userId}

Get a user.

Returns one user. With `includeGroups` the response also lists the groups of the user, in releases that have
this parameter.

Token scope: users:read (Users > Read). Plan: Enterprise.

Args:
    user_id: Identifier of the user, `user_` and 32 hexadecimal digits.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.user import User

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[User]] = Operation(
    id="users.get",
    method="GET",
    path="/users/{userId}",
    path_parameters=("userId",),
    query=(),
    responses={200: data(User.from_dict)},
    errors={},
    scopes=(("users:read",),),
    scope_label="Users > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(user_id: str, *, client: Retool) -> User:
    """Get a user."""
    return client.request(OPERATION, (user_id,), {})


def sync_detailed(user_id: str, *, client: Retool) -> RawResponse[User]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (user_id,), {})


async def asyncio(user_id: str, *, client: AsyncRetool) -> User:
    """The same, asynchronous."""
    return await client.request(OPERATION, (user_id,), {})


async def asyncio_detailed(user_id: str, *, client: AsyncRetool) -> RawResponse[User]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (user_id,), {})
