# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /users/{userId}

Deactivate a user.

Deactivates a user. The account is not deleted: it stays listed with `active` false and can be activated
again.

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
    id="users.delete",
    method="DELETE",
    path="/users/{userId}",
    path_parameters=("userId",),
    query=(),
    responses={204: empty()},
    errors={},
    scopes=(("users:write",),),
    scope_label="Users > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(user_id: str, *, client: Retool) -> None:
    """Deactivate a user."""
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
