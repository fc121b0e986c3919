# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /source_control/config

Create the source control configuration.

Connects the organization to a Git provider. Fails if it is connected already.

Token scope: source_control:write (Source Control > Write). Plan: Enterprise. Available for classic apps only.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    config: How the organization is connected to its Git provider.

Raises:
    BadRequestError: The request is not valid.
    ConflictError: It conflicts with something that exists already.
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
    id="source_control.config.create",
    method="POST",
    path="/source_control/config",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: SourceControlConfigCreate, required=True),
    responses={200: data(SOURCE_CONTROL_CONFIG.decode)},
    errors={400: None, 409: None},
    scopes=(("source_control:write",),),
    scope_label="Source Control > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: SourceControlConfigCreate | SourceControlConfigCreateDict) -> SourceControlConfig:
    """Create the source control configuration."""
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
