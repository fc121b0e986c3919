# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `source_control.manifests.remove_app`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ...._runtime.unset import UNSET, Unset
from ....operations import SOURCE_CONTROL_MANIFESTS_REMOVE_APP as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import SourceControlCommit, SourceControlManifestDelete
    from ....dicts import SourceControlManifestDeleteDict


def sync(
    manifest_name: str, app_uuid: str, *, client: Retool,
    body: SourceControlManifestDelete | SourceControlManifestDeleteDict | Unset = UNSET,
) -> SourceControlCommit:  # fmt: skip
    """Remove an app from a release manifest."""
    return client._request(OPERATION, (manifest_name, app_uuid), {}, body)


async def asyncio(
    manifest_name: str, app_uuid: str, *, client: AsyncRetool,
    body: SourceControlManifestDelete | SourceControlManifestDeleteDict | Unset = UNSET,
) -> SourceControlCommit:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name, app_uuid), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
