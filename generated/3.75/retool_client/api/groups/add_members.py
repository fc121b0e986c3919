# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `groups.add_members`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import GROUPS_ADD_MEMBERS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ... import AsyncRetool, Retool
    from ...models import Group, GroupAddMembers, GroupCreateMember
    from ...dicts import GroupAddMembersDict, GroupCreateMemberDict


def sync(group_id: int | str, *, client: Retool, body: GroupAddMembers | GroupAddMembersDict) -> Group:
    """Add members to a group."""
    return client._request(OPERATION, (group_id,), {}, body)


async def asyncio(group_id: int | str, *, client: AsyncRetool, body: GroupAddMembers | GroupAddMembersDict) -> Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
