# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


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
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "email",
        "first_name",
        "last_name",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.email = pop("email", UNSET)
        self.first_name = pop("first_name", UNSET)
        self.last_name = pop("last_name", UNSET)
        self.active = pop("active", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.additional_properties = rest
        return self
