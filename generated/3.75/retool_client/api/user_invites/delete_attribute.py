# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `user_invites.delete_attribute`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import USER_INVITES_DELETE_ATTRIBUTE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import UserMetadata


def sync(user_invite_id: int | str, attribute_name: str, *, client: Retool) -> UserMetadata:
    """Delete an attribute of a user invite."""
    return client._request(OPERATION, (user_invite_id, attribute_name), {})


async def asyncio(user_invite_id: int | str, attribute_name: str, *, client: AsyncRetool) -> UserMetadata:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_invite_id, attribute_name), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
