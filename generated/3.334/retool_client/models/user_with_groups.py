# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import (
    as_object,
    beyond,
    decode_datetime,
    decode_enum,
    decode_incomplete,
    decode_list,
    from_iso,
    new,
)
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .user_group import UserGroup
from .user_type import USER_TYPE, UserType


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
    """When it was last used; null if never."""
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserWithGroups:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.id = data["id"]
            self.legacy_id = data["legacy_id"]
            self.email = data["email"]
            self.active = data["active"]
            value = data["created_at"]
            try:
                self.created_at = from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
            except (LookupError, TypeError, ValueError):
                self.created_at = decode_datetime(value)
            value = data["last_active"]
            try:
                self.last_active = (
                    (from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value))
                    if value is not None
                    else value
                )
            except (LookupError, TypeError, ValueError):
                self.last_active = decode_datetime(value)
            self.first_name = data["first_name"]
            self.last_name = data["last_name"]
            self.metadata = data["metadata"]
            self.is_admin = data["is_admin"]
            value = data["user_type"]
            try:
                self.user_type = USER_TYPE[value]
            except (LookupError, TypeError):
                self.user_type = decode_enum(UserType, value)
            self.two_factor_auth_enabled = data["two_factor_auth_enabled"]
            self.groups = decode_list(UserGroup.from_dict, data["groups"])
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if len(data) != 13:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UserWithGroups)
