# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /organization/code_executor_settings

Get the code executor settings.

Returns the limits of the code executor, which runs the code of workflows and apps on the server.

Token scope: organization:read (Organization > Read). For admins only. Plan: Enterprise.

Raises:
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, data
from ....models.code_executor_settings import CodeExecutorSettings

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[CodeExecutorSettings]] = Operation(
    id="organization.code_executor_settings.get",
    method="GET",
    path="/organization/code_executor_settings",
    path_parameters=(),
    query=(),
    responses={200: data(CodeExecutorSettings.from_dict)},
    errors={403: None},
    scopes=(("organization:read",),),
    scope_label="Organization > Read",
    requires_admin=True,
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> CodeExecutorSettings:
    """Get the code executor settings."""
    return client._request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[CodeExecutorSettings]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> CodeExecutorSettings:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[CodeExecutorSettings]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {})
