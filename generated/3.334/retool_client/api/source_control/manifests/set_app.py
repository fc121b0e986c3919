"""The operation `source_control.manifests.set_app`."""

from __future__ import annotations
from ...._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_MANIFESTS_SET_APP as OPERATION


def sync(
    manifest_name: str, app_uuid: str, *, client: _client.Retool,
    body: _models.SourceControlManifestSetApp | _dicts.SourceControlManifestSetAppDict,
) -> _models.SourceControlCommit:  # fmt: skip
    """Set an app in a release manifest."""
    return client._request(OPERATION, (manifest_name, app_uuid), body=body)


async def asyncio(
    manifest_name: str, app_uuid: str, *, client: _async_client.AsyncRetool,
    body: _models.SourceControlManifestSetApp | _dicts.SourceControlManifestSetAppDict,
) -> _models.SourceControlCommit:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name, app_uuid), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
