"""Answers that the snapshot does not have and instances give: as overlays correct it, with times in any form.

They are made up here and served by a server that knows nothing, so that the instance's own ideas do not count.
"""

from collections.abc import Iterator
from itertools import count
from typing import Any

from attrs import evolve

from .bench import KINDS, Bench, Failure, PartResult
from .client import Environment, InstalledClient
from .decode import answered
from .operations import Operation
from .replay import EXCHANGE, Replay
from .samples import wishes

TIMES = (
    "2026-01-31T23:59:59Z", "2026-01-31T23:59:59.123456Z", "2026-01-31T23:59:59.120+02:00",
    "2026-01-31T23:59:59.120+00:00",
)  # fmt: skip
"""Points in time as servers write them."""

TEXTS = ("é\U0001f600\u2028\x00", 'a\\b"c\n', " ")
"""Texts that have to be kept as they are."""


def answers(bench: Bench, operation: Operation) -> Iterator[tuple[str, int, Any]]:
    """Answers of an operation: what each is, its status and its JSON."""
    turn = count()
    for status, schema in operation.corrected.responses.items():
        if schema is None or status >= 400:
            continue
        for name, wish in wishes(bench.sampler, schema):
            if wish.valid and wish.items == 1 and wish.properties == "full":
                value = bench.fit.with_siblings(
                    schema, bench.sampler.sample(schema, operation.id, evolve(wish, items=2))
                )
                yield f"{status}, {name}", status, _unusual(schema, value, turn)


def run(bench: Bench, where: Environment, chosen: set[str] | None = None) -> PartResult:
    """Has the client decode each of them, sync and async.

    Args:
        bench: The instance; only what is known of its release is used.
        where: The environment of the client.
        chosen: Ids of the operations to look at; all without it.
    """
    result = PartResult("corrected")
    made = [(operation, *answer) for operation in bench.chosen(chosen) for answer in answers(bench, operation)]
    exchanges = [
        {"status": status, "content_type": "application/json", "response": value} for _, _, status, value in made
    ]
    calls = [
        {**bench.valid_call(operation)(KINDS[number % 2], "method"), "headers": {EXCHANGE: str(number)}}
        for number, (operation, *_) in enumerate(made)
    ]
    token = "corrected"  # noqa: S105 - of a server that takes any
    with Replay(exchanges) as replay, InstalledClient(where, replay.url, token) as client:
        outcomes = client.ask(calls)
    for call, (operation, name, status, value), outcome in zip(calls, made, outcomes, strict=True):
        problems = tuple(answered(bench, operation, status, value, outcome))
        if problems:
            result.failures.append(Failure("corrected", name, operation.id, str(call["kind"]), problems, status))
    result.total, result.passed = len(made), len(made) - len(result.failures)
    return result


def _unusual(schema: Any, value: Any, turn: Iterator[int]) -> Any:
    """A sample with times and texts of all forms, where the schema does not tell members of a union apart by them."""
    if not isinstance(schema, dict):
        return value
    if isinstance(value, list):
        return [_unusual(schema.get("items"), item, turn) for item in value]
    if isinstance(value, dict):
        declared = schema.get("properties", {})
        return {key: _unusual(declared.get(key), inner, turn) for key, inner in value.items()}
    if not isinstance(value, str) or "enum" in schema or schema.get("type") != "string":
        return value
    if schema.get("format") == "date-time":
        return TIMES[next(turn) % len(TIMES)]
    return f"{value}{TEXTS[next(turn) % len(TEXTS)]}" if "format" not in schema and "pattern" not in schema else value
