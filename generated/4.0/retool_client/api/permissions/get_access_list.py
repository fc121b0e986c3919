# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /permissions/accessList/{objectType}/{objectId}

Get the access list of an object.

Returns who has which access to an object, and whether that comes from the object itself, a folder or a
group's universal access.

Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

Args:
    object_type: Type of the object. One of `app`, `folder`, `resource`, `workflow`, `agent`.
    object_id: Identifier of the object.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.access_list import AccessList

if TYPE_CHECKING:
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.permission_object_type import PermissionObjectType

OPERATION: Final[Operation[AccessList]] = Operation(
    id="permissions.get_access_list",
    method="GET",
    path="/permissions/accessList/{objectType}/{objectId}",
    path_parameters=("objectType", "objectId"),
    query=(),
    responses={200: data(AccessList.from_dict)},
    errors={},
    scopes=(("permissions:read",),),
    scope_label="Permissions > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    object_type: Literal["app", "folder", "resource", "workflow", "agent"] | PermissionObjectType,
    object_id: str,
    *,
    client: Retool,
) -> AccessList:
    """Get the access list of an object."""
    return client._request(OPERATION, (object_type, object_id), {})


def sync_detailed(
    object_type: Literal["app", "folder", "resource", "workflow", "agent"] | PermissionObjectType,
    object_id: str,
    *,
    client: Retool,
) -> RawResponse[AccessList]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (object_type, object_id), {})


async def asyncio(
    object_type: Literal["app", "folder", "resource", "workflow", "agent"] | PermissionObjectType,
    object_id: str,
    *,
    client: AsyncRetool,
) -> AccessList:
    """The same, asynchronous."""
    return await client._request(OPERATION, (object_type, object_id), {})


async def asyncio_detailed(
    object_type: Literal["app", "folder", "resource", "workflow", "agent"] | PermissionObjectType,
    object_id: str,
    *,
    client: AsyncRetool,
) -> RawResponse[AccessList]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (object_type, object_id), {})
