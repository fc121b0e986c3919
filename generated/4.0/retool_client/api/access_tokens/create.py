# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /access_tokens

Create an access token.

Creates an API token with the given scopes. Only this response contains its secret.

Token scope: access_tokens:write (Access Tokens > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    label: Label that people see.
    scopes: Scopes that the token carries. One of the 43 values of `TokenScope`.
    description: What it is for, in the words of its author.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.access_token_create import AccessTokenCreate
from ...models.created_access_token import CreatedAccessToken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.token_scope import TokenScope
    from ...dicts import AccessTokenCreateDict

OPERATION: Final[Operation[CreatedAccessToken]] = Operation(
    id="access_tokens.create",
    method="POST",
    path="/access_tokens",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: AccessTokenCreate, required=True, scopes=("scopes",)),
    responses={200: data(CreatedAccessToken.from_dict)},
    errors={},
    scopes=(("access_tokens:write",),),
    scope_label="Access Tokens > Write",
    since="3.157",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: AccessTokenCreate | AccessTokenCreateDict) -> CreatedAccessToken:
    """Create an access token."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: AccessTokenCreate | AccessTokenCreateDict
) -> RawResponse[CreatedAccessToken]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: AccessTokenCreate | AccessTokenCreateDict) -> CreatedAccessToken:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: AccessTokenCreate | AccessTokenCreateDict
) -> RawResponse[CreatedAccessToken]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
