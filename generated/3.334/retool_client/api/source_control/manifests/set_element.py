# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `source_control.manifests.set_element`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_MANIFESTS_SET_ELEMENT as OPERATION

if TYPE_CHECKING:
    from typing import Literal
    from .... import AsyncRetool, Retool
    from ....models import SourceControlCommit, SourceControlElementType, SourceControlManifestSetApp
    from ....dicts import SourceControlManifestSetAppDict


def sync(
    manifest_name: str, element_uuid: str, *, client: Retool,
    body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
    element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> SourceControlCommit:  # fmt: skip
    """Set an element in a release manifest."""
    return client._request(OPERATION, (manifest_name, element_uuid), {"elementType": element_type}, body)


async def asyncio(
    manifest_name: str, element_uuid: str, *, client: AsyncRetool,
    body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
    element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> SourceControlCommit:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name, element_uuid), {"elementType": element_type}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
