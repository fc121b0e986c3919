# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /observability/config/{configId}

Delete an observability configuration.

Stops sending errors and traces to one provider.

Token scope: observability:write (Observability > Write). Plan: Enterprise.

Args:
    config_id: Identifier of the configuration.

Raises:
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    UnprocessableEntityError: The request is valid, but cannot be carried out.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="observability.config.delete",
    method="DELETE",
    path="/observability/config/{configId}",
    path_parameters=("configId",),
    query=(),
    responses={204: empty()},
    errors={403: None, 422: None},
    scopes=(("observability:write",),),
    scope_label="Observability > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(config_id: str, *, client: Retool) -> None:
    """Delete an observability configuration."""
    return client._request(OPERATION, (config_id,), {})


def sync_detailed(config_id: str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (config_id,), {})


async def asyncio(config_id: str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (config_id,), {})


async def asyncio_detailed(config_id: str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (config_id,), {})
