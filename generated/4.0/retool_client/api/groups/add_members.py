# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /groups/{groupId}/members

Add members to a group.

Adds users to a group, optionally as its administrators. Existing members stay.

Token scope: groups:write (Groups > Write). Plan: Enterprise.

Args:
    group_id: Number of the group.
    body: All that follows in one object, instead of the keyword arguments.
    members: Users in the group.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.group import Group
from ...models.group_add_members import GroupAddMembers

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.group_create_member import GroupCreateMember
    from ...dicts import GroupAddMembersDict, GroupCreateMemberDict

OPERATION: Final[Operation[Group]] = Operation(
    id="groups.add_members",
    method="POST",
    path="/groups/{groupId}/members",
    path_parameters=("groupId",),
    query=(),
    body=Body("application/json", model=lambda: GroupAddMembers, required=True),
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


def sync(group_id: int | str, *, client: Retool, body: GroupAddMembers | GroupAddMembersDict) -> Group:
    """Add members to a group."""
    return client._request(OPERATION, (group_id,), {}, body)


def sync_detailed(
    group_id: int | str, *, client: Retool, body: GroupAddMembers | GroupAddMembersDict
) -> RawResponse[Group]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (group_id,), {}, body)


async def asyncio(group_id: int | str, *, client: AsyncRetool, body: GroupAddMembers | GroupAddMembersDict) -> Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {}, body)


async def asyncio_detailed(
    group_id: int | str, *, client: AsyncRetool, body: GroupAddMembers | GroupAddMembersDict
) -> RawResponse[Group]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (group_id,), {}, body)
