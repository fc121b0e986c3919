# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class SourceControlBranchResetApp(Model):
    """A model of Retool's API: SourceControlBranchResetApp."""

    app_uuid: str
    """UUID of the app."""
    app_name: str
    """Name of the app."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlBranchResetApp:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.app_uuid = data["app_uuid"]
            self.app_name = data["app_name"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 2:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlBranchResetApp)
