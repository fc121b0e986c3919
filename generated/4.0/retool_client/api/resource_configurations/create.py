# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /resource_configurations

Create a resource configuration.

Configures a resource for an environment that has no configuration of it.

Token scope: resources:write (Resources > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    resource_id: Identifier of the resource.
    environment_id: Identifier of the environment.
    options: Options, in the form that the type asks for.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.resource_configuration import ResourceConfiguration
from ...models.resource_configuration_create import ResourceConfigurationCreate

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.resource_options import ResourceOptions
    from ...dicts import ResourceConfigurationCreateDict, ResourceOptionsDict

OPERATION: Final[Operation[ResourceConfiguration]] = Operation(
    id="resource_configurations.create",
    method="POST",
    path="/resource_configurations",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: ResourceConfigurationCreate, required=True),
    responses={200: data(ResourceConfiguration.from_dict)},
    errors={},
    scopes=(("resources:write",),),
    scope_label="Resources > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *, client: Retool, body: ResourceConfigurationCreate | ResourceConfigurationCreateDict
) -> ResourceConfiguration:
    """Create a resource configuration."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: ResourceConfigurationCreate | ResourceConfigurationCreateDict
) -> RawResponse[ResourceConfiguration]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: ResourceConfigurationCreate | ResourceConfigurationCreateDict
) -> ResourceConfiguration:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: ResourceConfigurationCreate | ResourceConfigurationCreateDict
) -> RawResponse[ResourceConfiguration]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
