"""The operation `access_requests.list`."""

from __future__ import annotations
from typing import Literal
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, AsyncPage, Page, Unset, async_raw, raw
from ...operations import ACCESS_REQUESTS_LIST as OPERATION


def sync(*, client: _client.Retool,
         status: Literal["PENDING", "APPROVED", "DENIED"] | _models.AccessRequestStatus | Unset = UNSET,
         limit: int | Unset = UNSET, next_token: str | Unset = UNSET) -> Page[_models.AccessRequest]:  # fmt: skip
    """List access requests."""
    return client._paginate(OPERATION, query={"status": status, "limit": limit, "next_token": next_token})


async def asyncio(*, client: _async_client.AsyncRetool,
                  status: Literal["PENDING", "APPROVED", "DENIED"] | _models.AccessRequestStatus | Unset = UNSET,
                  limit: int | Unset = UNSET, next_token: str | Unset = UNSET) -> AsyncPage[_models.AccessRequest]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, query={"status": status, "limit": limit, "next_token": next_token})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
