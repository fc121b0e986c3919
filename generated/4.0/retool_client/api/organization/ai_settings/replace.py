# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PUT /organization/ai_settings

Replace the AI settings.

Switches AI features of the organization on or off.

Token scope: organizations:write (Organizations > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    retool_ai: Whether Retool AI is switched on.
    retool_ai_actions: Whether AI actions in queries are switched on.
    retool_vector: Whether vector storage is switched on.
    retool_ask_ai: Whether the assistant in the editor is switched on.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, data
from ....models.organization_ai_settings import OrganizationAiSettings

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....dicts import OrganizationAiSettingsDict

OPERATION: Final[Operation[OrganizationAiSettings]] = Operation(
    id="organization.ai_settings.replace",
    method="PUT",
    path="/organization/ai_settings",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: OrganizationAiSettings, required=True),
    responses={200: data(OrganizationAiSettings.from_dict)},
    errors={},
    scopes=(("organizations:write",),),
    scope_label="Organizations > Write",
    since="3.165.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: OrganizationAiSettings | OrganizationAiSettingsDict) -> OrganizationAiSettings:
    """Replace the AI settings."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: OrganizationAiSettings | OrganizationAiSettingsDict
) -> RawResponse[OrganizationAiSettings]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: OrganizationAiSettings | OrganizationAiSettingsDict
) -> OrganizationAiSettings:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: OrganizationAiSettings | OrganizationAiSettingsDict
) -> RawResponse[OrganizationAiSettings]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
