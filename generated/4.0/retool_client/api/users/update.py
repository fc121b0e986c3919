"""The operation `users.update`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import USERS_UPDATE as OPERATION


def sync(user_id: str, *, client: _client.Retool,
         body: _models.PatchOperations | _dicts.PatchOperationsDict) -> _models.User:  # fmt: skip
    """Update a user."""
    return client._request(OPERATION, (user_id,), body=body)


async def asyncio(user_id: str, *, client: _async_client.AsyncRetool,
                  body: _models.PatchOperations | _dicts.PatchOperationsDict) -> _models.User:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
