# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /app_themes/{id}

Delete an app theme.

Removes an app theme. Apps that use it fall back to the default one.

Token scope: app_themes:write (App Themes > Write). Plan: Enterprise. Available for classic apps only.

Args:
    id: Identifier of the object, as its list returns it.

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
    id="app_themes.delete",
    method="DELETE",
    path="/app_themes/{id}",
    path_parameters=("id",),
    query=(),
    responses={204: empty()},
    errors={404: None},
    scopes=(("app_themes:write",),),
    scope_label="App Themes > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(id: int | str, *, client: Retool) -> None:
    """Delete an app theme."""
    return client._request(OPERATION, (id,), {})


def sync_detailed(id: int | str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (id,), {})


async def asyncio(id: int | str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {})


async def asyncio_detailed(id: int | str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (id,), {})
