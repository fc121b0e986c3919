"""At most so many requests in any minute."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.generate.runtime.rate_limit import RateLimit

# Multiples of a power of two, so that sums of times are exact.
STEPS = st.lists(st.integers(0, 4096).map(lambda n: n / 32), min_size=1, max_size=60)


@given(st.integers(1, 6), STEPS)
def test_there_are_never_more_in_any_sixty_seconds(per_minute: int, steps: list[float]) -> None:
    now = 1000.0
    limit = RateLimit(per_minute, clock=lambda: now)
    sent = []
    for step in steps:
        now += step
        wait = limit.reserve()
        assert wait is not None
        assert wait >= 0
        sent.append(now + wait)
    assert sent == sorted(sent)
    for index, at in enumerate(sent):
        assert sum(at <= other < at + 60 for other in sent[index:]) <= per_minute


@given(st.integers(1, 6), STEPS)
def test_no_wait_is_longer_than_it_has_to_be(per_minute: int, steps: list[float]) -> None:
    now = 0.0
    limit = RateLimit(per_minute, clock=lambda: now)
    sent: list[float] = []
    for step in steps:
        now += step
        wait = limit.reserve()
        assert wait is not None
        earliest = sent[-per_minute] + 60 if len(sent) >= per_minute else now
        assert now + wait == max(now, earliest)
        sent.append(now + wait)


def test_a_place_that_is_too_far_away_is_not_taken() -> None:
    now = 0.0
    limit = RateLimit(1, clock=lambda: now)
    assert limit.reserve() == 0
    assert [limit.reserve(59.0) for _ in range(100)] == [None] * 100
    assert limit.reserve(60.0) == 60.0


def test_threads_share_it() -> None:
    limit = RateLimit(50, clock=lambda: 0.0)
    waits: list[float | None] = []

    def reserve() -> None:
        waits.extend(limit.reserve() for _ in range(50))

    threads = [threading.Thread(target=reserve) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(wait for wait in waits if wait is not None) == [60.0 * (n // 50) for n in range(400)]


@pytest.mark.parametrize("per_minute", [0, -1])
def test_a_limit_below_one_is_refused(per_minute: int) -> None:
    with pytest.raises(ValueError, match="per_minute"):
        RateLimit(per_minute)
