from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SpaceCreateOptions(Model):
    """Options, in the form that the type asks for."""

    copy_sso_settings: bool | Unset = UNSET
    """Whether the single sign-on configuration is copied into the new space."""
    copy_branding_and_themes_settings: bool | Unset = UNSET
    """Whether branding and themes are copied into the new space."""
    users_to_copy_as_admins: list[str] | Unset = UNSET
    """E-mail addresses of users who become administrators of the new space."""
    create_admin_user: bool | Unset = UNSET
    """Whether the owner of the token becomes an administrator of the new space."""
