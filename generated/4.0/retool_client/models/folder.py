from __future__ import annotations
import datetime
from .._runtime.models import UNSET, Model, Unset, define
from .folder_type import FolderType


@define(kw_only=True, repr=False)
class Folder(Model):
    """A folder of apps, workflows or resources."""

    id: str
    """Identifier: the folder's type, an underscore and a number, such as `app_12`."""
    legacy_id: str
    """The same identifier, under the name that older parts of Retool use."""
    name: str
    """Name of the folder."""
    is_system_folder: bool
    """Whether Retool made the folder; such a folder cannot be changed."""
    folder_type: FolderType
    """What the folder holds."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    parent_folder_id: str | None | Unset = UNSET
    """Identifier of the folder that it is in; null at the top."""
