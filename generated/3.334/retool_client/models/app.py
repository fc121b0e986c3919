# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names


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
    """Short link to the app; null if it has none."""
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
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        (
            key_id,
            key_name,
            key_description,
            key_folder_id,
            key_protected,
            key_synced,
            key_shortlink,
            key_is_module,
            key_is_mobile_app,
            key_created_at,
            key_updated_at,
            key_release_version,
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
                    self.folder_id = data[key_folder_id]
                    self.protected = data[key_protected]
                    self.synced = data[key_synced]
                    self.shortlink = data[key_shortlink]
                    self.is_module = data[key_is_module]
                    self.is_mobile_app = data[key_is_mobile_app]
                    self.created_at = data[key_created_at]
                    self.updated_at = data[key_updated_at]
                    self.release_version = data[key_release_version]
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if len(data) != 12:
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(App)
_NAMES = wire_names(App)
