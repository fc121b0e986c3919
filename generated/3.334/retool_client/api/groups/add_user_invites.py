# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `groups.add_user_invites`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import GROUPS_ADD_USER_INVITES as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ... import AsyncRetool, Retool
    from ...models import Group, GroupAddUserInvites
    from ...dicts import GroupAddUserInvitesDict


def sync(group_id: int | str, *, client: Retool, body: GroupAddUserInvites | GroupAddUserInvitesDict) -> Group:
    """Add invites to a group."""
    return client._request(OPERATION, (group_id,), {}, body)


async def asyncio(
    group_id: int | str, *, client: AsyncRetool, body: GroupAddUserInvites | GroupAddUserInvitesDict,
) -> Group:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
