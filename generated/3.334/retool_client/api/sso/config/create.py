# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `sso.config.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SSO_CONFIG_CREATE as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import SsoConfig, SsoConfigCreate
    from ....dicts import SsoConfigCreateDict, SsoConfigDict


def sync(*, client: Retool, body: SsoConfigCreate | SsoConfigCreateDict) -> SsoConfig:
    """Set the single sign-on configuration."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: SsoConfigCreate | SsoConfigCreateDict) -> SsoConfig:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
