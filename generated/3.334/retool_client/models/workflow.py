# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_datetime, decode_incomplete, from_iso, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names


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
    """Schedule of the workflow in crontab syntax; null if it has none."""
    timezone: str | None
    """Time zone of the schedule; null if it has none."""
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
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        (
            key_id,
            key_name,
            key_description,
            key_crontab,
            key_timezone,
            key_is_enabled,
            key_folder_id,
            key_protected,
            key_created_by,
            key_created_at,
            key_updated_at,
        ) = keys_of(items, _NAMES)
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                self = new(cls)
                try:
                    self.id = data[key_id]
                    self.name = data[key_name]
                    self.description = data[key_description]
                    self.crontab = data[key_crontab]
                    self.timezone = data[key_timezone]
                    self.is_enabled = data[key_is_enabled]
                    self.folder_id = data[key_folder_id]
                    self.protected = data[key_protected]
                    self.created_by = data[key_created_by]
                    value = data[key_created_at]
                    try:
                        self.created_at = (
                            from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
                        )
                    except (LookupError, TypeError, ValueError):
                        self.created_at = decode_datetime(value)
                    value = data[key_updated_at]
                    try:
                        self.updated_at = (
                            from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
                        )
                    except (LookupError, TypeError, ValueError):
                        self.updated_at = decode_datetime(value)
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if len(data) != 11:
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(Workflow)
_NAMES = wire_names(Workflow)
