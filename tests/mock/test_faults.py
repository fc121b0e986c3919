"""Faults on request: what an instance should never answer, on the socket and without one."""

import asyncio
import contextlib
import email.utils
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from retool_clientgen.errors import ClientgenError
from retool_clientgen.mock import MockRetool
from support.mock import asking, over_socket
from support.paths import SECOND


@pytest.fixture(scope="module")
def served() -> Iterator[MockRetool]:
    with MockRetool(SECOND) as instance:
        yield instance


@pytest.fixture(params=["socket", "in process"])
def client(served: MockRetool, request: pytest.FixtureRequest) -> Iterator[httpx.Client]:
    served.reset(ledger=True)
    with over_socket(served) if request.param == "socket" else asking(served) as client:
        yield client


def faulty(client: httpx.Client, fault: str, **content: Any) -> httpx.Response:
    """The answer to a request that asks for a fault."""
    return client.get("/groups", headers={"X-Mock-Fault": fault}, **content)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504, 520])
def test_any_status_comes_with_or_without_an_envelope(client: httpx.Client, status: int) -> None:
    response = faulty(client, f"status={status}")
    assert (response.status_code, response.json()["success"]) == (status, False)
    assert response.headers["x-mock-source"] == "fault"
    bare = faulty(client, f"status={status}; envelope=no")
    assert (bare.status_code, bare.text) == (status, "upstream error\n")


def test_retry_after_comes_in_both_forms(client: httpx.Client) -> None:
    assert faulty(client, "status=429; retry-after=2").headers["retry-after"] == "2"
    said = faulty(client, "status=503; retry-after=date:30").headers["retry-after"]
    distance = email.utils.parsedate_to_datetime(said) - datetime.now(UTC)
    assert 20 < distance.total_seconds() <= 30


@pytest.mark.parametrize(
    ("fault", "kind", "content"),
    [
        ("empty", "application/json; charset=utf-8", b""),
        ("list", "application/json; charset=utf-8", b"[]"),
        ("nan", "application/json; charset=utf-8", b'{"success": true, "data": NaN}'),
        ("bad-json", "application/json; charset=utf-8", b'{"success": true, "data": {'),
    ],
)
def test_a_body_is_not_what_it_should_be(client: httpx.Client, fault: str, kind: str, content: bytes) -> None:
    response = faulty(client, fault)
    assert (response.status_code, response.headers["content-type"], response.content) == (200, kind, content)


def test_a_page_for_people_a_wrong_type_and_a_failure_in_a_200(client: httpx.Client) -> None:
    page = faulty(client, "html")
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html")
    assert "<title>" in page.text
    assert faulty(client, "content-type=text/plain").headers["content-type"] == "text/plain"
    assert faulty(client, "content-type=text/plain").json()["success"] is True
    assert faulty(client, "not-success").json() == {"success": False, "message": "Fault in a 200"}


