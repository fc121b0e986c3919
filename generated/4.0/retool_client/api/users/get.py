# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /users/{userId}

Get a user.

Returns one user. With `includeGroups` the response also lists the groups of the user.

Token scope: users:read (Users > Read). Plan: Enterprise.

Args:
    user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
    include_groups: Whether the response includes the groups of the user.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ..._runtime.unset import UNSET, Unset
from ...models.user_with_groups import UserWithGroups

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[UserWithGroups]] = Operation(
    id="users.get",
    method="GET",
    path="/users/{userId}",
    path_parameters=("userId",),
    query=("includeGroups",),
    responses={200: data(UserWithGroups.from_dict)},
    errors={},
    scopes=(("users:read",),),
    scope_label="Users > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(user_id: str, *, client: Retool, include_groups: bool | None | Unset = UNSET) -> UserWithGroups:
    """Get a user."""
    return client._request(OPERATION, (user_id,), {"includeGroups": include_groups})


def sync_detailed(
    user_id: str, *, client: Retool, include_groups: bool | None | Unset = UNSET
) -> RawResponse[UserWithGroups]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (user_id,), {"includeGroups": include_groups})


async def asyncio(user_id: str, *, client: AsyncRetool, include_groups: bool | None | Unset = UNSET) -> UserWithGroups:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), {"includeGroups": include_groups})


async def asyncio_detailed(
    user_id: str, *, client: AsyncRetool, include_groups: bool | None | Unset = UNSET
) -> RawResponse[UserWithGroups]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (user_id,), {"includeGroups": include_groups})
