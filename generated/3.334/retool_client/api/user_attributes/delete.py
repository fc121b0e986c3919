"""The operation `user_attributes.delete`."""

from __future__ import annotations
from typing import Literal
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, Unset, async_raw, raw
from ...operations import USER_ATTRIBUTES_DELETE as OPERATION


def sync(
    id: str, *, client: _client.Retool,
    update_existing_users: Literal["true", "false"] | _models.UserAttributeUpdateExistingUsers | Unset = UNSET,
) -> None:  # fmt: skip
    """Delete a user attribute."""
    return client._request(OPERATION, (id,), query={"update_existing_users": update_existing_users})


async def asyncio(
    id: str, *, client: _async_client.AsyncRetool,
    update_existing_users: Literal["true", "false"] | _models.UserAttributeUpdateExistingUsers | Unset = UNSET,
) -> None:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), query={"update_existing_users": update_existing_users})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
