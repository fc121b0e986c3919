# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `users.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import USERS_UPDATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from ... import AsyncRetool, Retool
    from ...models import PatchOperation, PatchOperations, User
    from ...dicts import PatchOperationDict, PatchOperationsDict


def sync(user_id: str, *, client: Retool, body: PatchOperations | PatchOperationsDict) -> User:
    """Update a user."""
    return client._request(OPERATION, (user_id,), {}, body)


async def asyncio(user_id: str, *, client: AsyncRetool, body: PatchOperations | PatchOperationsDict) -> User:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
