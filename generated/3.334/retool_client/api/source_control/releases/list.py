# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `source_control.releases.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_RELEASES_LIST as OPERATION

if TYPE_CHECKING:
    from typing import Literal
    from .... import AsyncPage, Page, AsyncRetool, Retool
    from ....models import SourceControlElementType, SourceControlRelease


def sync(
    element_uuid: str, *, client: Retool, element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> Page[SourceControlRelease]:  # fmt: skip
    """List the releases of an element."""
    return client._paginate(OPERATION, (element_uuid,), {"elementType": element_type})


async def asyncio(
    element_uuid: str, *, client: AsyncRetool, element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> AsyncPage[SourceControlRelease]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (element_uuid,), {"elementType": element_type})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
