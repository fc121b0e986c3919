# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `app_themes.replace`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._runtime.resource import async_raw, lazy, raw
from ...operations import APP_THEMES_REPLACE as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, dicts as _dicts, models as _models
else:
    _async_client, _client, _dicts, _models = lazy(__name__, "...async_client", "...client", "...dicts", "...models")


def sync(*, client: _client.Retool, body: _models.AppThemeCreate | _dicts.AppThemeCreateDict) -> _models.AppTheme:
    """Create or replace an app theme."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: _async_client.AsyncRetool, body: _models.AppThemeCreate | _dicts.AppThemeCreateDict,
) -> _models.AppTheme:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
