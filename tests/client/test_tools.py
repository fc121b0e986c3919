"""What hooks into httpx works with a client as it is: mocks, recorders, tracing; and what runs beside asyncio."""

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import httpx_aiohttp
import pytest
import pytest_httpx
import respx
import retool_client as rc
import sentry_sdk
import trio
import vcr
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from support.caller import KINDS, NEVER_AGAIN, TOKEN, call
from support.raw_server import Exchange, RawServer

USER = {"success": True, "data": {"id": "user_1"}}
URL = "https://retool.example.com"
PATH = f"{URL}/api/v2/users/user_1"


def fine(exchange: Exchange) -> None:
    """Answers with a user."""
    exchange.answer(json.dumps(USER).encode())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("using", ["httpcore", "httpx"])
def test_respx_mocks_it(kind: str, using: str) -> None:
    with respx.mock(using=using) as router:
        route = router.get(PATH).respond(json=USER)
        assert call(kind, URL).id == "user_1"
    assert route.calls.last.request.headers["authorization"] == f"Bearer {TOKEN}"


@pytest.mark.parametrize("kind", KINDS)
def test_pytest_httpx_mocks_it(kind: str, httpx_mock: pytest_httpx.HTTPXMock) -> None:
    httpx_mock.add_response(url=PATH, json=USER)
    assert call(kind, URL).id == "user_1"
    httpx_mock.add_exception(httpx.ReadTimeout("slow"))
    with pytest.raises(rc.RetoolTimeoutError):
        call(kind, URL, retry=NEVER_AGAIN)


@pytest.mark.parametrize("kind", KINDS)
def test_vcrpy_records_and_replays_it(kind: str, tmp_path: Path) -> None:
    cassette = str(tmp_path / "cassette.yaml")
    with RawServer(fine) as server:
        url = server.url
        with vcr.use_cassette(cassette, filter_headers=["authorization"]):
            assert call(kind, url).id == "user_1"
    with vcr.use_cassette(cassette, record_mode="none") as replayed:
        assert call(kind, url).id == "user_1"
    assert replayed.play_count == 1
    assert TOKEN not in Path(cassette).read_text()


