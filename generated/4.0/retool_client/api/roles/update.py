# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /role_permissions/roles/{roleId}

Update a role.

Changes name, description or scopes of a role. What is not sent stays.

Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

Args:
    role_id: UUID of the role.
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the role.
    description: What it is for, in the words of its author.
    object_scopes: Scopes of the role on objects.
    organization_scopes: Scopes of the role on the organization.

Raises:
    BadRequestError: The request is not valid.
    AuthenticationError: The token is missing or not valid.
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, bare
from ..._runtime.unset import UNSET, Unset
from ...models.role import Role
from ...models.role_update import RoleUpdate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import RoleUpdateDict

OPERATION: Final[Operation[Role]] = Operation(
    id="roles.update",
    method="PATCH",
    path="/role_permissions/roles/{roleId}",
    path_parameters=("roleId",),
    query=(),
    body=Body("application/json", model=lambda: RoleUpdate, required=False),
    responses={200: bare(Role.from_dict)},
    errors={400: None, 401: None, 403: None},
    scopes=(("permissions:write",),),
    scope_label="Permissions > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(role_id: str, *, client: Retool, body: RoleUpdate | RoleUpdateDict | Unset = UNSET) -> Role:
    """Update a role."""
    return client._request(OPERATION, (role_id,), {}, body)


def sync_detailed(
    role_id: str, *, client: Retool, body: RoleUpdate | RoleUpdateDict | Unset = UNSET
) -> RawResponse[Role]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (role_id,), {}, body)


async def asyncio(role_id: str, *, client: AsyncRetool, body: RoleUpdate | RoleUpdateDict | Unset = UNSET) -> Role:
    """The same, asynchronous."""
    return await client._request(OPERATION, (role_id,), {}, body)


async def asyncio_detailed(
    role_id: str, *, client: AsyncRetool, body: RoleUpdate | RoleUpdateDict | Unset = UNSET
) -> RawResponse[Role]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (role_id,), {}, body)
