# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `access_tokens.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ACCESS_TOKENS_LIST as OPERATION

if TYPE_CHECKING:
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import AccessToken


def sync(*, client: Retool) -> Page[AccessToken]:
    """List access tokens."""
    return client._paginate(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[AccessToken]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
