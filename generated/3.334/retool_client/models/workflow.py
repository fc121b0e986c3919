# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_datetime
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Workflow(Model):
    """What is known of a workflow, without its content."""

    id: str
    """UUID of the workflow."""
    name: str
    """Name of the workflow."""
    description: str | None
    """What it is for, in the words of its author."""
    crontab: str | None
    """Schedule of the workflow in crontab syntax; null where it has none."""
    timezone: str | None
    """Time zone of the schedule; null where it has none."""
    is_enabled: bool
    """Whether the workflow runs on its triggers."""
    folder_id: str
    """Identifier of the folder that it is in."""
    protected: bool
    """Whether it is under source control and cannot be changed directly."""
    created_by: float | None
    """Numeric identifier of the user who created it."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "crontab",
        "timezone",
        "is_enabled",
        "folder_id",
        "protected",
        "created_by",
        "created_at",
        "updated_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Workflow:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        self.crontab = pop("crontab", UNSET)
        self.timezone = pop("timezone", UNSET)
        self.is_enabled = pop("is_enabled", UNSET)
        self.folder_id = pop("folder_id", UNSET)
        self.protected = pop("protected", UNSET)
        self.created_by = pop("created_by", UNSET)
        self.created_at = decode_datetime(pop("created_at", UNSET))
        self.updated_at = decode_datetime(pop("updated_at", UNSET))
        self.additional_properties = rest
        return self
