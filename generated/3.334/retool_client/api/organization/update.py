# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `organization.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ORGANIZATION_UPDATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import Organization, OrganizationTwoFactorAuthType, ReplaceOperation, ReplaceOperations
    from ...dicts import ReplaceOperationDict, ReplaceOperationsDict


def sync(*, client: Retool, body: ReplaceOperations | ReplaceOperationsDict) -> Organization:
    """Update the organization's settings."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict) -> Organization:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
