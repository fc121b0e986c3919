# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PUT /source_control/config

Replace the source control configuration.

Creates or replaces the connection to the Git provider. The status is 201 if it was created.

Token scope: source_control:write (Source Control > Write). Plan: Enterprise. Available for classic apps only.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    config: How the organization is connected to its Git provider.

Raises:
    BadRequestError: The request is not valid.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, data
from ....models.source_control_config import SOURCE_CONTROL_CONFIG, SourceControlConfig
from ....models.source_control_config_create import SourceControlConfigCreate

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....dicts import SourceControlConfigCreateDict, SourceControlConfigDict

OPERATION: Final[Operation[SourceControlConfig]] = Operation(
    id="source_control.config.replace",
    method="PUT",
    path="/source_control/config",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: SourceControlConfigCreate, required=True),
    responses={200: data(SOURCE_CONTROL_CONFIG.decode), 201: data(SOURCE_CONTROL_CONFIG.decode)},
    errors={400: None},
    scopes=(("source_control:write",),),
    scope_label="Source Control > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: SourceControlConfigCreate | SourceControlConfigCreateDict) -> SourceControlConfig:
    """Replace the source control configuration."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: SourceControlConfigCreate | SourceControlConfigCreateDict
) -> RawResponse[SourceControlConfig]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: SourceControlConfigCreate | SourceControlConfigCreateDict
) -> SourceControlConfig:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: SourceControlConfigCreate | SourceControlConfigCreateDict
) -> RawResponse[SourceControlConfig]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
