# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `source_control.settings.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_SETTINGS_GET as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import SourceControlSettings


def sync(*, client: Retool) -> SourceControlSettings:
    """Get the source control settings."""
    return client._request(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> SourceControlSettings:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
