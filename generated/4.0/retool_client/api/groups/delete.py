# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /groups/{groupId}

Delete a group.

Removes a permission group. Its members stay in the organization and lose what the group granted.

Token scope: groups:write (Groups > Write). Plan: Enterprise.

Args:
    group_id: Number of the group.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="groups.delete",
    method="DELETE",
    path="/groups/{groupId}",
    path_parameters=("groupId",),
    query=(),
    responses={204: empty()},
    errors={},
    scopes=(("groups:write",),),
    scope_label="Groups > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(group_id: int | str, *, client: Retool) -> None:
    """Delete a group."""
    return client._request(OPERATION, (group_id,), {})


def sync_detailed(group_id: int | str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (group_id,), {})


async def asyncio(group_id: int | str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {})


async def asyncio_detailed(group_id: int | str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (group_id,), {})
