"""Options that are wrong are refused where they are given, in words that say what would be right."""

import os
from pathlib import Path
from typing import Any

import pytest
from retool_client import AsyncRetool, ConfigurationError, Retool

from support.caller import KINDS, NEVER_AGAIN, TOKEN, call
from support.raw_server import Exchange, RawServer


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("RETOOL_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"retry": 3}, "retry is a RetryPolicy, for example RetryPolicy(attempts=1)"),
        ({"retry": False}, "retry is a RetryPolicy"),
        ({"rate_limit": 45.0}, "rate_limit is a number of requests per minute, 1 or more, or a RateLimit"),
        ({"rate_limit": 0}, "rate_limit is a number of requests"),
        ({"rate_limit": True}, "rate_limit is a number of requests"),
        ({"max_response_size": 0}, "max_response_size is a number of bytes, 1 or more"),
        ({"max_response_size": 1e6}, "max_response_size is a number of bytes"),
        ({"proxy": "http://proxy:3128", "unix_socket_path": "/x"}, "unix_socket_path (RETOOL_UNIX_SOCKET_PATH)"),
        ({"transport": object(), "unix_socket_path": "/x"}, "and transport exclude each other: make the transport for"),
        ({"http_client": object(), "unix_socket_path": "/x"}, "make the http_client for the socket"),
        ({"transport": object(), "http_client": object()}, "transport and http_client"),
        ({"headers": {"content-length": "1"}}, "the header content-length is the client's own"),
        ({"headers": {"Content-Type": "text/plain"}}, "the header Content-Type is the client's own"),
        ({"host": b"example.com"}, "the host is text, not bytes"),
        ({"host": "https:/example.com"}, "'https:/example.com' is not a host or URL"),
        ({"host": "https://https://example.com"}, "is not a host or URL"),
        ({"host": "http//example.com"}, "is not a host or URL"),
        ({"scheme": "https://"}, "the scheme (RETOOL_SCHEME) is https or http, not 'https://'"),
        ({"scheme": "https://x"}, "the scheme (RETOOL_SCHEME) is https or http"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("cls", [Retool, AsyncRetool])
def test_an_option_that_is_wrong_is_refused(cls: Any, options: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        cls(**{"host": "example.com", "token": TOKEN, **options})
    assert said in str(caught.value)


@pytest.mark.parametrize("options", [{"retry": None}, {"retry": 3}, {"rate_limit": 0}, {"rate_limit": 1.5}])
def test_an_option_of_a_copy_that_is_wrong_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Retool("example.com", token=TOKEN).with_options(**options)


def test_a_scheme_in_capitals_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETOOL_SCHEME", "HTTP")
    assert Retool("example.com", token=TOKEN).base_url == "http://example.com/api/v2"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"verify": "/missing/ca.pem"}, "/missing/ca.pem"),
        ({"verify": Path("/missing/ca.pem")}, "/missing/ca.pem"),
        ({"verify": ""}, "verify is a bool, a CA file or directory, or an ssl.SSLContext"),
        ({"verify": None}, "verify is a bool, a CA file or directory, or an ssl.SSLContext"),
        ({"cert": "/missing/own.pem"}, "/missing/own.pem"),
        ({"cert": Path("/missing/own.pem")}, "/missing/own.pem"),
        ({"cert": ("/missing/own.pem", Path("/missing/key.pem"))}, "/missing/own.pem"),
        ({"cert": 5}, "cert is a file, or certificate and key, or these and the key's password"),
    ],
)
def test_a_certificate_that_cannot_be_used_is_named(kind: str, options: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        call(kind, "https://127.0.0.1:9", retry=NEVER_AGAIN, **options)
    assert said in str(caught.value)


@pytest.mark.parametrize("proxy", ["http://ada:hun/ter2@127.0.0.1:9", "ftp://ada:hunter2@127.0.0.1:9", "a:b:c"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_proxy_that_cannot_be_used_is_refused_without_its_password(
    kind: str, proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for way in ("option", "environment"):
        options = {"proxy": proxy} if way == "option" else {}
        if way == "environment":
            monkeypatch.setenv("HTTP_PROXY", proxy)
        with pytest.raises(ConfigurationError, match="the proxy") as caught:
            call(kind, "http://example.com", **options)
        assert ("HTTP_PROXY" in str(caught.value)) is (way == "environment")
        assert "hun" not in str(caught.value)


@pytest.mark.parametrize("given", [None, b"bytes", 5])
def test_a_function_for_the_token_has_to_give_text(given: Any) -> None:
    with pytest.raises(
        ConfigurationError, match=f"the function for the token gave .*{type(given).__name__}.*, not text"
    ):
        Retool("example.com", token=lambda: given).users.get("user_1")


def test_a_header_of_ones_own_replaces_that_of_the_client() -> None:
    def answer(exchange: Exchange) -> None:
        exchange.answer(b'{"success": true, "data": {}}')

    with RawServer(answer) as server:
        call("sync", server.url, headers={"accept-encoding": "identity", "user-agent": "me"})
    head = server.requests[0].head.lower()
    assert head.count(b"\r\naccept-encoding:") == head.count(b"\r\nuser-agent:") == 1
    assert b"accept-encoding: identity" in head


def test_a_copy_has_what_a_subclass_gave_the_client() -> None:
    class Ours(Retool):
        def __init__(self, **options: Any) -> None:
            super().__init__("example.com", token=TOKEN, **options)
            self.team = "operators"

    retool = Ours()
    users = retool.users
    copy = retool.with_options(timeout=2)
    assert copy.team == "operators"
    assert copy.users is not users
