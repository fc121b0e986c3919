"""The token is seen by the instance alone."""

import asyncio
import copy
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from retool_client import AsyncRetool, ConfigurationError, Retool, RetoolError, RetryPolicy

from support.caller import KINDS, TOKEN, call
from support.raw_server import Exchange, RawServer

FAILURES: dict[str, Callable[[Exchange], Any]] = {
    "401": lambda e: e.answer(b'{"success": false, "message": "no"}', "401 No"),
    "500": lambda e: e.answer(b"oops", "500 Oops"),
    "redirect": lambda e: e.answer(b"", "302 Found", "Location: http://127.0.0.1:9/"),
    "not JSON": lambda e: e.answer(b"<html>"),
    "reset": lambda e: e.reset(),
    "cut": lambda e: (e.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"), e.close()),
    "bad head": lambda e: (e.send(b"nonsense\r\n\r\n"), e.close()),
}


def everything_said(error: BaseException) -> str:
    """Text, repr, pickle and a traceback with the variables of all frames, of an error and all behind it."""
    said = [str(error), repr(error), repr(error.__dict__)]
    said.append(repr(pickle.dumps(error)))
    lines = traceback.TracebackException.from_exception(error, capture_locals=True)
    # The test's own frames know the token: only the package's frames count.
    summaries = [lines]
    while summaries:
        summary = summaries.pop()
        said += [
            str(frame.locals)
            for frame in summary.stack
            if "support" not in frame.filename and frame.filename != __file__
        ]
        summaries += [other for other in (summary.__cause__, summary.__context__) if other is not None]
    return "\n".join(said)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("failure", FAILURES)
def test_no_error_log_or_traceback_holds_the_token(kind: str, failure: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    policy = RetryPolicy(attempts=2, base=0.001)
    options = {"headers": {"X-Api-Key": "secret key", "Cookie": "secret cookie"}, "retry": policy}
    with RawServer(FAILURES[failure]) as server, pytest.raises(RetoolError) as caught:
        call(kind, server.url, **options)
    said = everything_said(caught.value) + caplog.text + "".join(str(record.__dict__) for record in caplog.records)
    assert TOKEN not in said
    assert "secret cookie" not in said
    assert TOKEN.encode() in server.requests[0].head
    assert TOKEN not in everything_said(copy.deepcopy(caught.value))


@pytest.mark.parametrize("kind", KINDS)
def test_a_request_is_one_line_in_the_log(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "retool_client")
    with RawServer(lambda e: e.answer(b'{"success": true, "data": {}}')) as server:
        call(kind, server.url, headers={"X-Team": "ops", "X-Api-Key": "k"})
    (record,) = [record for record in caplog.records if record.name == "retool_client"]
    assert record.levelno == logging.DEBUG
    assert record.getMessage().startswith("GET /users/user_1 -> 200 in ")
    assert "'X-Team': 'ops'" in record.getMessage()
    assert "Api-Key" not in record.getMessage()


def test_a_retry_is_a_warning_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with RawServer(lambda e: e.answer(b"{}", "500 Oops")) as server, pytest.raises(RetoolError):
        call("sync", server.url, retry=RetryPolicy(attempts=2, base=0.001))
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert record.getMessage() == "users.get: status 500; attempt 2 in 0.0 s"


def test_clients_and_answers_show_no_token() -> None:
    with RawServer(lambda e: e.answer(b'{"success": true, "data": {}}')) as server:
        with Retool(server.url, token=TOKEN, headers={"Cookie": "secret cookie"}) as retool:
            raw = retool.with_raw_response.users.get("user_1")
            shown = [retool, retool.users, vars(retool), raw, raw.request, raw.request.headers, retool._options.token]
        with pytest.raises(TypeError, match="a client cannot be pickled"):
            pickle.dumps(retool)
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(retool._options.token)
    assert TOKEN not in repr(shown)
    assert "secret cookie" not in repr(raw.request.headers)
    assert raw.request.headers["Authorization"] == "***"


@pytest.mark.parametrize("token", ["line\nbreak", "é-secret", "  ", "tab\tsecret\x00"])
def test_a_token_that_cannot_be_sent_is_refused_without_being_shown(token: str) -> None:
    for given in (token, lambda: token):
        with pytest.raises(ConfigurationError) as caught:
            Retool("127.0.0.1:9", token=given, scheme="http", retry=RetryPolicy(attempts=1)).users.get("user_1")
        assert not token.strip() or token.strip() not in everything_said(caught.value)


def test_a_wrong_option_beside_a_token_does_not_show_it() -> None:
    for options in ({"host": "ftp://x"}, {"timeout": -1}, {"check": "nope"}, {"headers": {"Authorization": "x"}}):
        with pytest.raises(ConfigurationError) as caught:
            Retool(**{"host": "example.com", "token": TOKEN, **options})
        assert TOKEN not in everything_said(caught.value)


@pytest.mark.parametrize("follow", [False, True])
def test_no_token_goes_to_where_a_redirect_leads(follow: bool) -> None:
    import httpx

    with RawServer(lambda e: e.answer(b"{}")) as elsewhere:
        with RawServer(lambda e: e.answer(b"", "307 Moved", f"Location: {elsewhere.url}/")) as server:
            with httpx.Client(follow_redirects=follow) as own, pytest.raises(RetoolError, match="a redirect to"):
                call("sync", server.url, http_client=own)

            async def run() -> None:
                async with httpx.AsyncClient(follow_redirects=follow) as client:
                    await AsyncRetool(server.url, token=TOKEN, http_client=client).users.get("user_1")

            with pytest.raises(RetoolError, match="a redirect to"):
                asyncio.run(run())
        assert elsewhere.connections == 0
