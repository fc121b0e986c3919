"""The resource `organization`."""

from __future__ import annotations
from functools import cached_property
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, lazy, raw

if TYPE_CHECKING:
    from . import organization_ai_settings as _organization_ai_settings
else:
    (_organization_ai_settings,) = lazy(__name__, ".organization_ai_settings")


class OrganizationResource(SyncResource):
    """Operations on `organization`."""

    @cached_property
    def ai_settings(self) -> _organization_ai_settings.OrganizationAiSettingsResource:
        """The resource `organization.ai_settings`."""
        return _organization_ai_settings.OrganizationAiSettingsResource(self._client)

    def get(self, /, **options: Unpack[CallOptions]) -> _models.Organization:
        """Get the organization's settings.

        Returns the settings of the organization that the token belongs to. Token scope: organizations:read
        (Organizations > Read). Plan: Enterprise.
        """
        return self._client._request(_operations.ORGANIZATION_GET, (), options)

    @overload
    def update(self, /, *, operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict],
               **options: Unpack[CallOptions]) -> _models.Organization: ...  # fmt: skip
    @overload
    def update(
        self, /, *, request_access_enabled: bool | Unset = UNSET, ai_support_bot_disabled: bool | Unset = UNSET,
        retool_forms_disabled: bool | Unset = UNSET, release_management_enabled: bool | Unset = UNSET,
        cache_queries_per_user: bool | None | Unset = UNSET, apply_preloaded_css_to_homepage: bool | Unset = UNSET,
        preloaded_css: str | None | Unset = UNSET, preloaded_javascript: str | None | Unset = UNSET,
        javascript_links: Sequence[str] | Unset = UNSET, workflow_run_retention_period_mins: float | Unset = UNSET,
        app_owners_permissions_management: bool | Unset = UNSET, two_factor_auth_required: bool | Unset = UNSET,
        two_factor_auth_type: Literal["fido2", "otp"] | _models.OrganizationTwoFactorAuthType | None | Unset = UNSET,
        disable_new_login_ip_notification_email: bool | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.Organization: ...  # fmt: skip
    @overload
    def update(self, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict, /,
               **options: Unpack[CallOptions]) -> _models.Organization: ...  # fmt: skip
    def update(
        self, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict | Unset = UNSET, /, *,
        operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict] | Unset = UNSET,
        request_access_enabled: bool | Unset = UNSET, ai_support_bot_disabled: bool | Unset = UNSET,
        retool_forms_disabled: bool | Unset = UNSET, release_management_enabled: bool | Unset = UNSET,
        cache_queries_per_user: bool | None | Unset = UNSET, apply_preloaded_css_to_homepage: bool | Unset = UNSET,
        preloaded_css: str | None | Unset = UNSET, preloaded_javascript: str | None | Unset = UNSET,
        javascript_links: Sequence[str] | Unset = UNSET, workflow_run_retention_period_mins: float | Unset = UNSET,
        app_owners_permissions_management: bool | Unset = UNSET, two_factor_auth_required: bool | Unset = UNSET,
        two_factor_auth_type: Literal["fido2", "otp"] | _models.OrganizationTwoFactorAuthType | None | Unset = UNSET,
        disable_new_login_ip_notification_email: bool | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.Organization:  # fmt: skip
        """Update the organization's settings.

        Changes the settings that are sent; all others stay. Token scope: organizations:write (Organizations > Write).
        Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            request_access_enabled: Whether people may ask to join the organization.
            ai_support_bot_disabled: Whether the AI assistant for support questions is switched off.
            retool_forms_disabled: Whether forms are switched off.
            release_management_enabled: Whether releases are kept in the repository.
            cache_queries_per_user: Whether results of cached queries are kept for each user apart.
            apply_preloaded_css_to_homepage: Whether the organization's CSS is loaded on the home page as well.
            preloaded_css: CSS that every app loads.
            preloaded_javascript: JavaScript that every app runs when it loads.
            javascript_links: URLs of scripts that every app loads.
            workflow_run_retention_period_mins: How long runs of workflows are kept, in minutes.
            app_owners_permissions_management: Whether owners of an app may manage who has access to it.
            two_factor_auth_required: Whether every user needs a second factor.
            two_factor_auth_type: Kind of second factor that is asked for; null for any. One of `fido2`, `otp`.
            disable_new_login_ip_notification_email: Whether no e-mail is sent on a sign-in from a new IP address.
            changes: Values by JSON Pointer, for what is further down.
        """
        return self._client._request(_operations.ORGANIZATION_UPDATE, (), options, {}, body, {
            "operations": operations, "request_access_enabled": request_access_enabled,
            "ai_support_bot_disabled": ai_support_bot_disabled, "retool_forms_disabled": retool_forms_disabled,
            "release_management_enabled": release_management_enabled, "cache_queries_per_user": cache_queries_per_user,
            "apply_preloaded_css_to_homepage": apply_preloaded_css_to_homepage, "preloaded_css": preloaded_css,
            "preloaded_javascript": preloaded_javascript, "javascript_links": javascript_links,
            "workflow_run_retention_period_mins": workflow_run_retention_period_mins,
            "app_owners_permissions_management": app_owners_permissions_management,
            "two_factor_auth_required": two_factor_auth_required, "two_factor_auth_type": two_factor_auth_type,
            "disable_new_login_ip_notification_email": disable_new_login_ip_notification_email, "changes": changes,
        })  # fmt: skip

    def invalidate_sessions(self, /, **options: Unpack[CallOptions]) -> None:
        """Sign everybody out.

        Ends all sessions of the organization's users, who then have to sign in again. Tokens stay valid. Plan:
        Enterprise.
        """
        return self._client._request(_operations.ORGANIZATION_INVALIDATE_SESSIONS, (), options)

    def list_analytics_integrations(self, /, **options: Unpack[CallOptions]) -> Page[_models.AnalyticsIntegration]:
        """List analytics integrations.

        Returns the analytics services that events of the organization are sent to. Token scope: organizations:read
        (Organizations > Read). Plan: Enterprise.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.ORGANIZATION_LIST_ANALYTICS_INTEGRATIONS, (), options)


class AsyncOrganizationResource(AsyncResource):
    """Operations on `organization`, asynchronous."""

    @cached_property
    def ai_settings(self) -> _organization_ai_settings.AsyncOrganizationAiSettingsResource:
        """The resource `organization.ai_settings`."""
        return _organization_ai_settings.AsyncOrganizationAiSettingsResource(self._client)

    async def get(self, /, **options: Unpack[CallOptions]) -> _models.Organization:
        """Get the organization's settings.

        Returns the settings of the organization that the token belongs to. Token scope: organizations:read
        (Organizations > Read). Plan: Enterprise.
        """
        return await self._client._request(_operations.ORGANIZATION_GET, (), options)

    @overload
    async def update(self, /, *, operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict],
                     **options: Unpack[CallOptions]) -> _models.Organization: ...  # fmt: skip
    @overload
    async def update(
        self, /, *, request_access_enabled: bool | Unset = UNSET, ai_support_bot_disabled: bool | Unset = UNSET,
        retool_forms_disabled: bool | Unset = UNSET, release_management_enabled: bool | Unset = UNSET,
        cache_queries_per_user: bool | None | Unset = UNSET, apply_preloaded_css_to_homepage: bool | Unset = UNSET,
        preloaded_css: str | None | Unset = UNSET, preloaded_javascript: str | None | Unset = UNSET,
        javascript_links: Sequence[str] | Unset = UNSET, workflow_run_retention_period_mins: float | Unset = UNSET,
        app_owners_permissions_management: bool | Unset = UNSET, two_factor_auth_required: bool | Unset = UNSET,
        two_factor_auth_type: Literal["fido2", "otp"] | _models.OrganizationTwoFactorAuthType | None | Unset = UNSET,
        disable_new_login_ip_notification_email: bool | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.Organization: ...  # fmt: skip
    @overload
    async def update(self, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict, /,
                     **options: Unpack[CallOptions]) -> _models.Organization: ...  # fmt: skip
    async def update(
        self, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict | Unset = UNSET, /, *,
        operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict] | Unset = UNSET,
        request_access_enabled: bool | Unset = UNSET, ai_support_bot_disabled: bool | Unset = UNSET,
        retool_forms_disabled: bool | Unset = UNSET, release_management_enabled: bool | Unset = UNSET,
        cache_queries_per_user: bool | None | Unset = UNSET, apply_preloaded_css_to_homepage: bool | Unset = UNSET,
        preloaded_css: str | None | Unset = UNSET, preloaded_javascript: str | None | Unset = UNSET,
        javascript_links: Sequence[str] | Unset = UNSET, workflow_run_retention_period_mins: float | Unset = UNSET,
        app_owners_permissions_management: bool | Unset = UNSET, two_factor_auth_required: bool | Unset = UNSET,
        two_factor_auth_type: Literal["fido2", "otp"] | _models.OrganizationTwoFactorAuthType | None | Unset = UNSET,
        disable_new_login_ip_notification_email: bool | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.Organization:  # fmt: skip
        """Update the organization's settings.

        Changes the settings that are sent; all others stay. Token scope: organizations:write (Organizations > Write).
        Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            request_access_enabled: Whether people may ask to join the organization.
            ai_support_bot_disabled: Whether the AI assistant for support questions is switched off.
            retool_forms_disabled: Whether forms are switched off.
            release_management_enabled: Whether releases are kept in the repository.
            cache_queries_per_user: Whether results of cached queries are kept for each user apart.
            apply_preloaded_css_to_homepage: Whether the organization's CSS is loaded on the home page as well.
            preloaded_css: CSS that every app loads.
            preloaded_javascript: JavaScript that every app runs when it loads.
            javascript_links: URLs of scripts that every app loads.
            workflow_run_retention_period_mins: How long runs of workflows are kept, in minutes.
            app_owners_permissions_management: Whether owners of an app may manage who has access to it.
            two_factor_auth_required: Whether every user needs a second factor.
            two_factor_auth_type: Kind of second factor that is asked for; null for any. One of `fido2`, `otp`.
            disable_new_login_ip_notification_email: Whether no e-mail is sent on a sign-in from a new IP address.
            changes: Values by JSON Pointer, for what is further down.
        """
        return await self._client._request(_operations.ORGANIZATION_UPDATE, (), options, {}, body, {
            "operations": operations, "request_access_enabled": request_access_enabled,
            "ai_support_bot_disabled": ai_support_bot_disabled, "retool_forms_disabled": retool_forms_disabled,
            "release_management_enabled": release_management_enabled, "cache_queries_per_user": cache_queries_per_user,
            "apply_preloaded_css_to_homepage": apply_preloaded_css_to_homepage, "preloaded_css": preloaded_css,
            "preloaded_javascript": preloaded_javascript, "javascript_links": javascript_links,
            "workflow_run_retention_period_mins": workflow_run_retention_period_mins,
            "app_owners_permissions_management": app_owners_permissions_management,
            "two_factor_auth_required": two_factor_auth_required, "two_factor_auth_type": two_factor_auth_type,
            "disable_new_login_ip_notification_email": disable_new_login_ip_notification_email, "changes": changes,
        })  # fmt: skip

    async def invalidate_sessions(self, /, **options: Unpack[CallOptions]) -> None:
        """Sign everybody out.

        Ends all sessions of the organization's users, who then have to sign in again. Tokens stay valid. Plan:
        Enterprise.
        """
        return await self._client._request(_operations.ORGANIZATION_INVALIDATE_SESSIONS, (), options)

    def list_analytics_integrations(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.AnalyticsIntegration]:
        """List analytics integrations.

        Returns the analytics services that events of the organization are sent to. Token scope: organizations:read
        (Organizations > Read). Plan: Enterprise.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.ORGANIZATION_LIST_ANALYTICS_INTEGRATIONS, (), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawOrganizationResource:
        def __init__(self, resource: OrganizationResource) -> None:
            self.ai_settings = _organization_ai_settings.RawOrganizationAiSettingsResource(resource.ai_settings)
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.invalidate_sessions = raw(resource.invalidate_sessions)
            self.list_analytics_integrations = raw(resource.list_analytics_integrations)

    class AsyncRawOrganizationResource:
        def __init__(self, resource: AsyncOrganizationResource) -> None:
            self.ai_settings = _organization_ai_settings.AsyncRawOrganizationAiSettingsResource(resource.ai_settings)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.invalidate_sessions = async_raw(resource.invalidate_sessions)
            self.list_analytics_integrations = async_raw_page(resource.list_analytics_integrations)
