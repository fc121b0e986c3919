# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""GET /custom_component_libraries

List custom component libraries.

Returns the libraries of custom components of the organization.

Token scope: custom_components:read (CustomComponent > Read). Plan: Business. Since Retool 3.41.0.

Args:
    library_id: Identifier of the library.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ..._runtime.decoding import decode_list
from ...models.custom_component_library import CustomComponentLibrary

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[list[CustomComponentLibrary]]] = Operation(
    id="custom_component_libraries.list",
    method="GET",
    path="/custom_component_libraries",
    path_parameters=(),
    query=("libraryId",),
    required_query=("libraryId",),
    responses={200: data(lambda value: decode_list(CustomComponentLibrary.from_dict, value))},
    errors={},
    scopes=(("custom_components:read",),),
    scope_label="CustomComponent > Read",
    since="3.41.0",
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, library_id: str) -> list[CustomComponentLibrary]:
    """List custom component libraries."""
    return client.request(OPERATION, (), {"libraryId": library_id})


def sync_detailed(*, client: Retool, library_id: str) -> RawResponse[list[CustomComponentLibrary]]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (), {"libraryId": library_id})


async def asyncio(*, client: AsyncRetool, library_id: str) -> list[CustomComponentLibrary]:
    """The same, asynchronous."""
    return await client.request(OPERATION, (), {"libraryId": library_id})


async def asyncio_detailed(*, client: AsyncRetool, library_id: str) -> RawResponse[list[CustomComponentLibrary]]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (), {"libraryId": library_id})
