# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
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
    from_iso,
    keys_of,
    new,
)
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names
from .._runtime.unset import UNSET, Unset
from .user_seat_type import USER_SEAT_TYPE, UserSeatType
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
    seat_type: UserSeatType | None | Unset = UNSET
    """Kind of seat that the user takes; null if there is none."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        (
            key_id,
            key_legacy_id,
            key_email,
            key_active,
            key_created_at,
            key_last_active,
            key_first_name,
            key_last_name,
            key_metadata,
            key_is_admin,
            key_user_type,
            key_two_factor_auth_enabled,
            key_seat_type,
        ) = keys_of(items, _NAMES)
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                get = data.get
                self = new(cls)
                try:
                    self.id = data[key_id]
                    self.legacy_id = data[key_legacy_id]
                    self.email = data[key_email]
                    self.active = data[key_active]
                    value = data[key_created_at]
                    try:
                        self.created_at = (
                            from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
                        )
                    except (LookupError, TypeError, ValueError):
                        self.created_at = decode_datetime(value)
                    value = data[key_last_active]
                    try:
                        self.last_active = (
                            (from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value))
                            if value is not None
                            else value
                        )
                    except (LookupError, TypeError, ValueError):
                        self.last_active = decode_datetime(value)
                    self.first_name = data[key_first_name]
                    self.last_name = data[key_last_name]
                    self.metadata = data[key_metadata]
                    self.is_admin = data[key_is_admin]
                    value = data[key_user_type]
                    try:
                        self.user_type = USER_TYPE[value]
                    except (LookupError, TypeError):
                        self.user_type = decode_enum(UserType, value)
                    self.two_factor_auth_enabled = data[key_two_factor_auth_enabled]
                    value = get(key_seat_type, UNSET)
                    try:
                        self.seat_type = (USER_SEAT_TYPE[value]) if value.__class__ is str else value
                    except (LookupError, TypeError):
                        self.seat_type = decode_enum(UserSeatType, value)
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if not _KEYS.issuperset(data):
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(User)
_NAMES = wire_names(User)
