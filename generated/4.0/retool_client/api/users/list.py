# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `users.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.pagination import AsyncPage, Page
from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import USERS_LIST as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(
    *, client: _client.Retool, email: str | Unset = UNSET, first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET, limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
) -> Page[_models.User]:  # fmt: skip
    """List users."""
    return client._paginate(OPERATION, (), {
        "email": email, "first_name": first_name, "last_name": last_name, "limit": limit, "next_token": next_token,
    })  # fmt: skip


async def asyncio(
    *, client: _async_client.AsyncRetool, email: str | Unset = UNSET, first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET, limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
) -> AsyncPage[_models.User]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {
        "email": email, "first_name": first_name, "last_name": last_name, "limit": limit, "next_token": next_token,
    })  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
