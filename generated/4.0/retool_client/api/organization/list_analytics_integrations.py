# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /organization/analytics_integrations

List analytics integrations.

Returns the analytics services that events of the organization are sent to.

Token scope: organizations:read (Organizations > Read). Plan: Enterprise.

Raises:
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed
from ...models.analytics_integration import ANALYTICS_INTEGRATION, AnalyticsIntegration

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[AnalyticsIntegration]] = PagedOperation(
    id="organization.list_analytics_integrations",
    method="GET",
    path="/organization/analytics_integrations",
    path_parameters=(),
    query=(),
    responses={200: listed(ANALYTICS_INTEGRATION.decode)},
    errors={},
    scopes=(("organizations:read",),),
    scope_label="Organizations > Read",
    since="3.175.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[AnalyticsIntegration]:
    """List analytics integrations."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[AnalyticsIntegration]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[AnalyticsIntegration]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[AnalyticsIntegration]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
