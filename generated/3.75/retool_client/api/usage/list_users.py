# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `usage.list_users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import USAGE_LIST_USERS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import UsageUser


def sync(
    *, client: Retool, start_date: str, org_ids: Sequence[str] | Unset = UNSET, end_date: str | Unset = UNSET,
) -> Page[UsageUser]:  # fmt: skip
    """List usage by user."""
    return client._paginate(OPERATION, (), {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})


async def asyncio(
    *, client: AsyncRetool, start_date: str, org_ids: Sequence[str] | Unset = UNSET, end_date: str | Unset = UNSET,
) -> AsyncPage[UsageUser]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
