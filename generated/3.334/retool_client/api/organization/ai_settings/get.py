# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `organization.ai_settings.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import ORGANIZATION_AI_SETTINGS_GET as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import OrganizationAiSettings


def sync(*, client: Retool) -> OrganizationAiSettings:
    """Get the AI settings."""
    return client._request(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> OrganizationAiSettings:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
