"""The operation `organization.code_executor_settings.get`."""

from __future__ import annotations
from ...._lazy import async_client as _async_client, client as _client, models as _models
from ...._runtime.resource import async_raw, raw
from ....operations import ORGANIZATION_CODE_EXECUTOR_SETTINGS_GET as OPERATION


def sync(*, client: _client.Retool) -> _models.CodeExecutorSettings:
    """Get the code executor settings."""
    return client._request(OPERATION)


async def asyncio(*, client: _async_client.AsyncRetool) -> _models.CodeExecutorSettings:
    """The same, asynchronous."""
    return await client._request(OPERATION)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
