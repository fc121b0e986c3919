# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `apps.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import APPS_LIST as OPERATION

if TYPE_CHECKING:
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import App


def sync(
    *, client: Retool, using_resource: str | Unset = UNSET, name_contains: str | Unset = UNSET,
    limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
) -> Page[App]:  # fmt: skip
    """List apps."""
    return client._paginate(OPERATION, (), {
        "using_resource": using_resource, "name_contains": name_contains, "limit": limit, "next_token": next_token,
    })  # fmt: skip


async def asyncio(
    *, client: AsyncRetool, using_resource: str | Unset = UNSET, name_contains: str | Unset = UNSET,
    limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
) -> AsyncPage[App]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {
        "using_resource": using_resource, "name_contains": name_contains, "limit": limit, "next_token": next_token,
    })  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
