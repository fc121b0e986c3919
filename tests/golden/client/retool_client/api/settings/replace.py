# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `settings.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import SETTINGS_REPLACE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal
    from ... import AsyncRetool, Retool
    from ...models import Settings
    from ...dicts import SettingsDict


def sync(*, client: Retool, body: Settings | SettingsDict | Unset = UNSET) -> Any:
    """Replace the settings."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: Settings | SettingsDict | Unset = UNSET) -> Any:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
