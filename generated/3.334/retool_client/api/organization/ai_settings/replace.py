# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `organization.ai_settings.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, lazy, raw
from ....operations import ORGANIZATION_AI_SETTINGS_REPLACE as OPERATION

if TYPE_CHECKING:
    from .... import async_client as _async_client, client as _client, dicts as _dicts
    from .... import models as _models
else:
    _async_client, _client, _dicts = lazy(__name__, "....async_client", "....client", "....dicts")
    (_models,) = lazy(__name__, "....models")


def sync(
    *, client: _client.Retool, body: _models.OrganizationAiSettings | _dicts.OrganizationAiSettingsDict,
) -> _models.OrganizationAiSettings:  # fmt: skip
    """Replace the AI settings."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: _async_client.AsyncRetool, body: _models.OrganizationAiSettings | _dicts.OrganizationAiSettingsDict,
) -> _models.OrganizationAiSettings:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
