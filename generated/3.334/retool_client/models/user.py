# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_datetime, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .user_type import UserType


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
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> User:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
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
        self.additional_properties = rest
        return self
