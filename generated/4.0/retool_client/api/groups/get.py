# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /groups/{groupId}

Get a group.

Returns one permission group with its members and pending invites.

Token scope: groups:read (Groups > Read). Plan: Enterprise.

Args:
    group_id: Number of the group.
    exclude_disabled_users: Whether deactivated users are left out of the members.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ..._runtime.unset import UNSET, Unset
from ...models.group import Group

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[Group]] = Operation(
    id="groups.get",
    method="GET",
    path="/groups/{groupId}",
    path_parameters=("groupId",),
    query=("excludeDisabledUsers",),
    responses={200: data(Group.from_dict)},
    errors={},
    scopes=(("groups:read",),),
    scope_label="Groups > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(group_id: int | str, *, client: Retool, exclude_disabled_users: bool | None | Unset = UNSET) -> Group:
    """Get a group."""
    return client._request(OPERATION, (group_id,), {"excludeDisabledUsers": exclude_disabled_users})


def sync_detailed(
    group_id: int | str, *, client: Retool, exclude_disabled_users: bool | None | Unset = UNSET
) -> RawResponse[Group]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (group_id,), {"excludeDisabledUsers": exclude_disabled_users})


async def asyncio(
    group_id: int | str, *, client: AsyncRetool, exclude_disabled_users: bool | None | Unset = UNSET
) -> Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {"excludeDisabledUsers": exclude_disabled_users})


async def asyncio_detailed(
    group_id: int | str, *, client: AsyncRetool, exclude_disabled_users: bool | None | Unset = UNSET
) -> RawResponse[Group]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (group_id,), {"excludeDisabledUsers": exclude_disabled_users})
