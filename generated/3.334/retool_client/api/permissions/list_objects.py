# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `permissions.list_objects`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import PERMISSIONS_LIST_OBJECTS as OPERATION

if TYPE_CHECKING:
    from typing import Literal
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import PermissionGrant, PermissionGrantType, PermissionListObjects, PermissionSubject
    from ...dicts import PermissionListObjectsDict, PermissionSubjectDict


def sync(*, client: Retool, body: PermissionListObjects | PermissionListObjectsDict) -> Page[PermissionGrant]:
    """List the objects that a subject can use."""
    return client._paginate(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: PermissionListObjects | PermissionListObjectsDict,
) -> AsyncPage[PermissionGrant]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
