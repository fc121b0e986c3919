# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /user_attributes/{id}

Delete a user attribute.

Removes an attribute from the organization.

Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

Args:
    id: Identifier of the object, as its list returns it.
    update_existing_users: Whether values that users have are removed as well. One of `true`, `false`.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, empty
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.user_attribute_update_existing_users import UserAttributeUpdateExistingUsers

OPERATION: Final[Operation[None]] = Operation(
    id="user_attributes.delete",
    method="DELETE",
    path="/user_attributes/{id}",
    path_parameters=("id",),
    query=("update_existing_users",),
    responses={204: empty()},
    errors={},
    scopes=(("user_attributes:write",),),
    scope_label="User Attributes > Write",
    since=None,
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    id: str,
    *,
    client: Retool,
    update_existing_users: Literal["true", "false"] | UserAttributeUpdateExistingUsers | Unset = UNSET,
) -> None:
    """Delete a user attribute."""
    return client._request(OPERATION, (id,), {"update_existing_users": update_existing_users})


def sync_detailed(
    id: str,
    *,
    client: Retool,
    update_existing_users: Literal["true", "false"] | UserAttributeUpdateExistingUsers | Unset = UNSET,
) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (id,), {"update_existing_users": update_existing_users})


async def asyncio(
    id: str,
    *,
    client: AsyncRetool,
    update_existing_users: Literal["true", "false"] | UserAttributeUpdateExistingUsers | Unset = UNSET,
) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {"update_existing_users": update_existing_users})


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncRetool,
    update_existing_users: Literal["true", "false"] | UserAttributeUpdateExistingUsers | Unset = UNSET,
) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (id,), {"update_existing_users": update_existing_users})
