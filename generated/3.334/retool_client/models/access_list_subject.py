from __future__ import annotations
from .._runtime.models import Model, define
from .access_list_subject_type import AccessListSubjectType


@define(kw_only=True, repr=False)
class AccessListSubject(Model):
    """User, group or invite that access is given to."""

    id: str
    """Identifier of the group."""
    type: AccessListSubjectType
    """Type; it tells the variants apart."""
