# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""GET /configuration_variables

List configuration variables.

Returns the configuration variables of the organization. Values of secret ones are masked.

Token scope: config_vars:read (Configuration Variables > Read). Plan: Enterprise. Since Retool 3.42.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ..._runtime.decoding import decode_list
from ...models.configuration_variable import ConfigurationVariable

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[list[ConfigurationVariable]]] = Operation(
    id="configuration_variables.list",
    method="GET",
    path="/configuration_variables",
    path_parameters=(),
    query=(),
    responses={200: data(lambda value: decode_list(ConfigurationVariable.from_dict, value))},
    errors={},
    scopes=(("config_vars:read",),),
    scope_label="Configuration Variables > Read",
    since="3.42",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> list[ConfigurationVariable]:
    """List configuration variables."""
    return client.request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[list[ConfigurationVariable]]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> list[ConfigurationVariable]:
    """The same, asynchronous."""
    return await client.request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[list[ConfigurationVariable]]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (), {})
