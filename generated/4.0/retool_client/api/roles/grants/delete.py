# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /role_permissions/role_grants/{roleGrantId}

Delete a role grant.

Takes one granted role away from its subject.

Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

Args:
    role_grant_id: Identifier of the role grant.

Raises:
    AuthenticationError: The token is missing or not valid.
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="roles.grants.delete",
    method="DELETE",
    path="/role_permissions/role_grants/{roleGrantId}",
    path_parameters=("roleGrantId",),
    query=(),
    responses={204: empty()},
    errors={401: None, 403: None, 404: None},
    scopes=(("permissions:write",),),
    scope_label="Permissions > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(role_grant_id: str, *, client: Retool) -> None:
    """Delete a role grant."""
    return client._request(OPERATION, (role_grant_id,), {})


def sync_detailed(role_grant_id: str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (role_grant_id,), {})


async def asyncio(role_grant_id: str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (role_grant_id,), {})


async def asyncio_detailed(role_grant_id: str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (role_grant_id,), {})
