# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `users.delete_attribute`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import USERS_DELETE_ATTRIBUTE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import UserMetadata


def sync(user_id: str, attribute_name: str, *, client: Retool) -> UserMetadata:
    """Delete an attribute of a user."""
    return client._request(OPERATION, (user_id, attribute_name), {})


async def asyncio(user_id: str, attribute_name: str, *, client: AsyncRetool) -> UserMetadata:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id, attribute_name), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
