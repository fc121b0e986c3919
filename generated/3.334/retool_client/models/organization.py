# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .organization_two_factor_auth_type import OrganizationTwoFactorAuthType


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
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "request_access_enabled",
        "ai_support_bot_disabled",
        "retool_forms_disabled",
        "release_management_enabled",
        "cache_queries_per_user",
        "apply_preloaded_css_to_homepage",
        "preloaded_css",
        "preloaded_javascript",
        "javascript_links",
        "workflow_run_retention_period_mins",
        "app_owners_permissions_management",
        "two_factor_auth_required",
        "two_factor_auth_type",
        "disable_new_login_ip_notification_email",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Organization:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.request_access_enabled = pop("request_access_enabled", UNSET)
        self.ai_support_bot_disabled = pop("ai_support_bot_disabled", UNSET)
        self.retool_forms_disabled = pop("retool_forms_disabled", UNSET)
        self.release_management_enabled = pop("release_management_enabled", UNSET)
        self.cache_queries_per_user = pop("cache_queries_per_user", UNSET)
        self.apply_preloaded_css_to_homepage = pop("apply_preloaded_css_to_homepage", UNSET)
        self.preloaded_css = pop("preloaded_css", UNSET)
        self.preloaded_javascript = pop("preloaded_javascript", UNSET)
        self.javascript_links = pop("javascript_links", UNSET)
        self.workflow_run_retention_period_mins = pop("workflow_run_retention_period_mins", UNSET)
        self.app_owners_permissions_management = pop("app_owners_permissions_management", UNSET)
        self.two_factor_auth_required = pop("two_factor_auth_required", UNSET)
        self.two_factor_auth_type = decode_enum(OrganizationTwoFactorAuthType, pop("two_factor_auth_type", UNSET))
        self.disable_new_login_ip_notification_email = pop("disable_new_login_ip_notification_email", UNSET)
        self.additional_properties = rest
        return self
