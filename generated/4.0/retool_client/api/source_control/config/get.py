# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /source_control/config

Get the source control configuration.

Returns how the organization is connected to its Git provider. Secrets are masked.

Token scope: source_control:read (Source Control > Read). Plan: Enterprise. Available for classic apps only.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, data
from ....models.source_control_config import SOURCE_CONTROL_CONFIG, SourceControlConfig

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[SourceControlConfig]] = Operation(
    id="source_control.config.get",
    method="GET",
    path="/source_control/config",
    path_parameters=(),
    query=(),
    responses={200: data(SOURCE_CONTROL_CONFIG.decode)},
    errors={},
    scopes=(("source_control:read",),),
    scope_label="Source Control > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> SourceControlConfig:
    """Get the source control configuration."""
    return client._request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[SourceControlConfig]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> SourceControlConfig:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[SourceControlConfig]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {})
