# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .permission_grant_type import PERMISSION_GRANT_TYPE, PermissionGrantType
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PermissionListObjects:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.subject = PERMISSION_SUBJECT.decode(data["subject"])
            value = data["object_type"]
            try:
                self.object_type = PERMISSION_GRANT_TYPE[value]
            except (LookupError, TypeError):
                self.object_type = decode_enum(PermissionGrantType, value)
            self.include_inherited_access = get("include_inherited_access", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(PermissionListObjects)
