# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /organization/invalidate_sessions/

Sign everybody out.

Ends all sessions of the organization's users, who then have to sign in again. Tokens stay valid.

Token scope: organization:write or users:write (Organization > Write or Users > Write). Plan: Enterprise.

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
    id="organization.invalidate_sessions",
    method="POST",
    path="/organization/invalidate_sessions/",
    path_parameters=(),
    query=(),
    responses={204: empty()},
    errors={},
    scopes=(("organization:write",), ("users:write",)),
    scope_label="Organization > Write or Users > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> None:
    """Sign everybody out."""
    return client._request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {})
