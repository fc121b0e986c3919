# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /custom_component_libraries/{libraryId}/revisions

Upload a revision of a library.

Adds a revision with its files, as multipart form data.

Token scope: custom_components:write (CustomComponent > Write). Available for classic apps only.

Args:
    library_id: Identifier of the library.
    body: All that follows in one object, instead of the keyword arguments.
    version_bump: Which part of the version goes up. One of `minor`, `major`, `dev`, `specify_version`.
    files: Files of the revision.
    id: Identifier of the revision.
    version: Version of the revision.

Raises:
    ConflictError: It conflicts with something that exists already.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, data
from ....models.custom_component_library_revision import CustomComponentLibraryRevision
from ....models.custom_component_library_revision_create import CustomComponentLibraryRevisionCreate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ...._runtime.files import FileContent
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....models.version_bump import VersionBump
    from ....dicts import CustomComponentLibraryRevisionCreateDict

OPERATION: Final[Operation[CustomComponentLibraryRevision]] = Operation(
    id="custom_component_libraries.revisions.create",
    method="POST",
    path="/custom_component_libraries/{libraryId}/revisions",
    path_parameters=("libraryId",),
    query=(),
    body=Body(
        "multipart/form-data", model=lambda: CustomComponentLibraryRevisionCreate, required=True, files={"files": ""}
    ),
    responses={200: data(CustomComponentLibraryRevision.from_dict)},
    errors={409: None},
    scopes=(("custom_components:write",),),
    scope_label="CustomComponent > Write",
    since="3.41.0",
    plan=None,
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    library_id: str,
    *,
    client: Retool,
    body: CustomComponentLibraryRevisionCreate | CustomComponentLibraryRevisionCreateDict,
) -> CustomComponentLibraryRevision:
    """Upload a revision of a library."""
    return client._request(OPERATION, (library_id,), {}, body)


def sync_detailed(
    library_id: str,
    *,
    client: Retool,
    body: CustomComponentLibraryRevisionCreate | CustomComponentLibraryRevisionCreateDict,
) -> RawResponse[CustomComponentLibraryRevision]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (library_id,), {}, body)


async def asyncio(
    library_id: str,
    *,
    client: AsyncRetool,
    body: CustomComponentLibraryRevisionCreate | CustomComponentLibraryRevisionCreateDict,
) -> CustomComponentLibraryRevision:
    """The same, asynchronous."""
    return await client._request(OPERATION, (library_id,), {}, body)


async def asyncio_detailed(
    library_id: str,
    *,
    client: AsyncRetool,
    body: CustomComponentLibraryRevisionCreate | CustomComponentLibraryRevisionCreateDict,
) -> RawResponse[CustomComponentLibraryRevision]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (library_id,), {}, body)
