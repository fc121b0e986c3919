# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `permissions.revoke`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import PERMISSIONS_REVOKE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import PermissionObject, PermissionRevokeRequest, PermissionSubject, RevokedPermission
    from ...dicts import PermissionObjectDict, PermissionRevokeRequestDict, PermissionSubjectDict


def sync(*, client: Retool, body: PermissionRevokeRequest | PermissionRevokeRequestDict) -> list[RevokedPermission]:
    """Revoke access to an object."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: PermissionRevokeRequest | PermissionRevokeRequestDict,
) -> list[RevokedPermission]:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
