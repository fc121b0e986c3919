# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_list, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .replace_operation import ReplaceOperation


@define(kw_only=True, repr=False)
class UserAttributeUpdate(Model):
    """A model of Retool's API: UserAttributeUpdate."""

    operations: list[ReplaceOperation]
    """JSON Patch operations (RFC 6902), applied in order."""
    update_existing: bool | Unset = UNSET
    """Whether users who have a value already get the new default."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserAttributeUpdate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.operations = decode_list(ReplaceOperation.from_dict, data["operations"])
            self.update_existing = get("update_existing", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UserAttributeUpdate)
