# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `user_attributes.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import USER_ATTRIBUTES_UPDATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import ReplaceOperation, UserAttribute, UserAttributeDataType, UserAttributeUpdate
    from ...dicts import ReplaceOperationDict, UserAttributeUpdateDict


def sync(id: str, *, client: Retool, body: UserAttributeUpdate | UserAttributeUpdateDict) -> UserAttribute:
    """Update a user attribute."""
    return client._request(OPERATION, (id,), {}, body)


async def asyncio(
    id: str, *, client: AsyncRetool, body: UserAttributeUpdate | UserAttributeUpdateDict,
) -> UserAttribute:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
