# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .source_control_deployment_status import SourceControlDeploymentStatus


@define(kw_only=True, repr=False)
class SourceControlDeployment(Model):
    """What was asked for."""

    id: str
    """Identifier."""
    status: SourceControlDeploymentStatus
    """State that it is in."""
    commit_sha: str | None
    """SHA-1 of the Git commit."""
    triggered_by: str | None
    """Identifier of the user who started it; null where nobody did."""
    created_at: str
    """When it was created."""
    completed_at: str | None
    """When it was done; null while it runs."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "status",
        "commit_sha",
        "triggered_by",
        "created_at",
        "completed_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlDeployment:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.status = decode_enum(SourceControlDeploymentStatus, pop("status", UNSET))
        self.commit_sha = pop("commit_sha", UNSET)
        self.triggered_by = pop("triggered_by", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.completed_at = pop("completed_at", UNSET)
        self.additional_properties = rest
        return self
