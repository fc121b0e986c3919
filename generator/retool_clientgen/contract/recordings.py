"""Recorded exchanges, made and decoded by the client: what real instances were asked, and how they answered."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

from ..errors import ClientgenError
from ..mock.http.messages import Request
from ..mock.routes import Found
from .bench import KINDS, Bench, Failure, PartResult, summary
from .client import Call, Environment, InstalledClient, Outcome
from .decode import answered
from .operations import Operation
from .replay import EXCHANGE, Replay
from .samples import call_of

WAYS = ("name", "method", "detailed")

KEYS = {"method", "path", "query", "request", "status", "content_type", "response"}
"""What each exchange has: `query` as text, `request` and `response` as JSON or null."""


def _read(file: Path) -> list[dict[str, Any]]:
    """Recorded exchanges, a JSON object a line."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
        exchanges = [json.loads(line) for line in lines if line.strip()]
    except (OSError, ValueError) as error:
        raise ClientgenError(f"cannot be read: {error}", where=str(file)) from error
    for number, exchange in enumerate(exchanges, 1):
        if not isinstance(exchange, dict) or not exchange.keys() >= KEYS:
            raise ClientgenError(f"is not an exchange with {', '.join(sorted(KEYS))}", where=f"{file}:{number}")
    return exchanges


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
    if bench.instance.api.documents.behaviour("observed") != "observed":
        result.skipped = f"the exchanges are of later releases than {bench.instance.release}"
        return result
    exchanges = _read(file)
    token = "recorded"  # noqa: S105 - of a server that takes any
    with Replay(exchanges) as replay, InstalledClient(where, replay.url, token) as client:
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


def _call(bench: Bench, number: int, exchange: dict[str, Any], kind: str, way: str) -> tuple[Operation, Call]:
    path = exchange["path"].removeprefix("/api/v2")
    found = bench.instance.api.routes.find(exchange["method"], path)
    if not isinstance(found, Found):
        raise ClientgenError(f"no operation is {exchange['method']} {path}", where=f"exchange {number + 1}")
    key = found.operation.key
    operation = next(o for o in bench.operations.values() if o.served.key == key)
    values = [found.path[name] for name in operation.path_names]
    call = call_of(operation, kind, way, values, dict(parse_qsl(exchange["query"])), exchange["request"])
    if exchange["request"] is None:
        call.pop("body", None)
    # Bodies are sent as the client's own models, where a way of calling takes those.
    return operation, {**call, "as": "model", "headers": {EXCHANGE: str(number)}}


def _problems(
    bench: Bench, operation: Operation, exchange: dict[str, Any], asked: list[Request], outcome: Outcome
) -> Iterator[str]:
    if len(asked) != 1:
        yield f"{len(asked)} requests instead of one: {summary(outcome)}"
        return
    path, _, query = asked[0].target.partition("?")
    if (asked[0].method, unquote(path)) != (exchange["method"], unquote(exchange["path"])):
        yield f"{asked[0].method} {path} instead of {exchange['method']} {exchange['path']}"
    if sorted(parse_qsl(query)) != sorted(parse_qsl(exchange["query"])):
        yield f"query {query} instead of {exchange['query']}"
    body = asked[0].body
    if (json.loads(body) if body else None) != exchange["request"]:
        yield f"body {body[:200]!r} instead of {json.dumps(exchange['request'])[:200]}"
    if (asked[0].header("content-type") is not None) != (exchange["request"] is not None):
        yield "Content-Type with a body only"
    yield from answered(bench, operation, exchange["status"], exchange["response"], outcome)
