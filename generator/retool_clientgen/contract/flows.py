"""Each resource and singleton in calls that follow one another, as `flows.yaml` has them."""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

from ..mock.state.call import LARGEST_PAGE
from ..openapi.document import read_document
from .bench import KINDS, Bench, Failure, PartResult
from .client import InstalledClient
from .conversation import AbsentError, BrokenError, Conversation
from .generic import follow, shapes_of

Flow = Callable[[Conversation], None]

_REFERENCE = re.compile(r"\$(\w+)((?:\.\w+)*)")


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = read_document(Path(__file__).with_name("flows.yaml"))
    return table


def flows_of(bench: Bench) -> Iterator[tuple[str, str, Flow]]:
    """The flows that a release has operations for.

    Yields:
        Name, the operation that it is about, and what it does.
    """
    table = _table()
    known = set(table["lives"])
    for name, life in table["lives"].items():
        if f"{name}.create" in bench.operations:
            yield name, f"{name}.create", partial(live, name=name, life=life)
    for name, steps in table["flows"].items():
        about = table["needs"].get(name) or _named(steps[0])[0]
        known.add(about.rpartition(".")[0])
        if about in bench.operations:
            yield name, about, partial(_take, steps=steps, kept={})
    shapes = shapes_of(bench)
    for shape in shapes.values():
        operation = shape.operation
        if operation is not None and operation.rpartition(".")[0] not in known:
            yield shape.path, operation, partial(follow, path=shape.path, shapes=shapes)


def run(bench: Bench, client: InstalledClient, chosen: set[str] | None = None) -> PartResult:
    """Runs the flows, sync and async.

    A flow that needs an operation which the release lacks, or has otherwise, is listed, not counted.

    Args:
        bench: The instance; its objects are put back before each flow.
        client: The client.
        chosen: Operations whose flows are wanted; all without it.
    """
    result = PartResult("flows", details={"absent": {}, "made_up": []})
    is_known = bench.instance.api.source.must_match
    for name, operation, flow in flows_of(bench):
        if chosen is not None and operation not in chosen:
            continue
        for kind in KINDS:
            bench.instance.reset()
            talk = Conversation(bench, client, kind)
            try:
                flow(talk)
            except AbsentError as error:
                result.details["absent"][name] = str(error)
                continue
            except (BrokenError, KeyError, IndexError, TypeError, ValueError) as error:
                # An answer that is not as it was expected may be found out anywhere.
                problem = str(error) if isinstance(error, BrokenError) else f"an answer lacks what is due: {error!r}"
                if not talk.problems and type(error) is not BrokenError and not is_known:
                    # What instances of other releases answer is not known, and the client read it right.
                    result.details["absent"][name] = problem
                    continue
                talk.problems.append(problem)
            if not talk.problems and not talk.followed:
                result.details["made_up"] = sorted({*result.details["made_up"], name})
                continue
            result.total += 1
            if talk.problems:
                result.failures.append(Failure("flows", name, operation, kind, tuple(talk.problems)))
            else:
                result.passed += 1
    return result


def _named(step: Any) -> tuple[str, dict[str, Any]]:
    """The operation of a step, and what the step says about it."""
    return (step, {}) if isinstance(step, str) else next(iter(step.items()))


def _take(talk: Conversation, steps: list[Any], kept: dict[str, Any]) -> None:
    """Takes steps; what answers are kept as goes to `kept`."""
    for step in steps:
        operation, wanted = _named(step)
        reads = wanted.get("pages") or wanted.get("query", {})
        lacking = not talk.has(operation) or not all(talk.takes(operation, name) for name in reads)
        if wanted.get("optional") and lacking:
            continue
        for body in talk.bodies(operation) if wanted.get("each") else [wanted.get("body")]:
            _step(talk, operation, {**wanted, "body": body}, kept)
            _take(talk, wanted.get("then", []), kept)


def _step(talk: Conversation, operation: str, wanted: dict[str, Any], kept: dict[str, Any]) -> None:
    path, query, body = (_filled(wanted.get(key), kept) for key in ("path", "query", "body"))
    values = list(map(str, path or ()))
    if "refused" in wanted:
        talk.refused(wanted["refused"], operation, *values, body=body)
        return
    if "items" in wanted or "pages" in wanted:
        found: Any = _listed(talk, operation, wanted)
    else:
        found = talk.do(operation, *values, query=query, body=body)
    if "is" in wanted:
        talk.check(found == _filled(wanted["is"], kept), f"{operation}: not what was expected")
    if "gives" in wanted:
        due = _filled(wanted["gives"], kept)
        talk.check(_has(found, due), f"{operation}: the answer does not have {due}")
    if "as" in wanted:
        kept[wanted["as"]] = found


def _listed(talk: Conversation, operation: str, wanted: dict[str, Any]) -> list[Any]:
    """The items of a list, read at once or page by page; each page but the last has as many as its limit says."""
    if "items" in wanted:
        return talk.pages(operation, wanted["items"], read="items")[0]
    pages = talk.pages(operation, wanted["pages"])
    limit = int(wanted["pages"].get("limit", 0))
    talk.check(not limit or all(len(page) == limit for page in pages[:-1]), f"{operation}: not pages of {limit}")
    return [item for page in pages for item in page]


