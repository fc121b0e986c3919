"""The operation `roles.update`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import UNSET, Unset, async_raw, raw
from ...operations import ROLES_UPDATE as OPERATION


def sync(role_id: str, *, client: _client.Retool,
         body: _models.RoleUpdate | _dicts.RoleUpdateDict | Unset = UNSET) -> _models.Role:  # fmt: skip
    """Update a role."""
    return client._request(OPERATION, (role_id,), body=body)


async def asyncio(role_id: str, *, client: _async_client.AsyncRetool,
                  body: _models.RoleUpdate | _dicts.RoleUpdateDict | Unset = UNSET) -> _models.Role:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (role_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
