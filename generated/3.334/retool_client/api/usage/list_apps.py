# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `usage.list_apps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import USAGE_LIST_APPS as OPERATION

if TYPE_CHECKING:
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import UsageApp


def sync(
    *, client: Retool, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
) -> Page[UsageApp]:  # fmt: skip
    """List usage by app."""
    return client._paginate(OPERATION, (), {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})


async def asyncio(
    *, client: AsyncRetool, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
) -> AsyncPage[UsageApp]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
