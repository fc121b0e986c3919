# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /source_control/test_connection

Test the source control connection.

Tries to reach the Git provider with the stored configuration and returns whether it worked.

Token scope: source_control:read (Source Control > Read). Plan: Enterprise. Available for classic apps only.

Raises:
    UnprocessableEntityError: The request is valid, but cannot be carried out.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.source_control_test_result import SOURCE_CONTROL_TEST_RESULT, SourceControlTestResult

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[SourceControlTestResult]] = Operation(
    id="source_control.test_connection",
    method="GET",
    path="/source_control/test_connection",
    path_parameters=(),
    query=(),
    responses={200: data(SOURCE_CONTROL_TEST_RESULT.decode)},
    errors={422: None},
    scopes=(("source_control:read",),),
    scope_label="Source Control > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> SourceControlTestResult:
    """Test the source control connection."""
    return client._request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[SourceControlTestResult]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> SourceControlTestResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[SourceControlTestResult]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {})
