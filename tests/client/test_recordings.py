"""Every recorded exchange, made and decoded by the client through real sockets."""

import asyncio
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

import pytest
from attrs import define
from retool_client import APIStatusError, AsyncPage, AsyncRetool, Model, Page, Retool
from retool_client._runtime.fields import fields_of

from support.calls import Described, by_method, by_module, by_name, described
from support.pipeline import corrected
from support.recordings import RECORDINGS, Document, exchanges
from support.server import Answer, Asked, Server

Call = tuple[Described, tuple[str, ...], dict[str, Any], tuple[Any, ...]]


@define
class Replay:
    """Serves recorded exchanges in their order.

    Attributes:
        release: The release that they are of.
        exchanges: The exchanges.
        served: How many of them were served.
    """

    release: str
    exchanges: list[dict[str, Any]]
    served: int = 0

    def __call__(self, _asked: Asked) -> Answer:
        exchange = self.exchanges[self.served]
        self.served += 1
        body = b"" if exchange["response"] is None else json.dumps(exchange["response"]).encode()
        return Answer(exchange["status"], body, {"Content-Type": exchange["content_type"]} if body else {})


@pytest.fixture(params=RECORDINGS)
def replay(request: pytest.FixtureRequest) -> Replay:
    """A recording."""
    release, file = request.param
    return Replay(release, exchanges(file))


def calls(replay: Replay) -> list[Call]:
    """What to call for each exchange: operation, values of the path and the query, body."""
    document = corrected(replay.release)
    finder = Document(document)
    by_request = {(operation.method, operation.path): operation for operation in described(document)}
    found = []
    for exchange in replay.exchanges:
        match, names, content = finder._find(exchange["method"], exchange["path"].removeprefix("/api/v2")) or (
            {},
            [],
            {},
        )
        operation = next(o for o in by_request.values() if o.content is content)
        assert list(operation.names) == names
        values = tuple(unquote(value) for value in match.groups())
        body = () if exchange["request"] is None else (exchange["request"],)
        found.append((operation, values, dict(parse_qsl(exchange["query"])), body))
    return found


def check_requests(asked: list[Asked], recorded: list[dict[str, Any]]) -> None:
    """Whether the server was asked for what was recorded: method, path, query and body."""
    assert len(asked) == len(recorded) > 0
    for got, exchange in zip(asked, recorded, strict=True):
        path, _, query = got.path.partition("?")
        assert (got.method, unquote(path)) == (exchange["method"], unquote(exchange["path"]))
        assert dict(parse_qsl(query)) == dict(parse_qsl(exchange["query"]))
        assert (got.json if got.body else None) == exchange["request"]
        assert ("content-type" in got.headers) == (exchange["request"] is not None)


def check_result(result: Any, exchange: dict[str, Any]) -> None:
    """Whether a result is the recorded answer, decoded, and gives it back without loss."""
    response = exchange["response"]
    if isinstance(result, APIStatusError):
        assert result.status == exchange["status"] >= 400
        assert result.body == response
        assert result.api_message == response["message"]
    elif exchange["status"] == 204 or response is None:
        assert result is None
    elif isinstance(result, Page | AsyncPage):
        assert all(isinstance(item, Model) for item in result.items)
        assert result.to_dict() == response
    else:
        assert response["success"] is True
        data = response.get("data")
        assert plain(result) == data
        # Nothing is unknown to the model that the corrected document knows.
        assert not isinstance(result, Model) or type(result).from_dict(data) == result


def plain(result: Any) -> Any:
    """A result as JSON."""
    if isinstance(result, Model):
        return result.to_dict()
    return [plain(item) for item in result] if isinstance(result, list) else result


@pytest.mark.parametrize("way", [by_method, by_name, lambda *a: by_module("retool_client", "sync", *a)],
                         ids=["method", "name", "module"])  # fmt: skip
def test_every_recorded_exchange_is_made_and_decoded(way: Callable[..., Any], replay: Replay) -> None:
    with Server(replay) as server, Retool(server.url, token="secret") as retool:
        for exchange, call in zip(replay.exchanges, calls(replay), strict=True):
            operation, path, query, body = call
            try:
                result = way(retool, operation, path, query, *body)
                if isinstance(result, Page):
                    result.items  # noqa: B018 - fetches the page
            except APIStatusError as error:
                result = error
            check_result(result, exchange)
        check_requests(server.asked, replay.exchanges)


@pytest.mark.parametrize("way", [by_method, by_name, lambda *a: by_module("retool_client", "asyncio", *a)],
                         ids=["method", "name", "module"])  # fmt: skip
def test_every_recorded_exchange_is_made_and_decoded_asynchronously(way: Callable[..., Any], replay: Replay) -> None:
    async def replay_all(url: str) -> None:
        async with AsyncRetool(url, token="secret") as retool:
            for exchange, call in zip(replay.exchanges, calls(replay), strict=True):
                operation, path, query, body = call
                try:
                    result = await way(retool, operation, path, query, *body)
                except APIStatusError as error:
                    result = error
                check_result(result, exchange)

    with Server(replay) as server:
        asyncio.run(replay_all(server.url))
        check_requests(server.asked, replay.exchanges)


def test_every_recorded_body_can_be_sent_as_a_model_or_as_keywords(replay: Replay) -> None:
    with Server(replay) as server, Retool(server.url, token="secret") as retool:
        for operation, path, query, body in calls(replay):
            spec = retool._package.operation(operation.id).body
            if body and spec is not None and spec.model is not None:
                model = spec.model.from_dict(body[0])
                assert model.to_dict() == body[0]
                names = {field.json_name: field.name for field in fields_of(type(model))}
                unknown = model.additional_properties
                keywords = {names.get(key, key): value for key, value in body[0].items() if key not in unknown}
                by_keywords = spec.model(**keywords, additional_properties=unknown)
                assert by_keywords.to_dict() == body[0]
                body = (model,)  # noqa: PLW2901
            try:
                result = by_method(retool, operation, path, query, *body)
                list(result.pages()) if isinstance(result, Page) else None
            except APIStatusError:
                pass
        check_requests(server.asked, replay.exchanges)


def test_a_recorded_request_that_differs_is_noticed(replay: Replay) -> None:
    asked = [
        Asked(
            e["method"],
            quote(e["path"]) + (f"?{e['query']}" if e["query"] else ""),
            {"content-type": "application/json"} if e["request"] is not None else {},
            b"" if e["request"] is None else json.dumps(e["request"]).encode(),
        )
        for e in replay.exchanges
    ]
    check_requests(asked, replay.exchanges)
    index = next(i for i, e in enumerate(replay.exchanges) if e["request"])
    asked[index] = asked[index]._replace(body=b"{}")
    with pytest.raises(AssertionError):
        check_requests(asked, replay.exchanges)
