# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SpaceCopyElements(Model):
    """A model of Retool's API: SpaceCopyElements."""

    resource_ids: list[str]
    """Identifiers of the resources to copy."""
    query_library_query_ids: list[str]
    """UUIDs of the query library entries to copy."""
    app_ids: list[str]
    """UUIDs of the apps to copy."""
    workflow_ids: list[str]
    """UUIDs of the workflows to copy."""
    destination_space_id: str
    """Identifier of the space to copy to."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "resource_ids",
        "query_library_query_ids",
        "app_ids",
        "workflow_ids",
        "destination_space_id",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SpaceCopyElements:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.resource_ids = pop("resource_ids", UNSET)
        self.query_library_query_ids = pop("query_library_query_ids", UNSET)
        self.app_ids = pop("app_ids", UNSET)
        self.workflow_ids = pop("workflow_ids", UNSET)
        self.destination_space_id = pop("destination_space_id", UNSET)
        self.additional_properties = rest
        return self
