# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /custom_component_libraries/{libraryId}/revisions

List the revisions of a library.

Returns the revisions that were uploaded to a library.

Token scope: custom_components:read (CustomComponent > Read). Available for classic apps only.

Args:
    library_id: Identifier of the library.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import PagedOperation, listed
from ....models.custom_component_library_revision import CustomComponentLibraryRevision

if TYPE_CHECKING:
    from ...._runtime.pagination import AsyncPage, Page
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[PagedOperation[CustomComponentLibraryRevision]] = PagedOperation(
    id="custom_component_libraries.revisions.list",
    method="GET",
    path="/custom_component_libraries/{libraryId}/revisions",
    path_parameters=("libraryId",),
    query=(),
    responses={200: listed(CustomComponentLibraryRevision.from_dict)},
    errors={},
    scopes=(("custom_components:read",),),
    scope_label="CustomComponent > Read",
    since="3.41.0",
    plan=None,
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(library_id: str, *, client: Retool) -> Page[CustomComponentLibraryRevision]:
    """List the revisions of a library."""
    return client._paginate(OPERATION, (library_id,), {})


def sync_detailed(library_id: str, *, client: Retool) -> RawResponse[Page[CustomComponentLibraryRevision]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (library_id,), {})


async def asyncio(library_id: str, *, client: AsyncRetool) -> AsyncPage[CustomComponentLibraryRevision]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (library_id,), {})


async def asyncio_detailed(
    library_id: str, *, client: AsyncRetool
) -> RawResponse[AsyncPage[CustomComponentLibraryRevision]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (library_id,), {})
