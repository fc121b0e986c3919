# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /organization/

Get the organization's settings.

Returns the settings of the organization that the token belongs to.

Token scope: organizations:read (Organizations > Read). Plan: Enterprise.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.organization import Organization

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[Organization]] = Operation(
    id="organization.get",
    method="GET",
    path="/organization/",
    path_parameters=(),
    query=(),
    responses={200: data(Organization.from_dict)},
    errors={},
    scopes=(("organizations:read",),),
    scope_label="Organizations > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Organization:
    """Get the organization's settings."""
    return client._request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Organization]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> Organization:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[Organization]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {})
