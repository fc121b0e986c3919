# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /usage/organizations

List organizations with usage.

Returns the organizations of the instance that usage is counted for.

Token scope: usage. Plan: Enterprise.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ..._runtime.decoding import decode_list
from ...models.usage_organization import UsageOrganization

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[list[UsageOrganization]]] = Operation(
    id="usage.list_organizations",
    method="GET",
    path="/usage/organizations",
    path_parameters=(),
    query=(),
    responses={200: data(lambda value: decode_list(UsageOrganization.from_dict, value))},
    errors={},
    scopes=(("usage",),),
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> list[UsageOrganization]:
    """List organizations with usage."""
    return client.request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[list[UsageOrganization]]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> list[UsageOrganization]:
    """The same, asynchronous."""
    return await client.request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[list[UsageOrganization]]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (), {})
