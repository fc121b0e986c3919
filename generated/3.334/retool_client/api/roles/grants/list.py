"""The operation `roles.grants.list`."""

from __future__ import annotations
from typing import Any
from ...._lazy import async_client as _async_client, client as _client
from ...._runtime.resource import async_raw, raw
from ....operations import ROLES_GRANTS_LIST as OPERATION


def sync(*, client: _client.Retool) -> Any:
    """List role grants."""
    return client._request(OPERATION)


async def asyncio(*, client: _async_client.AsyncRetool) -> Any:
    """The same, asynchronous."""
    return await client._request(OPERATION)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
