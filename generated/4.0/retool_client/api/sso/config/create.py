# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /sso/config

Set the single sign-on configuration.

Sets how people sign in through Google, OpenID Connect or SAML, in place of what there was.

Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    data: How people sign in through an identity provider.

Raises:
    BadRequestError: The request is not valid.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, data
from ....models.sso_config import SSO_CONFIG, SsoConfig
from ....models.sso_config_create import SsoConfigCreate

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....dicts import SsoConfigCreateDict, SsoConfigDict

OPERATION: Final[Operation[SsoConfig]] = Operation(
    id="sso.config.create",
    method="POST",
    path="/sso/config",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: SsoConfigCreate, required=True),
    responses={200: data(SSO_CONFIG.decode)},
    errors={400: None},
    scopes=(("spaces:write",),),
    scope_label="Spaces > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: SsoConfigCreate | SsoConfigCreateDict) -> SsoConfig:
    """Set the single sign-on configuration."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: SsoConfigCreate | SsoConfigCreateDict) -> RawResponse[SsoConfig]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: SsoConfigCreate | SsoConfigCreateDict) -> SsoConfig:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: SsoConfigCreate | SsoConfigCreateDict
) -> RawResponse[SsoConfig]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
