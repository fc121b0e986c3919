# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /usage/app_details

Get the usage of an app.

Returns who viewed and edited one app in a period, week by week.

Token scope: usage. Plan: Enterprise.

Args:
    start_date: First day of the period, `YYYY-MM-DD`.
    app_name: Name of the app.
    org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
    end_date: Last day of the period, `YYYY-MM-DD`.
    limit: Largest number of items on a page.
    next_token: Token of the page to return, from the previous page.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, bare
from ..._runtime.unset import UNSET, Unset
from ...models.usage_get_app_result import UsageGetAppResult

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[UsageGetAppResult]] = Operation(
    id="usage.get_app",
    method="GET",
    path="/usage/app_details",
    path_parameters=(),
    query=("start_date", "app_name", "org_ids", "end_date", "limit", "next_token"),
    required_query=("start_date", "app_name"),
    responses={200: bare(UsageGetAppResult.from_dict)},
    paginated=True,
    errors={},
    scopes=(("usage",),),
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *,
    client: Retool,
    start_date: str,
    app_name: str,
    org_ids: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> UsageGetAppResult:
    """Get the usage of an app."""
    return client._request(
        OPERATION,
        (),
        {
            "start_date": start_date,
            "app_name": app_name,
            "org_ids": org_ids,
            "end_date": end_date,
            "limit": limit,
            "next_token": next_token,
        },
    )


def sync_detailed(
    *,
    client: Retool,
    start_date: str,
    app_name: str,
    org_ids: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> RawResponse[UsageGetAppResult]:
    """The same, with status and headers."""
    return client._request_raw(
        OPERATION,
        (),
        {
            "start_date": start_date,
            "app_name": app_name,
            "org_ids": org_ids,
            "end_date": end_date,
            "limit": limit,
            "next_token": next_token,
        },
    )


async def asyncio(
    *,
    client: AsyncRetool,
    start_date: str,
    app_name: str,
    org_ids: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> UsageGetAppResult:
    """The same, asynchronous."""
    return await client._request(
        OPERATION,
        (),
        {
            "start_date": start_date,
            "app_name": app_name,
            "org_ids": org_ids,
            "end_date": end_date,
            "limit": limit,
            "next_token": next_token,
        },
    )


async def asyncio_detailed(
    *,
    client: AsyncRetool,
    start_date: str,
    app_name: str,
    org_ids: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> RawResponse[UsageGetAppResult]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(
        OPERATION,
        (),
        {
            "start_date": start_date,
            "app_name": app_name,
            "org_ids": org_ids,
            "end_date": end_date,
            "limit": limit,
            "next_token": next_token,
        },
    )
