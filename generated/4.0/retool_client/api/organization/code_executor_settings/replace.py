# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PUT /organization/code_executor_settings

Replace the code executor settings.

Sets the limits of the code executor, which runs the code of workflows and apps on the server.

Token scope: organization:write (Organization > Write). For admins only. Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    memory_limit_mbs: Memory limit of the code executor in megabytes; null for the default of the instance.
    max_concurrent_processes: Largest number of processes that run at a time; null for the default of the
        instance.
    circuit_breaker_enabled: Whether code that fails again and again is stopped.

Raises:
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, data
from ....models.code_executor_settings import CodeExecutorSettings

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....dicts import CodeExecutorSettingsDict

OPERATION: Final[Operation[CodeExecutorSettings]] = Operation(
    id="organization.code_executor_settings.replace",
    method="PUT",
    path="/organization/code_executor_settings",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: CodeExecutorSettings, required=True),
    responses={200: data(CodeExecutorSettings.from_dict)},
    errors={403: None},
    scopes=(("organization:write",),),
    scope_label="Organization > Write",
    requires_admin=True,
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: CodeExecutorSettings | CodeExecutorSettingsDict) -> CodeExecutorSettings:
    """Replace the code executor settings."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: CodeExecutorSettings | CodeExecutorSettingsDict
) -> RawResponse[CodeExecutorSettings]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: CodeExecutorSettings | CodeExecutorSettingsDict
) -> CodeExecutorSettings:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: CodeExecutorSettings | CodeExecutorSettingsDict
) -> RawResponse[CodeExecutorSettings]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
