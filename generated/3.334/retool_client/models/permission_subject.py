from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .permission_subject_group import PermissionSubjectGroup
from .permission_subject_user import PermissionSubjectUser

PermissionSubject: TypeAlias = Union[PermissionSubjectGroup, PermissionSubjectUser, UnknownMember]
"""User, group or invite that access is given to."""

PERMISSION_SUBJECT = UnionSpec(PermissionSubject, discriminator="type", mapping={"group": PermissionSubjectGroup,
                                                                                 "user": PermissionSubjectUser})  # fmt: skip
