# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /environments

Create an environment.

Adds an environment. Its name must not be taken.

Token scope: environments:write (Environments > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the environment.
    color: Color that marks the environment, as `#` and six hexadecimal digits.
    description: What it is for, in the words of its author.

Raises:
    ConflictError: It conflicts with something that exists already.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.environment import Environment
from ...models.environment_create import EnvironmentCreate

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import EnvironmentCreateDict

OPERATION: Final[Operation[Environment]] = Operation(
    id="environments.create",
    method="POST",
    path="/environments",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: EnvironmentCreate, required=True),
    responses={200: data(Environment.from_dict)},
    errors={409: None},
    scopes=(("environments:write",),),
    scope_label="Environments > Write",
    since="3.123.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: EnvironmentCreate | EnvironmentCreateDict) -> Environment:
    """Create an environment."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: EnvironmentCreate | EnvironmentCreateDict) -> RawResponse[Environment]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: EnvironmentCreate | EnvironmentCreateDict) -> Environment:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: EnvironmentCreate | EnvironmentCreateDict
) -> RawResponse[Environment]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
