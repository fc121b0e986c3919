# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `source_control.manifests.delete`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, lazy, raw
from ...._runtime.unset import UNSET, Unset
from ....operations import SOURCE_CONTROL_MANIFESTS_DELETE as OPERATION

if TYPE_CHECKING:
    from .... import async_client as _async_client, client as _client, dicts as _dicts
    from .... import models as _models
else:
    _async_client, _client, _dicts = lazy(__name__, "....async_client", "....client", "....dicts")
    (_models,) = lazy(__name__, "....models")


def sync(
    manifest_name: str, *, client: _client.Retool,
    body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET,
) -> _models.SourceControlCommit:  # fmt: skip
    """Delete a release manifest."""
    return client._request(OPERATION, (manifest_name,), {}, body)


async def asyncio(
    manifest_name: str, *, client: _async_client.AsyncRetool,
    body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET,
) -> _models.SourceControlCommit:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
