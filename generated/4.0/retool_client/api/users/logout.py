# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /users/{userId}/logout

Log a user out.

Ends all sessions of a user. With `sso_logout` the response has the URL of the identity provider that ends the
session there too.

Token scope: users:write (Users > Write).

Args:
    user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
    body: All that follows in one object, instead of the keyword arguments.
    sso_logout: Whether the user is logged out at the identity provider too. The server's default is `false`.
    post_logout_redirect_uri: Where the identity provider sends the user after logging out.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ..._runtime.unset import UNSET, Unset
from ...models.user_logout import UserLogout
from ...models.user_logout_result import UserLogoutResult

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import UserLogoutDict

OPERATION: Final[Operation[UserLogoutResult]] = Operation(
    id="users.logout",
    method="POST",
    path="/users/{userId}/logout",
    path_parameters=("userId",),
    query=(),
    body=Body("application/json", model=lambda: UserLogout, required=False),
    responses={200: data(UserLogoutResult.from_dict)},
    errors={},
    scopes=(("users:write",),),
    scope_label="Users > Write",
    since=None,
    plan=None,
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(user_id: str, *, client: Retool, body: UserLogout | UserLogoutDict | Unset = UNSET) -> UserLogoutResult:
    """Log a user out."""
    return client._request(OPERATION, (user_id,), {}, body)


def sync_detailed(
    user_id: str, *, client: Retool, body: UserLogout | UserLogoutDict | Unset = UNSET
) -> RawResponse[UserLogoutResult]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (user_id,), {}, body)


async def asyncio(
    user_id: str, *, client: AsyncRetool, body: UserLogout | UserLogoutDict | Unset = UNSET
) -> UserLogoutResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), {}, body)


async def asyncio_detailed(
    user_id: str, *, client: AsyncRetool, body: UserLogout | UserLogoutDict | Unset = UNSET
) -> RawResponse[UserLogoutResult]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (user_id,), {}, body)
