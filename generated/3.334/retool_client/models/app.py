# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


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

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "folder_id",
        "protected",
        "synced",
        "shortlink",
        "is_module",
        "is_mobile_app",
        "created_at",
        "updated_at",
        "release_version",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> App:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        self.folder_id = pop("folder_id", UNSET)
        self.protected = pop("protected", UNSET)
        self.synced = pop("synced", UNSET)
        self.shortlink = pop("shortlink", UNSET)
        self.is_module = pop("is_module", UNSET)
        self.is_mobile_app = pop("is_mobile_app", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.release_version = pop("release_version", UNSET)
        self.additional_properties = rest
        return self
