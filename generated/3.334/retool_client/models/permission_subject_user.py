# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class PermissionSubjectUser(Model):
    """A model of Retool's API: PermissionSubjectUser."""

    type_: Literal["user"] = "user"
    """Type; tells the forms apart where there are several."""
    id: str
    """Identifier."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "type_",
        "id",
    )
    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PermissionSubjectUser:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.type_ = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self
