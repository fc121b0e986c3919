"""The operation `roles.grants.create`."""

from __future__ import annotations
from typing import Any
from ...._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ...._runtime.resource import async_raw, raw
from ....operations import ROLES_GRANTS_CREATE as OPERATION


def sync(*, client: _client.Retool, body: _models.RoleGrantCreate | _dicts.RoleGrantCreateDict) -> Any:
    """Grant a role."""
    return client._request(OPERATION, body=body)


async def asyncio(*, client: _async_client.AsyncRetool,
                  body: _models.RoleGrantCreate | _dicts.RoleGrantCreateDict) -> Any:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
