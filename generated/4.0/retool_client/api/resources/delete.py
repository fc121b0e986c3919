# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /resources/{resourceId}

Delete a resource.

Removes a resource with all its configurations.

Token scope: resources:write (Resources > Write). Plan: Enterprise.

Args:
    resource_id: Identifier of the resource.
    delete_underlying_db: Whether the database behind a Retool Database resource is removed as well.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, empty
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="resources.delete",
    method="DELETE",
    path="/resources/{resourceId}",
    path_parameters=("resourceId",),
    query=("deleteUnderlyingDB",),
    responses={204: empty()},
    errors={},
    scopes=(("resources:write",),),
    scope_label="Resources > Write",
    since="3.28.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(resource_id: str, *, client: Retool, delete_underlying_db: bool | Unset = UNSET) -> None:
    """Delete a resource."""
    return client._request(OPERATION, (resource_id,), {"deleteUnderlyingDB": delete_underlying_db})


def sync_detailed(resource_id: str, *, client: Retool, delete_underlying_db: bool | Unset = UNSET) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (resource_id,), {"deleteUnderlyingDB": delete_underlying_db})


async def asyncio(resource_id: str, *, client: AsyncRetool, delete_underlying_db: bool | Unset = UNSET) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (resource_id,), {"deleteUnderlyingDB": delete_underlying_db})


async def asyncio_detailed(
    resource_id: str, *, client: AsyncRetool, delete_underlying_db: bool | Unset = UNSET
) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (resource_id,), {"deleteUnderlyingDB": delete_underlying_db})
