# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `organization.ai_settings.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import ORGANIZATION_AI_SETTINGS_REPLACE as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import OrganizationAiSettings
    from ....dicts import OrganizationAiSettingsDict


def sync(*, client: Retool, body: OrganizationAiSettings | OrganizationAiSettingsDict) -> OrganizationAiSettings:
    """Replace the AI settings."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: OrganizationAiSettings | OrganizationAiSettingsDict,
) -> OrganizationAiSettings:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
