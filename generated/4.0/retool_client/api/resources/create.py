# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /resources

Create a resource.

Adds a resource with its first configuration. What `options` holds depends on the type of the resource.

Token scope: resources:write (Resources > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    type: Type; it tells the variants apart. One of the 19 values of `ResourceCreateType`.
    display_name: Name that people see.
    options: Options, in the form that the type asks for.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.resource import Resource
from ...models.resource_create import ResourceCreate

if TYPE_CHECKING:
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.resource_create_type import ResourceCreateType
    from ...models.resource_options import ResourceOptions
    from ...dicts import ResourceCreateDict, ResourceOptionsDict

OPERATION: Final[Operation[Resource]] = Operation(
    id="resources.create",
    method="POST",
    path="/resources",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: ResourceCreate, required=True),
    responses={200: data(Resource.from_dict)},
    errors={},
    scopes=(("resources:write",),),
    scope_label="Resources > Write",
    since="3.72.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: ResourceCreate | ResourceCreateDict) -> Resource:
    """Create a resource."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: ResourceCreate | ResourceCreateDict) -> RawResponse[Resource]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: ResourceCreate | ResourceCreateDict) -> Resource:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(*, client: AsyncRetool, body: ResourceCreate | ResourceCreateDict) -> RawResponse[Resource]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
