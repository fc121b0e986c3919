# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /custom_component_libraries

Create a custom component library.

Adds an empty library. Its name must not be taken.

Token scope: custom_components:write (CustomComponent > Write). Available for classic apps only.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the custom component library.
    description: What it is for, in the words of its author.
    label: Label that people see.
    id: Identifier of the custom component library.

Raises:
    ConflictError: It conflicts with something that exists already.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.custom_component_library import CustomComponentLibrary
from ...models.custom_component_library_create import CustomComponentLibraryCreate

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import CustomComponentLibraryCreateDict

OPERATION: Final[Operation[CustomComponentLibrary]] = Operation(
    id="custom_component_libraries.create",
    method="POST",
    path="/custom_component_libraries",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: CustomComponentLibraryCreate, required=True),
    responses={200: data(CustomComponentLibrary.from_dict)},
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
    *, client: Retool, body: CustomComponentLibraryCreate | CustomComponentLibraryCreateDict
) -> CustomComponentLibrary:
    """Create a custom component library."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: CustomComponentLibraryCreate | CustomComponentLibraryCreateDict
) -> RawResponse[CustomComponentLibrary]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: CustomComponentLibraryCreate | CustomComponentLibraryCreateDict
) -> CustomComponentLibrary:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: CustomComponentLibraryCreate | CustomComponentLibraryCreateDict
) -> RawResponse[CustomComponentLibrary]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
