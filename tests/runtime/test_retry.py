"""When a request is sent again, and how long that waits."""

import email.utils
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.generate.runtime.retry import RetryPolicy, retry_after

METHODS = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH"]
ONCE = {"POST", "PATCH"}
ENDLESS = {"attempts": 10**9, "total": 1e12}


def policy(**options: Any) -> RetryPolicy:
    return RetryPolicy(**{"jitter": lambda: 1.0, **options})


@given(st.integers(1, 5000), st.floats(0, 1), st.floats(0, 100), st.floats(0, 1000))
def test_a_wait_is_random_up_to_a_bound_that_doubles_and_has_a_cap(
    attempt: int, jitter: float, base: float, cap: float
) -> None:
    tried = RetryPolicy(**ENDLESS, base=base, cap=cap, jitter=lambda: jitter)
    wait = tried.wait_after_failure("GET", attempt, 0.0)
    assert wait is not None
    assert wait == min(cap, base * 2.0 ** min(attempt - 1, 64)) * jitter
    assert 0 <= wait <= cap


def test_the_bounds_of_the_waits_are_those_documented() -> None:
    assert [policy(attempts=9).wait_after_failure("GET", n, 0.0) for n in range(1, 8)] == [0.5, 1, 2, 4, 8, 16, 20]


def test_the_usual_jitter_covers_the_whole_range() -> None:
    waits = [RetryPolicy(base=1.0).wait_after_failure("GET", 1, 0.0) or 0.0 for _ in range(400)]
    assert all(0 <= wait <= 1 for wait in waits)
    assert min(waits) < 0.1
    assert max(waits) > 0.9


@pytest.mark.parametrize("method", METHODS)
def test_429_and_503_with_retry_after_are_repeated_for_every_method(method: str) -> None:
    asked = {"retry-after": "7"}
    assert policy().wait_after_status(429, {}, method, 1, 0.0) == 0.5
    assert policy().wait_after_status(429, asked, method, 1, 0.0) == 7
    assert policy().wait_after_status(503, asked, method, 1, 0.0) == 7


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("status", [500, 502, 503, 504, 520, 599])
def test_other_5xx_and_failures_are_repeated_only_where_that_is_safe(method: str, status: int) -> None:
    wait = None if method in ONCE else 0.5
    assert policy().wait_after_status(status, {}, method, 1, 0.0) == wait
    assert policy().wait_after_failure(method, 1, 0.0) == wait


@given(st.integers(-5, 999), st.sampled_from(METHODS))
def test_no_other_status_is_repeated(status: int, method: str) -> None:
    wait = policy().wait_after_status(status, {}, method, 1, 0.0)
    if status == 429:
        assert wait is not None
    elif not 500 <= status < 600 or status == 501 or method in ONCE:
        assert wait is None


@given(st.integers(1, 10), st.integers(1, 10))
def test_there_are_never_more_attempts_than_allowed(attempts: int, attempt: int) -> None:
    wait = policy(attempts=attempts).wait_after_status(429, {"retry-after": "0"}, "GET", attempt, 0.0)
    assert (wait is None) == (attempt >= attempts)


@given(st.floats(0, 100), st.floats(0, 100), st.floats(0, 100))
def test_no_attempt_begins_after_the_total_time(total: float, elapsed: float, asked: float) -> None:
    wait = policy(total=total).wait_after_status(429, {"retry-after": str(asked)}, "POST", 1, elapsed)
    assert (wait is None) == (elapsed + asked > total)
    assert wait in (None, asked)


@pytest.mark.parametrize("options", [{"attempts": 0}, {"attempts": -1}])
def test_fewer_attempts_than_one_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="attempts"):
        RetryPolicy(**options)


@pytest.mark.parametrize("name", ["total", "base", "cap"])
@pytest.mark.parametrize("value", [-1.0, float("nan")])
def test_times_that_are_none_are_refused(name: str, value: float) -> None:
    with pytest.raises(ValueError, match="0 seconds or more"):
        RetryPolicy(**{name: value})


@given(st.floats(0, 1e8, allow_nan=False))
def test_retry_after_may_be_a_number_of_seconds(seconds: float) -> None:
    assert retry_after({"retry-after": f" {seconds} "}) == seconds


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("0", 0.0), ("-5", 0.0), ("-inf", 0.0), ("nan", None), ("inf", None), ("1e300", None), ("9" * 400, None)]
    + [(text, None) for text in ("", "soon", "5 s", "[5]", "Wed, 99 Xyz 2015 99:99:99 GMT", "2025-01-01", "GMT")],
)
def test_retry_after_that_asks_for_no_sensible_wait(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value}) == seconds


def test_no_retry_after_asks_for_nothing() -> None:
    assert retry_after({}) is None


@given(st.integers(5, 10**6))
def test_retry_after_may_be_a_date(seconds: int) -> None:
    wait = retry_after({"retry-after": email.utils.formatdate(time.time() + seconds, usegmt=True)})
    assert wait is not None
    assert seconds - 2 <= wait <= seconds


@pytest.mark.parametrize("zone", ["UTC0", "XYZ-5", "XYZ+7"])
@pytest.mark.parametrize("form", ["%a, %d %b %Y %H:%M:%S", "%a, %d %b %Y %H:%M:%S -0000", "%a %b %d %H:%M:%S %Y"])
def test_a_date_without_a_zone_is_in_gmt_wherever_the_client_is(
    zone: str, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        wait = retry_after({"retry-after": time.strftime(form, time.gmtime(time.time() + 100))})
    finally:
        monkeypatch.undo()
        time.tzset()
    assert wait is not None
    assert 98 <= wait <= 100


def test_a_date_that_has_passed_asks_for_no_wait() -> None:
    assert retry_after({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0.0


@given(st.text() | st.text('0123456789 :,;+-()GMTadenuWcJ."\\\t[]', max_size=40))
def test_no_retry_after_breaks_a_call(value: str) -> None:
    wait = retry_after({"retry-after": value})
    assert wait is None or wait >= 0
