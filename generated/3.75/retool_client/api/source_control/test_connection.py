# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `source_control.test_connection`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import SOURCE_CONTROL_TEST_CONNECTION as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import SourceControlTestResult


def sync(*, client: Retool) -> SourceControlTestResult:
    """Test the source control connection."""
    return client._request(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> SourceControlTestResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
