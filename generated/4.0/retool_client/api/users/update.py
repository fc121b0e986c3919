# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /users/{userId}

Update a user.

Updates single properties of a user by a list of JSON Patch operations (RFC 6902). Properties that no
operation names stay as they are.

Token scope: users:write (Users > Write). Plan: Enterprise.

Args:
    user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
    body: All that follows in one object, instead of the keyword arguments.
    operations: JSON Patch operations (RFC 6902), applied in order.
    email: E-mail address that the user signs in with.
    active: Whether the user can sign in; false for deactivated users.
    first_name: Given name of the user.
    last_name: Family name of the user.
    metadata: Values of user attributes, by name. The server's default is `{}`.
    is_admin: Whether the user is an administrator of the organization.
    user_type: Kind of account: a normal one, one for the mobile app, or one that sees embedded apps. One of
        `default`, `mobile`, `embed`.
    seat_type: Kind of seat that the user takes; null if there is none. One of `builder`, `internalUser`,
        `externalUser`.
    two_factor_auth_enabled: Whether the user signs in with a second factor.
    changes: Values by JSON Pointer, for what is further down.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.patch_operations import PatchOperations
from ...models.user import User

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.patch_operation import PatchOperation
    from ...models.user_seat_type import UserSeatType
    from ...models.user_type import UserType
    from ...dicts import PatchOperationDict, PatchOperationsDict

OPERATION: Final[Operation[User]] = Operation(
    id="users.update",
    method="PATCH",
    path="/users/{userId}",
    path_parameters=("userId",),
    query=(),
    body=Body(
        "application/json",
        model=lambda: PatchOperations,
        required=True,
        changes={
            "email": "/email",
            "active": "/active",
            "first_name": "/first_name",
            "last_name": "/last_name",
            "metadata": "/metadata",
            "is_admin": "/is_admin",
            "user_type": "/user_type",
            "seat_type": "/seat_type",
            "two_factor_auth_enabled": "/two_factor_auth_enabled",
        },
    ),
    responses={200: data(User.from_dict)},
    errors={},
    scopes=(("users:write",),),
    scope_label="Users > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(user_id: str, *, client: Retool, body: PatchOperations | PatchOperationsDict) -> User:
    """Update a user."""
    return client._request(OPERATION, (user_id,), {}, body)


def sync_detailed(user_id: str, *, client: Retool, body: PatchOperations | PatchOperationsDict) -> RawResponse[User]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (user_id,), {}, body)


async def asyncio(user_id: str, *, client: AsyncRetool, body: PatchOperations | PatchOperationsDict) -> User:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), {}, body)


async def asyncio_detailed(
    user_id: str, *, client: AsyncRetool, body: PatchOperations | PatchOperationsDict
) -> RawResponse[User]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (user_id,), {}, body)
