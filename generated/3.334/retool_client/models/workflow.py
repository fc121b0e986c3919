# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_datetime, decode_incomplete, from_iso, new
from .._runtime.models import Model, wire_keys


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Workflow:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.description = data["description"]
            self.crontab = data["crontab"]
            self.timezone = data["timezone"]
            self.is_enabled = data["is_enabled"]
            self.folder_id = data["folder_id"]
            self.protected = data["protected"]
            self.created_by = data["created_by"]
            value = data["created_at"]
            try:
                self.created_at = (
                    from_iso(value)
                    if value.__class__ is str and len(value) == 24 and value[23] == "Z"
                    else decode_datetime(value)
                )
            except ValueError:
                self.created_at = value
            value = data["updated_at"]
            try:
                self.updated_at = (
                    from_iso(value)
                    if value.__class__ is str and len(value) == 24 and value[23] == "Z"
                    else decode_datetime(value)
                )
            except ValueError:
                self.updated_at = value
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 11:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(Workflow)
