# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `roles.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ROLES_CREATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ... import AsyncRetool, Retool
    from ...models import Role, RoleCreate
    from ...dicts import RoleCreateDict


def sync(*, client: Retool, body: RoleCreate | RoleCreateDict) -> Role:
    """Create a role."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: RoleCreate | RoleCreateDict) -> Role:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
