# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /groups/{groupId}/user_invites

Add invites to a group.

Lets people who have a pending invite become members of the group when they accept it.

Token scope: groups:write (Groups > Write). Plan: Enterprise.

Args:
    group_id: Number of the group.
    body: All that follows in one object, instead of the keyword arguments.
    user_invite_ids: Numeric identifiers of the invites.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.group import Group
from ...models.group_add_user_invites import GroupAddUserInvites

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import GroupAddUserInvitesDict

OPERATION: Final[Operation[Group]] = Operation(
    id="groups.add_user_invites",
    method="POST",
    path="/groups/{groupId}/user_invites",
    path_parameters=("groupId",),
    query=(),
    body=Body("application/json", model=lambda: GroupAddUserInvites, required=True),
    responses={200: data(Group.from_dict)},
    errors={},
    scopes=(("groups:write",),),
    scope_label="Groups > Write",
    since="3.28.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(group_id: int | str, *, client: Retool, body: GroupAddUserInvites | GroupAddUserInvitesDict) -> Group:
    """Add invites to a group."""
    return client._request(OPERATION, (group_id,), {}, body)


def sync_detailed(
    group_id: int | str, *, client: Retool, body: GroupAddUserInvites | GroupAddUserInvitesDict
) -> RawResponse[Group]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (group_id,), {}, body)


async def asyncio(
    group_id: int | str, *, client: AsyncRetool, body: GroupAddUserInvites | GroupAddUserInvitesDict
) -> Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {}, body)


async def asyncio_detailed(
    group_id: int | str, *, client: AsyncRetool, body: GroupAddUserInvites | GroupAddUserInvitesDict
) -> RawResponse[Group]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (group_id,), {}, body)
