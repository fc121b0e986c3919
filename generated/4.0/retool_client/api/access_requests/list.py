# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `access_requests.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.pagination import AsyncPage, Page
from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import ACCESS_REQUESTS_LIST as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(
    *, client: _client.Retool,
    status: Literal["PENDING", "APPROVED", "DENIED"] | _models.AccessRequestStatus | Unset = UNSET,
    limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
) -> Page[_models.AccessRequest]:  # fmt: skip
    """List access requests."""
    return client._paginate(OPERATION, (), {"status": status, "limit": limit, "next_token": next_token})


async def asyncio(
    *, client: _async_client.AsyncRetool,
    status: Literal["PENDING", "APPROVED", "DENIED"] | _models.AccessRequestStatus | Unset = UNSET,
    limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
) -> AsyncPage[_models.AccessRequest]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {"status": status, "limit": limit, "next_token": next_token})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
