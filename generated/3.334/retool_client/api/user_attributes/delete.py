# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `user_attributes.delete`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import USER_ATTRIBUTES_DELETE as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(
    id: str, *, client: _client.Retool,
    update_existing_users: Literal["true", "false"] | _models.UserAttributeUpdateExistingUsers | Unset = UNSET,
) -> None:  # fmt: skip
    """Delete a user attribute."""
    return client._request(OPERATION, (id,), {"update_existing_users": update_existing_users})


async def asyncio(
    id: str, *, client: _async_client.AsyncRetool,
    update_existing_users: Literal["true", "false"] | _models.UserAttributeUpdateExistingUsers | Unset = UNSET,
) -> None:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {"update_existing_users": update_existing_users})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
