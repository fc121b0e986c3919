"""From an instance to the client of its release."""

import asyncio
import inspect
import re
import subprocess
import sys
import traceback
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from retool_clientgen.generate.runtime.bundle import ConnectOptions
from retool_clientgen.generate.runtime.client import BaseClient
from retool_clientgen.mock import MockRetool
from support.paths import NEWEST, OLDEST, RELEASES, SECOND, SERVING, UNKNOWN
from support.server import Answer, Asked, Server, as_json

LISTED = re.escape(", ".join(RELEASES))


def module_of(release: str) -> str:
    return f"v{release.replace('.', '_')}"


def says(release: Any) -> Server:
    """An instance that says a release and has no users."""

    def answer(asked: Asked) -> Answer:
        if asked.path == "/api/checkHealth":
            return as_json(release)
        return as_json({"success": True, "data": [], "total_count": 0, "next_token": None, "has_more": False})

    return Server(answer)


def test_an_instance_gets_the_client_of_its_release(clients: ModuleType, known: MockRetool) -> None:
    known.reset(ledger=True)
    with clients.connect(known.url, token=known.token) as retool:
        assert type(retool) is getattr(clients, module_of(known.release)).Retool
        assert "ada@example.com" in [user.email for user in retool.users.list()]
        assert isinstance(retool, clients.AnyRetool)
    sent = known.requests()
    assert [request["target"] for request in sent] == ["/api/checkHealth", "/api/v2/users"]
    agent = dict(sent[-1]["headers"])["User-Agent"]
    assert agent.startswith(f"retool-clients/{NEWEST}.0 (retool {known.release}; instance {known.release}.")


def test_the_asynchronous_client_is_chosen_likewise(clients: ModuleType, known: MockRetool) -> None:
    async def emails() -> list[str]:
        async with await clients.aconnect(known.url, token=known.token) as retool:
            assert type(retool) is getattr(clients, module_of(known.release)).AsyncRetool
            return [user.email async for user in retool.users.list()]

    assert "ada@example.com" in asyncio.run(emails())


def test_a_release_that_is_given_is_not_asked_for(clients: ModuleType, known: MockRetool) -> None:
    known.reset(ledger=True)
    with clients.connect(known.url, token=known.token, release=known.release) as retool:
        assert retool.users.list().first() is not None
    assert [request["target"] for request in known.requests()] == ["/api/v2/users"]


def test_the_nearest_older_release_serves_one_that_is_not_there(clients: ModuleType, unknown: MockRetool) -> None:
    unknown.reset(ledger=True)
    with pytest.warns(
        clients.RetoolWarning, match=f"is of Retool {UNKNOWN}.*the client of {SERVING} serves it"
    ) as warned:
        retool = clients.connect(unknown.url, token=unknown.token)
    assert warned[0].filename == __file__
    with retool:
        assert type(retool) is getattr(clients, module_of(SERVING)).Retool
        assert retool.users.list().first() is not None
        compared = retool.check_compatibility()
        assert (compared.instance_release, compared.client_release) == (f"{unknown.release}.0", SERVING)
        with pytest.raises(
            clients.NotFoundError, match=rf"the instance is of Retool {UNKNOWN}.*, the client of {SERVING}\)"
        ):
            retool.users.get("user_0")
        with pytest.raises(clients.NotFoundError, match=f"the client of {SERVING}"):
            retool.with_options(timeout=9).groups.get("999999")
    agent = dict(unknown.requests()[-1]["headers"])["User-Agent"]
    assert f"(retool {SERVING}; instance {UNKNOWN}" in agent


def test_the_nearest_older_release_serves_asynchronously(clients: ModuleType, unknown: MockRetool) -> None:
    async def connect() -> None:
        with pytest.warns(
            clients.RetoolWarning, match=f"the client of {SERVING} serves it; build retool-clients with"
        ) as warned:
            retool = await clients.aconnect(unknown.url, token=unknown.token)
        assert warned[0].filename == __file__
        async with retool:
            assert type(retool) is getattr(clients, module_of(SERVING)).AsyncRetool

    asyncio.run(connect())


@pytest.mark.parametrize("policy", ["error", "exact"])
def test_other_policies_refuse_a_release_that_is_not_there(
    clients: ModuleType, unknown: MockRetool, policy: str
) -> None:
    with pytest.raises(clients.IncompatibleInstanceError, match=f"{UNKNOWN}.*not in retool-clients.*{LISTED}"):
        clients.connect(unknown.url, token=unknown.token, policy=policy)


def test_the_exact_policy_takes_an_instance_that_serves_the_operations(clients: ModuleType, known: MockRetool) -> None:
    with clients.connect(known.url, token=known.token, policy="exact") as retool:
        assert retool.base_url.startswith(known.url)


def test_the_exact_policy_refuses_other_operations_of_the_same_release(clients: ModuleType) -> None:
    def answer(asked: Asked) -> Answer:
        paths = {"/users": {"get": {}}, "/nobody/has-this": {"get": {}}}
        return as_json({"version": f"{NEWEST}.0"} if asked.path == "/api/checkHealth" else {"paths": paths})

    with Server(answer) as server:
        with pytest.raises(clients.IncompatibleInstanceError, match="GET /nobody/has-this") as caught:
            clients.connect(server.url, token="t", policy="exact")
        assert caught.value.compatibility.status == "differs"


