"""The resource `observability.config`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class ObservabilityConfigResource(SyncResource):
    """Operations on `observability.config`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.ObservabilityConfig]:
        """List observability configurations.

        Returns which providers errors and traces of apps are sent to. Secrets are masked. Token scope:
        observability:read (Observability > Read). Plan: Enterprise.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.OBSERVABILITY_CONFIG_LIST, (), options)

    @overload
    def create(self, /, *, config: _models.ObservabilityProviderConfig | _dicts.ObservabilityProviderConfigDict,
               enabled: bool, **options: Unpack[CallOptions]) -> _models.ObservabilityConfig: ...  # fmt: skip
    @overload
    def create(self, body: _models.ObservabilityConfigCreate | _dicts.ObservabilityConfigCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.ObservabilityConfig: ...  # fmt: skip
    def create(self, body: _models.ObservabilityConfigCreate | _dicts.ObservabilityConfigCreateDict | Unset = UNSET, /,
               *, config: _models.ObservabilityProviderConfig | _dicts.ObservabilityProviderConfigDict | Unset = UNSET,
               enabled: bool | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.ObservabilityConfig:  # fmt: skip
        """Create an observability configuration.

        Sends errors and traces of apps to a provider from now on. Token scope: observability:write (Observability >
        Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            config: How it is configured.
            enabled: Whether it is switched on.

        Raises:
            BadRequestError: The request is not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.OBSERVABILITY_CONFIG_CREATE, (), options, {}, body,
                                     {"config": config, "enabled": enabled})  # fmt: skip

    @overload
    def replace(self, config_id: str, /, *,
                config: _models.ObservabilityProviderConfig | _dicts.ObservabilityProviderConfigDict | Unset = UNSET,
                enabled: bool | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.ObservabilityConfig: ...  # fmt: skip
    @overload
    def replace(self, config_id: str,
                body: _models.ObservabilityConfigReplace | _dicts.ObservabilityConfigReplaceDict | Unset = UNSET, /,
                **options: Unpack[CallOptions]) -> _models.ObservabilityConfig: ...  # fmt: skip
    def replace(self, config_id: str,
                body: _models.ObservabilityConfigReplace | _dicts.ObservabilityConfigReplaceDict | Unset = UNSET, /, *,
                config: _models.ObservabilityProviderConfig | _dicts.ObservabilityProviderConfigDict | Unset = UNSET,
                enabled: bool | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.ObservabilityConfig:  # fmt: skip
        """Replace an observability configuration.

        Sets where and how errors and traces of apps are sent to one provider. Token scope: observability:write
        (Observability > Write). Plan: Enterprise.

        Args:
            config_id: Identifier of the configuration.
            body: All that follows in one object, instead of the keyword arguments.
            config: How it is configured.
            enabled: Whether it is switched on.

        Raises:
            BadRequestError: The request is not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.OBSERVABILITY_CONFIG_REPLACE, (config_id,), options, {}, body,
                                     {"config": config, "enabled": enabled})  # fmt: skip

    def delete(self, config_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete an observability configuration.

        Stops sending errors and traces to one provider. Token scope: observability:write (Observability > Write).
        Plan: Enterprise.

        Args:
            config_id: Identifier of the configuration.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.OBSERVABILITY_CONFIG_DELETE, (config_id,), options)


class AsyncObservabilityConfigResource(AsyncResource):
    """Operations on `observability.config`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.ObservabilityConfig]:
        """List observability configurations.

        Returns which providers errors and traces of apps are sent to. Secrets are masked. Token scope:
        observability:read (Observability > Read). Plan: Enterprise.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.OBSERVABILITY_CONFIG_LIST, (), options)

    @overload
    async def create(self, /, *, config: _models.ObservabilityProviderConfig | _dicts.ObservabilityProviderConfigDict,
                     enabled: bool, **options: Unpack[CallOptions]) -> _models.ObservabilityConfig: ...  # fmt: skip
    @overload
    async def create(self, body: _models.ObservabilityConfigCreate | _dicts.ObservabilityConfigCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.ObservabilityConfig: ...  # fmt: skip
    async def create(
        self, body: _models.ObservabilityConfigCreate | _dicts.ObservabilityConfigCreateDict | Unset = UNSET, /, *,
        config: _models.ObservabilityProviderConfig | _dicts.ObservabilityProviderConfigDict | Unset = UNSET,
        enabled: bool | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.ObservabilityConfig:  # fmt: skip
        """Create an observability configuration.

        Sends errors and traces of apps to a provider from now on. Token scope: observability:write (Observability >
        Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            config: How it is configured.
            enabled: Whether it is switched on.

        Raises:
            BadRequestError: The request is not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.OBSERVABILITY_CONFIG_CREATE, (), options, {}, body,
                                           {"config": config, "enabled": enabled})  # fmt: skip

    @overload
    async def replace(
        self, config_id: str, /, *,
        config: _models.ObservabilityProviderConfig | _dicts.ObservabilityProviderConfigDict | Unset = UNSET,
        enabled: bool | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.ObservabilityConfig: ...  # fmt: skip
    @overload
    async def replace(self, config_id: str,
                      body: _models.ObservabilityConfigReplace | _dicts.ObservabilityConfigReplaceDict | Unset = UNSET,
                      /, **options: Unpack[CallOptions]) -> _models.ObservabilityConfig: ...  # fmt: skip
    async def replace(
        self, config_id: str,
        body: _models.ObservabilityConfigReplace | _dicts.ObservabilityConfigReplaceDict | Unset = UNSET, /, *,
        config: _models.ObservabilityProviderConfig | _dicts.ObservabilityProviderConfigDict | Unset = UNSET,
        enabled: bool | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.ObservabilityConfig:  # fmt: skip
        """Replace an observability configuration.

        Sets where and how errors and traces of apps are sent to one provider. Token scope: observability:write
        (Observability > Write). Plan: Enterprise.

        Args:
            config_id: Identifier of the configuration.
            body: All that follows in one object, instead of the keyword arguments.
            config: How it is configured.
            enabled: Whether it is switched on.

        Raises:
            BadRequestError: The request is not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.OBSERVABILITY_CONFIG_REPLACE, (config_id,), options, {}, body,
                                           {"config": config, "enabled": enabled})  # fmt: skip

    async def delete(self, config_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete an observability configuration.

        Stops sending errors and traces to one provider. Token scope: observability:write (Observability > Write).
        Plan: Enterprise.

        Args:
            config_id: Identifier of the configuration.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.OBSERVABILITY_CONFIG_DELETE, (config_id,), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawObservabilityConfigResource:
        def __init__(self, resource: ObservabilityConfigResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.replace = raw(resource.replace)
            self.delete = raw(resource.delete)

    class AsyncRawObservabilityConfigResource:
        def __init__(self, resource: AsyncObservabilityConfigResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.replace = async_raw(resource.replace)
            self.delete = async_raw(resource.delete)
