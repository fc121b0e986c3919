# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /resource_configurations/{configurationId}

Update a resource configuration.

Changes options of a configuration by a list of JSON Patch operations (RFC 6902).

Token scope: resources:write (Resources > Write). Plan: Enterprise.

Args:
    configuration_id: UUID of the configuration.
    body: All that follows in one object, instead of the keyword arguments.
    operations: JSON Patch operations (RFC 6902), applied in order.
    options: Options, in the form that the type asks for.
    changes: Values by JSON Pointer, for what is further down.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.replace_operations import ReplaceOperations
from ...models.resource_configuration import ResourceConfiguration

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.replace_operation import ReplaceOperation
    from ...models.resource_options import ResourceOptions
    from ...dicts import ReplaceOperationDict, ReplaceOperationsDict, ResourceOptionsDict

OPERATION: Final[Operation[ResourceConfiguration]] = Operation(
    id="resource_configurations.update",
    method="PATCH",
    path="/resource_configurations/{configurationId}",
    path_parameters=("configurationId",),
    query=(),
    body=Body("application/json", model=lambda: ReplaceOperations, required=True, changes={"options": "/options"}),
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
    configuration_id: str, *, client: Retool, body: ReplaceOperations | ReplaceOperationsDict
) -> ResourceConfiguration:
    """Update a resource configuration."""
    return client._request(OPERATION, (configuration_id,), {}, body)


def sync_detailed(
    configuration_id: str, *, client: Retool, body: ReplaceOperations | ReplaceOperationsDict
) -> RawResponse[ResourceConfiguration]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (configuration_id,), {}, body)


async def asyncio(
    configuration_id: str, *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict
) -> ResourceConfiguration:
    """The same, asynchronous."""
    return await client._request(OPERATION, (configuration_id,), {}, body)


async def asyncio_detailed(
    configuration_id: str, *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict
) -> RawResponse[ResourceConfiguration]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (configuration_id,), {}, body)
