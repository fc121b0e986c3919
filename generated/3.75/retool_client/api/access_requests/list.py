# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `access_requests.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import ACCESS_REQUESTS_LIST as OPERATION

if TYPE_CHECKING:
    from typing import Literal
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import AccessRequest, AccessRequestStatus


def sync(
    *, client: Retool, status: Literal["PENDING", "APPROVED", "DENIED"] | AccessRequestStatus | Unset = UNSET,
) -> Page[AccessRequest]:  # fmt: skip
    """List access requests."""
    return client._paginate(OPERATION, (), {"status": status})


async def asyncio(
    *, client: AsyncRetool, status: Literal["PENDING", "APPROVED", "DENIED"] | AccessRequestStatus | Unset = UNSET,
) -> AsyncPage[AccessRequest]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {"status": status})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
