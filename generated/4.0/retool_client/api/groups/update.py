# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /groups/{groupId}

Update a group.

Updates single properties of a group by a list of JSON Patch operations (RFC 6902).

Token scope: groups:write (Groups > Write). Plan: Enterprise.

Args:
    group_id: Number of the group.
    body: All that follows in one object, instead of the keyword arguments.
    operations: JSON Patch operations (RFC 6902), applied in order.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.group import Group
from ...models.patch_operations import PatchOperations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.patch_operation import PatchOperation

OPERATION: Final[Operation[Group]] = Operation(
    id="groups.update",
    method="PATCH",
    path="/groups/{groupId}",
    path_parameters=("groupId",),
    query=(),
    body=Body("application/json", model=lambda: PatchOperations, required=True),
    responses={200: data(Group.from_dict)},
    errors={},
    scopes=(("groups:write",),),
    scope_label="Groups > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(group_id: int | str, *, client: Retool, body: PatchOperations | Mapping[str, Any]) -> Group:
    """Update a group."""
    return client._request(OPERATION, (group_id,), {}, body)


def sync_detailed(
    group_id: int | str, *, client: Retool, body: PatchOperations | Mapping[str, Any]
) -> RawResponse[Group]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (group_id,), {}, body)


async def asyncio(group_id: int | str, *, client: AsyncRetool, body: PatchOperations | Mapping[str, Any]) -> Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {}, body)


async def asyncio_detailed(
    group_id: int | str, *, client: AsyncRetool, body: PatchOperations | Mapping[str, Any]
) -> RawResponse[Group]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (group_id,), {}, body)
