"""The attempts of one call: when the next one begins, and when to give up.

Nothing here sends or waits: sync and async clients do that, each in its own way.
"""

import logging
import time

from .errors import ResponseTooLargeError, RetoolError, RetoolTimeoutError, RetoolTLSError
from .rate_limit import RateLimit
from .request import Request
from .response import Reply
from .retry import Retry, RetryPolicy

_log = logging.getLogger("retool_client")
# A retry is on nobody's stderr where logging was not set up.
_log.addHandler(logging.NullHandler())


class Attempts:
    """The attempts of one call.

    Args:
        request: What is sent.
        policy: When it is sent again.
        limit: Limit of requests per minute; None for none.
        deadline: Seconds that the call may take.
    """

    __slots__ = ("_began", "_limit", "_request", "count", "end", "policy")

    def __init__(self, request: Request, policy: RetryPolicy, limit: RateLimit | None, deadline: float) -> None:
        self._request = request
        self.policy = policy
        self._limit = limit
        self._began = policy.clock()
        self.count = 0
        """Number of attempts that have begun."""
        self.end = time.monotonic() + deadline
        """Time of the monotonic clock at which the call has to be done."""

    def begin(self) -> float:
        """Begins an attempt.

        Returns:
            Seconds to wait before it is sent, so that the limit is kept.

        Raises:
            RetoolTimeoutError: If that would take longer than the call may.
        """
        wait = self._limit.reserve(max(0.0, self.end - time.monotonic())) if self._limit is not None else 0.0
        if wait is None:
            raise self._placed(
                RetoolTimeoutError("the limit of requests per minute leaves no time before the deadline")
            )
        self.count += 1
        return wait

    def wait_after(self, outcome: Reply | RetoolError) -> float | None:
        """What follows an attempt.

        Args:
            outcome: The answer, or why there is none; an error that is final then says which request failed.

        Returns:
            Seconds to wait before the next attempt; None where this one was the last.
        """
        policy, request = self.policy, self._request
        if isinstance(outcome, RetoolError):
            reason = type(outcome).__name__
            # What makes these fail is the same a second later.
            is_final = isinstance(outcome, RetoolTLSError | ResponseTooLargeError)
            elapsed = policy.clock() - self._began
            wait = None if is_final else policy.wait_after_failure(request.method, self.count, elapsed)
        elif outcome.status < 429:
            return None
        else:
            reason = f"status {outcome.status}"
            wait = policy.wait_after_status(
                outcome.status, outcome.headers, request.method, self.count, policy.clock() - self._began
            )
        if wait is None or time.monotonic() + wait >= self.end:
            if isinstance(outcome, RetoolError):
                self._placed(outcome)
            return None
        _log.warning("%s: %s; attempt %d in %.1f s", request.operation.id, reason, self.count + 1, wait)
        if policy.on_retry is not None:
            policy.on_retry(Retry(request.operation.id, self.count, wait, reason))
        return wait

    def _placed(self, error: RetoolError) -> RetoolError:
        request = self._request
        error.operation_id, error.method, error.path = request.operation.id, request.method, request.path
        error.attempts = self.count
        return error
