"""Answers that the snapshot does not have and instances give: as overlays correct it, with times in any form.

And answers that have a text where a date belongs, or null where the corrected document has none: a `DecodeError`.

They are made up here and served by a server that knows nothing, so that the instance's own ideas do not count.
"""

from collections.abc import Iterator
from itertools import count
from typing import Any

from attrs import evolve

from ..mock.schema.sampling import Wish
from ..openapi.document import mapping
from ..openapi.json_schema import types_of
from .bench import KINDS, Bench, Failure, PartResult, summary
from .client import Environment, InstalledClient, Outcome
from .decode import answered, answers_json, list_within
from .operations import Operation
from .replay import EXCHANGE, Replay
from .samples import wishes

Place = tuple[str | int, ...]
"""Keys and indexes that lead to a value."""

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
        if schema is None or status >= 400 or not answers_json(operation, status):
            continue
        for name, wish in wishes(bench.sampler, schema):
            if wish.valid and wish.items == 1 and wish.properties == "full":
                value = bench.fit.with_siblings(
                    schema, bench.sampler.sample(schema, operation.id, evolve(wish, items=2))
                )
                yield f"{status}, {name}", status, _unusual(schema, value, turn)


def misfits(bench: Bench, operation: Operation) -> Iterator[tuple[str, int, Any, str]]:
    """Answers that the corrected document does not allow: what each is, its status, its JSON, and where it is wrong."""
    status = operation.succeeds_with
    schema = operation.response(status)
    if schema is None or not answers_json(operation, status):
        return
    value = bench.sampler.sample(schema, operation.id, Wish("full"))
    places = dict(_places(schema, value))
    moments = [
        place for place, each in places.items()
        if each.get("format") in ("date-time", "date") and "string" in types_of(each)
    ]  # fmt: skip
    # What the envelope has beside the value is not decoded.
    properties = mapping(schema.get("properties"))
    within = "data" if "data" in properties else list_within(operation, schema)
    beside = properties.keys() - {within} if within is not None else ()
    never_null = [
        place for place, each in places.items()
        if place and place[0] not in beside and not bench.fit.allows(each, None)
    ]  # fmt: skip
    for name, found, wrong in (("no date", moments, "yesterday"), ("null", never_null, None)):
        for place in found:
            yield f"{status}, {name} at {_path(place)}", status, _with(value, place, wrong), _path(place)


def run(bench: Bench, where: Environment, chosen: set[str] | None = None) -> PartResult:
    """Has the client decode each of them, sync and async.

    Args:
        bench: The instance; only what is known of its release is used.
        where: The environment of the client.
        chosen: Ids of the operations to look at; all without it.
    """
    result = PartResult("corrected")
    made: list[tuple[Operation, str, int, Any, str | None]] = []
    for each in (one for one in bench.operations.values() if chosen is None or one.id in chosen):
        made += [(each, *answer, None) for answer in answers(bench, each)]
        made += [(each, *answer) for answer in misfits(bench, each)]
    exchanges = [
        {"status": status, "content_type": "application/json", "response": value} for _, _, status, value, _ in made
    ]
    calls = [
        {**bench.valid_call(operation)(KINDS[number % 2], "method"), "headers": {EXCHANGE: str(number)}}
        for number, (operation, *_) in enumerate(made)
    ]
    token = "corrected"  # noqa: S105 - of a server that takes any
    with Replay(exchanges) as replay, InstalledClient(where, replay.url, token) as client:
        outcomes = client.ask(calls)
    for call, (operation, name, status, value, wrong), outcome in zip(calls, made, outcomes, strict=True):
        found = answered(bench, operation, status, value, outcome) if wrong is None else _refused(wrong, outcome)
        problems = tuple(found)
        if problems:
            result.failures.append(Failure("corrected", name, operation.id, str(call["kind"]), problems, status))
    result.total, result.passed = len(made), len(made) - len(result.failures)
    return result


def _refused(place: str, outcome: Outcome) -> Iterator[str]:
    error = outcome.get("error")
    if error is None or (error["class"], error.get("json_path")) != ("DecodeError", place):
        yield f"a DecodeError at {place} is due, and the call gave {summary(outcome)}"


def _places(schema: Any, value: Any, place: Place = ()) -> Iterator[tuple[Place, dict[str, Any]]]:
    """Where a sample has a value of a schema, outside of unions: what no member allows stays as it is there."""
    if not isinstance(schema, dict) or value is None or schema.keys() & {"anyOf", "oneOf", "allOf", "$ref"}:
        return
    yield place, schema
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _places(schema.get("items"), item, (*place, index))
    elif isinstance(value, dict):
        for name, inner in schema.get("properties", {}).items():
            if name in value:
                yield from _places(inner, value[name], (*place, name))


def _with(value: Any, place: Place, new: Any) -> Any:
    """A value with another one at a place of it."""
    if not place:
        return new
    copy = value.copy()
    copy[place[0]] = _with(value[place[0]], place[1:], new)
    return copy


def _path(place: Place) -> str:
    """A place as a `DecodeError` has it: `data[0].created_at`, `data['a-b']`."""
    parts = (f".{part}" if isinstance(part, str) and part.isidentifier() else f"[{part!r}]" for part in place)
    return "".join(parts).removeprefix(".")


def _unusual(schema: Any, value: Any, turn: Iterator[int]) -> Any:
    """A sample with times and texts of all forms, where the schema does not tell members of a union apart by them."""
    if not isinstance(schema, dict):
        return value
    if isinstance(value, list):
        return [_unusual(schema.get("items"), item, turn) for item in value]
    if isinstance(value, dict):
        declared = schema.get("properties", {})
        return {key: _unusual(declared.get(key), inner, turn) for key, inner in value.items()}
    if not isinstance(value, str) or schema.keys() & {"enum", "const"} or schema.get("type") != "string":
        return value
    if schema.get("format") == "date-time":
        return TIMES[next(turn) % len(TIMES)]
    return f"{value}{TEXTS[next(turn) % len(TEXTS)]}" if "format" not in schema and "pattern" not in schema else value
