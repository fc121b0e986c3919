# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /resource_configurations/{configurationId}

Update a resource configuration.

Changes options of a configuration by a list of JSON Patch operations (RFC 6902).

Token scope: resources:write (Resources > Write). Plan: Enterprise.

Args:
    configuration_id: UUID of the configuration.
    body: All that follows in one object, instead of the keyword arguments.
    operations: JSON Patch operations (RFC 6902), applied in order.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.replace_operations import ReplaceOperations
from ...models.resource_configuration import ResourceConfiguration

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.replace_operation import ReplaceOperation

OPERATION: Final[Operation[ResourceConfiguration]] = Operation(
    id="resource_configurations.update",
    method="PATCH",
    path="/resource_configurations/{configurationId}",
    path_parameters=("configurationId",),
    query=(),
    body=Body("application/json", model=lambda: ReplaceOperations, required=True),
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
    configuration_id: str, *, client: Retool, body: ReplaceOperations | Mapping[str, Any]
) -> ResourceConfiguration:
    """Update a resource configuration."""
    return client._request(OPERATION, (configuration_id,), {}, body)


def sync_detailed(
    configuration_id: str, *, client: Retool, body: ReplaceOperations | Mapping[str, Any]
) -> RawResponse[ResourceConfiguration]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (configuration_id,), {}, body)


async def asyncio(
    configuration_id: str, *, client: AsyncRetool, body: ReplaceOperations | Mapping[str, Any]
) -> ResourceConfiguration:
    """The same, asynchronous."""
    return await client._request(OPERATION, (configuration_id,), {}, body)


async def asyncio_detailed(
    configuration_id: str, *, client: AsyncRetool, body: ReplaceOperations | Mapping[str, Any]
) -> RawResponse[ResourceConfiguration]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (configuration_id,), {}, body)
