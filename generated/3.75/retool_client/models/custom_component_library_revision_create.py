# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from .._runtime.files import FileContent
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .version_bump import VersionBump


@define(kw_only=True, repr=False)
class CustomComponentLibraryRevisionCreate(Model):
    """A model of Retool's API: CustomComponentLibraryRevisionCreate."""

    version_bump: VersionBump
    """Which part of the version goes up."""
    files: FileContent
    """Files of the revision."""
    id: str | Unset = UNSET
    """Identifier."""
    version: str | Unset = UNSET
    """Version of the revision."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "version_bump",
        "files",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> CustomComponentLibraryRevisionCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.version_bump = decode_enum(VersionBump, pop("version_bump", UNSET))
        self.files = pop("files", UNSET)
        self.id = pop("id", UNSET)
        self.version = pop("version", UNSET)
        self.additional_properties = rest
        return self
