"""Transports with one connection for each request in flight."""

import gc
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from retool_clientgen.generate.runtime.lanes import IDLE, Lanes


class Recorded(httpx.BaseTransport):
    """A connection that answers with its number, and knows whether it was closed."""

    made: list["Recorded"]

    def __init__(self) -> None:
        self.number = len(self.made)
        self.is_closed = False
        self.made.append(self)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/broken":
            raise httpx.ReadError("broken")
        return httpx.Response(200, headers={"X-Connection": f"{self.number}"}, content=iter([b"%d" % self.number]))

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture(autouse=True)
def made() -> Iterator[list[Recorded]]:
    """The connections that were made."""
    Recorded.made = []
    yield Recorded.made
    Recorded.made = []


def lanes_with_clock(**options: Any) -> tuple[Lanes, list[float]]:
    """Lanes, and the time as the one item of a list."""
    now = [0.0]
    return Lanes(Recorded, clock=lambda: now[0], **options), now


def send(lanes: Lanes, path: str = "/", pool: float | None = 0.0) -> httpx.Response:
    request = httpx.Request("GET", f"http://x{path}", extensions={"timeout": {"pool": pool}})
    return lanes.handle_request(request)


def test_the_connection_used_last_is_taken_first() -> None:
    lanes, _ = lanes_with_clock()
    answers = [send(lanes) for _ in range(3)]
    assert [answer.read() for answer in answers] == [b"0", b"1", b"2"]
    assert [send(lanes).read() for _ in range(2)] == [b"2", b"2"]


def test_it_is_a_transport_of_any_httpx_client(made: list[Recorded]) -> None:
    lanes, _ = lanes_with_clock()
    with httpx.Client(transport=lanes) as client:
        assert [client.get("http://x").text for _ in range(3)] == ["0", "0", "0"]
    assert made[0].is_closed


def test_a_connection_that_no_request_took_is_closed_after_a_while(made: list[Recorded]) -> None:
    lanes, now = lanes_with_clock()
    for answer in [send(lanes) for _ in range(3)]:
        answer.read()
    now[0] = IDLE
    send(lanes).read()
    assert [connection.is_closed for connection in made] == [False, False, False]
    now[0] = IDLE + 1
    # One at a time, the one that waited longest first; the one in use stays.
    for _ in range(4):
        send(lanes).read()
    assert [connection.is_closed for connection in made] == [True, True, False]


@pytest.mark.parametrize("how", ["broken", "unread", "dropped"])
def test_a_connection_that_is_not_free_again_is_closed_and_makes_place(how: str, made: list[Recorded]) -> None:
    lanes, _ = lanes_with_clock(limit=1)
    for _ in range(3):
        if how == "broken":
            with pytest.raises(httpx.ReadError):
                send(lanes, "/broken")
        else:
            answer = send(lanes)
            if how == "unread":
                answer.close()
            del answer
            gc.collect()
    assert len(made) == 3
    assert [connection.is_closed for connection in made] == [how != "dropped"] * 3


def test_whoever_finds_no_place_waits_as_long_as_allowed() -> None:
    lanes, _ = lanes_with_clock(limit=1)
    answer = send(lanes)
    with pytest.raises(httpx.PoolTimeout):
        send(lanes, pool=0.01)
    timer = threading.Timer(0.05, answer.read)
    timer.start()
    assert send(lanes, pool=None).read() == b"0"
    timer.join()


def test_closing_closes_those_that_are_free_and_those_in_use_once_they_are_read(made: list[Recorded]) -> None:
    lanes, _ = lanes_with_clock()
    answers = [send(lanes) for _ in range(3)]
    answers[0].read()
    lanes.close()
    assert [connection.is_closed for connection in made] == [True, False, False]
    answers[1].read()
    assert [connection.is_closed for connection in made] == [True, True, False]


def test_threads_wait_for_each_other_and_share_no_connection(made: list[Recorded]) -> None:
    lanes, _ = lanes_with_clock(limit=3)
    in_use: set[int] = set()
    guard = threading.Lock()
    shared = []

    def work() -> None:
        for _ in range(100):
            answer = send(lanes, pool=None)
            number = int(answer.headers["x-connection"])
            with guard:
                if number in in_use:
                    shared.append(number)
                in_use.add(number)
            with guard:
                in_use.discard(number)
            answer.read()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert shared == []
    assert len(made) <= 3


def test_an_error_of_making_one_reaches_the_caller() -> None:
    def refuse() -> httpx.BaseTransport:
        raise OSError("no")

    lanes = Lanes(refuse)
    with pytest.raises(OSError, match="no"):
        send(lanes)
