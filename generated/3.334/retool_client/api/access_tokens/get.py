"""The operation `access_tokens.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import ACCESS_TOKENS_GET as OPERATION


def sync(access_token_id: str, *, client: _client.Retool) -> _models.AccessToken:
    """Get an access token."""
    return client._request(OPERATION, (access_token_id,))


async def asyncio(access_token_id: str, *, client: _async_client.AsyncRetool) -> _models.AccessToken:
    """The same, asynchronous."""
    return await client._request(OPERATION, (access_token_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
