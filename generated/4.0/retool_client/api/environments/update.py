# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /environments/{environmentId}

Update an environment.

Changes name, description or color of an environment by a list of JSON Patch operations (RFC 6902).

Token scope: environments:write (Environments > Write). Plan: Enterprise.

Args:
    environment_id: UUID of the environment.
    body: All that follows in one object, instead of the keyword arguments.
    operations: JSON Patch operations (RFC 6902), applied in order.
    name: Name of the environment, unique in the organization.
    description: What it is for, in the words of its author.
    color: Color that marks the environment, as `#` and six hexadecimal digits.
    default: Whether this is the environment that apps use by default.
    changes: Values by JSON Pointer, for what is further down.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.environment import Environment
from ...models.replace_operations import ReplaceOperations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.replace_operation import ReplaceOperation
    from ...dicts import ReplaceOperationDict, ReplaceOperationsDict

OPERATION: Final[Operation[Environment]] = Operation(
    id="environments.update",
    method="PATCH",
    path="/environments/{environmentId}",
    path_parameters=("environmentId",),
    query=(),
    body=Body(
        "application/json",
        model=lambda: ReplaceOperations,
        required=True,
        changes={"name": "/name", "description": "/description", "color": "/color", "default": "/default"},
    ),
    responses={200: data(Environment.from_dict)},
    errors={},
    scopes=(("environments:write",),),
    scope_label="Environments > Write",
    since="3.123.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(environment_id: str, *, client: Retool, body: ReplaceOperations | ReplaceOperationsDict) -> Environment:
    """Update an environment."""
    return client._request(OPERATION, (environment_id,), {}, body)


def sync_detailed(
    environment_id: str, *, client: Retool, body: ReplaceOperations | ReplaceOperationsDict
) -> RawResponse[Environment]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (environment_id,), {}, body)


async def asyncio(
    environment_id: str, *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict
) -> Environment:
    """The same, asynchronous."""
    return await client._request(OPERATION, (environment_id,), {}, body)


async def asyncio_detailed(
    environment_id: str, *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict
) -> RawResponse[Environment]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (environment_id,), {}, body)
