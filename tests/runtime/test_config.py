"""Host, token, time-outs and headers: what is taken, and what is refused without showing secrets."""

import copy
import pickle
import socket
import traceback
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from retool_clientgen.generate.runtime.config import (
    LONGEST,
    Secret,
    SecretText,
    Timeout,
    as_headers,
    as_seconds,
    as_timeout,
    base_url,
    host_from,
    merged_headers,
)
from retool_clientgen.generate.runtime.errors import ConfigurationError

LABELS = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True)
HOSTS = st.lists(LABELS, min_size=1, max_size=3).map(".".join) | st.sampled_from(["[::1]", "127.0.0.1", "localhost"])
PORTS = st.none() | st.integers(1, 65535)
TOKEN = "retool_01kSecret"


@given(
    HOSTS,
    PORTS,
    st.sampled_from(["", "https://", "http://", "HTTPS://"]),
    st.sampled_from(["", "/retool", "/a/b"]),
    st.sampled_from(["", "/", "/api", "/api/", "/api/v2", "/api/v2/"]),
)
def test_every_form_of_a_host_gives_the_url_of_its_api(
    host: str, port: int | None, scheme: str, base: str, suffix: str
) -> None:
    place = host + (f":{port}" if port else "")
    url = base_url(f" {scheme}{place}{base}{suffix}\n")
    assert url == f"{scheme.lower() or 'https://'}{place}{base}/api/v2"
    assert base_url(url) == url


@pytest.mark.parametrize(
    ("host", "scheme", "url"),
    [
        ("retool.example.com", "http", "http://retool.example.com/api/v2"),
        ("https://retool.example.com", "http", "https://retool.example.com/api/v2"),
        ("Retool.Example.COM:443", None, "https://retool.example.com:443/api/v2"),
    ],
)
def test_the_scheme_of_the_host_comes_first(host: str, scheme: str | None, url: str) -> None:
    assert base_url(host, scheme) == url


@pytest.mark.parametrize(
    "host",
    [
        "",
        " ",
        "https://",
        "ftp://x",
        "file:///etc/passwd",
        "x y.com",
        "x:port",
        "x:99999",
        "https://x?a=1",
        "x#f",
        "[::1",
    ],
)
def test_what_is_no_host_is_refused(host: str) -> None:
    with pytest.raises(ConfigurationError):
        base_url(host)


