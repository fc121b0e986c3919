# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /info/ip_allowlist

Get Retool's IP addresses.

Returns the IP addresses per region from which Retool Cloud connects to resources, to be let through
firewalls.

Plan: Enterprise.

Raises:
    ServerError: The server failed.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.ip_allowlist import IpAllowlist

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[IpAllowlist]] = Operation(
    id="info.get_ip_allowlist",
    method="GET",
    path="/info/ip_allowlist",
    path_parameters=(),
    query=(),
    responses={200: data(IpAllowlist.from_dict)},
    errors={500: None},
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> IpAllowlist:
    """Get Retool's IP addresses."""
    return client._request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[IpAllowlist]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> IpAllowlist:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[IpAllowlist]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {})
