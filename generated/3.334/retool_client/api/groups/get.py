# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `groups.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import GROUPS_GET as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(
    group_id: int | str, *, client: _client.Retool, exclude_disabled_users: bool | None | Unset = UNSET,
) -> _models.Group:  # fmt: skip
    """Get a group."""
    return client._request(OPERATION, (group_id,), {"excludeDisabledUsers": exclude_disabled_users})


async def asyncio(
    group_id: int | str, *, client: _async_client.AsyncRetool, exclude_disabled_users: bool | None | Unset = UNSET,
) -> _models.Group:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {"excludeDisabledUsers": exclude_disabled_users})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
