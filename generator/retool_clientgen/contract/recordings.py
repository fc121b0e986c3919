"""Recorded exchanges, made and decoded by the client: what real instances were asked, and how they answered."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..errors import ClientgenError
from ..mock.documents import OBSERVED_FROM
from ..mock.http.messages import Request
from ..mock.routes import PREFIX, Found
from ..traffic.exchange import Exchange
from ..traffic.recordings import read_recordings
from .bench import KINDS, Bench, Failure, PartResult, summary
from .client import Call, Environment, InstalledClient, Outcome
from .decode import answered
from .operations import Operation
from .replay import EXCHANGE, Replay
from .samples import call_of

WAYS = ("name", "method", "detailed")


def run(bench: Bench, where: Environment, file: Path | None) -> PartResult:
    """Makes each recorded exchange in each way of calling, sync and async.

    Args:
        bench: The instance; only what is known of its release is used.
        where: The environment of the client.
        file: The exchanges; None if there are none.
    """
    result = PartResult("recordings")
    if file is None:
        result.skipped = "no recorded exchanges were given"
        return result
    if bench.instance.api.source.release < OBSERVED_FROM:
        result.skipped = f"the exchanges are of later releases than {bench.instance.release}"
        return result
    exchanges = read_recordings([file])
    token = "recorded"  # noqa: S105 - of a server that takes any
    with (
        Replay([_answer(exchange) for exchange in exchanges]) as replay,
        InstalledClient(where, replay.url, token) as client,
    ):
        failed: set[int] = set()
        for kind in KINDS:
            for way in WAYS:
                calls = [_call(bench, number, exchange, kind, way) for number, exchange in enumerate(exchanges)]
                replay.asked.clear()
                outcomes = client.ask([call for _, call in calls])
                for number, ((operation, _), outcome) in enumerate(zip(calls, outcomes, strict=True)):
                    problems = list(_problems(bench, operation, exchanges[number], replay.asked[number], outcome))
                    if problems:
                        failed.add(number)
                        name = f"exchange {number + 1}, {way}"
                        result.failures.append(Failure("recordings", name, operation.id, kind, tuple(problems)))
    result.total, result.passed = len(exchanges), len(exchanges) - len(failed)
    return result


def _answer(exchange: Exchange) -> dict[str, Any]:
    body = exchange.response
    kind = (body.media_type if body is not None else None) or "application/json"
    return {"status": exchange.status, "content_type": kind, "response": body.value if body is not None else None}


def _call(bench: Bench, number: int, exchange: Exchange, kind: str, way: str) -> tuple[Operation, Call]:
    path = exchange.path.removeprefix(PREFIX)
    found = bench.instance.api.routes.find(exchange.method, path)
    if not isinstance(found, Found):
        raise ClientgenError(f"no operation is {exchange.method} {path}", where=exchange.where)
    key = found.operation.key
    operation = next(o for o in bench.operations.values() if o.served.key == key)
    values = [found.path[name] for name in operation.path_names]
    sent = exchange.request
    call = call_of(operation, kind, way, values, dict(exchange.query), sent.value if sent is not None else None)
    if sent is None:
        call.pop("body", None)
    # Bodies are sent as the client's own models, where a way of calling takes those.
    return operation, {**call, "as": "model", "headers": {EXCHANGE: str(number)}}


def _problems(
    bench: Bench, operation: Operation, exchange: Exchange, asked: list[Request], outcome: Outcome
) -> Iterator[str]:
    if len(asked) != 1:
        yield f"{len(asked)} requests instead of one: {summary(outcome)}"
        return
    path = asked[0].target.partition("?")[0]
    if (asked[0].method, unquote(path)) != (exchange.method, unquote(exchange.path)):
        yield f"{asked[0].method} {path} instead of {exchange.method} {exchange.path}"
    if sorted(asked[0].query) != sorted(exchange.query):
        yield f"query {asked[0].query} instead of {list(exchange.query)}"
    body, sent = asked[0].body, exchange.request.value if exchange.request is not None else None
    if (json.loads(body) if body else None) != sent:
        yield f"body {body[:200]!r} instead of {json.dumps(sent)[:200]}"
    if (asked[0].header("content-type") is not None) != (exchange.request is not None):
        yield "Content-Type with a body only"
    yield from answered(bench, operation, exchange.status, _answer(exchange)["response"], outcome)
