# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_datetime, decode_incomplete, from_iso, new
from .._runtime.models import Model, wire_keys
from .user_type import USER_TYPE, UserType


@define(kw_only=True, repr=False)
class User(Model):
    """A person with an account in the organization."""

    id: str
    """Identifier, `user_` and 32 hexadecimal digits."""
    legacy_id: int
    """Numeric identifier that older parts of Retool use."""
    email: str
    """E-mail address that the user signs in with."""
    active: bool
    """Whether the user can sign in; false for deactivated users."""
    created_at: datetime.datetime
    """When the user was created."""
    last_active: datetime.datetime | None
    """When the user last used Retool; null if never."""
    first_name: str | None
    """Given name."""
    last_name: str | None
    """Family name."""
    metadata: dict[str, Any]
    """Values of user attributes, by name. The server's default is `{}`."""
    is_admin: bool
    """Whether the user is an administrator of the organization."""
    user_type: UserType
    """Kind of account: a normal one, one for the mobile app, or one that sees embedded apps."""
    two_factor_auth_enabled: bool
    """Whether the user signs in with a second factor."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> User:
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
                self.created_at = (
                    from_iso(value)
                    if value.__class__ is str and len(value) == 24 and value[23] == "Z"
                    else decode_datetime(value)
                )
            except ValueError:
                self.created_at = value
            value = data["last_active"]
            try:
                self.last_active = (
                    from_iso(value)
                    if value.__class__ is str and len(value) == 24 and value[23] == "Z"
                    else decode_datetime(value)
                )
            except ValueError:
                self.last_active = value
            self.first_name = data["first_name"]
            self.last_name = data["last_name"]
            self.metadata = data["metadata"]
            self.is_admin = data["is_admin"]
            self.user_type = (
                (USER_TYPE(value) or UserType(value)) if (value := data["user_type"]).__class__ is str else value
            )
            self.two_factor_auth_enabled = data["two_factor_auth_enabled"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 12:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(User)
