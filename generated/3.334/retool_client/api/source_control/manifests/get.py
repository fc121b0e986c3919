# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `source_control.manifests.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_MANIFESTS_GET as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import SourceControlManifestResult


def sync(manifest_name: str, *, client: Retool) -> SourceControlManifestResult:
    """Get a release manifest."""
    return client._request(OPERATION, (manifest_name,), {})


async def asyncio(manifest_name: str, *, client: AsyncRetool) -> SourceControlManifestResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
