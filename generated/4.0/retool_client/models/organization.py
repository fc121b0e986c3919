# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .organization_two_factor_auth_type import ORGANIZATION_TWO_FACTOR_AUTH_TYPE, OrganizationTwoFactorAuthType


@define(kw_only=True, repr=False)
class Organization(Model):
    """Settings of the organization."""

    id: str
    """Identifier of the organization."""
    request_access_enabled: bool
    """Whether people may ask to join the organization."""
    ai_support_bot_disabled: bool
    """Whether the AI assistant for support questions is switched off."""
    retool_forms_disabled: bool
    """Whether forms are switched off."""
    release_management_enabled: bool
    """Whether releases are kept in the repository."""
    cache_queries_per_user: bool | None
    """Whether results of cached queries are kept for each user apart."""
    apply_preloaded_css_to_homepage: bool
    """Whether the organization's CSS is loaded on the home page as well."""
    preloaded_css: str | None
    """CSS that every app loads."""
    preloaded_javascript: str | None
    """JavaScript that every app runs when it loads."""
    javascript_links: list[str]
    """URLs of scripts that every app loads."""
    workflow_run_retention_period_mins: float
    """How long runs of workflows are kept, in minutes."""
    app_owners_permissions_management: bool
    """Whether owners of an app may manage who has access to it."""
    two_factor_auth_required: bool
    """Whether every user needs a second factor."""
    two_factor_auth_type: OrganizationTwoFactorAuthType | None
    """Kind of second factor that is asked for; null for any."""
    disable_new_login_ip_notification_email: bool
    """Whether no e-mail is sent on a sign-in from a new IP address."""
    hide_environment_toggle: bool
    """Whether the switch between environments is hidden."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Organization:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.id = data["id"]
            self.request_access_enabled = data["request_access_enabled"]
            self.ai_support_bot_disabled = data["ai_support_bot_disabled"]
            self.retool_forms_disabled = data["retool_forms_disabled"]
            self.release_management_enabled = data["release_management_enabled"]
            self.cache_queries_per_user = data["cache_queries_per_user"]
            self.apply_preloaded_css_to_homepage = data["apply_preloaded_css_to_homepage"]
            self.preloaded_css = data["preloaded_css"]
            self.preloaded_javascript = data["preloaded_javascript"]
            self.javascript_links = data["javascript_links"]
            self.workflow_run_retention_period_mins = data["workflow_run_retention_period_mins"]
            self.app_owners_permissions_management = data["app_owners_permissions_management"]
            self.two_factor_auth_required = data["two_factor_auth_required"]
            value = data["two_factor_auth_type"]
            try:
                self.two_factor_auth_type = (ORGANIZATION_TWO_FACTOR_AUTH_TYPE[value]) if value is not None else value
            except (LookupError, TypeError):
                self.two_factor_auth_type = decode_enum(OrganizationTwoFactorAuthType, value)
            self.disable_new_login_ip_notification_email = data["disable_new_login_ip_notification_email"]
            self.hide_environment_toggle = data["hide_environment_toggle"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 16:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(Organization)
