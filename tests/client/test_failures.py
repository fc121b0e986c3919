"""What becomes of every kind of failure: one error that says what, where and how often; never None."""

import copy
import gc
import gzip
import json
import pickle
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import retool_client as rc
from retool_client import RetryPolicy

from support.caller import KINDS, NEVER_AGAIN, call
from support.raw_server import Exchange, RawServer

pytestmark = pytest.mark.parametrize("kind", KINDS)

USER = {"id": "user_1", "email": "ada@example.com"}
ENVELOPE = json.dumps({"success": True, "data": USER}).encode()
FAILED = json.dumps({"success": False, "message": "no such thing"}).encode()
QUICK = RetryPolicy(attempts=3, sleep=lambda _s: None, async_sleep=lambda _s: _nothing())


async def _nothing() -> None:
    """Waits for nothing."""


def outcome(kind: str, respond: Callable[[Exchange], Any], **options: Any) -> tuple[Any, RawServer]:
    """What a call gives or raises, and the server that it asked."""
    with RawServer(respond) as server:
        try:
            return call(kind, server.url, **options), server
        except rc.RetoolError as error:
            return error, server


@pytest.mark.parametrize(
    ("status", "wanted"),
    [
        (300, rc.UnexpectedStatusError), (304, rc.UnexpectedStatusError), (400, rc.BadRequestError),
        (401, rc.AuthenticationError), (402, rc.ClientStatusError), (403, rc.PermissionDeniedError),
        (404, rc.NotFoundError), (409, rc.ConflictError), (418, rc.ClientStatusError),
        (422, rc.UnprocessableEntityError), (429, rc.RateLimitError), (499, rc.ClientStatusError),
        (500, rc.ServerError), (502, rc.ServerError), (503, rc.ServerError), (520, rc.ServerError),
        (599, rc.ServerError), (600, rc.UnexpectedStatusError), (999, rc.UnexpectedStatusError),
    ],
)  # fmt: skip
def test_a_status_is_an_error_of_its_class(kind: str, status: int, wanted: type[rc.APIStatusError]) -> None:
    found, server = outcome(
        kind, lambda e: e.answer(b"" if status == 304 else FAILED, f"{status} Whatever"), retry=NEVER_AGAIN
    )
    assert type(found) is wanted
    assert found.status == status
    assert (found.operation_id, found.method, found.path) == ("users.get", "GET", "/users/user_1")
    assert found.attempts == len(server.requests) == 1
    if status != 304:
        assert found.api_message == "no such thing"
        assert "no such thing" in str(found)
        assert found.body == json.loads(FAILED)
    for twin in (pickle.loads(pickle.dumps(found)), copy.deepcopy(found)):
        assert type(twin) is wanted
        assert str(twin) == str(found)
        assert twin.__dict__ == found.__dict__


@pytest.mark.parametrize("status", [401, 403])
def test_a_refusal_says_what_the_operation_needs(kind: str, status: int) -> None:
    found, _ = outcome(kind, lambda e: e.answer(FAILED, f"{status} No"), operation="configuration_variables.list")
    assert found.scope == "config_vars:read"
    assert found.scopes == (("config_vars:read",),)
    assert found.plan == "enterprise"
    assert found.since
    scope = "token scope config_vars:read (Configuration Variables > Read)"
    for part in (scope, "plan Enterprise", f"Retool {found.since} or later"):
        assert (part in str(found)) == (status == 403)


def test_a_documented_error_body_is_typed(kind: str) -> None:
    found, _ = outcome(
        kind, lambda e: e.answer(FAILED, "404 Not Found"), operation="folders.get", path={"folder_id": "app_1"}
    )
    assert isinstance(found, rc.NotFoundError)
    assert isinstance(found.parsed, rc.ErrorBody)
    assert found.parsed.message == "no such thing"
    assert found.parsed.to_dict() == json.loads(FAILED)


