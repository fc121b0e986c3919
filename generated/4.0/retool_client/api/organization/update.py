# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /organization/

Update the organization's settings.

Changes the settings that are sent; all others stay.

Token scope: organizations:write (Organizations > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    operations: JSON Patch operations (RFC 6902), applied in order.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.organization import Organization
from ...models.replace_operations import ReplaceOperations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.replace_operation import ReplaceOperation

OPERATION: Final[Operation[Organization]] = Operation(
    id="organization.update",
    method="PATCH",
    path="/organization/",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: ReplaceOperations, required=True),
    responses={200: data(Organization.from_dict)},
    errors={},
    scopes=(("organizations:write",),),
    scope_label="Organizations > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: ReplaceOperations | Mapping[str, Any]) -> Organization:
    """Update the organization's settings."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: ReplaceOperations | Mapping[str, Any]) -> RawResponse[Organization]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: ReplaceOperations | Mapping[str, Any]) -> Organization:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: ReplaceOperations | Mapping[str, Any]
) -> RawResponse[Organization]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
