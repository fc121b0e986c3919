# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `source_control.releases.list_for_app`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_RELEASES_LIST_FOR_APP as OPERATION

if TYPE_CHECKING:
    from .... import AsyncPage, Page, AsyncRetool, Retool
    from ....models import SourceControlRelease


def sync(app_uuid: str, *, client: Retool) -> Page[SourceControlRelease]:
    """List the releases of an app."""
    return client._paginate(OPERATION, (app_uuid,), {})


async def asyncio(app_uuid: str, *, client: AsyncRetool) -> AsyncPage[SourceControlRelease]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (app_uuid,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
