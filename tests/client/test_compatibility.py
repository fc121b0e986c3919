"""Whether the instance is of the client's release: asked for, or checked with the first request."""

import asyncio
import json
import re
import warnings
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from retool_client import (
    AsyncRetool,
    AuthenticationError,
    IncompatibleInstanceError,
    PermissionDeniedError,
    Retool,
    RetoolError,
    RetoolWarning,
    __release__,
)

from retool_clientgen.openapi.operations import METHODS
from support.paths import NEWEST, RELEASES
from support.pipeline import served

SPEC = served(NEWEST)
ADDED = "/nobody/has-this"
"""A path that no release has."""
REMOVED, _METHOD = next(
    (path, *methods)
    for path, item in SPEC["paths"].items()
    if len(methods := item.keys() & METHODS) == 1 and not set("{:") & set(path)
)
GET_ADDED, GONE = (f"GET {ADDED}",), (f"{_METHOD.upper()} {REMOVED}",)
USER = {"success": True, "data": {"id": "user_1"}}


class Instance:
    """A mock transport that says of itself what a test wants."""

    def __init__(
        self, version: Any = f"{NEWEST}.2", change: Callable[[dict[str, Any]], Any] = lambda paths: None
    ) -> None:
        self.asked: list[str] = []
        paths = dict(SPEC["paths"])
        change(paths)
        self.spec = json.dumps({**SPEC, "paths": paths}).encode()
        self.version = version
        self.transport = httpx.MockTransport(self.answer)

    def answer(self, request: httpx.Request) -> httpx.Response:
        """The release, the document, or a user."""
        self.asked.append(request.url.path)
        if request.url.path == "/api/checkHealth":
            return httpx.Response(200, json={"version": self.version})
        if request.url.path == "/api/v2/spec":
            return httpx.Response(200, content=self.spec)
        return httpx.Response(200, json=USER)

    def sync(self, **options: Any) -> Retool:
        """A client of it."""
        return Retool("example.com", token="t", transport=self.transport, **options)

    def asynchronous(self, **options: Any) -> AsyncRetool:
        """An async client of it."""
        return AsyncRetool("example.com", token="t", transport=self.transport, **options)


def add(paths: dict[str, Any]) -> None:
    """Adds an operation to a document."""
    paths[ADDED] = {"get": {}}


def remove(paths: dict[str, Any]) -> None:
    """Removes an operation from a document."""
    del paths[REMOVED]


@pytest.mark.parametrize(
    ("instance", "status", "added", "removed"),
    [
        (Instance(), "same", (), ()),
        (Instance(f"{NEWEST}.0-stable"), "same", (), ()),
        (Instance("98.5.1", add), "newer", GET_ADDED, ()),
        (Instance("99.0.3"), "newer", (), ()),
        (Instance(f"{RELEASES[0]}.0", remove), "older", (), GONE),
        (Instance(f"{NEWEST}.9", add), "differs", GET_ADDED, ()),
        (Instance(f"{NEWEST}.9", remove), "differs", (), GONE),
        (Instance(None), "unknown", (), ()),
        (Instance(None, add), "differs", GET_ADDED, ()),
    ],
    ids=lambda value: str(value.version) if isinstance(value, Instance) else None,
)  # fmt: skip
def test_an_instance_is_compared_with_what_the_client_was_made_from(
    instance: Instance, status: str, added: tuple[str, ...], removed: tuple[str, ...]
) -> None:
    found = instance.sync().check_compatibility()
    assert (found.status, found.added, found.removed) == (status, added, removed)
    assert (found.client_release, found.instance_release) == (__release__, instance.version)
    assert found.is_compatible is (not removed)
    assert asyncio.run(instance.asynchronous().check_compatibility()) == found


def test_nothing_is_checked_unless_asked_for() -> None:
    instance = Instance("99.0.0")
    instance.sync().users.get("user_1")
    assert instance.asked == ["/api/v2/users/user_1"]


