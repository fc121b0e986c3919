# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /role_permissions/role_grants

List role grants.

Returns which subjects have been granted which roles. The document does not describe the response.

Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

Raises:
    AuthenticationError: The token is missing or not valid.
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, anything

if TYPE_CHECKING:
    from typing import Any
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[Any]] = Operation(
    id="roles.grants.list",
    method="GET",
    path="/role_permissions/role_grants",
    path_parameters=(),
    query=(),
    responses={200: anything()},
    errors={401: None, 403: None},
    scopes=(("permissions:read",),),
    scope_label="Permissions > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Any:
    """List role grants."""
    return client._request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Any]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> Any:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[Any]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {})
