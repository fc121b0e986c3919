# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /organization/

Update the organization's settings.

Changes the settings that are sent; all others stay.

Token scope: organizations:write (Organizations > Write). Plan: Enterprise.

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
    hide_environment_toggle: Whether the switch between environments is hidden.
    changes: Values by JSON Pointer, for what is further down.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.organization import Organization
from ...models.replace_operations import ReplaceOperations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.organization_two_factor_auth_type import OrganizationTwoFactorAuthType
    from ...models.replace_operation import ReplaceOperation
    from ...dicts import ReplaceOperationDict, ReplaceOperationsDict

OPERATION: Final[Operation[Organization]] = Operation(
    id="organization.update",
    method="PATCH",
    path="/organization/",
    path_parameters=(),
    query=(),
    body=Body(
        "application/json",
        model=lambda: ReplaceOperations,
        required=True,
        changes={
            "request_access_enabled": "/request_access_enabled",
            "ai_support_bot_disabled": "/ai_support_bot_disabled",
            "retool_forms_disabled": "/retool_forms_disabled",
            "release_management_enabled": "/release_management_enabled",
            "cache_queries_per_user": "/cache_queries_per_user",
            "apply_preloaded_css_to_homepage": "/apply_preloaded_css_to_homepage",
            "preloaded_css": "/preloaded_css",
            "preloaded_javascript": "/preloaded_javascript",
            "javascript_links": "/javascript_links",
            "workflow_run_retention_period_mins": "/workflow_run_retention_period_mins",
            "app_owners_permissions_management": "/app_owners_permissions_management",
            "two_factor_auth_required": "/two_factor_auth_required",
            "two_factor_auth_type": "/two_factor_auth_type",
            "disable_new_login_ip_notification_email": "/disable_new_login_ip_notification_email",
            "hide_environment_toggle": "/hide_environment_toggle",
        },
    ),
    responses={200: data(Organization.from_dict)},
    errors={},
    scopes=(("organizations:write",),),
    scope_label="Organizations > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: ReplaceOperations | ReplaceOperationsDict) -> Organization:
    """Update the organization's settings."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: ReplaceOperations | ReplaceOperationsDict) -> RawResponse[Organization]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict) -> Organization:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict
) -> RawResponse[Organization]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
