# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `groups.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import GROUPS_UPDATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import Group, GroupMember, PatchOperation, PatchOperations, QueryLibraryAccess
    from ...models import UniversalAccess, UserInvite
    from ...dicts import GroupMemberDict, PatchOperationDict, PatchOperationsDict, UserInviteDict


def sync(group_id: int | str, *, client: Retool, body: PatchOperations | PatchOperationsDict) -> Group:
    """Update a group."""
    return client._request(OPERATION, (group_id,), {}, body)


async def asyncio(group_id: int | str, *, client: AsyncRetool, body: PatchOperations | PatchOperationsDict) -> Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
