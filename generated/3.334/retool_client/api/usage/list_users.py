# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `usage.list_users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.pagination import AsyncPage, Page
from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import USAGE_LIST_USERS as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(
    *, client: _client.Retool, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
) -> Page[_models.UsageUser]:  # fmt: skip
    """List usage by user."""
    return client._paginate(OPERATION, (), {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})


async def asyncio(
    *, client: _async_client.AsyncRetool, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
) -> AsyncPage[_models.UsageUser]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
