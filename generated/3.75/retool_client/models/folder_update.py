# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_list, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .folder_update_operation import FOLDER_UPDATE_OPERATION, FolderUpdateOperation


@define(kw_only=True, repr=False)
class FolderUpdate(Model):
    """A model of Retool's API: FolderUpdate."""

    operations: list[FolderUpdateOperation]
    """JSON Patch operations (RFC 6902), applied in order."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FolderUpdate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.operations = decode_list(FOLDER_UPDATE_OPERATION.decode, data["operations"])
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if len(data) != 1:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(FolderUpdate)
