# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `access_tokens.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ACCESS_TOKENS_CREATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import AccessTokenCreate, CreatedAccessToken, TokenScope
    from ...dicts import AccessTokenCreateDict


def sync(*, client: Retool, body: AccessTokenCreate | AccessTokenCreateDict) -> CreatedAccessToken:
    """Create an access token."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: AccessTokenCreate | AccessTokenCreateDict) -> CreatedAccessToken:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
