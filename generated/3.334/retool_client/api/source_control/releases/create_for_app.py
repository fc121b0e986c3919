# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `source_control.releases.create_for_app`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_RELEASES_CREATE_FOR_APP as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import SourceControlCommit, SourceControlReleaseCreate
    from ....dicts import SourceControlReleaseCreateDict


def sync(
    app_uuid: str, *, client: Retool, body: SourceControlReleaseCreate | SourceControlReleaseCreateDict,
) -> SourceControlCommit:  # fmt: skip
    """Create a release of an app."""
    return client._request(OPERATION, (app_uuid,), {}, body)


async def asyncio(
    app_uuid: str, *, client: AsyncRetool, body: SourceControlReleaseCreate | SourceControlReleaseCreateDict,
) -> SourceControlCommit:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (app_uuid,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
