# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .permission_grant_type import PermissionGrantType
from .permission_subject import PERMISSION_SUBJECT, PermissionSubject


@define(kw_only=True, repr=False)
class PermissionListObjects(Model):
    """A model of Retool's API: PermissionListObjects."""

    subject: PermissionSubject
    """User, group or invite that access is given to."""
    object_type: PermissionGrantType
    """Type of the objects."""
    include_inherited_access: bool | Unset = UNSET
    """Whether access that comes from folders and universal access counts as well."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "subject",
        "object_type",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PermissionListObjects:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.subject = PERMISSION_SUBJECT.decode(pop("subject", UNSET))
            self.object_type = decode_enum(PermissionGrantType, pop("object_type", UNSET))
            self.include_inherited_access = pop("include_inherited_access", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
