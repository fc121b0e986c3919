# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
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
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "status",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlDeployment:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.status = decode_enum(SourceControlDeploymentStatus, pop("status", UNSET))
        self.additional_properties = rest
        return self
