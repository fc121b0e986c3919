# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `payments.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.pagination import AsyncPage, Page
from ..._runtime.resource import async_raw, lazy, raw
from ...operations import PAYMENTS_LIST as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(*, client: _client.Retool) -> Page[_models.Payment]:
    """List payments."""
    return client._paginate(OPERATION, (), {})


async def asyncio(*, client: _async_client.AsyncRetool) -> AsyncPage[_models.Payment]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
