# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""GET /observability/config

List observability configurations.

Returns which providers errors and traces of apps are sent to. Secrets are masked.

Token scope: observability:read (Observability > Read). Plan: Enterprise.

Raises:
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, data
from ...._runtime.decoding import decode_list
from ....models.observability_config import ObservabilityConfig

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[list[ObservabilityConfig]]] = Operation(
    id="observability.config.list",
    method="GET",
    path="/observability/config",
    path_parameters=(),
    query=(),
    responses={200: data(lambda value: decode_list(ObservabilityConfig.from_dict, value))},
    errors={403: None, 404: None},
    scopes=(("observability:read",),),
    scope_label="Observability > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> list[ObservabilityConfig]:
    """List observability configurations."""
    return client.request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[list[ObservabilityConfig]]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> list[ObservabilityConfig]:
    """The same, asynchronous."""
    return await client.request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[list[ObservabilityConfig]]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (), {})
