"""Transports of httpx with one connection for each request in flight.

httpcore's pool looks through all of its connections for each request, and hands one free connection to several waiting
requests of which all but one have to ask again: with 20 requests at a time that is most of the work. A free list of
connections, each in a pool of its own, has nothing to look through.
"""

import contextlib
import math
import queue
import threading
import time
import weakref
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import anyio

from .library import httpx
from .network import AsyncBackend, Backend, Wire, left

IDLE = 30.0
"""Seconds after which a connection that no request took is closed."""
CALL = "retool_client.call"
"""Extension of a request with the `Call` that it belongs to."""
_SLICE = 0.05
"""Seconds after which whoever waits for a connection looks for one, whether or not it was told of one."""


class Call:
    """What a request and the connection that serves it have to know of each other.

    Attributes:
        deadline: Time of the monotonic clock at which the answer has to be complete.
        stream: The body of the answer on its connection; closed by whoever made the call, whatever happens.
        in_handshake: Whether a failed request got as far as the TLS handshake, and no further.
    """

    __slots__ = ("deadline", "in_handshake", "stream")

    def __init__(self, deadline: float = math.inf) -> None:
        self.deadline = deadline
        self.stream: Any = None
        self.in_handshake = False


class Lane:
    """One connection: a transport whose pool holds one, and the state of its streams.

    Args:
        transport: The transport.
        backend: Makes a network backend that writes down the connection's state.

    Attributes:
        transport: The transport.
        wire: The state of its streams.
        since: When it became free.
    """

    __slots__ = ("__weakref__", "ref", "since", "transport", "wire")

    def __init__(self, transport: Any, backend: Callable[[Any, Wire], Any]) -> None:
        self.transport = transport
        self.wire = Wire()
        self.since = 0.0
        self.ref: weakref.ref[Lane] | None = None
        # httpx has no public way to the network backend of its pool. Without it time-outs bound each read and write.
        pool: Any = getattr(transport, "_pool", None)
        if hasattr(pool, "_network_backend"):
            pool._network_backend = backend(pool._network_backend, self.wire)
        # An interrupt inside of httpcore's lock, which is written in Python, would leave it locked; and with one
        # request at a time there is nothing to lock.
        if hasattr(pool, "_optional_thread_lock"):
            pool._optional_thread_lock = contextlib.nullcontext()

    def close(self) -> None:
        """Closes the connection, also after an interrupt: without httpcore's pool, which may be left half changed."""
        (self.wire.stream or self.transport).close()

    async def aclose(self) -> None:
        """Closes the connection of an async client, also in a task that is cancelled."""
        with anyio.CancelScope(shield=True), contextlib.suppress(RuntimeError, OSError):
            await self.transport.aclose()

    def is_reusable(self, answer: httpx.Response, received: int) -> bool:
        """Whether another request can go over it, once an answer was read to its end.

        Args:
            answer: The answer.
            received: Bytes of its body, as they came.
        """
        wire = self.wire
        if wire.stream is None:
            return True
        # Chunks have heads of their own; an end that is not the end of what came is noticed all the same.
        is_chunked = any(name.lower() == b"transfer-encoding" for name, _ in answer.headers.raw)
        return (is_chunked or wire.handed == received) and not wire.holds_more()


class _Answer(httpx.SyncByteStream):
    """The body of an answer; closing it gives its connection back."""

    def __init__(self, lanes: "Lanes", lane: Lane, answer: httpx.Response) -> None:
        self._lanes = lanes
        self._lane: Lane | None = lane
        self._answer = answer
        self._inner: Any = answer.stream
        self._received = 0
        self._is_whole = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._inner:
            self._received += len(piece)
            yield piece
        self._is_whole = True

    def close(self) -> None:
        # An interrupt after this line leaves the connection to the garbage collector, which frees its place as well.
        lane, self._lane = self._lane, None
        if lane is None:
            return
        if self._is_whole:
            self._inner.close()
        if self._is_whole and lane.is_reusable(self._answer, self._received):
            self._lanes.give_back(lane)
        else:
            self._lanes.give_up(lane)


