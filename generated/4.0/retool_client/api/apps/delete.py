# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /apps/{appId}

Delete an app.

Removes an app.

Token scope: apps:write (Apps > Write). Plan: Enterprise.

Args:
    app_id: UUID of the app.

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
    id="apps.delete",
    method="DELETE",
    path="/apps/{appId}",
    path_parameters=("appId",),
    query=(),
    responses={204: empty()},
    errors={},
    scopes=(("apps:write",),),
    scope_label="Apps > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(app_id: str, *, client: Retool) -> None:
    """Delete an app."""
    return client._request(OPERATION, (app_id,), {})


def sync_detailed(app_id: str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (app_id,), {})


async def asyncio(app_id: str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (app_id,), {})


async def asyncio_detailed(app_id: str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (app_id,), {})
