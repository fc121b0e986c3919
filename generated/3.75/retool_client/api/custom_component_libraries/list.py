# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""GET /custom_component_libraries

List custom component libraries.

Returns the libraries of custom components of the organization.

Token scope: custom_components:read (CustomComponent > Read). Plan: Business. Since Retool 3.41.0.

Args:
    next_token: Token of the page to return, from the previous page.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
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
    query=("next_token",),
    responses={200: listed_models(CustomComponentLibrary)},
    paginated=True,
    errors={},
    scopes=(("custom_components:read",),),
    scope_label="CustomComponent > Read",
    since="3.41.0",
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, next_token: str | Unset = UNSET) -> Page[CustomComponentLibrary]:
    """List custom component libraries."""
    return client.paginate(OPERATION, (), {"next_token": next_token})


def sync_detailed(*, client: Retool, next_token: str | Unset = UNSET) -> RawResponse[Page[CustomComponentLibrary]]:
    """The same, with status and headers."""
    return client.paginate_raw(OPERATION, (), {"next_token": next_token})


async def asyncio(*, client: AsyncRetool, next_token: str | Unset = UNSET) -> AsyncPage[CustomComponentLibrary]:
    """The same, asynchronous."""
    return await client.paginate(OPERATION, (), {"next_token": next_token})


async def asyncio_detailed(
    *, client: AsyncRetool, next_token: str | Unset = UNSET
) -> RawResponse[AsyncPage[CustomComponentLibrary]]:
    """The same, asynchronous, with status and headers."""
    return await client.paginate_raw(OPERATION, (), {"next_token": next_token})
