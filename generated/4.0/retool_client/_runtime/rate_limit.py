"""A limit of requests per minute on the client's side, for instances that limit theirs."""

import math
import threading
import time
from collections import deque
from collections.abc import Callable


class RateLimit:
    """At most so many requests in any 60 seconds, over all copies of a client and all threads.

    Args:
        per_minute: The number of requests.
        clock: Gives the time in seconds.

    Raises:
        ValueError: If the number is below 1.
    """

    def __init__(self, per_minute: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        if per_minute < 1:
            raise ValueError("per_minute is 1 or more")
        self.per_minute = per_minute
        self._clock = clock
        self._lock = threading.Lock()
        self._times: deque[float] = deque(maxlen=per_minute)

    def reserve(self, longest: float = math.inf) -> float | None:
        """Takes the next free place.

        Args:
            longest: Seconds that it may be away at most.

        Returns:
            How many seconds it is away; None where that is too long, and no place is taken.
        """
        with self._lock:
            now = self._clock()
            at = now if len(self._times) < self.per_minute else max(now, self._times[0] + 60.0)
            if at - now > longest:
                return None
            self._times.append(at)
            return at - now
