# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /groups/{groupId}/user_invites/{userInviteId}

Remove an invite from a group.

Removes a pending invite from a group. The invite itself stays valid.

Token scope: groups:write (Groups > Write). Plan: Enterprise.

Args:
    group_id: Number of the group.
    user_invite_id: Number of the invite.

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
    id="groups.remove_user_invite",
    method="DELETE",
    path="/groups/{groupId}/user_invites/{userInviteId}",
    path_parameters=("groupId", "userInviteId"),
    query=(),
    responses={204: empty()},
    errors={},
    scopes=(("groups:write",),),
    scope_label="Groups > Write",
    since="3.28.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(group_id: int | str, user_invite_id: int | str, *, client: Retool) -> None:
    """Remove an invite from a group."""
    return client._request(OPERATION, (group_id, user_invite_id), {})


def sync_detailed(group_id: int | str, user_invite_id: int | str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (group_id, user_invite_id), {})


async def asyncio(group_id: int | str, user_invite_id: int | str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id, user_invite_id), {})


async def asyncio_detailed(group_id: int | str, user_invite_id: int | str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (group_id, user_invite_id), {})
