# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /custom_component_libraries/{libraryId}/revisions/{revisionId}/files

List the files of a revision.

Returns the files of a revision with their content.

Token scope: custom_components:read (CustomComponent > Read). Available for classic apps only.

Args:
    library_id: Identifier of the library.
    revision_id: Identifier of the revision.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import PagedOperation, listed
from ....models.custom_component_library_revision_file import CustomComponentLibraryRevisionFile

if TYPE_CHECKING:
    from ...._runtime.pagination import AsyncPage, Page
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[PagedOperation[CustomComponentLibraryRevisionFile]] = PagedOperation(
    id="custom_component_libraries.revisions.list_files",
    method="GET",
    path="/custom_component_libraries/{libraryId}/revisions/{revisionId}/files",
    path_parameters=("libraryId", "revisionId"),
    query=(),
    responses={200: listed(CustomComponentLibraryRevisionFile.from_dict)},
    errors={},
    scopes=(("custom_components:read",),),
    scope_label="CustomComponent > Read",
    since="3.41.0",
    plan=None,
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(library_id: str, revision_id: str, *, client: Retool) -> Page[CustomComponentLibraryRevisionFile]:
    """List the files of a revision."""
    return client._paginate(OPERATION, (library_id, revision_id), {})


def sync_detailed(
    library_id: str, revision_id: str, *, client: Retool
) -> RawResponse[Page[CustomComponentLibraryRevisionFile]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (library_id, revision_id), {})


async def asyncio(
    library_id: str, revision_id: str, *, client: AsyncRetool
) -> AsyncPage[CustomComponentLibraryRevisionFile]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (library_id, revision_id), {})


async def asyncio_detailed(
    library_id: str, revision_id: str, *, client: AsyncRetool
) -> RawResponse[AsyncPage[CustomComponentLibraryRevisionFile]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (library_id, revision_id), {})
