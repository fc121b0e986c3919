"""The operation `users.list`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, AsyncPage, Page, Unset, async_raw, raw
from ...operations import USERS_LIST as OPERATION


def sync(*, client: _client.Retool, email: str | Unset = UNSET, first_name: str | Unset = UNSET,
         last_name: str | Unset = UNSET, limit: int | Unset = UNSET,
         next_token: str | Unset = UNSET) -> Page[_models.User]:  # fmt: skip
    """List users."""
    return client._paginate(OPERATION, query={"email": email, "first_name": first_name, "last_name": last_name,
                            "limit": limit, "next_token": next_token})  # fmt: skip


async def asyncio(*, client: _async_client.AsyncRetool, email: str | Unset = UNSET, first_name: str | Unset = UNSET,
                  last_name: str | Unset = UNSET, limit: int | Unset = UNSET,
                  next_token: str | Unset = UNSET) -> AsyncPage[_models.User]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, query={"email": email, "first_name": first_name, "last_name": last_name,
                                  "limit": limit, "next_token": next_token})  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
