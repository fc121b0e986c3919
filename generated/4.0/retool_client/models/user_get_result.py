from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec
from .user import User
from .user_with_groups import UserWithGroups

UserGetResult: TypeAlias = Union[User, UserWithGroups]
"""What `users.get` returns."""

USER_GET_RESULT = UnionSpec(UserGetResult, base=User, present={"groups": UserWithGroups})
