# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `custom_component_libraries.revisions.list_files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.pagination import AsyncPage, Page
from ...._runtime.resource import async_raw, lazy, raw
from ....operations import CUSTOM_COMPONENT_LIBRARIES_REVISIONS_LIST_FILES as OPERATION

if TYPE_CHECKING:
    from .... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "....async_client", "....client", "....models")


def sync(
    library_id: str, revision_id: str, *, client: _client.Retool,
) -> Page[_models.CustomComponentLibraryRevisionFile]:  # fmt: skip
    """List the files of a revision."""
    return client._paginate(OPERATION, (library_id, revision_id), {})


async def asyncio(
    library_id: str, revision_id: str, *, client: _async_client.AsyncRetool,
) -> AsyncPage[_models.CustomComponentLibraryRevisionFile]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (library_id, revision_id), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
