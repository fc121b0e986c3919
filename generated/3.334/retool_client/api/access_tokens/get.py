# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `access_tokens.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ACCESS_TOKENS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import AccessToken


def sync(access_token_id: str, *, client: Retool) -> AccessToken:
    """Get an access token."""
    return client._request(OPERATION, (access_token_id,), {})


async def asyncio(access_token_id: str, *, client: AsyncRetool) -> AccessToken:
    """The same, asynchronous."""
    return await client._request(OPERATION, (access_token_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
