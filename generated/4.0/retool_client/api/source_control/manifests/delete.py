"""The operation `source_control.manifests.delete`."""

from __future__ import annotations
from ...._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ...._runtime.resource import UNSET, Unset, async_raw, raw
from ....operations import SOURCE_CONTROL_MANIFESTS_DELETE as OPERATION


def sync(
    manifest_name: str, *, client: _client.Retool,
    body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET,
) -> _models.SourceControlCommit:  # fmt: skip
    """Delete a release manifest."""
    return client._request(OPERATION, (manifest_name,), body=body)


async def asyncio(
    manifest_name: str, *, client: _async_client.AsyncRetool,
    body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET,
) -> _models.SourceControlCommit:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
