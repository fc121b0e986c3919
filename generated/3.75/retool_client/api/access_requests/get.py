"""The operation `access_requests.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import ACCESS_REQUESTS_GET as OPERATION


def sync(access_request_id: int | str, *, client: _client.Retool) -> _models.AccessRequest:
    """Get an access request."""
    return client._request(OPERATION, (access_request_id,))


async def asyncio(access_request_id: int | str, *, client: _async_client.AsyncRetool) -> _models.AccessRequest:
    """The same, asynchronous."""
    return await client._request(OPERATION, (access_request_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
