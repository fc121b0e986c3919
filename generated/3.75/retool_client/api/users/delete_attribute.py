"""The operation `users.delete_attribute`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import USERS_DELETE_ATTRIBUTE as OPERATION


def sync(user_id: str, attribute_name: str, *, client: _client.Retool) -> _models.UserMetadata:
    """Delete an attribute of a user."""
    return client._request(OPERATION, (user_id, attribute_name))


async def asyncio(user_id: str, attribute_name: str, *, client: _async_client.AsyncRetool) -> _models.UserMetadata:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id, attribute_name))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
