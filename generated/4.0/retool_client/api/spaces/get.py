# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /spaces/{spaceId}

Get a space.

Returns one space.

Token scope: spaces:read (Spaces > Read). Plan: Enterprise.

Args:
    space_id: Identifier of the space.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.space import Space

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[Space]] = Operation(
    id="spaces.get",
    method="GET",
    path="/spaces/{spaceId}",
    path_parameters=("spaceId",),
    query=(),
    responses={200: data(Space.from_dict)},
    errors={404: None},
    scopes=(("spaces:read",),),
    scope_label="Spaces > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(space_id: str, *, client: Retool) -> Space:
    """Get a space."""
    return client._request(OPERATION, (space_id,), {})


def sync_detailed(space_id: str, *, client: Retool) -> RawResponse[Space]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (space_id,), {})


async def asyncio(space_id: str, *, client: AsyncRetool) -> Space:
    """The same, asynchronous."""
    return await client._request(OPERATION, (space_id,), {})


async def asyncio_detailed(space_id: str, *, client: AsyncRetool) -> RawResponse[Space]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (space_id,), {})
