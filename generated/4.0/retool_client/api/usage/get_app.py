# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `usage.get_app`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import USAGE_GET_APP as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(
    *, client: _client.Retool, start_date: str, app_name: str, org_ids: str | Unset = UNSET,
    end_date: str | Unset = UNSET, limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
) -> _models.UsageGetAppResult:  # fmt: skip
    """Get the usage of an app."""
    return client._request(OPERATION, (), {
        "start_date": start_date, "app_name": app_name, "org_ids": org_ids, "end_date": end_date, "limit": limit,
        "next_token": next_token,
    })  # fmt: skip


async def asyncio(
    *, client: _async_client.AsyncRetool, start_date: str, app_name: str, org_ids: str | Unset = UNSET,
    end_date: str | Unset = UNSET, limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
) -> _models.UsageGetAppResult:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {
        "start_date": start_date, "app_name": app_name, "org_ids": org_ids, "end_date": end_date, "limit": limit,
        "next_token": next_token,
    })  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
