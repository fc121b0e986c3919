# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /permissions/grant

Grant access to an object.

Gives a user or group a level of access to an object and returns all access that the subject then has.

Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    subject: User, group or invite that access is given to.
    object: Object that access is to.
    access_level: Level of access: `use` runs it, `edit` changes it, `own` also shares it. One of `own`,
        `edit`, `use`.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ..._runtime.decoding import decode_list
from ...models.permission_grant import PERMISSION_GRANT, PermissionGrant
from ...models.permission_grant_request import PermissionGrantRequest

if TYPE_CHECKING:
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.access_level import AccessLevel
    from ...models.permission_object import PermissionObject
    from ...models.permission_subject import PermissionSubject
    from ...dicts import PermissionGrantRequestDict, PermissionObjectDict, PermissionSubjectDict

OPERATION: Final[Operation[list[PermissionGrant]]] = Operation(
    id="permissions.grant",
    method="POST",
    path="/permissions/grant",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: PermissionGrantRequest, required=True),
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


def sync(*, client: Retool, body: PermissionGrantRequest | PermissionGrantRequestDict) -> list[PermissionGrant]:
    """Grant access to an object."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: PermissionGrantRequest | PermissionGrantRequestDict
) -> RawResponse[list[PermissionGrant]]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: PermissionGrantRequest | PermissionGrantRequestDict
) -> list[PermissionGrant]:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: PermissionGrantRequest | PermissionGrantRequestDict
) -> RawResponse[list[PermissionGrant]]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
