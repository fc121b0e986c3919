# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_list, decode_model, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .access_source_group import AccessSourceGroup
from .access_source_inherited import AccessSourceInherited


@define(kw_only=True, repr=False)
class AccessSources(Model):
    """Where the access comes from."""

    direct: bool | Unset = UNSET
    """Whether access was given on the object itself."""
    universal: bool | Unset = UNSET
    """Whether access comes from the group's universal access."""
    groups: list[AccessSourceGroup] | Unset = UNSET
    """Groups that it belongs to."""
    inherited: AccessSourceInherited | Unset = UNSET
    """The folder that access is inherited from."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AccessSources:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.direct = get("direct", UNSET)
            self.universal = get("universal", UNSET)
            self.groups = decode_list(AccessSourceGroup.from_dict, get("groups", UNSET))
            value = get("inherited", UNSET)
            self.inherited = (
                AccessSourceInherited.from_dict(value)
                if value.__class__ is dict
                else decode_model(AccessSourceInherited, value)
            )
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(AccessSources)
