# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
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

    _required: ClassVar[tuple[str, ...]] = ("email",)
    _wire_names: ClassVar[Mapping[str, str]] = {
        "default_group_ids": "defaultGroupIds",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserInviteCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.email = pop("email", UNSET)
        self.default_group_ids = pop("defaultGroupIds", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.additional_properties = rest
        return self
