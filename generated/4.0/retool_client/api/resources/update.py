# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /resources/{resourceId}

Update a resource.

Renames or moves a resource by a list of JSON Patch operations (RFC 6902).

Token scope: resources:write (Resources > Write). Plan: Enterprise.

Args:
    resource_id: Identifier of the resource.
    body: All that follows in one object, instead of the keyword arguments.
    operations: JSON Patch operations (RFC 6902), applied in order.
    type: Kind of database or API. One of the 87 values of `ResourceType`.
    display_name: Name that people see.
    folder_id: Identifier of the folder that it is in.
    protected: Whether it is under source control and cannot be changed directly.
    changes: Values by JSON Pointer, for what is further down.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.replace_operations import ReplaceOperations
from ...models.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.replace_operation import ReplaceOperation
    from ...models.resource_type import ResourceType
    from ...dicts import ReplaceOperationDict, ReplaceOperationsDict

OPERATION: Final[Operation[Resource]] = Operation(
    id="resources.update",
    method="PATCH",
    path="/resources/{resourceId}",
    path_parameters=("resourceId",),
    query=(),
    body=Body(
        "application/json",
        model=lambda: ReplaceOperations,
        required=True,
        changes={
            "type": "/type",
            "display_name": "/display_name",
            "folder_id": "/folder_id",
            "protected": "/protected",
        },
    ),
    responses={200: data(Resource.from_dict)},
    errors={},
    scopes=(("resources:write",),),
    scope_label="Resources > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(resource_id: str, *, client: Retool, body: ReplaceOperations | ReplaceOperationsDict) -> Resource:
    """Update a resource."""
    return client._request(OPERATION, (resource_id,), {}, body)


def sync_detailed(
    resource_id: str, *, client: Retool, body: ReplaceOperations | ReplaceOperationsDict
) -> RawResponse[Resource]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (resource_id,), {}, body)


async def asyncio(
    resource_id: str, *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict
) -> Resource:
    """The same, asynchronous."""
    return await client._request(OPERATION, (resource_id,), {}, body)


async def asyncio_detailed(
    resource_id: str, *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict
) -> RawResponse[Resource]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (resource_id,), {}, body)
