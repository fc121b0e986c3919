# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `source_control.releases.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_RELEASES_CREATE as OPERATION

if TYPE_CHECKING:
    from typing import Literal
    from .... import AsyncRetool, Retool
    from ....models import SourceControlCommit, SourceControlElementType, SourceControlReleaseCreate
    from ....dicts import SourceControlReleaseCreateDict


def sync(
    element_uuid: str, *, client: Retool, body: SourceControlReleaseCreate | SourceControlReleaseCreateDict,
    element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> SourceControlCommit:  # fmt: skip
    """Create a release of an element."""
    return client._request(OPERATION, (element_uuid,), {"elementType": element_type}, body)


async def asyncio(
    element_uuid: str, *, client: AsyncRetool, body: SourceControlReleaseCreate | SourceControlReleaseCreateDict,
    element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> SourceControlCommit:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (element_uuid,), {"elementType": element_type}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
