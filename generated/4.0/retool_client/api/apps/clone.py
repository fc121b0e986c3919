# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /apps/cloneApp

Clone an app.

Copies an app under a new name, optionally in another folder.

Token scope: apps:write (Apps > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    app_id: Identifier of the app.
    new_app_name: Name of the copy.
    folder_id: Identifier of the folder that it is in.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.app import App
from ...models.app_clone import AppClone

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import AppCloneDict

OPERATION: Final[Operation[App]] = Operation(
    id="apps.clone",
    method="POST",
    path="/apps/cloneApp",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: AppClone, required=True),
    responses={200: data(App.from_dict)},
    errors={404: None},
    scopes=(("apps:write",),),
    scope_label="Apps > Write",
    since="3.105.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: AppClone | AppCloneDict) -> App:
    """Clone an app."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: AppClone | AppCloneDict) -> RawResponse[App]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: AppClone | AppCloneDict) -> App:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(*, client: AsyncRetool, body: AppClone | AppCloneDict) -> RawResponse[App]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
