"""The operation `source_control.releases.create_for_app`."""

from __future__ import annotations
from ...._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_RELEASES_CREATE_FOR_APP as OPERATION


def sync(
    app_uuid: str, *, client: _client.Retool,
    body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict,
) -> _models.SourceControlCommit:  # fmt: skip
    """Create a release of an app."""
    return client._request(OPERATION, (app_uuid,), body=body)


async def asyncio(
    app_uuid: str, *, client: _async_client.AsyncRetool,
    body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict,
) -> _models.SourceControlCommit:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (app_uuid,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
