"""The operation `settings.replace`."""

from __future__ import annotations
from typing import Any
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import UNSET, Unset, async_raw, raw
from ...operations import SETTINGS_REPLACE as OPERATION


def sync(*, client: _client.Retool, body: _models.Settings | _dicts.SettingsDict | Unset = UNSET) -> Any:
    """Replace the settings."""
    return client._request(OPERATION, body=body)


async def asyncio(*, client: _async_client.AsyncRetool,
                  body: _models.Settings | _dicts.SettingsDict | Unset = UNSET) -> Any:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
