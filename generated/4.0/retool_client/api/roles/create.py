# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /role_permissions/roles

Create a role.

Adds a role: a named set of scopes on objects and on the organization.

Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the role.
    object_scopes: Scopes of the role on objects.
    organization_scopes: Scopes of the role on the organization.
    description: What it is for, in the words of its author.

Raises:
    BadRequestError: The request is not valid.
    AuthenticationError: The token is missing or not valid.
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    ConflictError: It conflicts with something that exists already.
    UnprocessableEntityError: The request is valid, but cannot be carried out.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, bare
from ...models.role import Role
from ...models.role_create import RoleCreate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import RoleCreateDict

OPERATION: Final[Operation[Role]] = Operation(
    id="roles.create",
    method="POST",
    path="/role_permissions/roles",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: RoleCreate, required=True),
    responses={201: bare(Role.from_dict)},
    errors={400: None, 401: None, 403: None, 409: None, 422: None},
    scopes=(("permissions:write",),),
    scope_label="Permissions > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: RoleCreate | RoleCreateDict) -> Role:
    """Create a role."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: RoleCreate | RoleCreateDict) -> RawResponse[Role]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: RoleCreate | RoleCreateDict) -> Role:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(*, client: AsyncRetool, body: RoleCreate | RoleCreateDict) -> RawResponse[Role]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
