# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /observability/config

Create an observability configuration.

Sends errors and traces of apps to a provider from now on.

Token scope: observability:write (Observability > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    config: How it is configured.
    enabled: Whether it is switched on.

Raises:
    BadRequestError: The request is not valid.
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    UnprocessableEntityError: The request is valid, but cannot be carried out.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, data
from ....models.observability_config import ObservabilityConfig
from ....models.observability_config_create import ObservabilityConfigCreate

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....models.observability_provider_config import ObservabilityProviderConfig
    from ....dicts import ObservabilityConfigCreateDict, ObservabilityProviderConfigDict

OPERATION: Final[Operation[ObservabilityConfig]] = Operation(
    id="observability.config.create",
    method="POST",
    path="/observability/config",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: ObservabilityConfigCreate, required=True),
    responses={200: data(ObservabilityConfig.from_dict)},
    errors={400: None, 403: None, 422: None},
    scopes=(("observability:write",),),
    scope_label="Observability > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: ObservabilityConfigCreate | ObservabilityConfigCreateDict) -> ObservabilityConfig:
    """Create an observability configuration."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: ObservabilityConfigCreate | ObservabilityConfigCreateDict
) -> RawResponse[ObservabilityConfig]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: ObservabilityConfigCreate | ObservabilityConfigCreateDict
) -> ObservabilityConfig:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: ObservabilityConfigCreate | ObservabilityConfigCreateDict
) -> RawResponse[ObservabilityConfig]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
