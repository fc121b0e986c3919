# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `source_control.branches.reset`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_BRANCHES_RESET as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import SourceControlBranchReset, SourceControlBranchResetResult
    from ....dicts import SourceControlBranchResetDict


def sync(
    *, client: Retool, body: SourceControlBranchReset | SourceControlBranchResetDict,
) -> SourceControlBranchResetResult:  # fmt: skip
    """Reset a branch."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: SourceControlBranchReset | SourceControlBranchResetDict,
) -> SourceControlBranchResetResult:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
