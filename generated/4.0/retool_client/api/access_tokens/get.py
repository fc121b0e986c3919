# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /access_tokens/{accessTokenId}

Get an access token.

Returns one API token without its secret.

Token scope: access_tokens:read (Access Tokens > Read). Plan: Enterprise.

Args:
    access_token_id: Identifier of the access token.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.access_token import AccessToken

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[AccessToken]] = Operation(
    id="access_tokens.get",
    method="GET",
    path="/access_tokens/{accessTokenId}",
    path_parameters=("accessTokenId",),
    query=(),
    responses={200: data(AccessToken.from_dict)},
    errors={404: None},
    scopes=(("access_tokens:read",),),
    scope_label="Access Tokens > Read",
    since="3.164",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(access_token_id: str, *, client: Retool) -> AccessToken:
    """Get an access token."""
    return client._request(OPERATION, (access_token_id,), {})


def sync_detailed(access_token_id: str, *, client: Retool) -> RawResponse[AccessToken]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (access_token_id,), {})


async def asyncio(access_token_id: str, *, client: AsyncRetool) -> AccessToken:
    """The same, asynchronous."""
    return await client._request(OPERATION, (access_token_id,), {})


async def asyncio_detailed(access_token_id: str, *, client: AsyncRetool) -> RawResponse[AccessToken]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (access_token_id,), {})
