"""The operation `usage.get_app`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, Unset, async_raw, raw
from ...operations import USAGE_GET_APP as OPERATION


def sync(*, client: _client.Retool, start_date: str, app_name: str, org_ids: str | Unset = UNSET,
         end_date: str | Unset = UNSET) -> _models.UsageAppDetails:  # fmt: skip
    """Get the usage of an app."""
    return client._request(OPERATION, query={"start_date": start_date, "app_name": app_name, "org_ids": org_ids,
                           "end_date": end_date})  # fmt: skip


async def asyncio(*, client: _async_client.AsyncRetool, start_date: str, app_name: str, org_ids: str | Unset = UNSET,
                  end_date: str | Unset = UNSET) -> _models.UsageAppDetails:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, query={"start_date": start_date, "app_name": app_name, "org_ids": org_ids,
                                 "end_date": end_date})  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
