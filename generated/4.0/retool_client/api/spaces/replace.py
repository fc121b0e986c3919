# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PUT /spaces/{spaceId}

Replace a space.

Sets name and domain of a space.

Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

Args:
    space_id: Identifier of the space.
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the space.
    domain: Host name under which the space is reached.

Raises:
    NotFoundError: It does not exist.
    UnprocessableEntityError: The request is valid, but cannot be carried out.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.space import Space
from ...models.space_replace import SpaceReplace

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import SpaceReplaceDict

OPERATION: Final[Operation[Space]] = Operation(
    id="spaces.replace",
    method="PUT",
    path="/spaces/{spaceId}",
    path_parameters=("spaceId",),
    query=(),
    body=Body("application/json", model=lambda: SpaceReplace, required=True),
    responses={200: data(Space.from_dict)},
    errors={404: None, 422: None},
    scopes=(("spaces:write",),),
    scope_label="Spaces > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(space_id: str, *, client: Retool, body: SpaceReplace | SpaceReplaceDict) -> Space:
    """Replace a space."""
    return client._request(OPERATION, (space_id,), {}, body)


def sync_detailed(space_id: str, *, client: Retool, body: SpaceReplace | SpaceReplaceDict) -> RawResponse[Space]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (space_id,), {}, body)


async def asyncio(space_id: str, *, client: AsyncRetool, body: SpaceReplace | SpaceReplaceDict) -> Space:
    """The same, asynchronous."""
    return await client._request(OPERATION, (space_id,), {}, body)


async def asyncio_detailed(
    space_id: str, *, client: AsyncRetool, body: SpaceReplace | SpaceReplaceDict
) -> RawResponse[Space]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (space_id,), {}, body)
