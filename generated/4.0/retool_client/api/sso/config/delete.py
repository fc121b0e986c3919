# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /sso/config

Delete the single sign-on configuration.

Removes the configuration of the identity provider. People sign in with e-mail address and password from then
on.

Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="sso.config.delete",
    method="DELETE",
    path="/sso/config",
    path_parameters=(),
    query=(),
    responses={204: empty()},
    errors={},
    scopes=(("spaces:write",),),
    scope_label="Spaces > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> None:
    """Delete the single sign-on configuration."""
    return client._request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {})
