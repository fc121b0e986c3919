"""The operation `usage.get_user`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, Unset, async_raw, raw
from ...operations import USAGE_GET_USER as OPERATION


def sync(*, client: _client.Retool, start_date: str, email: str, org_ids: str | Unset = UNSET,
         end_date: str | Unset = UNSET) -> _models.UsageUserDetails:  # fmt: skip
    """Get the usage of a user."""
    return client._request(OPERATION, query={"start_date": start_date, "email": email, "org_ids": org_ids,
                           "end_date": end_date})  # fmt: skip


async def asyncio(*, client: _async_client.AsyncRetool, start_date: str, email: str, org_ids: str | Unset = UNSET,
                  end_date: str | Unset = UNSET) -> _models.UsageUserDetails:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, query={"start_date": start_date, "email": email, "org_ids": org_ids,
                                 "end_date": end_date})  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
