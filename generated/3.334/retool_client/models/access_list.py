# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_list, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .access_list_entry import AccessListEntry


@define(kw_only=True, repr=False)
class AccessList(Model):
    """The result."""

    group: list[AccessListEntry] | Unset = UNSET
    """Groups with access to the object."""
    user: list[AccessListEntry] | Unset = UNSET
    """User."""
    user_invite: list[AccessListEntry] | Unset = UNSET
    """Invites with access to the object."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"user_invite": "userInvite"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AccessList:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.group = decode_list(AccessListEntry.from_dict, get("group", UNSET))
            self.user = decode_list(AccessListEntry.from_dict, get("user", UNSET))
            self.user_invite = decode_list(AccessListEntry.from_dict, get("userInvite", UNSET))
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(AccessList)
