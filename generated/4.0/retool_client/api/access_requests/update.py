# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /access_requests/{accessRequestId}

Decide on an access request.

Approves or rejects an access request by setting its status. An approved one can name groups for the new user.

Token scope: users:write (Users > Write). Plan: Enterprise.

Args:
    access_request_id: Identifier of the access request.
    body: All that follows in one object, instead of the keyword arguments.
    operations: JSON Patch operations (RFC 6902), applied in order.
    status: Whether the request waits, was approved or was rejected. One of `PENDING`, `APPROVED`, `DENIED`.
    requesting_email: E-mail address of the person who asks.
    updated_by_id: Identifier of the user who decided; null if nobody has.
    changes: Values by JSON Pointer, for what is further down.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.access_request import AccessRequest
from ...models.replace_operations import ReplaceOperations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.access_request_status import AccessRequestStatus
    from ...models.replace_operation import ReplaceOperation
    from ...dicts import ReplaceOperationDict, ReplaceOperationsDict

OPERATION: Final[Operation[AccessRequest]] = Operation(
    id="access_requests.update",
    method="PATCH",
    path="/access_requests/{accessRequestId}",
    path_parameters=("accessRequestId",),
    query=(),
    body=Body(
        "application/json",
        model=lambda: ReplaceOperations,
        required=True,
        changes={"status": "/status", "requesting_email": "/requesting_email", "updated_by_id": "/updated_by_id"},
    ),
    responses={200: data(AccessRequest.from_dict)},
    errors={},
    scopes=(("users:write",),),
    scope_label="Users > Write",
    since="3.24.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    access_request_id: int | str, *, client: Retool, body: ReplaceOperations | ReplaceOperationsDict
) -> AccessRequest:
    """Decide on an access request."""
    return client._request(OPERATION, (access_request_id,), {}, body)


def sync_detailed(
    access_request_id: int | str, *, client: Retool, body: ReplaceOperations | ReplaceOperationsDict
) -> RawResponse[AccessRequest]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (access_request_id,), {}, body)


async def asyncio(
    access_request_id: int | str, *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict
) -> AccessRequest:
    """The same, asynchronous."""
    return await client._request(OPERATION, (access_request_id,), {}, body)


async def asyncio_detailed(
    access_request_id: int | str, *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict
) -> RawResponse[AccessRequest]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (access_request_id,), {}, body)
