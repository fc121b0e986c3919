# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /resource_configurations/{configurationId}

Delete a resource configuration.

Removes a resource's configuration for an environment.

Token scope: resources:write (Resources > Write). Plan: Enterprise.

Args:
    configuration_id: UUID of the configuration.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="resource_configurations.delete",
    method="DELETE",
    path="/resource_configurations/{configurationId}",
    path_parameters=("configurationId",),
    query=(),
    responses={204: empty()},
    errors={},
    scopes=(("resources:write",),),
    scope_label="Resources > Write",
    since="3.34.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(configuration_id: str, *, client: Retool) -> None:
    """Delete a resource configuration."""
    return client._request(OPERATION, (configuration_id,), {})


def sync_detailed(configuration_id: str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (configuration_id,), {})


async def asyncio(configuration_id: str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (configuration_id,), {})


async def asyncio_detailed(configuration_id: str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (configuration_id,), {})