@pytest.fixture
def spans() -> Iterator[Callable[[], list[Any]]]:
    """Traces httpx with OpenTelemetry; gives the spans so far."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    yield lambda: list(exporter.get_finished_spans())
    HTTPXClientInstrumentor().uninstrument()
    provider.shutdown()


@pytest.mark.parametrize("kind", KINDS)
def test_opentelemetry_traces_it(kind: str, spans: Callable[[], list[Any]]) -> None:
    with RawServer(fine) as server:
        assert call(kind, server.url).id == "user_1"
    (span,) = spans()
    assert span.name == "GET"
    assert b"traceparent" in server.requests[0].head.lower()


@pytest.mark.parametrize("kind", KINDS)
def test_sentry_traces_it(kind: str) -> None:
    events: list[Any] = []
    sentry_sdk.init(
        dsn="http://key@127.0.0.1:9/1",
        traces_sample_rate=1.0,
        before_send_transaction=lambda event, _hint: events.append(event),
        default_integrations=False,
        integrations=[__import__("sentry_sdk.integrations.httpx", fromlist=["x"]).HttpxIntegration()],
    )
    try:
        with RawServer(fine) as server, sentry_sdk.start_transaction(name="t"):
            assert call(kind, server.url).id == "user_1"
    finally:
        sentry_sdk.get_client().close(timeout=0)
        sentry_sdk.init()
    (event,) = events
    assert [span["op"] for span in event["spans"]] == ["http.client"]
    assert b"sentry-trace" in server.requests[0].head.lower()
    assert TOKEN not in json.dumps(event, default=str)


def test_trio_runs_it() -> None:
    async def run(url: str) -> list[str]:
        found: list[str] = []
        async with (
            rc.AsyncRetool(url, token=TOKEN, retry=NEVER_AGAIN, check="warn") as retool,
            trio.open_nursery() as n,
        ):

            async def get() -> None:
                found.append((await retool.with_options().users.get("user_1")).id)

            for _ in range(8):
                n.start_soon(get)
        return found

    def respond(exchange: Exchange) -> None:
        if b" /api/v2/users" in exchange.head:
            fine(exchange)
        else:
            exchange.answer(b"{}", "404 Not Found")

    with RawServer(respond) as server, pytest.warns(rc.RetoolWarning, match="was not compared"):
        assert trio.run(run, server.url) == ["user_1"] * 8
    assert server.connections <= 9


def test_trio_and_asyncio_may_use_one_client_one_after_the_other() -> None:
    with RawServer(fine) as server:
        retool = rc.AsyncRetool(server.url, token=TOKEN)

        async def once() -> Any:
            found = (await retool.users.get("user_1")).id
            await retool._transport().close()
            return found

        assert [trio.run(once), asyncio.run(once()), trio.run(once)] == ["user_1"] * 3
        # Those of event loops that have ended are forgotten.
        assert len(retool._shared.transports) == 1


def test_trio_keeps_the_deadline_and_cancels() -> None:
    def silent(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 200 OK\r\nX: ")
        exchange.socket.recv(1)

    async def run(url: str) -> bool:
        async with rc.AsyncRetool(url, token=TOKEN, retry=NEVER_AGAIN, deadline=0.2) as retool:
            with pytest.raises(rc.RetoolTimeoutError, match="the deadline has passed"):
                await retool.users.get("user_1")
            with trio.move_on_after(0.05) as scope:
                await retool.users.get("user_1")
            return scope.cancelled_caught

    with RawServer(silent) as server:
        assert trio.run(run, server.url)


def test_an_aiohttp_client_is_one_that_can_be_lent() -> None:
    async def run(url: str, **options: Any) -> Any:
        async with (
            httpx_aiohttp.HttpxAiohttpClient() as own,
            rc.AsyncRetool(url, token=TOKEN, http_client=own, retry=NEVER_AGAIN, **options) as retool,
        ):
            return await retool.users.get("user_1")

    with RawServer(fine) as server:
        assert asyncio.run(run(server.url)).id == "user_1"
    with pytest.raises(rc.RetoolError):
        asyncio.run(run(server.url))


def test_an_aiohttp_client_reaches_a_unix_socket(tmp_path: Path) -> None:
    path = tmp_path / "retool.sock"

    async def run() -> Any:
        transport = httpx_aiohttp.AiohttpTransport(uds=str(path))
        async with rc.AsyncRetool("http://localhost", token=TOKEN, transport=transport, retry=NEVER_AGAIN) as retool:
            return await retool.users.get("user_1")

    with RawServer(fine, path=path):
        assert asyncio.run(run()).id == "user_1"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("error", [RuntimeError, OSError, ValueError])
def test_what_a_hook_raises_reaches_the_caller_at_once(kind: str, error: type[Exception]) -> None:
    asked: list[str] = []

    def hook(request: httpx.Request) -> None:
        asked.append(request.method)
        raise error("a mistake in my hook")

    async def async_hook(request: httpx.Request) -> None:
        hook(request)

    async def run() -> None:
        async with httpx.AsyncClient(event_hooks={"request": [async_hook]}) as own:
            await rc.AsyncRetool(URL, token=TOKEN, http_client=own).users.get("user_1")

    def run_sync() -> None:
        with httpx.Client(event_hooks={"request": [hook]}) as own:
            rc.Retool(URL, token=TOKEN, http_client=own).users.get("user_1")

    with pytest.raises(error, match="a mistake in my hook"):
        asyncio.run(run()) if kind == "async" else run_sync()
    assert asked == ["GET"]


def test_a_client_that_is_lent_stays_as_it_was() -> None:
    with RawServer(fine) as server, httpx.Client(auth=("a", "b")) as own:
        backend = own._transport._pool._network_backend  # type: ignore[attr-defined]
        with rc.Retool(server.url, token=TOKEN, http_client=own) as retool:
            retool.users.get("user_1")
        assert own._transport._pool._network_backend is backend  # type: ignore[attr-defined]
        assert own.get(server.url).status_code == 200
    assert f"Authorization: Bearer {TOKEN}".encode() in server.requests[0].head
    assert b"Authorization: Basic" in server.requests[1].head


@pytest.mark.parametrize("kind", KINDS)
def test_the_cause_of_a_failure_is_kept(kind: str) -> None:
    with RawServer(lambda e: e.close()) as server:
        url = server.url
    with pytest.raises(rc.RetoolConnectionError) as caught:
        call(kind, url, retry=NEVER_AGAIN)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    chain, error = [], caught.value.__cause__
    while error is not None:
        chain.append(type(error).__name__)
        error = error.__cause__ or error.__context__
    assert "ConnectionRefusedError" in chain or "OSError" in chain


@pytest.mark.parametrize("kind", KINDS)
def test_connections_have_what_needs_private_names_of_httpx(kind: str) -> None:
    """A release of httpx that renames them is noticed here: deadlines and interrupts depend on them."""
    from retool_client._runtime.lanes import Lane
    from retool_client._runtime.network import AsyncBackend, Backend

    transport: Any = httpx.HTTPTransport() if kind == "sync" else httpx.AsyncHTTPTransport()
    backend = Backend if kind == "sync" else AsyncBackend
    lane = Lane(transport, backend)
    assert isinstance(lane.transport._pool._network_backend, backend)
    assert type(lane.transport._pool._optional_thread_lock).__name__ == "nullcontext"
