# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /access_tokens

List access tokens.

Returns the API tokens of the organization. The secrets themselves are never listed, only their last four
characters.

Token scope: access_tokens:read (Access Tokens > Read). Plan: Enterprise.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
from ...models.access_token import AccessToken

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[AccessToken]] = PagedOperation(
    id="access_tokens.list",
    method="GET",
    path="/access_tokens",
    path_parameters=(),
    query=(),
    responses={200: listed_models(AccessToken)},
    errors={},
    scopes=(("access_tokens:read",),),
    scope_label="Access Tokens > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[AccessToken]:
    """List access tokens."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[AccessToken]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[AccessToken]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[AccessToken]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