@pytest.mark.parametrize(
    ("body", "headers", "wanted", "said"),
    [
        (FAILED, (), rc.OperationFailedError, "no such thing"),
        (b"", (), rc.DecodeError, "the answer is empty"),
        (b"<html>Sign in</html>", ("Content-Type: text/html",), rc.NotJSONError, "perhaps of a proxy or a login"),
        (b'{"success": true, "data": {"id": "\xff"}}', (), rc.NotJSONError, "not JSON"),
        (b'{"success": true, "data": NaN}', (), rc.NotJSONError, "NaN is not JSON"),
        (b'{"success": true, "data": {}', (), rc.NotJSONError, "not JSON"),
        (b"[" * 100_000, (), rc.NotJSONError, "not JSON"),
        (b"[]", (), rc.DecodeError, "expected an object, found an array"),
        (b'"text"', (), rc.DecodeError, "expected an object, found a string"),
        (b'{"success": true}', (), rc.DecodeError, "data: is missing"),
        (b'{"success": true, "data": []}', (), rc.DecodeError, "data: expected an object, found an array"),
    ],
    ids=lambda value: value[:24].decode("latin-1") if isinstance(value, bytes) else None,
)  # fmt: skip
def test_a_success_that_is_none_is_an_error(
    kind: str, body: bytes, headers: tuple[str, ...], wanted: type[rc.RetoolError], said: str
) -> None:
    with RawServer(lambda e: e.answer(body, "200 OK", *headers)) as server, pytest.raises(wanted, match=said) as caught:
        call(kind, server.url)
    assert type(caught.value) is wanted
    assert caught.value.status == 200  # type: ignore[attr-defined]
    assert "users.get (GET /users/user_1)" in str(caught.value)


def test_an_item_of_a_list_is_named_by_its_place(kind: str) -> None:
    body = json.dumps({"success": True, "data": [{"members": []}, {"members": [{}, "x"]}], "has_more": False}).encode()
    found, _ = outcome(kind, lambda e: e.answer(body), operation="groups.list")
    assert isinstance(found, rc.DecodeError)
    assert found.json_path == "data[1].members[1]"


