# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /custom_component_libraries/{libraryId}

Get a custom component library.

Returns one library of custom components.

Token scope: custom_components:read (CustomComponent > Read). Available for classic apps only.

Args:
    library_id: Identifier of the library.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.custom_component_library import CustomComponentLibrary

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[CustomComponentLibrary]] = Operation(
    id="custom_component_libraries.get",
    method="GET",
    path="/custom_component_libraries/{libraryId}",
    path_parameters=("libraryId",),
    query=(),
    responses={200: data(CustomComponentLibrary.from_dict)},
    errors={404: None},
    scopes=(("custom_components:read",),),
    scope_label="CustomComponent > Read",
    since="3.41.0",
    plan=None,
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(library_id: str, *, client: Retool) -> CustomComponentLibrary:
    """Get a custom component library."""
    return client._request(OPERATION, (library_id,), {})


def sync_detailed(library_id: str, *, client: Retool) -> RawResponse[CustomComponentLibrary]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (library_id,), {})


async def asyncio(library_id: str, *, client: AsyncRetool) -> CustomComponentLibrary:
    """The same, asynchronous."""
    return await client._request(OPERATION, (library_id,), {})


async def asyncio_detailed(library_id: str, *, client: AsyncRetool) -> RawResponse[CustomComponentLibrary]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (library_id,), {})
