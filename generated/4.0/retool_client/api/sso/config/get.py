# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /sso/config

Get the single sign-on configuration.

Returns how people sign in through an identity provider. Secrets are masked.

Token scope: spaces:read (Spaces > Read). Plan: Enterprise.

Raises:
    NotFoundError: It does not exist.
    UnprocessableEntityError: The request is valid, but cannot be carried out.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, data
from ....models.sso_config import SSO_CONFIG, SsoConfig

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[SsoConfig]] = Operation(
    id="sso.config.get",
    method="GET",
    path="/sso/config",
    path_parameters=(),
    query=(),
    responses={200: data(SSO_CONFIG.decode)},
    errors={404: None, 422: None},
    scopes=(("spaces:read",),),
    scope_label="Spaces > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> SsoConfig:
    """Get the single sign-on configuration."""
    return client._request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[SsoConfig]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> SsoConfig:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[SsoConfig]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {})
