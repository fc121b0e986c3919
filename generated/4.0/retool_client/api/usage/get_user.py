# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /usage/user_details

Get the usage of a user.

Returns which apps one user viewed and edited in a period, week by week.

Token scope: usage. Plan: Enterprise.

Args:
    start_date: First day of the period, `YYYY-MM-DD`.
    email: E-mail address of the user.
    org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
    end_date: Last day of the period, `YYYY-MM-DD`.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ..._runtime.unset import UNSET, Unset
from ...models.usage_user_details import UsageUserDetails

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[UsageUserDetails]] = Operation(
    id="usage.get_user",
    method="GET",
    path="/usage/user_details",
    path_parameters=(),
    query=("start_date", "email", "org_ids", "end_date"),
    required_query=("start_date", "email"),
    responses={200: data(UsageUserDetails.from_dict)},
    errors={},
    scopes=(("usage",),),
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *, client: Retool, start_date: str, email: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> UsageUserDetails:
    """Get the usage of a user."""
    return client._request(
        OPERATION, (), {"start_date": start_date, "email": email, "org_ids": org_ids, "end_date": end_date}
    )


def sync_detailed(
    *, client: Retool, start_date: str, email: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> RawResponse[UsageUserDetails]:
    """The same, with status and headers."""
    return client._request_raw(
        OPERATION, (), {"start_date": start_date, "email": email, "org_ids": org_ids, "end_date": end_date}
    )


async def asyncio(
    *, client: AsyncRetool, start_date: str, email: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> UsageUserDetails:
    """The same, asynchronous."""
    return await client._request(
        OPERATION, (), {"start_date": start_date, "email": email, "org_ids": org_ids, "end_date": end_date}
    )


async def asyncio_detailed(
    *, client: AsyncRetool, start_date: str, email: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> RawResponse[UsageUserDetails]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(
        OPERATION, (), {"start_date": start_date, "email": email, "org_ids": org_ids, "end_date": end_date}
    )
