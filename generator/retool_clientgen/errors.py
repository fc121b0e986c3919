"""The one error that a user of the toolchain sees: what went wrong, where, and what to do."""

import functools
from typing import Any


class ClientgenError(Exception):
    """Bad input or a failed stage, stated so that the reader can act on it.

    The command line prints it without a traceback and ends with exit code 2.

    Args:
        what: What is wrong, one sentence without a full stop.
        where: The file and line, URL, JSON Pointer or option that it concerns.
        fix: What the reader can do about it.
    """

    def __init__(self, what: str, *, where: str | None = None, fix: str | None = None) -> None:
        super().__init__(what, where, fix)
        self.what = what
        self.where = where
        self.fix = fix

    def __reduce__(self) -> tuple[Any, ...]:
        # Between processes: what is only taken by name is not among `args`.
        return functools.partial(type(self), self.what, where=self.where, fix=self.fix), ()

    def __str__(self) -> str:
        text = f"{self.where}: {self.what}" if self.where else self.what
        return f"{text}\n  {self.fix}" if self.fix else text
