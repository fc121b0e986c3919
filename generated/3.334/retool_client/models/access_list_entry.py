from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define, field
from .access_list_subject import AccessListSubject
from .access_sources import AccessSources
from .effective_access_level import EffectiveAccessLevel


@define(kw_only=True, repr=False)
class AccessListEntry(Model):
    """Groups with access to the object: `group` of `AccessList`."""

    subject: AccessListSubject
    """User, group or invite that access is given to."""
    access_level: EffectiveAccessLevel = field(metadata={"json": "accessLevel"})
    """Level of access that the subject has in the end."""
    sources: AccessSources | Unset = UNSET
    """Where the access comes from."""
