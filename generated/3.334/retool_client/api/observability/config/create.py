# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `observability.config.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import OBSERVABILITY_CONFIG_CREATE as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import ObservabilityConfig, ObservabilityConfigCreate, ObservabilityProviderConfig
    from ....dicts import ObservabilityConfigCreateDict, ObservabilityProviderConfigDict


def sync(*, client: Retool, body: ObservabilityConfigCreate | ObservabilityConfigCreateDict) -> ObservabilityConfig:
    """Create an observability configuration."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: ObservabilityConfigCreate | ObservabilityConfigCreateDict,
) -> ObservabilityConfig:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
