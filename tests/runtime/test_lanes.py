"""The free list of connections."""

import threading
from itertools import count

import pytest

from retool_clientgen.generate.runtime.lanes import IDLE, Lanes


def lanes_with_clock() -> tuple[Lanes[int], list[float]]:
    """Lanes that are numbered as they are made, and the time as the one item of a list."""
    now = [0.0]
    numbers = count()
    return Lanes(lambda: next(numbers), clock=lambda: now[0]), now


def test_the_connection_used_last_is_taken_first() -> None:
    lanes, _ = lanes_with_clock()
    taken = [lanes.take() for _ in range(3)]
    assert taken == [0, 1, 2]
    for lane in (1, 0, 2):
        assert lanes.give_back(lane) is None
    assert [lanes.take() for _ in range(4)] == [2, 0, 1, 3]


def test_a_connection_that_no_request_took_is_closed_after_a_while() -> None:
    lanes, now = lanes_with_clock()
    for lane in [lanes.take() for _ in range(3)]:
        lanes.give_back(lane)
    now[0] = IDLE
    assert lanes.give_back(lanes.take()) is None
    now[0] = IDLE + 1
    # One at a time, the one that waited longest first; the one in use stays.
    closed = [lanes.give_back(lanes.take()) for _ in range(4)]
    assert closed == [0, 1, None, None]
    assert lanes.take() == 2


def test_the_only_connection_stays_however_long_it_was_idle() -> None:
    lanes, now = lanes_with_clock()
    lanes.give_back(lanes.take())
    now[0] = IDLE * 100
    assert lanes.give_back(lanes.take()) is None
    assert lanes.take() == 0


def test_closing_gives_those_that_are_free_and_those_in_use_come_back_to_be_closed() -> None:
    lanes, _ = lanes_with_clock()
    first, second, third = (lanes.take() for _ in range(3))
    lanes.give_back(first)
    lanes.give_back(second)
    assert sorted(lanes.close()) == [first, second]
    assert lanes.give_back(third) == third
    assert lanes.close() == []


def test_no_two_threads_have_the_same_connection() -> None:
    made = count()
    lanes: Lanes[int] = Lanes(lambda: next(made))
    in_use: set[int] = set()
    guard = threading.Lock()
    shared = []

    def work() -> None:
        for _ in range(300):
            lane = lanes.take()
            with guard:
                if lane in in_use:
                    shared.append(lane)
                in_use.add(lane)
            with guard:
                in_use.discard(lane)
            lanes.give_back(lane)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert shared == []
    assert len(lanes.close()) == next(made) <= 8


def test_an_error_of_making_one_reaches_the_caller() -> None:
    def refuse() -> int:
        raise OSError("no")

    lanes: Lanes[int] = Lanes(refuse)
    with pytest.raises(OSError, match="no"):
        lanes.take()
    assert lanes.close() == []
