"""Recorded exchanges, made and decoded by the client: what real instances were asked, and how they answered."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import parse_qsl, unquote

from ..errors import ClientgenError
from ..mock.documents import OBSERVED_FROM
from ..mock.http.messages import Reply
from ..mock.routes import PREFIX, Found
from ..traffic.exchange import Exchange
from ..traffic.recordings import read_recordings
from . import replay
from .bench import KINDS, Asked, Bench, Case, Failure, PartResult, summary
from .client import Environment, Outcome
from .decode import answered
from .operations import Operation, key_of
from .replay import answer
from .samples import call_of

WAYS = ("name", "method", "detailed")


def run(bench: Bench, where: Environment, file: Path | None) -> PartResult:
    """Makes each recorded exchange in each way of calling, sync and async.

    Args:
        bench: The instance; only what is known of its release is used.
        where: The environment of the client.
        file: The exchanges; None if there are none.
    """
    if file is None:
        return PartResult("recordings", skipped="no recorded exchanges were given")
    if bench.instance.api.source.release < OBSERVED_FROM:
        of_later = f"the exchanges are of later releases than {bench.instance.release}"
        return PartResult("recordings", skipped=of_later)
    exchanges = [(f"exchange {n}", each, *_found(bench, each)) for n, each in enumerate(read_recordings([file]), 1)]
    failures = [
        Failure("recordings", name, f"{each.method} {each.path}", kind, ("the client lacks the operation",))
        for name, each, operation, _ in exchanges if operation is None for kind in KINDS
    ]  # fmt: skip
    cases = [
        (_case(bench, f"{name}, {way}", each, operation, values, kind, way), _answer(each))
        for kind in KINDS for way in WAYS for name, each, operation, values in exchanges if operation is not None
    ]  # fmt: skip
    failures += replay.run(where, cases)
    failed = {failure.name.partition(",")[0] for failure in failures}
    return PartResult("recordings", len(exchanges), len(exchanges) - len(failed), failures)


def _found(bench: Bench, exchange: Exchange) -> tuple[Operation | None, list[str]]:
    """The operation of an exchange, None if the client lacks it, and the values in its path."""
    found = bench.instance.api.routes.find(exchange.method, exchange.path.removeprefix(PREFIX))
    if not isinstance(found, Found):
        raise ClientgenError(f"no operation is {exchange.method} {exchange.path}", where=exchange.where)
    key = key_of(*found.operation.key)
    return next((each for each in bench.operations.values() if each.key == key), None), list(found.path.values())


def _answer(exchange: Exchange) -> Reply:
    body = exchange.response
    kind = (body.media_type if body is not None else None) or "application/json"
    return answer(exchange.status, body.value if body is not None else None, kind)


def _case(
    bench: Bench, name: str, exchange: Exchange, operation: Operation, values: list[str], kind: str, way: str
) -> Case:
    sent = exchange.request
    call = call_of(operation, kind, way, values, dict(exchange.query), sent.value if sent is not None else None)
    if sent is None:
        call.pop("body", None)
    # Bodies are sent as the client's own models, where a way of calling takes those.
    return Case("recordings", name, operation.id, {**call, "as": "model"}, partial(_judge, bench, operation, exchange))


def _judge(
    bench: Bench, operation: Operation, exchange: Exchange, outcome: Outcome, asked: list[Asked]
) -> Iterator[str]:
    sent = exchange.request.value if exchange.request is not None else None
    came = exchange.response.value if exchange.response is not None else None
    if len(asked) != 1:
        yield f"{len(asked)} requests instead of one: {summary(outcome)}"
        return
    got, body = asked[0], asked[0].get("body", "")
    path, _, query = got["target"].partition("?")
    if (got["method"], unquote(path)) != (exchange.method, unquote(exchange.path)):
        yield f"{got['method']} {path} instead of {exchange.method} {exchange.path}"
    pairs = parse_qsl(query, keep_blank_values=True)
    if sorted(pairs) != sorted(exchange.query):
        yield f"query {pairs} instead of {list(exchange.query)}"
    if (json.loads(body) if body else None) != sent:
        yield f"body {body[:200]!r} instead of {json.dumps(sent)[:200]}"
    if any(name.lower() == "content-type" for name, _ in got["headers"]) != (exchange.request is not None):
        yield "Content-Type with a body only"
    yield from answered(bench, operation, exchange.status, came, outcome)
