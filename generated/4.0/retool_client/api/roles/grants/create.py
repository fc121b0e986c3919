# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /role_permissions/role_grants

Grant a role.

Gives a subject a role, for the whole organization or on one object. The document does not describe the
response.

Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    role_id: UUID of the role.
    subject_type: Type of the subject, such as `user` or `group`.
    subject_id: Identifier of the subject.
    object_type: Type of the objects.
    object_id: Identifier of the object.

Raises:
    BadRequestError: The request is not valid.
    AuthenticationError: The token is missing or not valid.
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, anything
from ....models.role_grant_create import RoleGrantCreate

if TYPE_CHECKING:
    from typing import Any
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....dicts import RoleGrantCreateDict

OPERATION: Final[Operation[Any]] = Operation(
    id="roles.grants.create",
    method="POST",
    path="/role_permissions/role_grants",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: RoleGrantCreate, required=True),
    responses={201: anything()},
    errors={400: None, 401: None, 403: None},
    scopes=(("permissions:write",),),
    scope_label="Permissions > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: RoleGrantCreate | RoleGrantCreateDict) -> Any:
    """Grant a role."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: RoleGrantCreate | RoleGrantCreateDict) -> RawResponse[Any]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: RoleGrantCreate | RoleGrantCreateDict) -> Any:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(*, client: AsyncRetool, body: RoleGrantCreate | RoleGrantCreateDict) -> RawResponse[Any]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
