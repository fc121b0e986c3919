# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""Connections of which each serves one request at a time, kept for the next one.

httpcore's pool looks through all of its connections for each request, and hands one free connection to several waiting
requests of which all but one have to ask again: with 20 requests at a time that is most of the work. A free list of
connections, each in a pool of its own, has nothing to look through.
"""

import time
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

L = TypeVar("L")

IDLE = 30.0
"""Seconds after which a connection that no request took is closed."""


class Lanes(Generic[L]):
    """A free list of connections; the one used last is taken first.

    Threads may share it: taking and giving back are single operations on a deque.

    Args:
        make: Makes a connection. It connects with its first request.
        clock: Gives the time in seconds.
    """

    def __init__(self, make: Callable[[], L], *, clock: Callable[[], float] = time.monotonic) -> None:
        self._make = make
        self._clock = clock
        self._free: deque[tuple[L, float]] = deque()
        self._closed = False

    def take(self) -> L:
        """A connection that no other request uses."""
        try:
            return self._free.pop()[0]
        except IndexError:
            return self._make()

    def give_back(self, lane: L) -> L | None:
        """Takes back a connection.

        Returns:
            A connection that is no longer needed and has to be closed; None where there is none.
        """
        if self._closed:
            return lane
        now = self._clock()
        self._free.append((lane, now))
        if now - self._free[0][1] > IDLE:
            try:
                oldest, since = self._free.popleft()
            except IndexError:
                return None
            if now - since > IDLE:
                return oldest
            self._free.appendleft((oldest, since))
        return None

    def close(self) -> list[L]:
        """Ends the list.

        Returns:
            The free connections, which have to be closed. Those in use come back from `give_back`.
        """
        self._closed = True
        free = [lane for lane, _ in self._free]
        self._free.clear()
        return free
