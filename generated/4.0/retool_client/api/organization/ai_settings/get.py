# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /organization/ai_settings

Get the AI settings.

Returns which AI features the organization has switched on.

Token scope: organizations:read (Organizations > Read). Plan: Enterprise.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, data
from ....models.organization_ai_settings import OrganizationAiSettings

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[OrganizationAiSettings]] = Operation(
    id="organization.ai_settings.get",
    method="GET",
    path="/organization/ai_settings",
    path_parameters=(),
    query=(),
    responses={200: data(OrganizationAiSettings.from_dict)},
    errors={},
    scopes=(("organizations:read",),),
    scope_label="Organizations > Read",
    since="3.165.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> OrganizationAiSettings:
    """Get the AI settings."""
    return client._request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[OrganizationAiSettings]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> OrganizationAiSettings:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[OrganizationAiSettings]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {})
