# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /access_requests/{accessRequestId}

Get an access request.

Returns one access request.

Token scope: users:read (Users > Read). Plan: Enterprise.

Args:
    access_request_id: Identifier of the access request.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.access_request import AccessRequest

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[AccessRequest]] = Operation(
    id="access_requests.get",
    method="GET",
    path="/access_requests/{accessRequestId}",
    path_parameters=("accessRequestId",),
    query=(),
    responses={200: data(AccessRequest.from_dict)},
    errors={},
    scopes=(("users:read",),),
    scope_label="Users > Read",
    since="3.24.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(access_request_id: int | str, *, client: Retool) -> AccessRequest:
    """Get an access request."""
    return client._request(OPERATION, (access_request_id,), {})


def sync_detailed(access_request_id: int | str, *, client: Retool) -> RawResponse[AccessRequest]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (access_request_id,), {})


async def asyncio(access_request_id: int | str, *, client: AsyncRetool) -> AccessRequest:
    """The same, asynchronous."""
    return await client._request(OPERATION, (access_request_id,), {})


async def asyncio_detailed(access_request_id: int | str, *, client: AsyncRetool) -> RawResponse[AccessRequest]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (access_request_id,), {})
