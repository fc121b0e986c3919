"""Options of one call, and requests to paths of which the client knows nothing."""

import asyncio
import inspect
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from retool_client import AsyncRetool, NotFoundError, NotJSONError, RateLimitError, Retool, RetryPolicy, Timeout

URL = "https://retool.example.com"


class Instance:
    """Answers with a JSON value, and keeps what it was asked."""

    def __init__(self, answer: Any = None, status: int = 200, **more: Any) -> None:
        self.asked: list[httpx.Request] = []
        self.answer = {"success": True, "data": {"id": "user_1"}} if answer is None else answer
        self.status, self.more = status, more
        self.transport = httpx.MockTransport(self.respond)

    def respond(self, request: httpx.Request) -> httpx.Response:
        """The answer."""
        request.read()
        self.asked.append(request)
        content: Any = {"json": self.answer} if not isinstance(self.answer, bytes) else {"content": self.answer}
        return httpx.Response(self.status, **content, **self.more)

    def both(self, call: Callable[[Any], Any], **options: Any) -> list[Any]:
        """What a call gives with a client of either kind."""

        async def run() -> Any:
            return await call(AsyncRetool(URL, token="t", transport=self.transport, **options))

        return [call(Retool(URL, token="t", transport=self.transport, **options)), asyncio.run(run())]


CALLS: dict[str, Callable[..., Any]] = {
    "call": lambda retool, **o: retool.call("users.get", path={"user_id": "user_1"}, **o),
    "method": lambda retool, **o: retool.users.get("user_1", **o),
    "body": lambda retool, **o: retool.groups.create(name="a", **o),
    "whole body": lambda retool, **o: retool.groups.create({"name": "a"}, **o),
    "list": lambda retool, **o: retool.users.list(**o).first(),
    "request": lambda retool, **o: retool.request("GET", "/users/user_1", **o),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=list(CALLS))
def test_options_of_a_call_hold_for_it_alone(call: Callable[..., Any]) -> None:
    instance = Instance(status=429)
    pauses: list[float] = []
    retry = RetryPolicy(attempts=2, base=0.001, on_retry=lambda again: pauses.append(again.wait))
    retool = Retool(URL, token="t", transport=instance.transport, retry=RetryPolicy(attempts=1), headers={"X-A": "1"})
    with pytest.raises(RateLimitError):
        call(retool, timeout=Timeout(read=3), extra_headers={"x-a": "2", "X-B": "3"}, retry=retry)
    assert len(pauses) == 1
    first, second = instance.asked
    assert [(r.headers["x-a"], r.headers["x-b"]) for r in (first, second)] == [("2", "3")] * 2
    assert first.extensions["timeout"]["read"] == 3
    with pytest.raises(RateLimitError):
        call(retool)
    assert len(instance.asked) == 3
    assert instance.asked[2].headers["x-a"] == "1"
    assert instance.asked[2].extensions["timeout"]["read"] == 60


@pytest.mark.parametrize("call", CALLS.values(), ids=list(CALLS))
def test_an_option_that_is_none_is_named(call: Callable[..., Any]) -> None:
    for kind in (Retool, AsyncRetool):
        made: Any = kind(URL, token="t", transport=Instance().transport)
        with pytest.raises(TypeError, match="unexpected keyword argument 'timeuot'"):
            asyncio.run(call(made, timeuot=3))


def test_a_signature_names_every_argument() -> None:
    retool = Retool(URL, token="t")
    assert list(inspect.signature(retool.groups.create).parameters)[:3] == ["body", "name", "members"]
    assert list(inspect.signature(retool.users.list).parameters)[-1] == "options"
    with pytest.raises(TypeError, match="unexpected keyword argument 'nmae'"):
        retool.groups.create(nmae="Operators")


def test_any_path_is_asked_with_the_token_and_gives_the_json_as_it_came() -> None:
    instance = Instance({"success": True, "data": [1], "new": None})
    for found in instance.both(lambda r: r.request("get", "/things/a b?x=1", query={"y": ["é", True], "z": None})):
        assert found == {"success": True, "data": [1], "new": None}
    for request in instance.asked:
        assert (request.method, str(request.url)) == ("GET", f"{URL}/api/v2/things/a%20b?x=1&y=%C3%A9&y=true")
        assert request.headers["authorization"] == "Bearer t"
        assert "content-type" not in request.headers
    assert instance.both(lambda r: r.request("POST", "/things", body={"a": 1})) == [instance.answer] * 2
    assert [json.loads(request.content) for request in instance.asked[2:]] == [{"a": 1}] * 2
    (raw, async_raw) = instance.both(lambda r: r.with_raw_response.request("DELETE", "/things/1"))
    assert (raw.status, raw.parsed, raw.request.method) == (200, instance.answer, "DELETE")
    assert async_raw.json() == instance.answer


def test_a_free_request_has_the_errors_of_every_other() -> None:
    instance = Instance({"success": False, "message": "no such thing"}, status=404)
    with pytest.raises(NotFoundError, match=r"request \(GET /things/1\): status 404: no such thing") as caught:
        instance.both(lambda r: r.request("GET", "/things/1"))
    assert caught.value.api_message == "no such thing"
    with pytest.raises(NotJSONError, match="a page, perhaps of a proxy or a login"):
        Instance(b"<html>", headers={"content-type": "text/html"}).both(lambda r: r.request("GET", "/things"))


@pytest.mark.parametrize("path", ["things", "https://evil.example/x", "//evil.example/x", "/../x", "/a/%2e%2e/b", ""])
def test_a_path_leads_nowhere_but_below_the_api(path: str) -> None:
    instance = Instance()
    with pytest.raises(ValueError, match="is not a path below the API's base"):
        instance.both(lambda r: r.request("GET", path))
    with pytest.raises(ValueError, match="is not an HTTP method"):
        instance.both(lambda r: r.request("GET /x", "/things"))
    assert instance.asked == []


@pytest.mark.parametrize("content", [b"404 page not found", b"<html><h1>Not Found</h1></html>"])
def test_a_404_of_a_proxy_asks_for_the_path_prefix(content: bytes) -> None:
    with pytest.raises(NotFoundError, match="if the instance is below a path, the URL needs it"):
        Instance(content, 404).both(lambda r: r.users.get("user_1"))
    with pytest.raises(NotFoundError) as caught:
        Instance({"success": False, "message": "User not found"}, 404).both(lambda r: r.users.get("user_1"))
    assert "below a path" not in str(caught.value)


def test_what_is_internal_is_not_completed() -> None:
    shown = {name for name in dir(Retool) if not name.startswith("_")}
    resources = {name for name in shown if not callable(getattr(Retool, name))} - {"base_url", "with_raw_response"}
    assert shown - resources == {
        "base_url", "call", "check_compatibility", "close", "from_env", "request", "with_options", "with_raw_response",
    }  # fmt: skip
