# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .user_seat_type import USER_SEAT_TYPE, UserSeatType
from .user_type import USER_TYPE, UserType


@define(kw_only=True, repr=False)
class UserCreate(Model):
    """A model of Retool's API: UserCreate."""

    email: str
    """E-mail address."""
    first_name: str
    """Given name."""
    last_name: str
    """Family name."""
    active: bool | Unset = UNSET
    """Whether the user can sign in; false for deactivated users. The server's default is `true`."""
    metadata: dict[str, Any] | Unset = UNSET
    """Values of user attributes, by name. The server's default is `{}`."""
    user_type: UserType | Unset = UNSET
    """Kind of account. The server's default is `"default"`."""
    seat_type: UserSeatType | Unset = UNSET
    """Kind of seat that the user takes; null if there is none."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.email = data["email"]
            self.first_name = data["first_name"]
            self.last_name = data["last_name"]
            self.active = get("active", UNSET)
            self.metadata = get("metadata", UNSET)
            value = get("user_type", UNSET)
            try:
                self.user_type = (USER_TYPE[value]) if value.__class__ is str else value
            except (LookupError, TypeError):
                self.user_type = decode_enum(UserType, value)
            value = get("seat_type", UNSET)
            try:
                self.seat_type = (USER_SEAT_TYPE[value]) if value.__class__ is str else value
            except (LookupError, TypeError):
                self.seat_type = decode_enum(UserSeatType, value)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UserCreate)
