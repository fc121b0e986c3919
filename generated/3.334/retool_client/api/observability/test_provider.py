# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `observability.test_provider`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.resource import async_raw, lazy, raw
from ...operations import OBSERVABILITY_TEST_PROVIDER as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(
    provider: Literal["Sentry", "Datadog"] | _models.ObservabilityProvider, *, client: _client.Retool,
) -> _models.SourceControlTestResult:  # fmt: skip
    """Test an observability provider."""
    return client._request(OPERATION, (provider,), {})


async def asyncio(
    provider: Literal["Sentry", "Datadog"] | _models.ObservabilityProvider, *, client: _async_client.AsyncRetool,
) -> _models.SourceControlTestResult:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (provider,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
