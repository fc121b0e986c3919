"""The mark of what is deprecated (PEP 702), which type checkers report and editors strike out."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    # Type checkers have this module with them: nobody needs to install it.
    from typing_extensions import deprecated
else:
    T = TypeVar("T")

    def deprecated(message: str) -> Callable[[T], T]:
        """Marks a function or class as deprecated."""

        def mark(marked: T) -> T:
            marked.__deprecated__ = message
            return marked

        return mark


__all__ = ["deprecated"]
