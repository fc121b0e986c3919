"""The operation `apps.list`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, AsyncPage, Page, Unset, async_raw, raw
from ...operations import APPS_LIST as OPERATION


def sync(*, client: _client.Retool, using_resource: str | Unset = UNSET, name_contains: str | Unset = UNSET,
         limit: int | Unset = UNSET, next_token: str | Unset = UNSET) -> Page[_models.App]:  # fmt: skip
    """List apps."""
    return client._paginate(OPERATION, query={"using_resource": using_resource, "name_contains": name_contains,
                            "limit": limit, "next_token": next_token})  # fmt: skip


async def asyncio(*, client: _async_client.AsyncRetool, using_resource: str | Unset = UNSET,
                  name_contains: str | Unset = UNSET, limit: int | Unset = UNSET,
                  next_token: str | Unset = UNSET) -> AsyncPage[_models.App]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, query={"using_resource": using_resource, "name_contains": name_contains,
                                  "limit": limit, "next_token": next_token})  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
