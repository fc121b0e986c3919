# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .user_invite_user_type import UserInviteUserType


@define(kw_only=True, repr=False)
class UserInvite(Model):
    """An invite to the organization."""

    id: float
    """Numeric identifier of the invite."""
    legacy_id: float
    """Identifier that older parts of Retool use."""
    invited_by: str
    """Who sent the invite."""
    invited_email: str
    """E-mail address that was invited."""
    expires_at: str
    """When it stops being valid."""
    claimed_by: str | None
    """Who accepted the invite; null while nobody has."""
    claimed_at: str | None
    """When the invite was accepted; null while it is not."""
    user_type: UserInviteUserType | None
    """Kind of account."""
    metadata: dict[str, Any] | None
    """Values of user attributes that the person gets on accepting. The server's default is `{}`."""
    created_at: str
    """When it was created."""
    invite_link: str | Unset = UNSET
    """Link to accept the invite with."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "legacy_id",
        "invited_by",
        "invited_email",
        "expires_at",
        "claimed_by",
        "claimed_at",
        "user_type",
        "metadata",
        "created_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserInvite:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.legacy_id = pop("legacy_id", UNSET)
        self.invited_by = pop("invited_by", UNSET)
        self.invited_email = pop("invited_email", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.claimed_by = pop("claimed_by", UNSET)
        self.claimed_at = pop("claimed_at", UNSET)
        self.user_type = decode_enum(UserInviteUserType, pop("user_type", UNSET))
        self.metadata = pop("metadata", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.invite_link = pop("invite_link", UNSET)
        self.additional_properties = rest
        return self
