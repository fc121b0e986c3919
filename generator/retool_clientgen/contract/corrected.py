"""Answers that the snapshot does not have and instances give: as overlays correct it, with times in any form.

And answers that have a text where a date belongs, or null where the corrected document has none: a `DecodeError`.

They are made up here and served by a server that knows nothing, so that the instance's own ideas do not count.
"""

from collections.abc import Iterator
from functools import partial
from itertools import count, cycle
from typing import Any

from attrs import evolve

from ..mock.schema.sampling import Wish
from ..openapi.document import mapping
from ..openapi.json_schema import types_of
from . import replay
from .bench import KINDS, Asked, Bench, Case, Judge, PartResult, summary
from .client import Environment, Outcome
from .decode import answered, answers_json, list_within
from .operations import Operation
from .replay import answer
from .samples import wishes

Place = tuple[str | int, ...]
"""Keys and indexes that lead to a value."""

_Answer = tuple[str, int, Any, Judge]
"""What an answer is, its status and JSON, and what says whether the client did right."""

TIMES = (
    "2026-01-31T23:59:59Z", "2026-01-31T23:59:59.123456Z", "2026-01-31T23:59:59.120+02:00",
    "2026-01-31T23:59:59.120+00:00",
)  # fmt: skip
"""Points in time as servers write them."""

TEXTS = ("é\U0001f600\u2028\x00", 'a\\b"c\n', " ")
"""Texts that have to be kept as they are."""


def run(bench: Bench, where: Environment, chosen: set[str] | None = None) -> PartResult:
    """Has the client decode each of them, sync and async.

    Args:
        bench: The instance; only what is known of its release is used.
        where: The environment of the client.
        chosen: Ids of the operations to look at; all without it.
    """
    kinds = cycle(KINDS)
    cases = []
    for operation in (one for one in bench.operations.values() if chosen is None or one.id in chosen):
        make = bench.valid_call(operation)
        for name, status, value, judge in (*_answers(bench, operation), *_misfits(bench, operation)):
            case = Case("corrected", f"{status}, {name}", operation.id, make(next(kinds), "method"), judge, status)
            cases.append((case, answer(status, value)))
    failures = replay.run(where, cases)
    return PartResult("corrected", len(cases), len(cases) - len(failures), failures)


def _answers(bench: Bench, operation: Operation) -> Iterator[_Answer]:
    """Answers that the corrected document allows."""
    turn = count()
    for status, schema in operation.corrected.responses.items():
        if schema is None or status >= 400 or not answers_json(operation, status):
            continue
        for name, wish in wishes(bench.sampler, schema):
            if wish.valid and wish.items == 1 and wish.properties == "full":
                sample = bench.sampler.sample(schema, operation.id, evolve(wish, items=2))
                value = _unusual(schema, bench.fit.with_siblings(schema, sample), turn)
                yield name, status, value, partial(answered, bench, operation, status, value)


def _misfits(bench: Bench, operation: Operation) -> Iterator[_Answer]:
    """Answers that it does not allow, each in one place."""
    status = operation.succeeds_with
    schema = operation.response(status)
    if schema is None or not answers_json(operation, status):
        return
    value = bench.sampler.sample(schema, operation.id, Wish("full"))
    places = [(place, each) for place, each, _ in _places(schema, value)]
    moments = [
        place for place, each in places if each.get("format") in ("date-time", "date") and "string" in types_of(each)
    ]
    # What the envelope has beside the value is not decoded.
    properties = mapping(schema.get("properties"))
    within = "data" if "data" in properties else list_within(operation, schema)
    beside = properties.keys() - {within} if within is not None else ()
    never_null = [
        place for place, each in places if place and place[0] not in beside and not bench.fit.allows(each, None)
    ]
    for name, found, wrong in (("no date", moments, "yesterday"), ("null", never_null, None)):
        for place in found:
            where = _path(place)
            yield f"{name} at {where}", status, _with(value, place, wrong), partial(_refused, where)


def _refused(place: str, outcome: Outcome, _asked: list[Asked]) -> Iterator[str]:
    error = outcome.get("error")
    if error is None or (error["class"], error.get("json_path")) != ("DecodeError", place):
        yield f"a DecodeError at {place} is due, and the call gave {summary(outcome)}"


def _places(schema: Any, value: Any, place: Place = ()) -> Iterator[tuple[Place, dict[str, Any], Any]]:
    """Where a sample has a value of a schema, outside of unions: what no member allows stays as it is there."""
    if not isinstance(schema, dict) or value is None or schema.keys() & {"anyOf", "oneOf", "allOf", "$ref"}:
        return
    yield place, schema, value
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
    for place, each, text in _places(schema, value):
        if each.get("type") != "string" or each.keys() & {"enum", "const"}:
            continue
        if each.get("format") == "date-time":
            value = _with(value, place, TIMES[next(turn) % len(TIMES)])
        elif "format" not in each and "pattern" not in each:
            value = _with(value, place, f"{text}{TEXTS[next(turn) % len(TEXTS)]}")
    return value
