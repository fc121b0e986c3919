# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `permissions.grant`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import PERMISSIONS_GRANT as OPERATION

if TYPE_CHECKING:
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import AccessLevel, PermissionGrant, PermissionGrantRequest, PermissionObject
    from ...models import PermissionSubject
    from ...dicts import PermissionGrantRequestDict, PermissionObjectDict, PermissionSubjectDict


def sync(*, client: Retool, body: PermissionGrantRequest | PermissionGrantRequestDict) -> list[PermissionGrant]:
    """Grant access to an object."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: PermissionGrantRequest | PermissionGrantRequestDict,
) -> list[PermissionGrant]:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
