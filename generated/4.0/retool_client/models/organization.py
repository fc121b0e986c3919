from __future__ import annotations
from .._runtime.models import Model, define
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
    hide_environment_toggle: bool
    """Whether the switch between environments is hidden."""
