"""The operation `roles.grants.delete`."""

from __future__ import annotations
from ...._lazy import async_client as _async_client, client as _client
from ...._runtime.resource import async_raw, raw
from ....operations import ROLES_GRANTS_DELETE as OPERATION


def sync(role_grant_id: str, *, client: _client.Retool) -> None:
    """Delete a role grant."""
    return client._request(OPERATION, (role_grant_id,))


async def asyncio(role_grant_id: str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (role_grant_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
