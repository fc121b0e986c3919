from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .folder_create_type import FolderCreateType


@define(kw_only=True, repr=False)
class FolderCreate(Model):
    """What `folders.create` takes."""

    name: str
    """Name of the folder."""
    folder_type: FolderCreateType
    """What the folder holds."""
    parent_folder_id: str | None | Unset = UNSET
    """Identifier of the folder that it is in; null at the top."""
