# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class App(Model):
    """What is known of an app, without its content."""

    id: str
    """UUID of the app."""
    name: str
    """Name of the app."""
    description: str | None
    """What it is for, in the words of its author."""
    folder_id: str
    """Identifier of the folder that it is in."""
    protected: bool
    """Whether it is under source control and cannot be changed directly."""
    synced: bool
    """Whether the app is in the source control repository."""
    shortlink: str | None
    """Short link to the app; null where it has none."""
    is_module: bool
    """Whether the app is a module that other apps include."""
    is_mobile_app: bool
    """Whether the app is for phones."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it was last changed."""
    release_version: str
    """Version of the release, such as `1.2.0`."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> App:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.description = data["description"]
            self.folder_id = data["folder_id"]
            self.protected = data["protected"]
            self.synced = data["synced"]
            self.shortlink = data["shortlink"]
            self.is_module = data["is_module"]
            self.is_mobile_app = data["is_mobile_app"]
            self.created_at = data["created_at"]
            self.updated_at = data["updated_at"]
            self.release_version = data["release_version"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 12:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(App)
