# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /spaces

Create a space.

Adds a space with a domain of its own, optionally with single sign-on, branding and administrators copied from
this one.

Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the space.
    domain: Host name under which the space is reached.
    options: Options, in the form that the type asks for.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.space import Space
from ...models.space_create import SpaceCreate

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.space_create_options import SpaceCreateOptions
    from ...dicts import SpaceCreateDict, SpaceCreateOptionsDict

OPERATION: Final[Operation[Space]] = Operation(
    id="spaces.create",
    method="POST",
    path="/spaces",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: SpaceCreate, required=True),
    responses={200: data(Space.from_dict)},
    errors={},
    scopes=(("spaces:write",),),
    scope_label="Spaces > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: SpaceCreate | SpaceCreateDict) -> Space:
    """Create a space."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: SpaceCreate | SpaceCreateDict) -> RawResponse[Space]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: SpaceCreate | SpaceCreateDict) -> Space:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(*, client: AsyncRetool, body: SpaceCreate | SpaceCreateDict) -> RawResponse[Space]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
