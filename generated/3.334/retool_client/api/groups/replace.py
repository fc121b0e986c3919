# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `groups.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import GROUPS_REPLACE as OPERATION

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import Group, GroupCreateMember, GroupReplace, QueryLibraryAccess, UniversalAccess, UserInvite
    from ...dicts import GroupCreateMemberDict, GroupReplaceDict, UserInviteDict


def sync(group_id: int | str, *, client: Retool, body: GroupReplace | GroupReplaceDict | Unset = UNSET) -> Group:
    """Replace a group."""
    return client._request(OPERATION, (group_id,), {}, body)


async def asyncio(
    group_id: int | str, *, client: AsyncRetool, body: GroupReplace | GroupReplaceDict | Unset = UNSET,
) -> Group:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
