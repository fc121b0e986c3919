# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /resources/{resourceId}

Get a resource.

Returns one resource, without the options of its configurations.

Token scope: resources:read (Resources > Read). Plan: Enterprise.

Args:
    resource_id: Identifier of the resource.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.resource import Resource

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[Resource]] = Operation(
    id="resources.get",
    method="GET",
    path="/resources/{resourceId}",
    path_parameters=("resourceId",),
    query=(),
    responses={200: data(Resource.from_dict)},
    errors={},
    scopes=(("resources:read",),),
    scope_label="Resources > Read",
    since="3.28.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(resource_id: str, *, client: Retool) -> Resource:
    """Get a resource."""
    return client._request(OPERATION, (resource_id,), {})


def sync_detailed(resource_id: str, *, client: Retool) -> RawResponse[Resource]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (resource_id,), {})


async def asyncio(resource_id: str, *, client: AsyncRetool) -> Resource:
    """The same, asynchronous."""
    return await client._request(OPERATION, (resource_id,), {})


async def asyncio_detailed(resource_id: str, *, client: AsyncRetool) -> RawResponse[Resource]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (resource_id,), {})
