# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `apps.clone`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import APPS_CLONE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import App, AppClone
    from ...dicts import AppCloneDict


def sync(*, client: Retool, body: AppClone | AppCloneDict) -> App:
    """Clone an app."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: AppClone | AppCloneDict) -> App:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
