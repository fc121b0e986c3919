# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /user_invites

List user invites.

Returns the invites of the organization, accepted and expired ones included.

Token scope: users:read (Users > Read). Plan: Business.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
from ...models.user_invite import UserInvite

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[UserInvite]] = PagedOperation(
    id="user_invites.list",
    method="GET",
    path="/user_invites",
    path_parameters=(),
    query=(),
    responses={200: listed_models(UserInvite)},
    errors={},
    scopes=(("users:read",),),
    scope_label="Users > Read",
    since="3.24.0",
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[UserInvite]:
    """List user invites."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[UserInvite]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[UserInvite]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[UserInvite]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
