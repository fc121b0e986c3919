# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `roles.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import ROLES_UPDATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ... import AsyncRetool, Retool
    from ...models import Role, RoleUpdate
    from ...dicts import RoleUpdateDict


def sync(role_id: str, *, client: Retool, body: RoleUpdate | RoleUpdateDict | Unset = UNSET) -> Role:
    """Update a role."""
    return client._request(OPERATION, (role_id,), {}, body)


async def asyncio(role_id: str, *, client: AsyncRetool, body: RoleUpdate | RoleUpdateDict | Unset = UNSET) -> Role:
    """The same, asynchronous."""
    return await client._request(OPERATION, (role_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
