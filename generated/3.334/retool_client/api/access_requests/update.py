"""The operation `access_requests.update`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import ACCESS_REQUESTS_UPDATE as OPERATION


def sync(access_request_id: int | str, *, client: _client.Retool,
         body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict) -> _models.AccessRequest:  # fmt: skip
    """Decide on an access request."""
    return client._request(OPERATION, (access_request_id,), body=body)


async def asyncio(access_request_id: int | str, *, client: _async_client.AsyncRetool,
                  body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict) -> _models.AccessRequest:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (access_request_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
