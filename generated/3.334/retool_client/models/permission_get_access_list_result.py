# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .permission_get_access_list_result_user import PermissionGetAccessListResultUser


@define(kw_only=True, repr=False)
class PermissionGetAccessListResult(Model):
    """What was asked for."""

    group: list[PermissionGetAccessListResultUser] | Unset = UNSET
    """Groups with access to the object."""
    user: list[PermissionGetAccessListResultUser] | Unset = UNSET
    """User."""
    user_invite: list[PermissionGetAccessListResultUser] | Unset = UNSET
    """Invites with access to the object."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ()
    _wire_names: ClassVar[Mapping[str, str]] = {
        "user_invite": "userInvite",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PermissionGetAccessListResult:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.group = decode_list(PermissionGetAccessListResultUser.from_dict, pop("group", UNSET))
            self.user = decode_list(PermissionGetAccessListResultUser.from_dict, pop("user", UNSET))
            self.user_invite = decode_list(PermissionGetAccessListResultUser.from_dict, pop("userInvite", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
