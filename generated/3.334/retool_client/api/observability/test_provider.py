# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `observability.test_provider`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import OBSERVABILITY_TEST_PROVIDER as OPERATION

if TYPE_CHECKING:
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import ObservabilityProvider, SourceControlTestResult


def sync(provider: Literal["Sentry", "Datadog"] | ObservabilityProvider, *, client: Retool) -> SourceControlTestResult:
    """Test an observability provider."""
    return client._request(OPERATION, (provider,), {})


async def asyncio(
    provider: Literal["Sentry", "Datadog"] | ObservabilityProvider, *, client: AsyncRetool,
) -> SourceControlTestResult:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (provider,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
