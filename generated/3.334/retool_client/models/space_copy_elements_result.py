# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class SpaceCopyElementsResult(Model):
    """The result."""

    resource_ids: list[str]
    """Identifiers of the resources to copy."""
    query_library_query_ids: list[str]
    """UUIDs of the query library entries to copy."""
    app_ids: list[str]
    """UUIDs of the apps to copy."""
    workflow_ids: list[str]
    """UUIDs of the workflows to copy."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SpaceCopyElementsResult:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.resource_ids = data["resource_ids"]
            self.query_library_query_ids = data["query_library_query_ids"]
            self.app_ids = data["app_ids"]
            self.workflow_ids = data["workflow_ids"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 4:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SpaceCopyElementsResult)
