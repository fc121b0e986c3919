# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `configuration_variables.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import CONFIGURATION_VARIABLES_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import ConfigurationVariable


def sync(id: str, *, client: Retool) -> ConfigurationVariable:
    """Get a configuration variable."""
    return client._request(OPERATION, (id,), {})


async def asyncio(id: str, *, client: AsyncRetool) -> ConfigurationVariable:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
