# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resource `organization`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from .organization_ai_settings import (
        AsyncOrganizationAiSettingsResource,
        AsyncRawOrganizationAiSettingsResource,
        RawOrganizationAiSettingsResource,
        OrganizationAiSettingsResource,
    )
    from .organization_code_executor_settings import (
        AsyncOrganizationCodeExecutorSettingsResource,
        AsyncRawOrganizationCodeExecutorSettingsResource,
        RawOrganizationCodeExecutorSettingsResource,
        OrganizationCodeExecutorSettingsResource,
    )
    from ..models.analytics_integration import AnalyticsIntegration
    from ..models.organization import Organization
    from ..models.replace_operation import ReplaceOperation
    from ..models.replace_operations import ReplaceOperations

__all__ = ("AsyncOrganizationResource", "OrganizationResource")


class OrganizationResource(SyncResource):
    """Operations on `organization`."""

    @cached_property
    def ai_settings(self) -> OrganizationAiSettingsResource:
        """The resource `organization.ai_settings`."""
        from .organization_ai_settings import OrganizationAiSettingsResource

        return OrganizationAiSettingsResource(self._client)

    @cached_property
    def code_executor_settings(self) -> OrganizationCodeExecutorSettingsResource:
        """The resource `organization.code_executor_settings`."""
        from .organization_code_executor_settings import OrganizationCodeExecutorSettingsResource

        return OrganizationCodeExecutorSettingsResource(self._client)

    def get(self, /) -> Organization:
        """Get the organization's settings.

        Returns the settings of the organization that the token belongs to.

        Token scope: organizations:read (Organizations > Read). Plan: Enterprise.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.organization import get as _get

        return self._client._request(_get.OPERATION, (), {})

    @overload
    def update(self, /, *, operations: Sequence[ReplaceOperation | Mapping[str, Any]]) -> Organization: ...
    @overload
    def update(self, body: ReplaceOperations | Mapping[str, Any], /) -> Organization: ...
    def update(self, body: ReplaceOperations | Mapping[str, Any] | Unset = UNSET, /, **fields: Any) -> Organization:
        """Update the organization's settings.

        Changes the settings that are sent; all others stay.

        Token scope: organizations:write (Organizations > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.organization import update as _update

        return self._client._request(_update.OPERATION, (), {}, body, fields)

    def invalidate_sessions(self, /) -> None:
        """Sign everybody out.

        Ends all sessions of the organization's users, who then have to sign in again. Tokens stay valid.

        Token scope: organization:write or users:write (Organization > Write or Users > Write). Plan:
        Enterprise.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.organization import invalidate_sessions as _invalidate_sessions

        return self._client._request(_invalidate_sessions.OPERATION, (), {})

    def list_analytics_integrations(self, /) -> Page[AnalyticsIntegration]:
        """List analytics integrations.

        Returns the analytics services that events of the organization are sent to.

        Token scope: organizations:read (Organizations > Read). Plan: Enterprise. Since Retool 3.175.0.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        from ..api.organization import list_analytics_integrations as _list_analytics_integrations

        return self._client._paginate(_list_analytics_integrations.OPERATION, (), {})


class AsyncOrganizationResource(AsyncResource):
    """Operations on `organization`, asynchronous."""

    @cached_property
    def ai_settings(self) -> AsyncOrganizationAiSettingsResource:
        """The resource `organization.ai_settings`."""
        from .organization_ai_settings import AsyncOrganizationAiSettingsResource

        return AsyncOrganizationAiSettingsResource(self._client)

    @cached_property
    def code_executor_settings(self) -> AsyncOrganizationCodeExecutorSettingsResource:
        """The resource `organization.code_executor_settings`."""
        from .organization_code_executor_settings import AsyncOrganizationCodeExecutorSettingsResource

        return AsyncOrganizationCodeExecutorSettingsResource(self._client)

    async def get(self, /) -> Organization:
        """Get the organization's settings.

        Returns the settings of the organization that the token belongs to.

        Token scope: organizations:read (Organizations > Read). Plan: Enterprise.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.organization import get as _get

        return await self._client._request(_get.OPERATION, (), {})

    @overload
    async def update(self, /, *, operations: Sequence[ReplaceOperation | Mapping[str, Any]]) -> Organization: ...
    @overload
    async def update(self, body: ReplaceOperations | Mapping[str, Any], /) -> Organization: ...
    async def update(
        self, body: ReplaceOperations | Mapping[str, Any] | Unset = UNSET, /, **fields: Any
    ) -> Organization:
        """Update the organization's settings.

        Changes the settings that are sent; all others stay.

        Token scope: organizations:write (Organizations > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.organization import update as _update

        return await self._client._request(_update.OPERATION, (), {}, body, fields)

    async def invalidate_sessions(self, /) -> None:
        """Sign everybody out.

        Ends all sessions of the organization's users, who then have to sign in again. Tokens stay valid.

        Token scope: organization:write or users:write (Organization > Write or Users > Write). Plan:
        Enterprise.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.organization import invalidate_sessions as _invalidate_sessions

        return await self._client._request(_invalidate_sessions.OPERATION, (), {})

    def list_analytics_integrations(self, /) -> AsyncPage[AnalyticsIntegration]:
        """List analytics integrations.

        Returns the analytics services that events of the organization are sent to.

        Token scope: organizations:read (Organizations > Read). Plan: Enterprise. Since Retool 3.175.0.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        from ..api.organization import list_analytics_integrations as _list_analytics_integrations

        return self._client._paginate(_list_analytics_integrations.OPERATION, (), {})


if TYPE_CHECKING:

    class RawOrganizationResource:
        """`organization` with status and headers of each answer."""

        def __init__(self, resource: OrganizationResource) -> None:
            self.ai_settings = RawOrganizationAiSettingsResource(resource.ai_settings)
            self.code_executor_settings = RawOrganizationCodeExecutorSettingsResource(resource.code_executor_settings)
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.invalidate_sessions = raw(resource.invalidate_sessions)
            self.list_analytics_integrations = raw(resource.list_analytics_integrations)

    class AsyncRawOrganizationResource:
        """`organization` with status and headers of each answer."""

        def __init__(self, resource: AsyncOrganizationResource) -> None:
            self.ai_settings = AsyncRawOrganizationAiSettingsResource(resource.ai_settings)
            self.code_executor_settings = AsyncRawOrganizationCodeExecutorSettingsResource(
                resource.code_executor_settings
            )
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.invalidate_sessions = async_raw(resource.invalidate_sessions)
            self.list_analytics_integrations = async_raw_page(resource.list_analytics_integrations)
