"""The operation `source_control.manifests.get`."""

from __future__ import annotations
from ...._lazy import async_client as _async_client, client as _client, models as _models
from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_MANIFESTS_GET as OPERATION


def sync(manifest_name: str, *, client: _client.Retool) -> _models.SourceControlManifestResult:
    """Get a release manifest."""
    return client._request(OPERATION, (manifest_name,))


async def asyncio(manifest_name: str, *, client: _async_client.AsyncRetool) -> _models.SourceControlManifestResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
