# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `source_control.releases.create_for_app`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, lazy, raw
from ....operations import SOURCE_CONTROL_RELEASES_CREATE_FOR_APP as OPERATION

if TYPE_CHECKING:
    from .... import async_client as _async_client, client as _client, dicts as _dicts
    from .... import models as _models
else:
    _async_client, _client, _dicts = lazy(__name__, "....async_client", "....client", "....dicts")
    (_models,) = lazy(__name__, "....models")


def sync(
    app_uuid: str, *, client: _client.Retool,
    body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict,
) -> _models.SourceControlCommit:  # fmt: skip
    """Create a release of an app."""
    return client._request(OPERATION, (app_uuid,), {}, body)


async def asyncio(
    app_uuid: str, *, client: _async_client.AsyncRetool,
    body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict,
) -> _models.SourceControlCommit:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (app_uuid,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
