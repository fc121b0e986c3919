# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PUT /users/reset2fa/{userId}

Reset a user's second factor.

Removes the second factor of a user, who sets up a new one at the next sign-in.

Token scope: users:write (Users > Write). Plan: Enterprise.

Args:
    user_id: Identifier of the user, `user_` and 32 hexadecimal digits.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="users.reset_two_factor",
    method="PUT",
    path="/users/reset2fa/{userId}",
    path_parameters=("userId",),
    query=(),
    responses={204: empty()},
    errors={},
    scopes=(("users:write",),),
    scope_label="Users > Write",
    since="3.124",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(user_id: str, *, client: Retool) -> None:
    """Reset a user's second factor."""
    return client._request(OPERATION, (user_id,), {})


def sync_detailed(user_id: str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (user_id,), {})


async def asyncio(user_id: str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), {})


async def asyncio_detailed(user_id: str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (user_id,), {})
