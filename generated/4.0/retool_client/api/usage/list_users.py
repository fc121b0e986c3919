"""The operation `usage.list_users`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, AsyncPage, Page, Unset, async_raw, raw
from ...operations import USAGE_LIST_USERS as OPERATION


def sync(*, client: _client.Retool, start_date: str, org_ids: str | Unset = UNSET,
         end_date: str | Unset = UNSET) -> Page[_models.UsageUser]:  # fmt: skip
    """List usage by user."""
    return client._paginate(OPERATION, query={"start_date": start_date, "org_ids": org_ids, "end_date": end_date})


async def asyncio(*, client: _async_client.AsyncRetool, start_date: str, org_ids: str | Unset = UNSET,
                  end_date: str | Unset = UNSET) -> AsyncPage[_models.UsageUser]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, query={"start_date": start_date, "org_ids": org_ids, "end_date": end_date})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
