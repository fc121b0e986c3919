"""When a request is sent again, and how long that waits.

stamina and tenacity decide by exception and keep their own clock; neither takes Retry-After from an answer together
with a method's safety and one total time for sync and async, and both cost more to import than this module. So it is
ours.
"""

import datetime
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import NamedTuple

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""Methods that may be repeated without knowing what became of the first attempt (RFC 9110, 9.2.2)."""


class Retry(NamedTuple):
    """A request that is about to be sent again.

    Attributes:
        operation_id: The operation.
        attempt: How often it was sent so far.
        wait: Seconds until it is sent again.
        reason: Why: `status 429`, or the name of the error.
    """

    operation_id: str
    attempt: int
    wait: float
    reason: str


class RetryPolicy:
    """When a request is sent again.

    Status 429, and 503 with Retry-After, always: the instance did not do it. Connection failures, time-outs and other
    5xx only for methods that may be repeated; a POST or PATCH is sent once. The wait is what Retry-After says, else
    random up to a bound that doubles (full jitter).

    Args:
        attempts: How often a request is sent at most; 1 never repeats.
        total: Seconds that all attempts and waits together may take before the last one begins.
        base: Bound of the first wait, in seconds.
        cap: Bound of any wait but one that Retry-After asks for, in seconds.
        on_retry: Called before each wait.
        clock: Gives the time in seconds.
        sleep: Waits, in sync clients.
        async_sleep: Waits, in async clients; asyncio's if it is None.
        jitter: Gives a number from 0 to 1.

    Raises:
        ValueError: If `attempts` is below 1, or a time is negative.
    """

    __slots__ = ("async_sleep", "attempts", "base", "cap", "clock", "jitter", "on_retry", "sleep", "total")

    def __init__(
        self,
        *,
        attempts: int = 4,
        total: float = 60.0,
        base: float = 0.5,
        cap: float = 20.0,
        on_retry: Callable[[Retry], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        async_sleep: Callable[[float], Awaitable[None]] | None = None,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        if attempts < 1:
            raise ValueError("attempts is 1 or more")
        if not (total >= 0 and base >= 0 and cap >= 0):
            raise ValueError("total, base and cap are 0 seconds or more")
        self.attempts = attempts
        self.total = total
        self.base = base
        self.cap = cap
        self.on_retry = on_retry
        self.clock = clock
        self.sleep = sleep
        self.async_sleep = async_sleep
        self.jitter = jitter

    def wait_after_status(
        self, status: int, headers: Mapping[str, str], method: str, attempt: int, elapsed: float
    ) -> float | None:
        """Seconds to wait after an answer; None where it is final.

        Args:
            status: HTTP status.
            headers: The answer's headers, names in lower case.
            method: HTTP method.
            attempt: How often the request was sent.
            elapsed: Seconds since the first attempt began.
        """
        asked = retry_after(headers)
        always = status == 429 or (status == 503 and asked is not None)
        if not always and not (500 <= status < 600 and status != 501 and method in SAFE_METHODS):
            return None
        return self._wait(attempt, elapsed, asked)

    def wait_after_failure(self, method: str, attempt: int, elapsed: float) -> float | None:
        """Seconds to wait after a connection failure or time-out; None where it is final."""
        return self._wait(attempt, elapsed, None) if method in SAFE_METHODS else None

    def _wait(self, attempt: int, elapsed: float, asked: float | None) -> float | None:
        if attempt >= self.attempts:
            return None
        # Beyond that the bound is above any cap, and at last above what a float holds.
        doublings = min(attempt - 1, 64)
        wait = asked if asked is not None else min(self.cap, self.base * 2.0**doublings) * self.jitter()
        return wait if elapsed + wait <= self.total else None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that an answer asks to wait: Retry-After as a number or as an HTTP date; None where it does not ask."""
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        from email.utils import parsedate_to_datetime

        try:
            date = parsedate_to_datetime(value)
            # HTTP dates are in GMT (RFC 9110, 5.6.7), also where they do not say so.
            date = date if date.tzinfo is not None else date.replace(tzinfo=datetime.UTC)
            seconds = date.timestamp() - time.time()
        except (ValueError, TypeError, OverflowError, LookupError):
            return None
    # Comparing NaN is always false, so it is no wait at all.
    return max(0.0, seconds) if seconds < 1e9 else None
