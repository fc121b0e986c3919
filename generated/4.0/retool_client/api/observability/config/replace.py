# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PUT /observability/config/{configId}

Replace an observability configuration.

Sets where and how errors and traces of apps are sent to one provider.

Token scope: observability:write (Observability > Write). Plan: Enterprise.

Args:
    config_id: Identifier of the configuration.
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
from ...._runtime.unset import UNSET, Unset
from ....models.observability_config import ObservabilityConfig
from ....models.observability_config_replace import ObservabilityConfigReplace

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....models.observability_provider_config import ObservabilityProviderConfig
    from ....dicts import ObservabilityConfigReplaceDict, ObservabilityProviderConfigDict

OPERATION: Final[Operation[ObservabilityConfig]] = Operation(
    id="observability.config.replace",
    method="PUT",
    path="/observability/config/{configId}",
    path_parameters=("configId",),
    query=(),
    body=Body("application/json", model=lambda: ObservabilityConfigReplace, required=False),
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


def sync(
    config_id: str, *, client: Retool, body: ObservabilityConfigReplace | ObservabilityConfigReplaceDict | Unset = UNSET
) -> ObservabilityConfig:
    """Replace an observability configuration."""
    return client._request(OPERATION, (config_id,), {}, body)


def sync_detailed(
    config_id: str, *, client: Retool, body: ObservabilityConfigReplace | ObservabilityConfigReplaceDict | Unset = UNSET
) -> RawResponse[ObservabilityConfig]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (config_id,), {}, body)


async def asyncio(
    config_id: str,
    *,
    client: AsyncRetool,
    body: ObservabilityConfigReplace | ObservabilityConfigReplaceDict | Unset = UNSET,
) -> ObservabilityConfig:
    """The same, asynchronous."""
    return await client._request(OPERATION, (config_id,), {}, body)


async def asyncio_detailed(
    config_id: str,
    *,
    client: AsyncRetool,
    body: ObservabilityConfigReplace | ObservabilityConfigReplaceDict | Unset = UNSET,
) -> RawResponse[ObservabilityConfig]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (config_id,), {}, body)
