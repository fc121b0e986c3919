# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


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
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SpaceCreateOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        self.copy_sso_settings = get("copy_sso_settings", UNSET)
        self.copy_branding_and_themes_settings = get("copy_branding_and_themes_settings", UNSET)
        self.users_to_copy_as_admins = get("users_to_copy_as_admins", UNSET)
        self.create_admin_user = get("create_admin_user", UNSET)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SpaceCreateOptions)
