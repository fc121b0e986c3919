"""The resource `observability`."""

from __future__ import annotations
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack
from .. import operations as _operations
from .._lazy import models as _models
from .._runtime.resource import AsyncResource, CallOptions, SyncResource, async_raw, lazy, raw

if TYPE_CHECKING:
    from . import observability_config as _observability_config
else:
    (_observability_config,) = lazy(__name__, ".observability_config")


class ObservabilityResource(SyncResource):
    """Operations on `observability`."""

    @cached_property
    def config(self) -> _observability_config.ObservabilityConfigResource:
        """The resource `observability.config`."""
        return _observability_config.ObservabilityConfigResource(self._client)

    def test_provider(self, provider: Literal["Sentry", "Datadog"] | _models.ObservabilityProvider, /,
                      **options: Unpack[CallOptions]) -> _models.SourceControlTestResult:  # fmt: skip
        """Test an observability provider.

        Sends a test event to a provider and returns whether it worked. Token scope: observability:read (Observability
        > Read). Plan: Enterprise.

        Args:
            provider: The provider to test. One of `Sentry`, `Datadog`.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.OBSERVABILITY_TEST_PROVIDER, (provider,), options)


class AsyncObservabilityResource(AsyncResource):
    """Operations on `observability`, asynchronous."""

    @cached_property
    def config(self) -> _observability_config.AsyncObservabilityConfigResource:
        """The resource `observability.config`."""
        return _observability_config.AsyncObservabilityConfigResource(self._client)

    async def test_provider(self, provider: Literal["Sentry", "Datadog"] | _models.ObservabilityProvider, /,
                            **options: Unpack[CallOptions]) -> _models.SourceControlTestResult:  # fmt: skip
        """Test an observability provider.

        Sends a test event to a provider and returns whether it worked. Token scope: observability:read (Observability
        > Read). Plan: Enterprise.

        Args:
            provider: The provider to test. One of `Sentry`, `Datadog`.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.OBSERVABILITY_TEST_PROVIDER, (provider,), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawObservabilityResource:
        def __init__(self, resource: ObservabilityResource) -> None:
            self.config = _observability_config.RawObservabilityConfigResource(resource.config)
            self.test_provider = raw(resource.test_provider)

    class AsyncRawObservabilityResource:
        def __init__(self, resource: AsyncObservabilityResource) -> None:
            self.config = _observability_config.AsyncRawObservabilityConfigResource(resource.config)
            self.test_provider = async_raw(resource.test_provider)
