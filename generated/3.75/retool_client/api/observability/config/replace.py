# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `observability.config.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, lazy, raw
from ...._runtime.unset import UNSET, Unset
from ....operations import OBSERVABILITY_CONFIG_REPLACE as OPERATION

if TYPE_CHECKING:
    from .... import async_client as _async_client, client as _client, dicts as _dicts
    from .... import models as _models
else:
    _async_client, _client, _dicts = lazy(__name__, "....async_client", "....client", "....dicts")
    (_models,) = lazy(__name__, "....models")


def sync(
    config_id: str, *, client: _client.Retool,
    body: _models.ObservabilityConfigReplace | _dicts.ObservabilityConfigReplaceDict | Unset = UNSET,
) -> _models.ObservabilityConfig:  # fmt: skip
    """Replace an observability configuration."""
    return client._request(OPERATION, (config_id,), {}, body)


async def asyncio(
    config_id: str, *, client: _async_client.AsyncRetool,
    body: _models.ObservabilityConfigReplace | _dicts.ObservabilityConfigReplaceDict | Unset = UNSET,
) -> _models.ObservabilityConfig:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (config_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
