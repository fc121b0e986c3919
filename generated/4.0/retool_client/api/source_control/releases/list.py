# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `source_control.releases.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.pagination import AsyncPage, Page
from ...._runtime.resource import async_raw, lazy, raw
from ....operations import SOURCE_CONTROL_RELEASES_LIST as OPERATION

if TYPE_CHECKING:
    from .... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "....async_client", "....client", "....models")


def sync(
    element_uuid: str, *, client: _client.Retool,
    element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
) -> Page[_models.SourceControlRelease]:  # fmt: skip
    """List the releases of an element."""
    return client._paginate(OPERATION, (element_uuid,), {"elementType": element_type})


async def asyncio(
    element_uuid: str, *, client: _async_client.AsyncRetool,
    element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
) -> AsyncPage[_models.SourceControlRelease]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (element_uuid,), {"elementType": element_type})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
