# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `source_control.config.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_CONFIG_REPLACE as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import SourceControlConfig, SourceControlConfigCreate
    from ....dicts import SourceControlConfigCreateDict, SourceControlConfigDict


def sync(*, client: Retool, body: SourceControlConfigCreate | SourceControlConfigCreateDict) -> SourceControlConfig:
    """Replace the source control configuration."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: SourceControlConfigCreate | SourceControlConfigCreateDict,
) -> SourceControlConfig:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
