# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `organization.list_analytics_integrations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ORGANIZATION_LIST_ANALYTICS_INTEGRATIONS as OPERATION

if TYPE_CHECKING:
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import AnalyticsIntegration


def sync(*, client: Retool) -> Page[AnalyticsIntegration]:
    """List analytics integrations."""
    return client._paginate(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[AnalyticsIntegration]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
