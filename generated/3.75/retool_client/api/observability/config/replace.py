"""The operation `observability.config.replace`."""

from __future__ import annotations
from ...._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ...._runtime.resource import UNSET, Unset, async_raw, raw
from ....operations import OBSERVABILITY_CONFIG_REPLACE as OPERATION


def sync(
    config_id: str, *, client: _client.Retool,
    body: _models.ObservabilityConfigReplace | _dicts.ObservabilityConfigReplaceDict | Unset = UNSET,
) -> _models.ObservabilityConfig:  # fmt: skip
    """Replace an observability configuration."""
    return client._request(OPERATION, (config_id,), body=body)


async def asyncio(
    config_id: str, *, client: _async_client.AsyncRetool,
    body: _models.ObservabilityConfigReplace | _dicts.ObservabilityConfigReplaceDict | Unset = UNSET,
) -> _models.ObservabilityConfig:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (config_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
