# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `info.get_ip_allowlist`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import INFO_GET_IP_ALLOWLIST as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import IpAllowlist


def sync(*, client: Retool) -> IpAllowlist:
    """Get Retool's IP addresses."""
    return client._request(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> IpAllowlist:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
