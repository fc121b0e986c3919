# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `source_control.manifests.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ...._runtime.unset import UNSET, Unset
from ....operations import SOURCE_CONTROL_MANIFESTS_REPLACE as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import SourceControlCommit, SourceControlManifestReplace, SourceControlManifestReplaceManifest
    from ....dicts import SourceControlManifestReplaceDict, SourceControlManifestReplaceManifestDict


def sync(
    manifest_name: str, *, client: Retool,
    body: SourceControlManifestReplace | SourceControlManifestReplaceDict | Unset = UNSET,
) -> SourceControlCommit:  # fmt: skip
    """Replace a release manifest."""
    return client._request(OPERATION, (manifest_name,), {}, body)


async def asyncio(
    manifest_name: str, *, client: AsyncRetool,
    body: SourceControlManifestReplace | SourceControlManifestReplaceDict | Unset = UNSET,
) -> SourceControlCommit:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
