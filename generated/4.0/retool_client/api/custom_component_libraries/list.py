# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /custom_component_libraries

List custom component libraries.

Returns the libraries of custom components of the organization.

Token scope: custom_components:read (CustomComponent > Read). Available for classic apps only.

Args:
    library_id: Identifier of the library.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed
from ..._runtime.unset import UNSET, Unset
from ...models.custom_component_library import CustomComponentLibrary

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[CustomComponentLibrary]] = PagedOperation(
    id="custom_component_libraries.list",
    method="GET",
    path="/custom_component_libraries",
    path_parameters=(),
    query=("libraryId",),
    responses={200: listed(CustomComponentLibrary.from_dict)},
    errors={},
    scopes=(("custom_components:read",),),
    scope_label="CustomComponent > Read",
    since="3.41.0",
    plan=None,
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, library_id: str | Unset = UNSET) -> Page[CustomComponentLibrary]:
    """List custom component libraries."""
    return client._paginate(OPERATION, (), {"libraryId": library_id})


def sync_detailed(*, client: Retool, library_id: str | Unset = UNSET) -> RawResponse[Page[CustomComponentLibrary]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {"libraryId": library_id})


async def asyncio(*, client: AsyncRetool, library_id: str | Unset = UNSET) -> AsyncPage[CustomComponentLibrary]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {"libraryId": library_id})


async def asyncio_detailed(
    *, client: AsyncRetool, library_id: str | Unset = UNSET
) -> RawResponse[AsyncPage[CustomComponentLibrary]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {"libraryId": library_id})
