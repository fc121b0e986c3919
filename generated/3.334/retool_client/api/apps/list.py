# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""GET /apps

List apps.

Returns the apps of the organization, modules and mobile apps included.

Token scope: apps:read (Apps > Read). Plan: Enterprise.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
from ...models.app import App

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[App]] = PagedOperation(
    id="apps.list",
    method="GET",
    path="/apps",
    path_parameters=(),
    query=(),
    responses={200: listed_models(App)},
    errors={},
    scopes=(("apps:read",),),
    scope_label="Apps > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[App]:
    """List apps."""
    return client.paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[App]]:
    """The same, with status and headers."""
    return client.paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[App]:
    """The same, asynchronous."""
    return await client.paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[App]]:
    """The same, asynchronous, with status and headers."""
    return await client.paginate_raw(OPERATION, (), {})