def _filled(value: Any, kept: dict[str, Any]) -> Any:
    """A value of the table with the parts of kept answers that it refers to, and a number for `{n}`."""
    if isinstance(value, dict):
        return {key: _filled(inner, kept) for key, inner in value.items()}
    if isinstance(value, list):
        return [_filled(inner, kept) for inner in value]
    if not isinstance(value, str):
        return value
    value = value.replace("{n}", str(kept.get("{n}", "{n}")))
    reference = _REFERENCE.fullmatch(value)
    if reference is None:
        return value
    found = kept[reference[1]]
    for part in reference[2].split(".")[1:]:
        found = found[int(part) if isinstance(found, list) else part]
    return found


def _has(answered: Any, due: Any) -> bool:
    """Whether an answer has what is due; objects may have more keys."""
    if isinstance(due, dict) and due and isinstance(answered, dict):
        return all(key in answered and _has(answered[key], value) for key, value in due.items())
    if isinstance(due, list) and isinstance(answered, list):
        return len(due) == len(answered) and all(map(_has, answered, due))
    return bool(answered == due)


def live(talk: Conversation, name: str, life: dict[str, Any]) -> None:
    """Takes objects of a resource through their life: created, found, listed by pages, changed, deleted, and gone.

    Raises:
        BrokenError: If something does not go as it has to.
    """
    begun: dict[str, Any] = {}
    _take(talk, life.get("begin", []), begun)
    count = life.get("count", 5)
    every = f"{name}.list" if talk.has(f"{name}.list") else None
    # Where nobody says how long a page is, it takes many objects to see two.
    is_paged = every is not None and talk.takes(every, "next_token") and not talk.takes(every, "limit")
    if is_paged and count > 1 and life.get("long", True):
        count = LARGEST_PAGE + 1
    made = []
    for number in range(count):
        body = _filled(life["new"], {**begun, "{n}": number})
        made.append(talk.do(f"{name}.create", body=body))
        different = [key for key in life.get("kept", ()) if not _has(made[-1].get(key), body[key])]
        talk.check(not different, f"{name}.create: {different} of what was sent are not in the answer")
    ids = [one["id"] for one in made]
    talk.check(len(set(map(str, ids))) == len(ids), f"{name}: two objects have the same identifier")
    query = _filled(life.get("query", {}), {"made": made[0]})
    query = {key: value for key, value in query.items() if every and talk.takes(every, key)}
    if every is not None:
        _check_list(talk, every, query, ids[:1] if query else ids, is_paged=is_paged)
    for change in life.get("changes", ()):
        _change(talk, name, change, made[0])
    if talk.has(f"{name}.get"):
        for one in ids[1:]:
            talk.check(talk.do(f"{name}.get", str(one))["id"] == one, f"{name}.get: another object")
    if not talk.has(f"{name}.delete"):
        return
    for one in ids:
        talk.do(f"{name}.delete", str(one))
    gone = life.get("gone", 404)
    if gone == 200:
        talk.check(talk.do(f"{name}.get", str(ids[0]))["active"] is False, f"{name}: a deleted one is active")
        return
    for last in ("get", "delete"):
        if talk.has(f"{name}.{last}"):
            talk.refused(gone, f"{name}.{last}", str(ids[0]))
    if every is not None and not query:
        left = {str(item["id"]) for item in talk.pages(every, {}, read="items")[0]}
        talk.check(not left & set(map(str, ids)), f"{every}: deleted ones are listed")


def _check_list(talk: Conversation, name: str, query: dict[str, Any], wanted: list[Any], *, is_paged: bool) -> None:
    whole = [item["id"] for item in talk.pages(name, query, read="items")[0]]
    talk.check([i for i in whole if i in wanted] == wanted, f"{name}: gaps or doubles among {len(whole)} items")
    if talk.takes(name, "limit"):
        for limit in (1, 2, len(whole)):
            seen = [item["id"] for item in _listed(talk, name, {"pages": {"limit": limit}})]
            talk.check(seen == whole, f"{name}: pages of {limit} have {len(seen)} of {len(whole)} items, or doubles")
    elif len(whole) > LARGEST_PAGE and is_paged:
        pages = talk.pages(name, query)
        talk.check(len(pages) > 1, f"{name}: {len(whole)} items on one page")
        talk.check([item["id"] for page in pages for item in page] == whole, f"{name}: pages have gaps or doubles")


def _change(talk: Conversation, name: str, change: dict[str, Any], one: dict[str, Any]) -> None:
    way, key = next((way, change[way]) for way in ("update", "replace") if way in change)
    operation, value = f"{name}.{way}", change["to"]
    if not talk.has(operation):
        return
    taken = (talk.operation(operation).body or {}).get("properties", {"operations": {}})
    patch = {"operations": [{"op": "replace", "path": f"/{key}", "value": value}]}
    body = change.get("body") or (patch if "operations" in taken else {key: value})
    if change.get("whole"):
        body = {**one, key: value}
    # Themes are replaced by the identifier in the body.
    after = talk.do(operation, *([str(one["id"])] if "{" in talk.operation(operation).path else []), body=body)
    talk.check(_has(after[key], value), f"{operation}: {key} is {after[key]!r}")
    if talk.has(f"{name}.get"):
        again = talk.do(f"{name}.get", str(one["id"]))
        talk.check(again == after, f"{name}.get: not what {operation} answered")
