# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class FolderDelete(Model):
    """A model of Retool's API: FolderDelete."""

    recursive: bool | Unset = UNSET
    """Whether the content of the folder is removed as well."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FolderDelete:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        self.recursive = get("recursive", UNSET)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(FolderDelete)
