# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `sso.config.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SSO_CONFIG_GET as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import SsoConfigState


def sync(*, client: Retool) -> SsoConfigState:
    """Get the single sign-on configuration."""
    return client._request(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> SsoConfigState:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
