"""Limits that a document of somebody else cannot get past: how long a path may search, and how much it may find."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

PATH_SECONDS = 1.5
"""How long one JSONPath may take on a document, in seconds of processor time."""

RUN_SECONDS = 20.0
"""How long all paths of a run may take together, in seconds of processor time."""

MAX_MATCHES = 250_000
"""The largest number of nodes that a path, or a part of it within a filter, may match."""

MAX_INSERTED = 500_000
"""The largest number of values that a run of overlays may put into a document."""


class LimitError(Exception):
    """A limit was reached; the message says which."""


class _Clock:
    """Counts down from `PATH_SECONDS`. Wall time is cheap to ask for, processor time is what is limited."""

    __slots__ = ("began_processor", "began_wall")

    def __init__(self) -> None:
        self.began_wall = time.monotonic()
        self.began_processor = time.thread_time()

    def left(self) -> float:
        return PATH_SECONDS - (time.thread_time() - self.began_processor)


_clock: ContextVar[_Clock | None] = ContextVar("clock", default=None)


@contextmanager
def timed() -> Iterator[None]:
    """Starts the clock of one path."""
    token = _clock.set(_Clock())
    try:
        yield
    finally:
        _clock.reset(token)


def tick() -> None:
    """Is called at each step of a search.

    Raises:
        LimitError: If the path has used up its time.
    """
    clock = _clock.get()
    if clock is not None and time.monotonic() - clock.began_wall > PATH_SECONDS and clock.left() < 0:
        raise LimitError(f"the path takes more than {PATH_SECONDS} s on this document")


def remaining() -> float:
    """Seconds that the path may still take."""
    clock = _clock.get()
    return PATH_SECONDS if clock is None else clock.left()


class Stopwatch:
    """Adds up the processor time that is spent within it.

    Args:
        limit: How much it may be, in seconds.
    """

    def __init__(self, limit: float) -> None:
        self.limit = limit
        self.spent = 0.0
        self._began = 0.0

    def __enter__(self) -> None:
        if self.spent > self.limit:
            raise LimitError(f"the paths up to here take more than {self.limit:.0f} s on this document")
        self._began = time.thread_time()

    def __exit__(self, *_exception: object) -> None:
        self.spent += time.thread_time() - self._began
