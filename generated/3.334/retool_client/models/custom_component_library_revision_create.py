from __future__ import annotations
from .._runtime.files import FileContent
from .._runtime.models import UNSET, Model, Unset, define
from .version_bump import VersionBump


@define(kw_only=True, repr=False)
class CustomComponentLibraryRevisionCreate(Model):
    """What `custom_component_libraries.revisions.create` takes."""

    version_bump: VersionBump
    """Which part of the version goes up."""
    files: list[FileContent]
    """Files of the revision."""
    id: str | Unset = UNSET
    """Identifier of the revision."""
    version: str | Unset = UNSET
    """Version of the revision."""
