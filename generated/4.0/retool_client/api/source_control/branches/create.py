# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `source_control.branches.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_BRANCHES_CREATE as OPERATION

if TYPE_CHECKING:
    from typing import Literal
    from .... import AsyncRetool, Retool
    from ....models import SourceControlBranch, SourceControlBranchCreate, SourceControlBranchElementType
    from ....dicts import SourceControlBranchCreateDict


def sync(*, client: Retool, body: SourceControlBranchCreate | SourceControlBranchCreateDict) -> SourceControlBranch:
    """Create a branch."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: SourceControlBranchCreate | SourceControlBranchCreateDict,
) -> SourceControlBranch:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