@pytest.mark.parametrize(
    "respond",
    [
        lambda e: e.reset(),
        lambda e: e.close(),
        lambda e: (e.send(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"), e.close()),
        lambda e: (e.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"), e.reset()),
        lambda e: (e.send(b"no http at all\r\n\r\n"), e.close()),
        lambda e: e.answer(gzip.compress(ENVELOPE)[:-9] + b"xxxxxxxxx", "200 OK", "Content-Encoding: gzip"),
    ],
    ids=["reset", "closed", "cut", "cut chunk", "no HTTP", "bad gzip"],
)
def test_a_broken_answer_is_asked_for_again_and_then_an_error(kind: str, respond: Callable[[Exchange], Any]) -> None:
    found, server = outcome(kind, respond, retry=QUICK)
    assert type(found) is rc.RetoolConnectionError
    assert found.attempts == len(server.requests) == 3
    assert "(after 3 attempts)" in str(found)


def test_a_refused_connection_is_an_error(kind: str) -> None:
    with RawServer(lambda e: e.close()) as server:
        url = server.url
    with pytest.raises(rc.RetoolConnectionError, match=r"no connection to 127\.0\.0\.1:\d+: "):
        call(kind, url, retry=NEVER_AGAIN)


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # httpcore forgets to close the socket
def test_what_was_not_reached_is_named(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(tmp_path / "missing.sock")
    with pytest.raises(rc.RetoolConnectionError, match=f"no connection to the socket {path}: "):
        call(kind, "example.com", unix_socket_path=path, retry=NEVER_AGAIN)
    gc.collect()
    monkeypatch.setenv("HTTP_PROXY", "http://ada:hunter2@127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    with pytest.raises(
        rc.RetoolConnectionError, match=r"no connection to x through the proxy 127\.0\.0\.1:9: "
    ) as caught:
        call(kind, "http://x", retry=NEVER_AGAIN)
    assert "hunter2" not in str(caught.value)


def test_a_list_without_a_body_is_an_error(kind: str) -> None:
    for raw in (False, True):
        found, _ = outcome(kind, lambda e: e.answer(b"", "204 No Content"), operation="users.list", raw=raw)
        assert isinstance(found, rc.DecodeError)
        assert "the answer is empty" in str(found)


def test_a_server_that_says_nothing_is_a_timeout(kind: str) -> None:
    found, _ = outcome(kind, lambda _e: time.sleep(1), timeout=0.1, retry=NEVER_AGAIN)
    assert type(found) is rc.RetoolTimeoutError
    assert "waiting for the answer" in str(found)


@pytest.mark.parametrize("part", ["head", "body"])
def test_no_dripping_server_exceeds_the_deadline(kind: str, part: str) -> None:
    sent: list[int] = []

    def drip(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
        exchange.send(b"X-Long: " if part == "head" else b"Content-Length: 1000\r\n\r\n")
        for number in range(100):
            sent.append(number)
            exchange.send(b" ")
            time.sleep(0.1)

    found, _ = outcome(kind, drip, deadline=0.4)
    assert type(found) is rc.RetoolTimeoutError
    assert "deadline" in str(found)
    assert 0 < len(sent) < 100


@pytest.mark.parametrize(
    ("operation", "status", "headers", "attempts"),
    [
        ("users.get", "429 Too Many Requests", (), 3),
        ("users.create", "429 Too Many Requests", ("Retry-After: 0",), 3),
        ("users.create", "503 Service Unavailable", ("Retry-After: 0",), 3),
        ("users.get", "503 Service Unavailable", (), 3),
        ("users.get", "502 Bad Gateway", (), 3),
        ("users.create", "502 Bad Gateway", (), 1),
        ("users.create", "503 Service Unavailable", (), 1),
        ("users.get", "501 Not Implemented", (), 1),
        ("users.get", "404 Not Found", (), 1),
    ],
)
def test_only_what_may_be_repeated_is_sent_again(
    kind: str, operation: str, status: str, headers: tuple[str, ...], attempts: int
) -> None:
    body = {"body": {"email": "a@example.com"}} if operation == "users.create" else {}
    found, server = outcome(
        kind, lambda e: e.answer(FAILED, status, *headers), operation=operation, retry=QUICK, **body
    )
    assert isinstance(found, rc.APIStatusError)
    assert len(server.requests) == found.attempts == attempts
    assert len({(exchange.head, exchange.body) for exchange in server.requests}) == 1


def test_a_post_whose_answer_is_lost_is_not_sent_again(kind: str) -> None:
    found, server = outcome(
        kind, lambda e: e.reset(), operation="users.create", body={"email": "a@example.com"}, retry=QUICK
    )
    assert type(found) is rc.RetoolConnectionError
    assert len(server.requests) == 1


def test_a_call_that_succeeds_after_retries_gives_its_result(kind: str) -> None:
    statuses = iter(["429 Too Many Requests", "500 Oops", "200 OK"])
    seen: list[Any] = []
    policy = RetryPolicy(
        on_retry=seen.append, sleep=lambda _s: None, async_sleep=lambda _s: _nothing(), jitter=lambda: 1.0
    )
    found, server = outcome(kind, lambda e: e.answer(ENVELOPE, next(statuses)), retry=policy, raw=True)
    assert found.parsed.email == "ada@example.com"
    assert found.attempts == len(server.requests) == 3
    assert [(retry.attempt, retry.reason, retry.wait) for retry in seen] == [
        (1, "status 429", 0.5),
        (2, "status 500", 1.0),
    ]


def test_the_wait_that_the_server_asks_for_is_kept(kind: str) -> None:
    waits: list[float] = []

    async def note(seconds: float) -> None:
        waits.append(seconds)

    statuses = iter(["429 Slow", "429 Slow", "200 OK"])
    headers = iter(["Retry-After: 7", "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT", "X: y"])
    policy = RetryPolicy(sleep=waits.append, async_sleep=note)
    outcome(kind, lambda e: e.answer(ENVELOPE, next(statuses), next(headers)), retry=policy)
    assert waits == [7.0, 0.0]


def test_a_redirect_is_not_followed(kind: str) -> None:
    with RawServer(lambda e: e.answer(ENVELOPE)) as elsewhere:
        found, _ = outcome(kind, lambda e: e.answer(b"", "302 Found", f"Location: {elsewhere.url}/login"))
        assert isinstance(found, rc.UnexpectedStatusError)
        assert f"a redirect to {elsewhere.url}/login" in str(found)
        assert elsewhere.connections == 0
