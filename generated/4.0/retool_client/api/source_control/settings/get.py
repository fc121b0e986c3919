# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /source_control/settings

Get the source control settings.

Returns how branches, commits and pull requests are handled.

Token scope: source_control:read (Source Control > Read). Plan: Enterprise. Available for classic apps only.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, data
from ....models.source_control_settings import SourceControlSettings

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[SourceControlSettings]] = Operation(
    id="source_control.settings.get",
    method="GET",
    path="/source_control/settings",
    path_parameters=(),
    query=(),
    responses={200: data(SourceControlSettings.from_dict)},
    errors={},
    scopes=(("source_control:read",),),
    scope_label="Source Control > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> SourceControlSettings:
    """Get the source control settings."""
    return client._request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[SourceControlSettings]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> SourceControlSettings:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[SourceControlSettings]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {})
