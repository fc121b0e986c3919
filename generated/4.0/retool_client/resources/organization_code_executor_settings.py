"""The resource `organization.code_executor_settings`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncResource, CallOptions, SyncResource, Unset, async_raw, raw


class OrganizationCodeExecutorSettingsResource(SyncResource):
    """Operations on `organization.code_executor_settings`."""

    def get(self, /, **options: Unpack[CallOptions]) -> _models.CodeExecutorSettings:
        """Get the code executor settings.

        Returns the limits of the code executor, which runs the code of workflows and apps on the server. Token scope:
        organization:read (Organization > Read). For admins only. Plan: Enterprise.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ORGANIZATION_CODE_EXECUTOR_SETTINGS_GET, (), options)

    @overload
    def replace(self, /, *, memory_limit_mbs: int | None, max_concurrent_processes: int | None,
                circuit_breaker_enabled: bool, **options: Unpack[CallOptions]) -> _models.CodeExecutorSettings: ...  # fmt: skip
    @overload
    def replace(self, body: _models.CodeExecutorSettings | _dicts.CodeExecutorSettingsDict, /,
                **options: Unpack[CallOptions]) -> _models.CodeExecutorSettings: ...  # fmt: skip
    def replace(self, body: _models.CodeExecutorSettings | _dicts.CodeExecutorSettingsDict | Unset = UNSET, /, *,
                memory_limit_mbs: int | None | Unset = UNSET, max_concurrent_processes: int | None | Unset = UNSET,
                circuit_breaker_enabled: bool | Unset = UNSET,
                **options: Unpack[CallOptions]) -> _models.CodeExecutorSettings:  # fmt: skip
        """Replace the code executor settings.

        Sets the limits of the code executor, which runs the code of workflows and apps on the server. Token scope:
        organization:write (Organization > Write). For admins only. Plan: Enterprise.

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
        return self._client._request(_operations.ORGANIZATION_CODE_EXECUTOR_SETTINGS_REPLACE, (), options, {}, body, {
            "memory_limit_mbs": memory_limit_mbs, "max_concurrent_processes": max_concurrent_processes,
            "circuit_breaker_enabled": circuit_breaker_enabled,
        })  # fmt: skip


class AsyncOrganizationCodeExecutorSettingsResource(AsyncResource):
    """Operations on `organization.code_executor_settings`, asynchronous."""

    async def get(self, /, **options: Unpack[CallOptions]) -> _models.CodeExecutorSettings:
        """Get the code executor settings.

        Returns the limits of the code executor, which runs the code of workflows and apps on the server. Token scope:
        organization:read (Organization > Read). For admins only. Plan: Enterprise.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ORGANIZATION_CODE_EXECUTOR_SETTINGS_GET, (), options)

    @overload
    async def replace(self, /, *, memory_limit_mbs: int | None, max_concurrent_processes: int | None,
                      circuit_breaker_enabled: bool,
                      **options: Unpack[CallOptions]) -> _models.CodeExecutorSettings: ...  # fmt: skip
    @overload
    async def replace(self, body: _models.CodeExecutorSettings | _dicts.CodeExecutorSettingsDict, /,
                      **options: Unpack[CallOptions]) -> _models.CodeExecutorSettings: ...  # fmt: skip
    async def replace(
        self, body: _models.CodeExecutorSettings | _dicts.CodeExecutorSettingsDict | Unset = UNSET, /, *,
        memory_limit_mbs: int | None | Unset = UNSET, max_concurrent_processes: int | None | Unset = UNSET,
        circuit_breaker_enabled: bool | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.CodeExecutorSettings:  # fmt: skip
        """Replace the code executor settings.

        Sets the limits of the code executor, which runs the code of workflows and apps on the server. Token scope:
        organization:write (Organization > Write). For admins only. Plan: Enterprise.

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
        return await self._client._request(
            _operations.ORGANIZATION_CODE_EXECUTOR_SETTINGS_REPLACE,
            (),
            options,
            {},
            body,
            {
                "memory_limit_mbs": memory_limit_mbs,
                "max_concurrent_processes": max_concurrent_processes,
                "circuit_breaker_enabled": circuit_breaker_enabled,
            },
        )


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawOrganizationCodeExecutorSettingsResource:
        def __init__(self, resource: OrganizationCodeExecutorSettingsResource) -> None:
            self.get = raw(resource.get)
            self.replace = raw(resource.replace)

    class AsyncRawOrganizationCodeExecutorSettingsResource:
        def __init__(self, resource: AsyncOrganizationCodeExecutorSettingsResource) -> None:
            self.get = async_raw(resource.get)
            self.replace = async_raw(resource.replace)
