"""The operation `organization.ai_settings.replace`."""

from __future__ import annotations
from ...._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ...._runtime.resource import async_raw, raw
from ....operations import ORGANIZATION_AI_SETTINGS_REPLACE as OPERATION


def sync(*, client: _client.Retool,
         body: _models.OrganizationAiSettings | _dicts.OrganizationAiSettingsDict) -> _models.OrganizationAiSettings:  # fmt: skip
    """Replace the AI settings."""
    return client._request(OPERATION, body=body)


async def asyncio(
    *, client: _async_client.AsyncRetool, body: _models.OrganizationAiSettings | _dicts.OrganizationAiSettingsDict,
) -> _models.OrganizationAiSettings:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