class Lanes(httpx.BaseTransport):
    """A transport that serves each request over a connection of its own, and keeps it for the next one.

    Threads may share it. An exception at any place, of a signal handler for example, loses no connection: the number of
    those that are left follows from which ones there are.

    Args:
        make: Makes a transport for one connection.
        limit: Most connections at a time.
        clock: Gives the time in seconds.
    """

    def __init__(
        self, make: Callable[[], httpx.BaseTransport], *, limit: int = 100, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._make = make
        self._limit = limit
        self._clock = clock
        self._closed = False
        self._begin()

    def _begin(self) -> None:
        self._free: deque[Lane] = deque()
        # A connection that is lost is taken out by a function written in C, which nothing interrupts.
        self._alive: set[weakref.ref[Lane]] = set()
        self._lock = threading.Lock()
        self._given_back: queue.SimpleQueue[None] = queue.SimpleQueue()

    def begin_anew(self) -> None:
        """Gives up all connections in a forked process: two processes that read from one get each other's answers."""
        parents = self._free
        self._begin()
        for lane in parents:
            lane.close()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request over a connection that no other request uses; see `httpx.BaseTransport`."""
        call: Call = request.extensions.get(CALL) or Call()
        lane = self._take(request.extensions.get("timeout", {}).get("pool"), call.deadline)
        try:
            lane.wire.deadline = call.deadline
            answer: httpx.Response = lane.transport.handle_request(request)
            lane.wire.handed = 0
            call.stream = answer.stream = _Answer(self, lane, answer)
        except BaseException:
            call.in_handshake = lane.wire.in_handshake
            self.give_up(lane)
            raise
        return answer

    def _take(self, timeout: float | None, deadline: float) -> Lane:
        lane = self._free_or_new()
        if lane is not None:
            return lane
        end = min(deadline, time.monotonic() + timeout) if timeout is not None else deadline
        while True:
            seconds = end - time.monotonic()
            if seconds <= 0:
                left(deadline)
                raise httpx.PoolTimeout("all connections are in use")
            with contextlib.suppress(queue.Empty):
                self._given_back.get(timeout=min(seconds, _SLICE))
            lane = self._free_or_new()
            if lane is not None:
                break
        if self._free:
            self._given_back.put(None)
        return lane

    def _free_or_new(self) -> Lane | None:
        with contextlib.suppress(IndexError):
            return self._free.pop()
        with self._lock:
            if len(self._alive) >= self._limit:
                return None
            lane = Lane(self._make(), Backend)
            lane.ref = weakref.ref(lane, self._alive.discard)
            self._alive.add(lane.ref)
            return lane

    def give_back(self, lane: Lane) -> None:
        """Keeps a connection for the next request, and closes one that no request has taken for long."""
        if self._closed:
            self.give_up(lane)
            return
        lane.since = now = self._clock()
        self._free.append(lane)
        self._tell()
        if now - self._free[0].since > IDLE:
            with contextlib.suppress(IndexError):
                oldest = self._free.popleft()
                if now - oldest.since > IDLE:
                    self.give_up(oldest)
                else:
                    self._free.appendleft(oldest)

    def give_up(self, lane: Lane) -> None:
        """Closes a connection."""
        if lane.ref is not None:
            self._alive.discard(lane.ref)
        lane.close()
        self._tell()

    def _tell(self) -> None:
        """Wakes one of those who wait for a connection."""
        if self._given_back.empty():
            self._given_back.put(None)

    def close(self) -> None:
        """Closes all connections; those in use once their answers are read."""
        self._closed = True
        with contextlib.suppress(IndexError):
            while True:
                self.give_up(self._free.pop())


class _AsyncAnswer(httpx.AsyncByteStream):
    """The body of an answer; closing it gives its connection back."""

    def __init__(self, lanes: "AsyncLanes", lane: Lane, answer: httpx.Response) -> None:
        self._lanes = lanes
        self._lane: Lane | None = lane
        self._answer = answer
        self._inner: Any = answer.stream
        self._received = 0
        self._is_whole = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._inner:
            self._received += len(piece)
            yield piece
        self._is_whole = True

    async def aclose(self) -> None:
        lane, self._lane = self._lane, None
        if lane is None:
            return
        is_reusable = False
        try:
            if self._is_whole:
                await self._inner.aclose()
                is_reusable = lane.is_reusable(self._answer, self._received)
        finally:
            # Also where a task is cancelled here: no shield holds against the cancel() of asyncio.
            await (self._lanes.give_back(lane) if is_reusable else self._lanes.give_up(lane))


class AsyncLanes(httpx.AsyncBaseTransport):
    """The same as `Lanes` for the tasks of one event loop."""

    def __init__(
        self,
        make: Callable[[], httpx.AsyncBaseTransport],
        *,
        limit: int = 100,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._make = make
        self._clock = clock
        self._closed = False
        self._free: deque[Lane] = deque()
        self._places = anyio.Semaphore(limit)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request over a connection that no other request uses; see `httpx.AsyncBaseTransport`."""
        call: Call = request.extensions.get(CALL) or Call()
        try:
            self._places.acquire_nowait()
        except anyio.WouldBlock:
            await self._wait(request.extensions.get("timeout", {}).get("pool"))
        try:
            lane = self._free.pop() if self._free else Lane(self._make(), AsyncBackend)
        except BaseException:
            self._places.release()
            raise
        try:
            answer: httpx.Response = await lane.transport.handle_async_request(request)
        except BaseException:
            call.in_handshake = lane.wire.in_handshake
            await self.give_up(lane)
            raise
        lane.wire.handed = 0
        call.stream = answer.stream = _AsyncAnswer(self, lane, answer)
        return answer

    async def _wait(self, timeout: float | None) -> None:
        try:
            with anyio.fail_after(timeout):
                await self._places.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("all connections are in use") from None

    async def give_back(self, lane: Lane) -> None:
        """Keeps a connection for the next request, and closes one that no request has taken for long."""
        if self._closed:
            await self.give_up(lane)
            return
        lane.since = now = self._clock()
        self._free.append(lane)
        self._places.release()
        if now - self._free[0].since > IDLE:
            await self._free.popleft().aclose()

    async def give_up(self, lane: Lane) -> None:
        """Closes a connection that a request used."""
        self._places.release()
        await lane.aclose()

    async def aclose(self) -> None:
        """Closes all connections; those in use once their answers are read."""
        self._closed = True
        while self._free:
            await self._free.pop().aclose()
