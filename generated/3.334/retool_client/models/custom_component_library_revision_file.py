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
class CustomComponentLibraryRevisionFile(Model):
    """A file of a revision."""

    filepath: str
    """Path of the file within the revision."""
    file_contents: str
    """Content of the file."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "filepath",
        "file_contents",
        "created_at",
        "updated_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> CustomComponentLibraryRevisionFile:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.filepath = pop("filepath", UNSET)
        self.file_contents = pop("file_contents", UNSET)
        self.created_at = decode_datetime(pop("created_at", UNSET))
        self.updated_at = decode_datetime(pop("updated_at", UNSET))
        self.additional_properties = rest
        return self
