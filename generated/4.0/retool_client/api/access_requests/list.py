# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /access_requests

List access requests.

Returns the requests of people who want to join the organization.

Token scope: users:read (Users > Read). Plan: Enterprise.

Args:
    status: Only requests in this state. One of `PENDING`, `APPROVED`, `DENIED`.
    limit: Largest number of items on a page.
    next_token: Token of the page to return, from the previous page.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
from ..._runtime.unset import UNSET, Unset
from ...models.access_request import AccessRequest

if TYPE_CHECKING:
    from typing import Literal
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.access_request_status import AccessRequestStatus

OPERATION: Final[PagedOperation[AccessRequest]] = PagedOperation(
    id="access_requests.list",
    method="GET",
    path="/access_requests",
    path_parameters=(),
    query=("status", "limit", "next_token"),
    responses={200: listed_models(AccessRequest)},
    paginated=True,
    errors={},
    scopes=(("users:read",),),
    scope_label="Users > Read",
    since="3.26.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *,
    client: Retool,
    status: Literal["PENDING", "APPROVED", "DENIED"] | AccessRequestStatus | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> Page[AccessRequest]:
    """List access requests."""
    return client._paginate(OPERATION, (), {"status": status, "limit": limit, "next_token": next_token})


def sync_detailed(
    *,
    client: Retool,
    status: Literal["PENDING", "APPROVED", "DENIED"] | AccessRequestStatus | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> RawResponse[Page[AccessRequest]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {"status": status, "limit": limit, "next_token": next_token})


async def asyncio(
    *,
    client: AsyncRetool,
    status: Literal["PENDING", "APPROVED", "DENIED"] | AccessRequestStatus | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> AsyncPage[AccessRequest]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {"status": status, "limit": limit, "next_token": next_token})


async def asyncio_detailed(
    *,
    client: AsyncRetool,
    status: Literal["PENDING", "APPROVED", "DENIED"] | AccessRequestStatus | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> RawResponse[AsyncPage[AccessRequest]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {"status": status, "limit": limit, "next_token": next_token})
