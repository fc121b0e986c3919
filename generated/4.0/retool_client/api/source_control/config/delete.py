# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /source_control/config

Delete the source control configuration.

Disconnects the organization from its Git provider. The repository is not touched.

Token scope: source_control:write (Source Control > Write). Plan: Enterprise. Available for classic apps only.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="source_control.config.delete",
    method="DELETE",
    path="/source_control/config",
    path_parameters=(),
    query=(),
    responses={204: empty()},
    errors={404: None},
    scopes=(("source_control:write",),),
    scope_label="Source Control > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> None:
    """Delete the source control configuration."""
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
