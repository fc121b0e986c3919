# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `source_control.releases.list_for_app`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.pagination import AsyncPage, Page
from ...._runtime.resource import async_raw, lazy, raw
from ....operations import SOURCE_CONTROL_RELEASES_LIST_FOR_APP as OPERATION

if TYPE_CHECKING:
    from .... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "....async_client", "....client", "....models")


def sync(app_uuid: str, *, client: _client.Retool) -> Page[_models.SourceControlRelease]:
    """List the releases of an app."""
    return client._paginate(OPERATION, (app_uuid,), {})


async def asyncio(app_uuid: str, *, client: _async_client.AsyncRetool) -> AsyncPage[_models.SourceControlRelease]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (app_uuid,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
