# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `usage.get_user`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import USAGE_GET_USER as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(
    *, client: _client.Retool, start_date: str, email: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
) -> _models.UsageUserDetails:  # fmt: skip
    """Get the usage of a user."""
    return client._request(OPERATION, (), {
        "start_date": start_date, "email": email, "org_ids": org_ids, "end_date": end_date,
    })  # fmt: skip


async def asyncio(
    *, client: _async_client.AsyncRetool, start_date: str, email: str, org_ids: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> _models.UsageUserDetails:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {
        "start_date": start_date, "email": email, "org_ids": org_ids, "end_date": end_date,
    })  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
