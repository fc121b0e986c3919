# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `settings.replace`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import SETTINGS_REPLACE as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, dicts as _dicts, models as _models
else:
    _async_client, _client, _dicts, _models = lazy(__name__, "...async_client", "...client", "...dicts", "...models")


def sync(*, client: _client.Retool, body: _models.Settings | _dicts.SettingsDict | Unset = UNSET) -> Any:
    """Replace the settings."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: _async_client.AsyncRetool, body: _models.Settings | _dicts.SettingsDict | Unset = UNSET,
) -> Any:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
