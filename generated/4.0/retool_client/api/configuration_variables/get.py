# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /configuration_variables/{id}

Get a configuration variable.

Returns one configuration variable. The values of a secret one are masked.

Token scope: config_vars:read (Configuration Variables > Read). Plan: Enterprise.

Args:
    id: Identifier of the object, as its list returns it.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.configuration_variable import ConfigurationVariable

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[ConfigurationVariable]] = Operation(
    id="configuration_variables.get",
    method="GET",
    path="/configuration_variables/{id}",
    path_parameters=("id",),
    query=(),
    responses={200: data(ConfigurationVariable.from_dict)},
    errors={},
    scopes=(("config_vars:read",),),
    scope_label="Configuration Variables > Read",
    since="3.42",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(id: str, *, client: Retool) -> ConfigurationVariable:
    """Get a configuration variable."""
    return client._request(OPERATION, (id,), {})


def sync_detailed(id: str, *, client: Retool) -> RawResponse[ConfigurationVariable]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (id,), {})


async def asyncio(id: str, *, client: AsyncRetool) -> ConfigurationVariable:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {})


async def asyncio_detailed(id: str, *, client: AsyncRetool) -> RawResponse[ConfigurationVariable]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (id,), {})
