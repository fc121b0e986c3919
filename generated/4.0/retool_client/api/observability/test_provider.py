"""The operation `observability.test_provider`."""

from __future__ import annotations
from typing import Literal
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import OBSERVABILITY_TEST_PROVIDER as OPERATION


def sync(provider: Literal["Sentry", "Datadog"] | _models.ObservabilityProvider, *,
         client: _client.Retool) -> _models.SourceControlTestResult:  # fmt: skip
    """Test an observability provider."""
    return client._request(OPERATION, (provider,))


async def asyncio(provider: Literal["Sentry", "Datadog"] | _models.ObservabilityProvider, *,
                  client: _async_client.AsyncRetool) -> _models.SourceControlTestResult:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (provider,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
