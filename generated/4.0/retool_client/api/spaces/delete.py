# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /spaces/{spaceId}

Delete a space.

Removes a space with everything in it.

Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

Args:
    space_id: Identifier of the space.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="spaces.delete",
    method="DELETE",
    path="/spaces/{spaceId}",
    path_parameters=("spaceId",),
    query=(),
    responses={204: empty()},
    errors={404: None},
    scopes=(("spaces:write",),),
    scope_label="Spaces > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(space_id: str, *, client: Retool) -> None:
    """Delete a space."""
    return client._request(OPERATION, (space_id,), {})


def sync_detailed(space_id: str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (space_id,), {})


async def asyncio(space_id: str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (space_id,), {})


async def asyncio_detailed(space_id: str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (space_id,), {})
