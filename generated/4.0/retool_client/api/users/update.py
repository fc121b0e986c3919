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
    from typing import Any
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.patch_operation import PatchOperation

OPERATION: Final[Operation[User]] = Operation(
    id="users.update",
    method="PATCH",
    path="/users/{userId}",
    path_parameters=("userId",),
    query=(),
    body=Body("application/json", model=lambda: PatchOperations, required=True),
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


def sync(user_id: str, *, client: Retool, body: PatchOperations | Mapping[str, Any]) -> User:
    """Update a user."""
    return client._request(OPERATION, (user_id,), {}, body)


def sync_detailed(user_id: str, *, client: Retool, body: PatchOperations | Mapping[str, Any]) -> RawResponse[User]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (user_id,), {}, body)


async def asyncio(user_id: str, *, client: AsyncRetool, body: PatchOperations | Mapping[str, Any]) -> User:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), {}, body)


async def asyncio_detailed(
    user_id: str, *, client: AsyncRetool, body: PatchOperations | Mapping[str, Any]
) -> RawResponse[User]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (user_id,), {}, body)
