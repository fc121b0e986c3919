"""The operation `spaces.replace`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import SPACES_REPLACE as OPERATION


def sync(space_id: str, *, client: _client.Retool,
         body: _models.SpaceReplace | _dicts.SpaceReplaceDict) -> _models.Space:  # fmt: skip
    """Replace a space."""
    return client._request(OPERATION, (space_id,), body=body)


async def asyncio(space_id: str, *, client: _async_client.AsyncRetool,
                  body: _models.SpaceReplace | _dicts.SpaceReplaceDict) -> _models.Space:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (space_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
