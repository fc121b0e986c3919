# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, decode_list, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names
from .._runtime.unset import UNSET, Unset
from .user_invite_group import UserInviteGroup
from .user_invite_user_type import USER_INVITE_USER_TYPE, UserInviteUserType


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
    """Who accepted the invite; null if nobody has."""
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
    groups: list[UserInviteGroup] | Unset = UNSET
    """Groups that it belongs to."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserInvite:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.id = data["id"]
            self.legacy_id = data["legacy_id"]
            self.invited_by = data["invited_by"]
            self.invited_email = data["invited_email"]
            self.expires_at = data["expires_at"]
            self.claimed_by = data["claimed_by"]
            self.claimed_at = data["claimed_at"]
            value = data["user_type"]
            try:
                self.user_type = (USER_INVITE_USER_TYPE[value]) if value is not None else value
            except (LookupError, TypeError):
                self.user_type = decode_enum(UserInviteUserType, value)
            self.metadata = data["metadata"]
            self.created_at = data["created_at"]
            self.invite_link = get("invite_link", UNSET)
            self.groups = decode_list(UserInviteGroup.from_dict, get("groups", UNSET))
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        (
            key_id,
            key_legacy_id,
            key_invited_by,
            key_invited_email,
            key_expires_at,
            key_claimed_by,
            key_claimed_at,
            key_user_type,
            key_metadata,
            key_created_at,
            key_invite_link,
            key_groups,
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
                    self.invited_by = data[key_invited_by]
                    self.invited_email = data[key_invited_email]
                    self.expires_at = data[key_expires_at]
                    self.claimed_by = data[key_claimed_by]
                    self.claimed_at = data[key_claimed_at]
                    value = data[key_user_type]
                    try:
                        self.user_type = (USER_INVITE_USER_TYPE[value]) if value is not None else value
                    except (LookupError, TypeError):
                        self.user_type = decode_enum(UserInviteUserType, value)
                    self.metadata = data[key_metadata]
                    self.created_at = data[key_created_at]
                    self.invite_link = get(key_invite_link, UNSET)
                    self.groups = decode_list(UserInviteGroup.from_dict, get(key_groups, UNSET))
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                except Mismatch as error:
                    raise error.inside(data, cls.from_dict) from None
                if not _KEYS.issuperset(data):
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(UserInvite)
_NAMES = wire_names(UserInvite)
