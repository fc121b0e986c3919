# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /spaces

List spaces.

Returns the spaces of the organization. The token must belong to the organization that holds them.

Token scope: spaces:read (Spaces > Read). Plan: Enterprise.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
from ...models.space import Space

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[Space]] = PagedOperation(
    id="spaces.list",
    method="GET",
    path="/spaces",
    path_parameters=(),
    query=(),
    responses={200: listed_models(Space)},
    errors={},
    scopes=(("spaces:read",),),
    scope_label="Spaces > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[Space]:
    """List spaces."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[Space]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[Space]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[Space]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
