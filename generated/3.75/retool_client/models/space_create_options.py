# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
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

    _required: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SpaceCreateOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.copy_sso_settings = pop("copy_sso_settings", UNSET)
        self.copy_branding_and_themes_settings = pop("copy_branding_and_themes_settings", UNSET)
        self.users_to_copy_as_admins = pop("users_to_copy_as_admins", UNSET)
        self.create_admin_user = pop("create_admin_user", UNSET)
        self.additional_properties = rest
        return self
