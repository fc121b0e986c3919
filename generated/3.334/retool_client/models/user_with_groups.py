# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_datetime, decode_enum, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .user_group import UserGroup
from .user_type import UserType


@define(kw_only=True, repr=False)
class UserWithGroups(Model):
    """A model of Retool's API: UserWithGroups."""

    id: str
    """Identifier."""
    legacy_id: int
    """Identifier that older parts of Retool use."""
    email: str
    """E-mail address."""
    active: bool
    """Whether the user can sign in; false for deactivated users."""
    created_at: datetime.datetime
    """When it was created."""
    last_active: datetime.datetime | None
    """When it was last used; null where it never was."""
    first_name: str | None
    """Given name."""
    last_name: str | None
    """Family name."""
    metadata: dict[str, Any]
    """Values of user attributes, by name. The server's default is `{}`."""
    is_admin: bool
    """Whether the user is an administrator of the organization."""
    user_type: UserType
    """Kind of account."""
    two_factor_auth_enabled: bool
    """Whether the user signs in with a second factor."""
    groups: list[UserGroup]
    """Groups that it belongs to."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "legacy_id",
        "email",
        "active",
        "created_at",
        "last_active",
        "first_name",
        "last_name",
        "metadata",
        "is_admin",
        "user_type",
        "two_factor_auth_enabled",
        "groups",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserWithGroups:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.id = pop("id", UNSET)
            self.legacy_id = pop("legacy_id", UNSET)
            self.email = pop("email", UNSET)
            self.active = pop("active", UNSET)
            self.created_at = decode_datetime(pop("created_at", UNSET))
            self.last_active = decode_datetime(pop("last_active", UNSET))
            self.first_name = pop("first_name", UNSET)
            self.last_name = pop("last_name", UNSET)
            self.metadata = pop("metadata", UNSET)
            self.is_admin = pop("is_admin", UNSET)
            self.user_type = decode_enum(UserType, pop("user_type", UNSET))
            self.two_factor_auth_enabled = pop("two_factor_auth_enabled", UNSET)
            self.groups = decode_list(UserGroup.from_dict, pop("groups", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
