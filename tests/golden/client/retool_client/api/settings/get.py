# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `settings.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import SETTINGS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Settings


def sync(*, client: Retool) -> Settings:
    """Get the settings."""
    return client._request(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> Settings:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
