"""The operation `configuration_variables.replace`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import CONFIGURATION_VARIABLES_REPLACE as OPERATION


def sync(
    id: str, *, client: _client.Retool,
    body: _models.ConfigurationVariableCreate | _dicts.ConfigurationVariableCreateDict,
) -> _models.ConfigurationVariable:  # fmt: skip
    """Replace a configuration variable."""
    return client._request(OPERATION, (id,), body=body)


async def asyncio(
    id: str, *, client: _async_client.AsyncRetool,
    body: _models.ConfigurationVariableCreate | _dicts.ConfigurationVariableCreateDict,
) -> _models.ConfigurationVariable:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
