# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `custom_component_libraries.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.pagination import AsyncPage, Page
from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import CUSTOM_COMPONENT_LIBRARIES_LIST as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(*, client: _client.Retool, library_id: str | Unset = UNSET) -> Page[_models.CustomComponentLibrary]:
    """List custom component libraries."""
    return client._paginate(OPERATION, (), {"libraryId": library_id})


async def asyncio(
    *, client: _async_client.AsyncRetool, library_id: str | Unset = UNSET,
) -> AsyncPage[_models.CustomComponentLibrary]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {"libraryId": library_id})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