@pytest.mark.parametrize(
    ("release", "client"),
    [
        (OLDEST, OLDEST),
        (f"{OLDEST}.12", OLDEST),
        (f"{SECOND}.2-stable", SECOND),
        (f"{NEWEST}.0-edge", NEWEST),
        (f"{NEWEST}.1-rc.1", NEWEST),
        (UNKNOWN, SERVING),
        (f"{UNKNOWN}.9-edge", SERVING),
        ("99.0.0", NEWEST),
    ],
)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_releases_compare_by_their_first_two_numbers(clients: ModuleType, release: str, client: str) -> None:
    with says({"version": release}) as server, clients.connect(server.url, token="t") as retool:
        assert type(retool).__module__ == f"retool_clients.{module_of(client)}.client"
    with clients.connect("retool.example.com", token="t", release=release) as retool:
        assert type(retool).__module__ == f"retool_clients.{module_of(client)}.client"


@pytest.mark.parametrize("policy", ["nearest-older", "error", "exact"])
def test_an_instance_that_is_older_than_all_gets_what_there_is(clients: ModuleType, policy: str) -> None:
    with says({"version": "3.33.5"}) as server, pytest.raises(clients.IncompatibleInstanceError) as caught:
        clients.connect(server.url, token="t", policy=policy)
    assert f"3.33.5, older than every release in retool-clients {NEWEST}.0, {', '.join(RELEASES)}" in str(caught.value)


@pytest.mark.parametrize(
    "health", [{}, [], {"version": ""}, {"version": 4}, {"version": "cloud"}, {"version": "²"}, {"version": "v4"}]
)
def test_an_instance_that_does_not_say_its_release_needs_it_given(clients: ModuleType, health: Any) -> None:
    with says(health) as server:
        with pytest.raises(clients.IncompatibleInstanceError, match=f"give it as release=.*{LISTED}"):
            clients.connect(server.url, token="t")
        with clients.connect(server.url, token="t", release=NEWEST) as retool:
            assert retool.users.list().items == []


def test_what_an_instance_says_does_not_get_into_a_header_as_it_is(clients: ModuleType) -> None:
    with says({"version": f"{NEWEST}.1-x\r\nEvil: yes"}) as server, clients.connect(server.url, token="t") as retool:
        assert retool.users.list().items == []
    assert f"instance {NEWEST}.1;" in server.asked[-1].headers["user-agent"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"policy": "newest"}, "policy is 'nearest-older', 'error' or 'exact', not 'newest'"),
        ({"release": "four"}, "release is text such as"),
        ({"release": 4.0}, "release is text such as"),
        ({"timeout": -1}, "timeout"),
    ],
)
def test_a_wrong_option_is_one_clear_error(clients: ModuleType, options: dict[str, Any], said: str) -> None:
    with pytest.raises(clients.ConfigurationError, match=said):
        clients.connect("retool.example.com", token="t", **options)


def test_an_instance_that_is_not_there_is_a_connection_error(clients: ModuleType) -> None:
    retry = clients.RetryPolicy(attempts=1)
    with pytest.raises(clients.RetoolConnectionError):
        clients.connect("http://127.0.0.1:9", token="t", retry=retry)


@pytest.mark.parametrize("options", [{"policy": "newest"}, {"release": "four"}, {"timeout": -1}, {"nope": 1}])
def test_no_frame_holds_the_token_when_it_fails(clients: ModuleType, options: dict[str, Any]) -> None:
    token = "".join(("very", "secret"))
    try:
        clients.connect("retool.example.com", token=token, **options)
    except (clients.ConfigurationError, TypeError) as error:
        lines = traceback.TracebackException.from_exception(error, capture_locals=True)
        frames = [str(frame.locals) for frame in lines.stack if frame.filename != __file__]
    assert frames
    assert token not in "".join(frames)


def test_users_headers_come_before_the_clients_own(clients: ModuleType, known: MockRetool) -> None:
    with clients.connect(known.url, token=known.token, headers={"user-agent": "acme/1"}) as retool:
        assert retool.users.list().first() is not None
    assert dict(known.requests()[-1]["headers"])["user-agent"] == "acme/1"


def test_options_are_those_of_a_client() -> None:
    own = inspect.signature(BaseClient.__init__).parameters
    assert set(ConnectOptions.__annotations__) == own.keys() - {"self", "host"}


def test_connecting_loads_one_release(bundle: Path) -> None:
    program = (
        "import sys, retool_clients\n"
        "assert [m for m in sys.modules if m.startswith('retool_clients.')] == []\n"
        "retool = retool_clients.connect('retool.example.com', token='t', release=sys.argv[1])\n"
        "retool.users.list\n"
        "print(sorted(m for m in sys.modules if m.startswith('retool_clients.v') and m.count('.') == 1))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, NEWEST], cwd=bundle, capture_output=True, text=True, check=True
    )
    assert done.stdout == f"['retool_clients.{module_of(NEWEST)}']\n"
