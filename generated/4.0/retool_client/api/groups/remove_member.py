# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /groups/{groupId}/members/{userSid}

Remove a member from a group.

Removes a user from a group and returns the group without the user.

Token scope: groups:write (Groups > Write). Plan: Enterprise.

Args:
    group_id: Number of the group.
    user_sid: Identifier of the user, `user_` and 32 hexadecimal digits.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.group import Group

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[Group]] = Operation(
    id="groups.remove_member",
    method="DELETE",
    path="/groups/{groupId}/members/{userSid}",
    path_parameters=("groupId", "userSid"),
    query=(),
    responses={200: data(Group.from_dict)},
    errors={},
    scopes=(("groups:write",),),
    scope_label="Groups > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(group_id: int | str, user_sid: str, *, client: Retool) -> Group:
    """Remove a member from a group."""
    return client._request(OPERATION, (group_id, user_sid), {})


def sync_detailed(group_id: int | str, user_sid: str, *, client: Retool) -> RawResponse[Group]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (group_id, user_sid), {})


async def asyncio(group_id: int | str, user_sid: str, *, client: AsyncRetool) -> Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id, user_sid), {})


async def asyncio_detailed(group_id: int | str, user_sid: str, *, client: AsyncRetool) -> RawResponse[Group]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (group_id, user_sid), {})
