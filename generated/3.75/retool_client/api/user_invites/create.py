# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `user_invites.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import USER_INVITES_CREATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from ... import AsyncRetool, Retool
    from ...models import UserInvite, UserInviteCreate
    from ...dicts import UserInviteCreateDict


def sync(*, client: Retool, body: UserInviteCreate | UserInviteCreateDict) -> UserInvite:
    """Invite a person."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: UserInviteCreate | UserInviteCreateDict) -> UserInvite:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
