# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .access_list_subject_type import AccessListSubjectType


@define(kw_only=True, repr=False)
class AccessListSubject(Model):
    """User, group or invite that access is given to."""

    id: str
    """Identifier."""
    type_: AccessListSubjectType
    """Type; tells the forms apart where there are several."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "type_",
    )
    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AccessListSubject:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.type_ = decode_enum(AccessListSubjectType, pop("type", UNSET))
        self.additional_properties = rest
        return self
