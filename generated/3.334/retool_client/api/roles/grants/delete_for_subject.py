# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `roles.grants.delete_for_subject`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import ROLES_GRANTS_DELETE_FOR_SUBJECT as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import RoleGrantCreate
    from ....dicts import RoleGrantCreateDict


def sync(*, client: Retool, body: RoleGrantCreate | RoleGrantCreateDict) -> None:
    """Remove role grants of a subject."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: RoleGrantCreate | RoleGrantCreateDict) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
