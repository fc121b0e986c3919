# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /resource_configurations/{configurationId}

Get a resource configuration.

Returns one configuration. The response has no envelope.

Token scope: resources:read (Resources > Read). Plan: Enterprise.

Args:
    configuration_id: UUID of the configuration.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, bare
from ...models.resource_configuration import ResourceConfiguration

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[ResourceConfiguration]] = Operation(
    id="resource_configurations.get",
    method="GET",
    path="/resource_configurations/{configurationId}",
    path_parameters=("configurationId",),
    query=(),
    responses={200: bare(ResourceConfiguration.from_dict)},
    errors={},
    scopes=(("resources:read",),),
    scope_label="Resources > Read",
    since="3.28.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(configuration_id: str, *, client: Retool) -> ResourceConfiguration:
    """Get a resource configuration."""
    return client._request(OPERATION, (configuration_id,), {})


def sync_detailed(configuration_id: str, *, client: Retool) -> RawResponse[ResourceConfiguration]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (configuration_id,), {})


async def asyncio(configuration_id: str, *, client: AsyncRetool) -> ResourceConfiguration:
    """The same, asynchronous."""
    return await client._request(OPERATION, (configuration_id,), {})


async def asyncio_detailed(configuration_id: str, *, client: AsyncRetool) -> RawResponse[ResourceConfiguration]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (configuration_id,), {})
