# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `observability.config.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ...._runtime.unset import UNSET, Unset
from ....operations import OBSERVABILITY_CONFIG_REPLACE as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import ObservabilityConfig, ObservabilityConfigReplace, ObservabilityProviderConfig
    from ....dicts import ObservabilityConfigReplaceDict, ObservabilityProviderConfigDict


def sync(
    config_id: str, *, client: Retool,
    body: ObservabilityConfigReplace | ObservabilityConfigReplaceDict | Unset = UNSET,
) -> ObservabilityConfig:  # fmt: skip
    """Replace an observability configuration."""
    return client._request(OPERATION, (config_id,), {}, body)


async def asyncio(
    config_id: str, *, client: AsyncRetool,
    body: ObservabilityConfigReplace | ObservabilityConfigReplaceDict | Unset = UNSET,
) -> ObservabilityConfig:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (config_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
