# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `apps.validate_toolscript`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import APPS_VALIDATE_TOOLSCRIPT as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ... import AsyncRetool, Retool
    from ...models import AppValidateToolscript, ToolscriptFile, ToolscriptValidation
    from ...dicts import AppValidateToolscriptDict, ToolscriptFileDict


def sync(*, client: Retool, body: AppValidateToolscript | AppValidateToolscriptDict) -> ToolscriptValidation:
    """Validate Toolscript files."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: AppValidateToolscript | AppValidateToolscriptDict,
) -> ToolscriptValidation:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
