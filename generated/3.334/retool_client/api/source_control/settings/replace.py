# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `source_control.settings.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_SETTINGS_REPLACE as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import SourceControlSettings, SourceControlSettingsReplace
    from ....models import SourceControlSettingsReplaceSettings
    from ....dicts import SourceControlSettingsReplaceDict, SourceControlSettingsReplaceSettingsDict


def sync(
    *, client: Retool, body: SourceControlSettingsReplace | SourceControlSettingsReplaceDict,
) -> SourceControlSettings:  # fmt: skip
    """Replace the source control settings."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: SourceControlSettingsReplace | SourceControlSettingsReplaceDict,
) -> SourceControlSettings:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
