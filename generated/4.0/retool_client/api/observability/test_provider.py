# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /observability/provider/{provider}/test

Test an observability provider.

Sends a test event to a provider and returns whether it worked.

Token scope: observability:read (Observability > Read). Plan: Enterprise.

Args:
    provider: The provider to test. One of `Sentry`, `Datadog`.

Raises:
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    UnprocessableEntityError: The request is valid, but cannot be carried out.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.source_control_test_result import SOURCE_CONTROL_TEST_RESULT, SourceControlTestResult

if TYPE_CHECKING:
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.observability_provider import ObservabilityProvider

OPERATION: Final[Operation[SourceControlTestResult]] = Operation(
    id="observability.test_provider",
    method="POST",
    path="/observability/provider/{provider}/test",
    path_parameters=("provider",),
    query=(),
    responses={200: data(SOURCE_CONTROL_TEST_RESULT.decode)},
    errors={403: None, 422: None},
    scopes=(("observability:read",),),
    scope_label="Observability > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(provider: Literal["Sentry", "Datadog"] | ObservabilityProvider, *, client: Retool) -> SourceControlTestResult:
    """Test an observability provider."""
    return client._request(OPERATION, (provider,), {})


def sync_detailed(
    provider: Literal["Sentry", "Datadog"] | ObservabilityProvider, *, client: Retool
) -> RawResponse[SourceControlTestResult]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (provider,), {})


async def asyncio(
    provider: Literal["Sentry", "Datadog"] | ObservabilityProvider, *, client: AsyncRetool
) -> SourceControlTestResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (provider,), {})


async def asyncio_detailed(
    provider: Literal["Sentry", "Datadog"] | ObservabilityProvider, *, client: AsyncRetool
) -> RawResponse[SourceControlTestResult]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (provider,), {})
