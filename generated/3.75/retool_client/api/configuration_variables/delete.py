# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `configuration_variables.delete`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import CONFIGURATION_VARIABLES_DELETE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool


def sync(id: str, *, client: Retool) -> None:
    """Delete a configuration variable."""
    return client._request(OPERATION, (id,), {})


async def asyncio(id: str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
