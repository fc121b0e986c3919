# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .access_level import ACCESS_LEVEL, AccessLevel
from .permission_object import PERMISSION_OBJECT, PermissionObject
from .permission_subject import PERMISSION_SUBJECT, PermissionSubject


@define(kw_only=True, repr=False)
class PermissionGrantRequest(Model):
    """A model of Retool's API: PermissionGrantRequest."""

    subject: PermissionSubject
    """User, group or invite that access is given to."""
    object_: PermissionObject
    """Object that access is to."""
    access_level: AccessLevel
    """Level of access: `use` runs it, `edit` changes it, `own` also shares it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"object_": "object"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PermissionGrantRequest:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.subject = PERMISSION_SUBJECT.decode(data["subject"])
            self.object_ = PERMISSION_OBJECT.decode(data["object"])
            value = data["access_level"]
            try:
                self.access_level = ACCESS_LEVEL[value]
            except (LookupError, TypeError):
                self.access_level = decode_enum(AccessLevel, value)
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(PermissionGrantRequest)