@pytest.mark.parametrize("host", ["https://user:hunter2@x.com", "hunter2@x.com", "https://u:hunter2@x.com/api/v2"])
def test_a_host_with_a_password_is_refused_without_showing_it(host: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        base_url(host)
    assert "hunter2" not in str(error.value)


@given(st.text(max_size=12), st.text(max_size=8))
@example("hunter2/x", "")
@example("hunter2", "℀")
@example("hunter2#", "?")
def test_no_form_of_a_password_is_shown(before: str, after: str) -> None:
    secret = "hunter2"
    for host in (f"https://u:{before}{secret}{after}@x.com", f"https://{secret}{after}:{before}@x.com"):
        with pytest.raises(ConfigurationError) as error:
            base_url(host)
        assert secret not in str(error.value)


@given(st.text(max_size=30))
def test_any_text_is_a_url_or_refused(host: str) -> None:
    try:
        url = base_url(host)
    except ConfigurationError:
        return
    parts = urlsplit(url)
    assert parts.scheme in ("http", "https")
    assert parts.hostname
    assert parts.path.endswith("/api/v2")


def test_the_environment_is_read_and_what_is_empty_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {
        "RETOOL_HOST": "h",
        "RETOOL_SCHEME": "http",
        "RETOOL_ACCESS_TOKEN": "t",
        "RETOOL_UNIX_SOCKET_PATH": "/s",
    }
    assert host_from(environment) == ("h", "http", "t", "/s")
    assert host_from({"RETOOL_HOST": "", "RETOOL_ACCESS_TOKEN": ""}) == (None, None, None, None)
    for name in environment:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RETOOL_HOST", "other")
    assert host_from() == ("other", None, None, None)


def test_a_token_is_text_or_a_function_that_is_asked_each_time() -> None:
    assert Secret(f" {TOKEN}\n").checked().reveal() == TOKEN
    given = iter(["one", " two\n"])
    secret = Secret(lambda: next(given)).checked()
    assert [secret.reveal(), secret.reveal()] == ["one", "two"]


@pytest.mark.parametrize("token", ["", "  ", "tok\nen", "tök", "a\x00b", "a\x7f"])
def test_a_token_that_no_header_may_have_is_refused_without_showing_it(token: str) -> None:
    for secret in (Secret(token), Secret(lambda: token)):
        with pytest.raises(ConfigurationError) as error:
            secret.reveal()
        assert not token.strip() or token.strip() not in str(error.value)


@pytest.mark.parametrize("given", [None, 5, b"token"])
def test_a_function_that_gives_no_text_gives_no_token(given: Any) -> None:
    with pytest.raises(ConfigurationError, match="not text"):
        Secret(lambda: given).reveal()


@pytest.mark.parametrize("token", [b"token", 5, ["token"]])
def test_a_token_that_is_neither_text_nor_a_function_is_refused_at_once(token: Any) -> None:
    with pytest.raises(ConfigurationError, match="text, or a function"):
        Secret(token).checked()


def test_a_token_is_in_no_repr_pickle_copy_or_traceback_with_variables() -> None:
    secret = Secret(TOKEN)
    assert TOKEN not in repr(secret) + repr([secret]) + repr({"token": secret.reveal()}) + repr(SecretText(TOKEN))
    for take in (pickle.dumps, copy.deepcopy, copy.copy):
        with pytest.raises(TypeError, match="pickled"):
            take(secret)

    broken = Secret(SecretText(TOKEN + "\n§"))
    try:
        broken.reveal()
    except ConfigurationError as error:
        frames = traceback.TracebackException.from_exception(error, capture_locals=True)
        text = "".join(
            line for frame in frames.stack if frame.name == "reveal" for line in (frame.locals or {}).values()
        )
        assert text
        assert TOKEN not in text


def test_headers_are_taken_as_text() -> None:
    assert as_headers({"X-Team": "ops", "x-n": 5}) == {"X-Team": "ops", "x-n": "5"}  # type: ignore[dict-item]


@pytest.mark.parametrize("name", ["", "a b", "a:b", "tök", "a\n", "("])
def test_what_is_no_name_of_a_header_is_refused(name: str) -> None:
    with pytest.raises(ConfigurationError, match="no name of a header"):
        as_headers({name: "x"})


@pytest.mark.parametrize("value", ["a\r\nX-Other: b", "tök", "\x00"])
def test_a_value_that_no_header_may_have_is_refused_without_showing_it(value: str) -> None:
    with pytest.raises(ConfigurationError, match="X-Key") as error:
        as_headers({"X-Key": value})
    assert value not in str(error.value)


@pytest.mark.parametrize("name", ["Authorization", "authorization", "AUTHORIZATION"])
def test_the_header_of_the_token_is_refused_without_showing_it(name: str) -> None:
    with pytest.raises(ConfigurationError, match="token") as error:
        as_headers({name: f"Bearer {TOKEN}"})
    assert TOKEN not in str(error.value)


def test_a_header_replaces_the_one_of_the_same_name_however_it_is_written() -> None:
    own = {"User-Agent": "a", "Accept": "b"}
    assert merged_headers(own, {"user-agent": "c", "X": "d"}) == {"Accept": "b", "user-agent": "c", "X": "d"}
    assert own == {"User-Agent": "a", "Accept": "b"}


def test_time_outs_are_one_number_none_or_one_for_each_part() -> None:
    assert as_timeout(3) == Timeout(3.0, 3.0, 3.0, 3.0)
    assert as_timeout(None) == Timeout(None, None, None, None)
    assert as_timeout(Timeout(read=None, pool=1)) == Timeout(5.0, None, 60.0, 1.0)


@pytest.mark.parametrize("value", [0, -1, float("nan"), "5", True, (1, 2)])
def test_what_is_no_number_of_seconds_is_refused(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="above 0"):
        as_timeout(value)
    with pytest.raises(ConfigurationError, match=r"timeout\.read"):
        as_timeout(Timeout(read=value))
    with pytest.raises(ConfigurationError, match="deadline"):
        as_seconds(value, "deadline")


@pytest.mark.parametrize("value", [float("inf"), 1e300, 10**9])
def test_a_time_out_without_end_is_one_that_sockets_take(value: float) -> None:
    assert as_seconds(value, "timeout") == LONGEST
    with socket.socket() as sock:
        sock.settimeout(as_timeout(value).read)


@given(st.tuples(*[st.none() | st.floats(0.01, 100)] * 4), st.floats(0.01, 100))
def test_within_a_deadline_no_part_is_longer(parts: tuple[Any, Any, Any, Any], seconds: float) -> None:
    timeout = Timeout(*parts)
    for before, after in zip(timeout, timeout.within(seconds), strict=True):
        assert after == (seconds if before is None else min(before, seconds))
