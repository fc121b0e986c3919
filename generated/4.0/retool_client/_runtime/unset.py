"""The value of a property that is not there, told apart from null."""

from enum import Enum
from typing import Any, Final, Literal


class Unset(Enum):
    """The type of `UNSET`: an enum of one member, so that `if x is not UNSET` tells type checkers what is left."""

    UNSET = object()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__

    def __reduce_ex__(self, proto: Any) -> Any:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""The value of a property or argument that is not there, falsy; `None` is JSON's null."""