def test_bytes_that_are_no_text_stand_in_the_body(client: httpx.Client) -> None:
    with pytest.raises(UnicodeDecodeError):
        faulty(client, "bad-utf8").content.decode()


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("reset", httpx.ReadError),
        ("close", httpx.RemoteProtocolError),
        ("cut=20", httpx.RemoteProtocolError),
        ("cut=0", httpx.RemoteProtocolError),
        ("length=7", httpx.RemoteProtocolError),
        ("bad-gzip", httpx.DecodingError),
    ],
)
def test_a_broken_answer_is_the_same_error_on_a_socket_and_without_one(
    client: httpx.Client, fault: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        faulty(client, fault)
    assert client.get("/groups").status_code == 200  # the next one is whole again


def test_a_length_that_is_too_small_cuts_the_body(client: httpx.Client) -> None:
    whole = client.get("/groups").content
    assert faulty(client, "length=-5").content == whole[:-5]


def test_a_first_byte_is_slow_and_a_body_drips(client: httpx.Client) -> None:
    assert faulty(client, "slow=0.2").status_code == 200
    with pytest.raises(httpx.ReadTimeout):
        faulty(client, "slow=5", timeout=0.1)
    pieces = 0
    with client.stream("GET", "/spaces", headers={"X-Mock-Fault": "drip=0.002"}) as response:
        for _ in response.iter_raw():
            pieces += 1
    assert pieces > 10


def test_a_reset_is_a_reset_of_the_connection(served: MockRetool) -> None:
    with over_socket(served) as client, pytest.raises(httpx.ReadError) as caught:
        faulty(client, "reset")
    cause: BaseException | None = caught.value
    while cause is not None and not isinstance(cause, ConnectionResetError):
        cause = cause.__cause__ or cause.__context__
    assert isinstance(cause, ConnectionResetError)


def test_a_script_gives_the_next_requests_that_match_a_fault(served: MockRetool, client: httpx.Client) -> None:
    served.fault("status=503", count=2, operation="groups.list")
    served.fault("status=500", method="DELETE", path="/users/*")
    assert client.get("/users").status_code == 200
    assert [client.get("/groups").status_code for _ in range(3)] == [503, 503, 200]
    user = client.get("/users").json()["data"][0]["id"]
    assert client.get(f"/users/{user}").status_code == 200
    assert [client.delete(f"/users/{user}").status_code for _ in range(2)] == [500, 204]
    assert served.report()["faults"] == {"status=503": 2, "status=500": 1}


def test_a_fault_of_a_header_ends_after_its_times_for_each_tag(served: MockRetool, client: httpx.Client) -> None:
    def statuses(tag: str) -> list[int]:
        headers = {"X-Mock-Fault": "status=503; times=2", "X-Mock-Tag": tag}
        return [client.get("/groups", headers=headers).status_code for _ in range(3)]

    assert statuses("a") == statuses("b") == [503, 503, 200]
    assert served.report()["tags"] == {"a": 3, "b": 3}


@pytest.mark.parametrize(("fault", "made"), [("reset", 0), ("reset; applied", 1), ("status=503", 0), ("cut=1", 1)])
def test_a_request_under_a_fault_is_carried_out_or_not_as_it_says(
    served: MockRetool, client: httpx.Client, fault: str, made: int
) -> None:
    with contextlib.suppress(httpx.TransportError):
        client.post("/groups", json={"name": "Night shift"}, headers={"X-Mock-Fault": fault})
    assert client.get("/groups").text.count("Night shift") == made


@pytest.mark.parametrize(
    "text",
    [
        "",
        "explode",
        "status=abc",
        "status=99",
        "slow=-1",
        "cut=x",
        "cut=-1",
        "times=2",
        "envelope=no",
        "status=\xb2\xb2\xb2",
        "reset; times=\xb2",
        "length=--5",
        "reset; times=" + "9" * 5000,
        "status=503; retry-after=date:soon",
        "status=503; retry-after=date:1e300",
        "slow=nan",
        "drip=inf",
    ],
)
def test_what_is_no_fault_is_refused(served: MockRetool, client: httpx.Client, text: str) -> None:
    with pytest.raises(ClientgenError):
        served.fault(text)
    response = client.get("/groups", headers={"X-Mock-Fault": text.encode("latin-1")})
    assert response.status_code == 400
    assert "fault" in response.json()["message"]


def test_faults_are_set_up_from_outside_of_the_process(served: MockRetool) -> None:
    served.reset(ledger=True)
    with over_socket(served) as client:
        control = client.base_url.copy_with(path="/__mock__/faults")
        assert client.post(control, json={"fault": "status=503", "path": "/groups"}).status_code == 201
        assert len(client.get(control).json()["faults"]) == 1
        assert client.get("/groups").status_code == 503
        client.post(control, json={"fault": "close", "count": None})
        assert client.delete(control).status_code == 204
        assert client.get("/groups").status_code == 200
        for body in ({"fault": 7}, {"fault": "explode"}, {"colour": "red"}, {"fault": "close", "operation": "no.such"}):
            assert client.post(control, json=body).status_code == 400
        token = client.post(control.join("tokens"), json={"scopes": ["Groups > Read"]}).json()["token"]
        limited = {"Authorization": f"Bearer {token}"}
        assert client.get("/groups", headers=limited).status_code == 200
        assert client.get("/users", headers=limited).status_code == 403
        assert json.loads(client.get(control.join("nothing")).content)["success"] is False


async def _ask(served: MockRetool, fault: str) -> httpx.Response:
    headers = {"Authorization": f"Bearer {served.token}", "X-Mock-Fault": fault}
    async with httpx.AsyncClient(transport=served.transport(), base_url="http://retool.test/api/v2") as client:
        return await client.get("/groups", headers=headers)


def test_the_transport_serves_async_clients_too(served: MockRetool) -> None:
    assert asyncio.run(_ask(served, "drip=0")).status_code == 200
    with pytest.raises(httpx.RemoteProtocolError):
        asyncio.run(_ask(served, "cut=3"))


@pytest.mark.parametrize(
    ("aim", "said"),
    [
        ({"operation": "user.list"}, "Near to it: users.list"),
        ({"path": "/user"}, "Near to it: /users"),
        ({"path": "/api/v2/users"}, "Near to it: /users"),
        ({"path": "/users/{user_id}"}, "Near to it: /users/{userId}"),
        ({"path": "users/*"}, "is neither a path"),
        ({"path": ""}, "is neither a path"),
        ({"method": "GTE"}, "'GTE' is not a method"),
        ({"count": 0}, "count must be at least 1, not 0"),
        ({"count": -1}, "count must be at least 1, not -1"),
    ],
)
def test_a_fault_that_no_request_could_get_is_refused(served: MockRetool, aim: dict[str, Any], said: str) -> None:
    with pytest.raises(ClientgenError, match=re.escape(said)):
        served.fault("reset", **aim)


@pytest.mark.parametrize("path", ["/users", "/users/user_1", "/users/{userId}", "/users/*", "*", "/spec"])
def test_a_fault_may_be_for_any_path_that_there_is(served: MockRetool, client: httpx.Client, path: str) -> None:
    served.fault("status=418", path=path)
    asked = {"/users/{userId}": "/users/user_1", "*": "/groups", "/users/*": "/users/user_1"}.get(path, path)
    assert client.get(asked).status_code == 418


def test_a_late_answer_does_not_hold_up_the_event_loop_of_its_client(served: MockRetool) -> None:
    done: list[str] = []

    async def ask() -> None:
        async with httpx.AsyncClient(transport=served.transport(), base_url="http://retool.test/api/v2") as client:

            async def get(fault: str) -> None:
                headers = {"Authorization": f"Bearer {served.token}"}
                await client.get("/spaces", headers={**headers, "X-Mock-Fault": fault} if fault else headers)
                done.append(fault)

            await asyncio.gather(*map(get, ["slow=0.5", "drip=0.001", "slow=0.5", ""]))
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(get("slow=0.5"), 0.05)

    asyncio.run(ask())
    assert (done[0], len(done)) == ("", 4)


def test_a_drip_beyond_the_timeout_is_a_timeout_on_a_socket_and_without_one(client: httpx.Client) -> None:
    with pytest.raises(httpx.ReadTimeout):
        faulty(client, "drip=2", timeout=0.2)


def test_head_has_no_body_on_a_socket_and_without_one(client: httpx.Client) -> None:
    assert client.head("/spec").content == b""
