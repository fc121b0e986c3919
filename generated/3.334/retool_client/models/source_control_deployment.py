# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .source_control_deployment_status import SOURCE_CONTROL_DEPLOYMENT_STATUS, SourceControlDeploymentStatus


@define(kw_only=True, repr=False)
class SourceControlDeployment(Model):
    """The result."""

    id: str
    """Identifier."""
    status: SourceControlDeploymentStatus
    """State."""
    commit_sha: str | None
    """SHA-1 of the Git commit."""
    triggered_by: str | None
    """Identifier of the user who started it; null if nobody did."""
    created_at: str
    """When it was created."""
    completed_at: str | None
    """When it was done; null while it runs."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlDeployment:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["status"]
            try:
                self.status = SOURCE_CONTROL_DEPLOYMENT_STATUS[value]
            except (LookupError, TypeError):
                self.status = decode_enum(SourceControlDeploymentStatus, value)
            self.commit_sha = data["commit_sha"]
            self.triggered_by = data["triggered_by"]
            self.created_at = data["created_at"]
            self.completed_at = data["completed_at"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 6:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlDeployment)
