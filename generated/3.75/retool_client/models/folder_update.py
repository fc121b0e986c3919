from __future__ import annotations
from .._runtime.models import Model, define
from .folder_update_operation import FolderUpdateOperation


@define(kw_only=True, repr=False)
class FolderUpdate(Model):
    """What `folders.update` takes."""

    operations: list[FolderUpdateOperation]
    """JSON Patch operations (RFC 6902), applied in order."""
