# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .access_level import AccessLevel


@define(kw_only=True, repr=False)
class PermissionGrantResource(Model):
    """A model of Retool's API: PermissionGrantResource."""

    type_: Literal["resource"] = "resource"
    """Type; tells the forms apart where there are several."""
    id: str
    """Identifier."""
    access_level: AccessLevel
    """Level of access: `use` runs it, `edit` changes it, `own` also shares it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "type_",
        "id",
        "access_level",
    )
    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PermissionGrantResource:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.type_ = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.access_level = decode_enum(AccessLevel, pop("access_level", UNSET))
        self.additional_properties = rest
        return self
