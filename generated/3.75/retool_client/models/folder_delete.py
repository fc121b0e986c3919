from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class FolderDelete(Model):
    """What `folders.delete` takes."""

    recursive: bool | Unset = UNSET
    """Whether the content of the folder is removed as well."""
