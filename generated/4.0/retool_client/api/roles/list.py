# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
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

from ..._runtime.operation import PagedOperation, listed
from ...models.role import Role

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[Role]] = PagedOperation(
    id="roles.list",
    method="GET",
    path="/role_permissions/roles",
    path_parameters=(),
    query=(),
    responses={200: listed(Role.from_dict)},
    errors={},
    scopes=(("permissions:read",),),
    scope_label="Permissions > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[Role]:
    """List roles."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[Role]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[Role]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[Role]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
