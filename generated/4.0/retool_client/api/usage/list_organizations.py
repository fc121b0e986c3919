# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /usage/organizations

List organizations with usage.

Returns the organizations of the instance that usage is counted for.

Token scope: usage. Plan: Enterprise.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed
from ...models.usage_organization import UsageOrganization

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[UsageOrganization]] = PagedOperation(
    id="usage.list_organizations",
    method="GET",
    path="/usage/organizations",
    path_parameters=(),
    query=(),
    responses={200: listed(UsageOrganization.from_dict)},
    errors={},
    scopes=(("usage",),),
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[UsageOrganization]:
    """List organizations with usage."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[UsageOrganization]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[UsageOrganization]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[UsageOrganization]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