def test_a_check_warns_once_for_a_client_and_its_copies() -> None:
    instance = Instance("99.0.0")
    retool = instance.sync(check="warn")
    with pytest.warns(
        RetoolWarning, match=rf"the instance is 99\.0\.0, the client is made for {re.escape(NEWEST)}: newer"
    ):
        retool.users.get("user_1")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        retool.with_options(timeout=3).users.get("user_1")
        retool.with_raw_response.users.get("user_1")
        retool.spaces.get("org_1")
    assert instance.asked.count("/api/checkHealth") == instance.asked.count("/api/v2/spec") == 1


def test_a_check_that_fails_stops_every_call() -> None:
    instance = Instance("99.0.0")
    retool = instance.sync(check="error")
    for _ in range(2):
        with pytest.raises(IncompatibleInstanceError, match="newer") as caught:
            retool.users.get("user_1")
        assert caught.value.compatibility.instance_release == "99.0.0"
    assert instance.asked == ["/api/checkHealth", "/api/v2/spec"]
    Instance().sync(check="error").users.get("user_1")


def test_an_async_check_is_made_once_for_all_tasks() -> None:
    async def run(instance: Instance) -> list[Any]:
        retool = instance.asynchronous(check="error")
        return await asyncio.gather(*(retool.users.get("user_1") for _ in range(5)), return_exceptions=True)

    good, bad = Instance(), Instance("99.0.0")
    assert [user.id for user in asyncio.run(run(good))] == ["user_1"] * 5
    assert {type(error) for error in asyncio.run(run(bad))} == {IncompatibleInstanceError}
    for instance in (good, bad):
        assert instance.asked.count("/api/checkHealth") == 1


@pytest.mark.parametrize("spec", [b"<html>", b"{}", b'{"paths": 7}', b"[]"])
def test_an_instance_without_a_document_is_an_error(spec: bytes) -> None:
    instance = Instance()
    instance.spec = spec
    with pytest.raises(RetoolError, match="the instance serves no OpenAPI document"):
        instance.sync().check_compatibility()


def refusing(status: int) -> Instance:
    """An instance that does not give its document to everybody."""

    class Refusing(Instance):
        def answer(self, request: httpx.Request) -> httpx.Response:
            """What others answer, but for the document."""
            if request.url.path == "/api/v2/spec":
                self.asked.append(request.url.path)
                return httpx.Response(status, json={"success": False, "message": "not for you"})
            return super().answer(request)

    return Refusing()


def test_an_instance_that_refuses_its_document_says_why() -> None:
    with pytest.raises(AuthenticationError, match="not for you"):
        refusing(401).sync().check_compatibility()
    with pytest.raises(PermissionDeniedError, match="not for you"):
        asyncio.run(refusing(403).asynchronous(check="error").users.get("user_1"))


@pytest.mark.parametrize("spec", [None, b"<html>"], ids=["refused", "no document"])
def test_a_check_that_only_warns_stops_no_call_where_it_cannot_be_made(spec: bytes | None) -> None:
    instance = refusing(403) if spec is None else Instance()
    instance.spec = spec or instance.spec
    for asynchronous in (False, True):
        instance.asked.clear()
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            if asynchronous:
                assert asyncio.run(twice(instance.asynchronous(check="warn"))) == "user_1"
            else:
                retool = instance.sync(check="warn")
                assert retool.users.get("user_1").id == retool.users.get("user_1").id == "user_1"
        (warning,) = caught
        assert isinstance(warning.message, RetoolWarning)
        assert str(warning.message).startswith("the instance was not compared with the client: ")
        assert warning.filename == __file__
        assert instance.asked.count("/api/v2/spec") == 1


async def twice(retool: AsyncRetool) -> str:
    """Makes a call twice."""
    await retool.users.get("user_1")
    return (await retool.users.get("user_1")).id
