# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `access_requests.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ACCESS_REQUESTS_UPDATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import AccessRequest, AccessRequestStatus, ReplaceOperation, ReplaceOperations
    from ...dicts import ReplaceOperationDict, ReplaceOperationsDict


def sync(
    access_request_id: int | str, *, client: Retool, body: ReplaceOperations | ReplaceOperationsDict,
) -> AccessRequest:  # fmt: skip
    """Decide on an access request."""
    return client._request(OPERATION, (access_request_id,), {}, body)


async def asyncio(
    access_request_id: int | str, *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict,
) -> AccessRequest:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (access_request_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
