# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /configuration_variables

Create a configuration variable.

Adds a configuration variable with a value for each environment.

Token scope: config_vars:write (Configuration Variables > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the configuration variable.
    secret: Whether values are encrypted and masked in responses.
    values: A value for each environment.
    description: What it is for, in the words of its author.
    default_value: Value for users without a value of their own.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.configuration_variable import ConfigurationVariable
from ...models.configuration_variable_create import ConfigurationVariableCreate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.configuration_variable_value import ConfigurationVariableValue
    from ...dicts import ConfigurationVariableCreateDict, ConfigurationVariableValueDict

OPERATION: Final[Operation[ConfigurationVariable]] = Operation(
    id="configuration_variables.create",
    method="POST",
    path="/configuration_variables",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: ConfigurationVariableCreate, required=True),
    responses={200: data(ConfigurationVariable.from_dict)},
    errors={},
    scopes=(("config_vars:write",),),
    scope_label="Configuration Variables > Write",
    since="3.42",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *, client: Retool, body: ConfigurationVariableCreate | ConfigurationVariableCreateDict
) -> ConfigurationVariable:
    """Create a configuration variable."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: ConfigurationVariableCreate | ConfigurationVariableCreateDict
) -> RawResponse[ConfigurationVariable]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: ConfigurationVariableCreate | ConfigurationVariableCreateDict
) -> ConfigurationVariable:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: ConfigurationVariableCreate | ConfigurationVariableCreateDict
) -> RawResponse[ConfigurationVariable]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
