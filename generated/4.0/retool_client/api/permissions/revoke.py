# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /permissions/revoke

Revoke access to an object.

Removes the access of a user or group to an object and returns the access that is left.

Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    subject: User, group or invite that access is given to.
    object: Object that access is to.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ..._runtime.decoding import decode_list
from ...models.permission_grant import PERMISSION_GRANT, PermissionGrant
from ...models.permission_revoke_request import PermissionRevokeRequest

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.permission_object import PermissionObject
    from ...models.permission_subject import PermissionSubject
    from ...dicts import PermissionObjectDict, PermissionRevokeRequestDict, PermissionSubjectDict

OPERATION: Final[Operation[list[PermissionGrant]]] = Operation(
    id="permissions.revoke",
    method="POST",
    path="/permissions/revoke",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: PermissionRevokeRequest, required=True),
    responses={200: data(lambda value: decode_list(PERMISSION_GRANT.decode, value))},
    errors={},
    scopes=(("permissions:write",),),
    scope_label="Permissions > Write",
    since="3.18",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: PermissionRevokeRequest | PermissionRevokeRequestDict) -> list[PermissionGrant]:
    """Revoke access to an object."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: PermissionRevokeRequest | PermissionRevokeRequestDict
) -> RawResponse[list[PermissionGrant]]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: PermissionRevokeRequest | PermissionRevokeRequestDict
) -> list[PermissionGrant]:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: PermissionRevokeRequest | PermissionRevokeRequestDict
) -> RawResponse[list[PermissionGrant]]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
