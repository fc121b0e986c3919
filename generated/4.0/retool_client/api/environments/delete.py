# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /environments/{environmentId}

Delete an environment.

Removes an environment. The default one cannot be removed.

Token scope: environments:write (Environments > Write). Plan: Enterprise.

Args:
    environment_id: UUID of the environment.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="environments.delete",
    method="DELETE",
    path="/environments/{environmentId}",
    path_parameters=("environmentId",),
    query=(),
    responses={204: empty()},
    errors={404: None},
    scopes=(("environments:write",),),
    scope_label="Environments > Write",
    since="3.123.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(environment_id: str, *, client: Retool) -> None:
    """Delete an environment."""
    return client._request(OPERATION, (environment_id,), {})


def sync_detailed(environment_id: str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (environment_id,), {})


async def asyncio(environment_id: str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (environment_id,), {})


async def asyncio_detailed(environment_id: str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (environment_id,), {})
