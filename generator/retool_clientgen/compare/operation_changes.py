"""How what is found of an operation or of the document itself is reported."""

from collections.abc import Callable
from typing import Any

from attrs import evolve, frozen

from ..openapi.document import pointer
from .changes import Finding, Place
from .rules import RULES
from .shape import Keys


@frozen
class Report:
    """Reports findings of one part of an operation.

    Attributes:
        operation: The operation; empty for the document itself.
        part: Its part.
        old: Where the part, or what should hold it, is in the old document.
        new: The same for the new document.
        sink: Gets each finding.
        location: Where the parameter is that the part is about; empty elsewhere.
    """

    operation: str
    part: str
    old: Keys
    new: Keys
    sink: Callable[[Finding], None]
    location: str = ""

    def of(self, part: str, old: Keys, new: Keys) -> "Report":
        """A report of another part."""
        return evolve(self, part=part, old=old, new=new)

    def added(self, rule: str, message: str, keys: Keys, path: tuple[str, ...] = (), after: Any = None) -> None:
        """Reports what only the new document has, at some keys of it."""
        self._report(rule, message, self.old, keys, None, after, path, ())

    def removed(self, rule: str, message: str, keys: Keys, path: tuple[str, ...] = (), before: Any = None) -> None:
        """Reports what only the old document has, at some keys of it."""
        self._report(rule, message, keys, self.new, before, None, path, ())

    def changed(
        self,
        rule: str,
        message: str,
        old: Keys,
        new: Keys,
        before: Any = None,
        after: Any = None,
        *,
        path: tuple[str, ...] = (),
        key: tuple[Any, ...] = (),
    ) -> None:
        """Reports what both have.

        Args:
            rule: The rule.
            message: What changed.
            old: Where it is in the old document.
            new: Where it is in the new document.
            before: The value there was.
            after: The value there is.
            path: Steps from the part.
            key: What the same change elsewhere shares; without it the change is of this operation alone.
        """
        self._report(rule, message, old, new, before, after, path, key)

    def _report(
        self,
        rule: str,
        message: str,
        old: Keys,
        new: Keys,
        before: Any,
        after: Any,
        path: tuple[str, ...],
        key: tuple[Any, ...],
    ) -> None:
        place = Place(self.operation, self.part, path, pointer(old), pointer(new), self.location)
        whole = (*(key or (self.operation, self.part, path)), message)
        self.sink(Finding(rule, RULES[rule].severity, message, place, before, after, whole))
