# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `groups.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import GROUPS_CREATE as OPERATION

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import Group, GroupCreate, GroupCreateMember, QueryLibraryAccess, UniversalAccess, UserInvite
    from ...dicts import GroupCreateDict, GroupCreateMemberDict, UserInviteDict


def sync(*, client: Retool, body: GroupCreate | GroupCreateDict) -> Group:
    """Create a group."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: GroupCreate | GroupCreateDict) -> Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
