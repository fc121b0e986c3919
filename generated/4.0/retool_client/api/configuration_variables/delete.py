# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /configuration_variables/{id}

Delete a configuration variable.

Removes a configuration variable.

Token scope: config_vars:write (Configuration Variables > Write). Plan: Enterprise.

Args:
    id: Identifier of the object, as its list returns it.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="configuration_variables.delete",
    method="DELETE",
    path="/configuration_variables/{id}",
    path_parameters=("id",),
    query=(),
    responses={204: empty()},
    errors={},
    scopes=(("config_vars:write",),),
    scope_label="Configuration Variables > Write",
    since="3.42",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(id: str, *, client: Retool) -> None:
    """Delete a configuration variable."""
    return client._request(OPERATION, (id,), {})


def sync_detailed(id: str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (id,), {})


async def asyncio(id: str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {})


async def asyncio_detailed(id: str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (id,), {})
