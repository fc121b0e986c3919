# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `users.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import USERS_GET as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(user_id: str, *, client: _client.Retool, include_groups: bool | None | Unset = UNSET) -> _models.UserGetResult:
    """Get a user."""
    return client._request(OPERATION, (user_id,), {"includeGroups": include_groups})


async def asyncio(
    user_id: str, *, client: _async_client.AsyncRetool, include_groups: bool | None | Unset = UNSET,
) -> _models.UserGetResult:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), {"includeGroups": include_groups})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
