# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""GET /role_permissions/roles

List roles.

Returns the roles of the organization with the scopes that each one includes.

Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

Raises:
    AuthenticationError: The token is missing or not valid.
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ..._runtime.decoding import decode_list
from ...models.role import Role

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[list[Role]]] = Operation(
    id="roles.list",
    method="GET",
    path="/role_permissions/roles",
    path_parameters=(),
    query=(),
    responses={200: data(lambda value: decode_list(Role.from_dict, value))},
    errors={401: None, 403: None},
    scopes=(("permissions:read",),),
    scope_label="Permissions > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> list[Role]:
    """List roles."""
    return client.request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[list[Role]]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> list[Role]:
    """The same, asynchronous."""
    return await client.request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[list[Role]]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (), {})
