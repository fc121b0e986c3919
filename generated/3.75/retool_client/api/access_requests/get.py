# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `access_requests.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ACCESS_REQUESTS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import AccessRequest


def sync(access_request_id: int | str, *, client: Retool) -> AccessRequest:
    """Get an access request."""
    return client._request(OPERATION, (access_request_id,), {})


async def asyncio(access_request_id: int | str, *, client: AsyncRetool) -> AccessRequest:
    """The same, asynchronous."""
    return await client._request(OPERATION, (access_request_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
