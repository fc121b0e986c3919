# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `spaces.copy_elements`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import SPACES_COPY_ELEMENTS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ... import AsyncRetool, Retool
    from ...models import SpaceCopyElements, SpaceCopyElementsResult
    from ...dicts import SpaceCopyElementsDict


def sync(*, client: Retool, body: SpaceCopyElements | SpaceCopyElementsDict) -> SpaceCopyElementsResult:
    """Copy elements to another space."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: SpaceCopyElements | SpaceCopyElementsDict) -> SpaceCopyElementsResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
