# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UserInviteCreate(Model):
    """A model of Retool's API: UserInviteCreate."""

    email: str
    """E-mail address."""
    default_group_ids: list[float] | Unset = UNSET
    """Numeric identifiers of the groups that the person joins."""
    metadata: dict[str, Any] | Unset = UNSET
    """Values of user attributes, by name."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"default_group_ids": "defaultGroupIds"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserInviteCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.email = data["email"]
            self.default_group_ids = get("defaultGroupIds", UNSET)
            self.metadata = get("metadata", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UserInviteCreate)
