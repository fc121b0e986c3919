# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /role_permissions/remove_role_grants_for_subject/

Remove role grants of a subject.

Takes all granted roles away from a subject.

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

from ...._runtime.operation import Body, Operation, empty
from ....models.role_grant_create import RoleGrantCreate

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....dicts import RoleGrantCreateDict

OPERATION: Final[Operation[None]] = Operation(
    id="roles.grants.delete_for_subject",
    method="POST",
    path="/role_permissions/remove_role_grants_for_subject/",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: RoleGrantCreate, required=True),
    responses={204: empty()},
    errors={400: None, 401: None, 403: None},
    scopes=(("permissions:write",),),
    scope_label="Permissions > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: RoleGrantCreate | RoleGrantCreateDict) -> None:
    """Remove role grants of a subject."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: RoleGrantCreate | RoleGrantCreateDict) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: RoleGrantCreate | RoleGrantCreateDict) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(*, client: AsyncRetool, body: RoleGrantCreate | RoleGrantCreateDict) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
