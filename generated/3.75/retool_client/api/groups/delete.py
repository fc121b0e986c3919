# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `groups.delete`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, lazy, raw
from ...operations import GROUPS_DELETE as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client
else:
    _async_client, _client = lazy(__name__, "...async_client", "...client")


def sync(group_id: int | str, *, client: _client.Retool) -> None:
    """Delete a group."""
    return client._request(OPERATION, (group_id,), {})


async def asyncio(group_id: int | str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
