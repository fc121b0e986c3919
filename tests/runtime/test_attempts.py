"""The attempts of one call: waits, hooks, the deadline and the limit of requests."""

import logging
import time

import pytest

from retool_clientgen.generate.runtime.attempts import Attempts
from retool_clientgen.generate.runtime.errors import RetoolConnectionError, RetoolError, RetoolTimeoutError
from retool_clientgen.generate.runtime.operation import Operation
from retool_clientgen.generate.runtime.rate_limit import RateLimit
from retool_clientgen.generate.runtime.request import build_request
from retool_clientgen.generate.runtime.response import Reply
from retool_clientgen.generate.runtime.retry import Retry, RetryPolicy

GET = build_request(Operation[object](id="users.get", method="GET", path="/users/u1"), (), {})
POST = build_request(Operation[object](id="users.create", method="POST", path="/users"), (), {})


def reply(status: int, **headers: str) -> Reply:
    return Reply(status, {name.replace("_", "-"): value for name, value in headers.items()}, b"", 0.0)


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_call_that_keeps_failing_ends_after_its_attempts_and_tells_the_hook_of_each_wait() -> None:
    retries: list[Retry] = []
    policy = RetryPolicy(attempts=3, jitter=lambda: 1.0, on_retry=retries.append, clock=Clock())
    attempts = Attempts(GET, policy, None, 300.0)
    waits = []
    for outcome in (reply(502), RetoolConnectionError("reset"), reply(429, retry_after="9")):
        assert attempts.begin() == 0.0
        waits.append(attempts.wait_after(outcome))
    assert waits == [0.5, 1.0, None]
    assert retries == [
        Retry("users.get", 1, 0.5, "status 502"),
        Retry("users.get", 2, 1.0, "RetoolConnectionError"),
    ]


def test_the_total_time_is_counted_by_the_policys_clock_from_the_first_attempt() -> None:
    clock = Clock()
    clock.now = 5000.0
    attempts = Attempts(GET, RetryPolicy(total=60.0, clock=clock), None, 300.0)
    attempts.begin()
    clock.now += 50.0
    assert attempts.wait_after(reply(429, retry_after="10")) == 10.0
    attempts.begin()
    clock.now += 10.0
    assert attempts.wait_after(reply(429, retry_after="1")) is None


@pytest.mark.parametrize("status", [200, 204, 301, 400, 404, 422, 428, 431, 501, 600])
def test_an_answer_that_repeating_does_not_change_is_final(status: int) -> None:
    attempts = Attempts(GET, RetryPolicy(), None, 300.0)
    attempts.begin()
    assert attempts.wait_after(reply(status, retry_after="1")) is None


def test_a_failure_that_is_final_says_which_request_failed_and_how_often_it_was_sent() -> None:
    attempts = Attempts(POST, RetryPolicy(), None, 300.0)
    attempts.begin()
    error = RetoolConnectionError("reset")
    assert attempts.wait_after(error) is None
    assert (error.operation_id, error.method, error.path, error.attempts) == ("users.create", "POST", "/users", 1)


def test_the_deadline_comes_before_a_wait() -> None:
    attempts = Attempts(GET, RetryPolicy(total=1000.0), None, 30.0)
    attempts.begin()
    assert attempts.wait_after(reply(429, retry_after="29")) == 29.0
    assert attempts.wait_after(reply(429, retry_after="31")) is None
    error = RetoolTimeoutError("slow")
    late = Attempts(GET, RetryPolicy(base=100.0, cap=100.0, jitter=lambda: 1.0, total=1000.0), None, 30.0)
    late.begin()
    assert late.wait_after(error) is None
    assert error.operation_id == "users.get"


def test_the_end_of_a_call_is_its_deadline_from_now() -> None:
    began = time.monotonic()
    end = Attempts(GET, RetryPolicy(), None, 12.0).end
    assert began + 12.0 <= end <= time.monotonic() + 12.0


def test_the_limit_is_waited_for() -> None:
    limit = RateLimit(2, clock=lambda: 0.0)
    attempts = Attempts(GET, RetryPolicy(), limit, 300.0)
    assert [attempts.begin() for _ in range(4)] == [0.0, 0.0, 60.0, 60.0]
    assert attempts.count == 4


def test_a_limit_that_leaves_no_time_is_an_error_at_once_and_takes_no_place() -> None:
    limit = RateLimit(1, clock=lambda: 0.0)
    limit.reserve()
    for _ in range(20):
        attempts = Attempts(GET, RetryPolicy(), limit, 30.0)
        with pytest.raises(RetoolTimeoutError, match="limit of requests") as error:
            attempts.begin()
        assert error.value.operation_id == "users.get"
        # Nothing was sent.
        assert error.value.attempts == 0
    assert limit.reserve() == 60.0


def test_each_wait_is_logged_as_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    attempts = Attempts(GET, RetryPolicy(), None, 300.0)
    attempts.begin()
    with caplog.at_level(logging.DEBUG, "retool_client"):
        attempts.wait_after(reply(429, retry_after="3"))
        attempts.wait_after(reply(404))
    assert [(record.name, record.levelname, record.getMessage()) for record in caplog.records] == [
        ("retool_client", "WARNING", "users.get: status 429; attempt 2 in 3.0 s")
    ]


def test_an_error_of_a_hook_is_not_swallowed() -> None:
    def broken(_retry: Retry) -> None:
        raise ZeroDivisionError

    attempts = Attempts(GET, RetryPolicy(on_retry=broken), None, 300.0)
    attempts.begin()
    with pytest.raises(ZeroDivisionError):
        attempts.wait_after(reply(429))


def test_any_error_of_the_client_is_treated_by_the_method_alone() -> None:
    for request, again in ((GET, True), (POST, False)):
        attempts = Attempts(request, RetryPolicy(), None, 300.0)
        attempts.begin()
        assert (attempts.wait_after(RetoolError("x")) is not None) is again
