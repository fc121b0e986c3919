from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .access_source_group import AccessSourceGroup
from .access_source_inherited import AccessSourceInherited


@define(kw_only=True, repr=False)
class AccessSources(Model):
    """Where the access comes from."""

    direct: bool | Unset = UNSET
    """Whether access was given on the object itself."""
    universal: bool | Unset = UNSET
    """Whether access comes from the group's universal access."""
    groups: list[AccessSourceGroup] | Unset = UNSET
    """Groups that it belongs to."""
    inherited: AccessSourceInherited | Unset = UNSET
    """The folder that access is inherited from."""
