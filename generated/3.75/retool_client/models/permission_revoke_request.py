# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .permission_object import PermissionObject
from .permission_subject import PERMISSION_SUBJECT, PermissionSubject


@define(kw_only=True, repr=False)
class PermissionRevokeRequest(Model):
    """A model of Retool's API: PermissionRevokeRequest."""

    subject: PermissionSubject
    """User, group or invite that access is given to."""
    object_: PermissionObject
    """Object that access is to."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "subject",
        "object_",
    )
    _wire_names: ClassVar[Mapping[str, str]] = {
        "object_": "object",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PermissionRevokeRequest:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.subject = PERMISSION_SUBJECT.decode(pop("subject", UNSET))
            self.object_ = decode_model(PermissionObject, pop("object", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
