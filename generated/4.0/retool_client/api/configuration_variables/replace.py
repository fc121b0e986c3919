# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PUT /configuration_variables/{id}

Replace a configuration variable.

Sets name, description and all values of a configuration variable.

Token scope: config_vars:write (Configuration Variables > Write). Plan: Enterprise.

Args:
    id: Identifier of the object, as its list returns it.
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the configuration variable.
    secret: Whether values are encrypted and masked in responses.
    values: A value for each environment.
    description: What it is for, in the words of its author.
    default_value: Value for users without a value of their own.

Raises:
    BadRequestError: The request names something that does not exist.
    RetoolError: If it fails in any other way.
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
    id="configuration_variables.replace",
    method="PUT",
    path="/configuration_variables/{id}",
    path_parameters=("id",),
    query=(),
    body=Body("application/json", model=lambda: ConfigurationVariableCreate, required=True),
    responses={200: data(ConfigurationVariable.from_dict)},
    errors={400: None},
    scopes=(("config_vars:write",),),
    scope_label="Configuration Variables > Write",
    since="3.42",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    id: str, *, client: Retool, body: ConfigurationVariableCreate | ConfigurationVariableCreateDict
) -> ConfigurationVariable:
    """Replace a configuration variable."""
    return client._request(OPERATION, (id,), {}, body)


def sync_detailed(
    id: str, *, client: Retool, body: ConfigurationVariableCreate | ConfigurationVariableCreateDict
) -> RawResponse[ConfigurationVariable]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (id,), {}, body)


async def asyncio(
    id: str, *, client: AsyncRetool, body: ConfigurationVariableCreate | ConfigurationVariableCreateDict
) -> ConfigurationVariable:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {}, body)


async def asyncio_detailed(
    id: str, *, client: AsyncRetool, body: ConfigurationVariableCreate | ConfigurationVariableCreateDict
) -> RawResponse[ConfigurationVariable]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (id,), {}, body)
