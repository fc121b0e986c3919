# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /apps/{appId}

Get an app.

Returns what is known of one app; its content is not part of it.

Token scope: apps:read (Apps > Read). Plan: Enterprise.

Args:
    app_id: UUID of the app.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.app import App

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[App]] = Operation(
    id="apps.get",
    method="GET",
    path="/apps/{appId}",
    path_parameters=("appId",),
    query=(),
    responses={200: data(App.from_dict)},
    errors={},
    scopes=(("apps:read",),),
    scope_label="Apps > Read",
    since="3.28.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(app_id: str, *, client: Retool) -> App:
    """Get an app."""
    return client._request(OPERATION, (app_id,), {})


def sync_detailed(app_id: str, *, client: Retool) -> RawResponse[App]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (app_id,), {})


async def asyncio(app_id: str, *, client: AsyncRetool) -> App:
    """The same, asynchronous."""
    return await client._request(OPERATION, (app_id,), {})


async def asyncio_detailed(app_id: str, *, client: AsyncRetool) -> RawResponse[App]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (app_id,), {})
