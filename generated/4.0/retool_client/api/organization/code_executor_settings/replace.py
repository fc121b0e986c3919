# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `organization.code_executor_settings.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import ORGANIZATION_CODE_EXECUTOR_SETTINGS_REPLACE as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import CodeExecutorSettings
    from ....dicts import CodeExecutorSettingsDict


def sync(*, client: Retool, body: CodeExecutorSettings | CodeExecutorSettingsDict) -> CodeExecutorSettings:
    """Replace the code executor settings."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: CodeExecutorSettings | CodeExecutorSettingsDict,
) -> CodeExecutorSettings:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
