# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /environments/{environmentId}

Get an environment.

Returns one environment.

Token scope: environments:read (Environments > Read). Plan: Enterprise.

Args:
    environment_id: UUID of the environment.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.environment import Environment

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[Environment]] = Operation(
    id="environments.get",
    method="GET",
    path="/environments/{environmentId}",
    path_parameters=("environmentId",),
    query=(),
    responses={200: data(Environment.from_dict)},
    errors={},
    scopes=(("environments:read",),),
    scope_label="Environments > Read",
    since="3.28.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(environment_id: str, *, client: Retool) -> Environment:
    """Get an environment."""
    return client._request(OPERATION, (environment_id,), {})


def sync_detailed(environment_id: str, *, client: Retool) -> RawResponse[Environment]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (environment_id,), {})


async def asyncio(environment_id: str, *, client: AsyncRetool) -> Environment:
    """The same, asynchronous."""
    return await client._request(OPERATION, (environment_id,), {})


async def asyncio_detailed(environment_id: str, *, client: AsyncRetool) -> RawResponse[Environment]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (environment_id,), {})
