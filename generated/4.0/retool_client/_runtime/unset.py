# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The value of a property that is not there, told apart from null."""

from typing import Any, Final, Literal, final


@final
class Unset:
    """The type of `UNSET`, the one value that stands for "not there".

    It is falsy, and it is itself after copying and pickling.
    """

    __slots__ = ()

    def __new__(cls) -> "Unset":
        """The one instance."""
        return _INSTANCES[0] if _INSTANCES else object.__new__(cls)

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> "Unset":
        return self

    def __deepcopy__(self, _memo: Any) -> "Unset":
        return self

    def __reduce__(self) -> str:
        return "UNSET"


_INSTANCES: list[Unset] = []
UNSET: Final[Unset] = Unset()
"""Stands for a property or argument that is not there; `None` is JSON's null."""
_INSTANCES.append(UNSET)
