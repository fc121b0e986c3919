# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /usage/app_summary

List usage by app.

Returns views, saves, viewers and editors of each app in a period.

Token scope: usage. Plan: Enterprise.

Args:
    start_date: First day of the period, `YYYY-MM-DD`.
    org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
    end_date: Last day of the period, `YYYY-MM-DD`.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed
from ..._runtime.unset import UNSET, Unset
from ...models.usage_app import UsageApp

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[UsageApp]] = PagedOperation(
    id="usage.list_apps",
    method="GET",
    path="/usage/app_summary",
    path_parameters=(),
    query=("start_date", "org_ids", "end_date"),
    required_query=("start_date",),
    responses={200: listed(UsageApp.from_dict)},
    errors={},
    scopes=(("usage",),),
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *, client: Retool, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> Page[UsageApp]:
    """List usage by app."""
    return client._paginate(OPERATION, (), {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})


def sync_detailed(
    *, client: Retool, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> RawResponse[Page[UsageApp]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})


async def asyncio(
    *, client: AsyncRetool, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> AsyncPage[UsageApp]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})


async def asyncio_detailed(
    *, client: AsyncRetool, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> RawResponse[AsyncPage[UsageApp]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(
        OPERATION, (), {"start_date": start_date, "org_ids": org_ids, "end_date": end_date}
    )
