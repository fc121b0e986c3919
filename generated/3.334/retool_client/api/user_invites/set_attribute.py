# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `user_invites.set_attribute`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import USER_INVITES_SET_ATTRIBUTE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import SetAttributeRequest, UserMetadata
    from ...dicts import SetAttributeRequestDict


def sync(
    user_invite_id: int | str, *, client: Retool, body: SetAttributeRequest | SetAttributeRequestDict,
) -> UserMetadata:  # fmt: skip
    """Set an attribute of a user invite."""
    return client._request(OPERATION, (user_invite_id,), {}, body)


async def asyncio(
    user_invite_id: int | str, *, client: AsyncRetool, body: SetAttributeRequest | SetAttributeRequestDict,
) -> UserMetadata:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_invite_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
