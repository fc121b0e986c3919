"""The report against an independent count, made from fact sheets of real releases alone.

The count walks over two sheets side by side and notes what came, went or changed: it knows no rules, no severities and
nothing of this project. The report has to have each of these and nothing else.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from retool_clientgen.compare import Change, Place, Severity, diff_documents
from support.paths import SHARED, needs_shared

pytestmark = needs_shared

PAIRS = [("3.75", "3.334"), ("3.334", "4.0"), ("3.75", "4.0"), ("4.0", "3.334")]
BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
Unit = tuple[str, ...]
"""What happened (`field added`), to which operation, in which part of it, at which path, with which value."""


@cache
def sheet(release: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SHARED / f"retool-api/{release}.facts.json").read_text())
    return content


def key_of(method: str, path: str) -> str:
    return f"{method.upper()} {re.sub(r'{[^}]*}|(?<=/):[^/]+', '{}', path)}"


def document(release: str) -> dict[str, Any]:
    """The document that a sheet is of, without prose."""
    facts = sheet(release)
    paths: dict[str, Any] = {}
    for operation in facts["operations"]:
        made = {
            "tags": operation["tags"],
            "deprecated": operation["deprecated"],
            "parameters": operation["parameters"],
            "responses": {
                status: {"description": "", "content": {kind: {"schema": schema} for kind, schema in content.items()}}
                for status, content in operation["responses"].items()
            },
        }
        body = operation["request"]
        if body is not None:
            content = {kind: {"schema": schema} for kind, schema in body["content"].items()}
            made["requestBody"] = {"required": body["required"], "content": content}
        paths.setdefault(operation["path"], {})[operation["method"]] = made
    info = {"title": facts["info_title"], "version": facts["api_version"]}
    return {"openapi": facts["openapi"], "info": info, "servers": facts["servers"], "paths": paths}


# The count.


def counted(old: str, new: str) -> Counter[Unit]:
    before, after = ({key_of(o["method"], o["path"]): o for o in sheet(one)["operations"]} for one in (old, new))
    units: Counter[Unit] = Counter()
    for key in before.keys() | after.keys():
        if key not in before or key not in after:
            units["operation added" if key in after else "operation removed", key, "operation", ""] += 1
            continue
        for what, part, path, *value in in_operation(before[key], after[key]):
            units[(what, key, part, path, *value)] += 1
    return units


def in_operation(old: Any, new: Any) -> Iterator[Unit]:
    # Parameters of the path are the same by their place in it.
    names = [re.findall(r"{([^}]*)}|(?<=/):([^/]+)", one["path"]) for one in (old, new)]
    places = [{"".join(found): str(at) for at, found in enumerate(one)} for one in names]
    sides = [
        {(p["in"], place.get(p["name"], p["name"]) if p["in"] == "path" else p["name"]): p for p in one["parameters"]}
        for one, place in zip((old, new), places, strict=True)
    ]
    for key in sides[0].keys() | sides[1].keys():
        before, after = sides[0].get(key), sides[1].get(key)
        if before is None or after is None:
            yield came_or_went("parameter", before, "parameters", (after or before or {})["name"])
            continue
        if before.get("required", False) != after.get("required", False) and key[0] != "path":
            yield became("required", after.get("required", False), "parameters", after["name"])
        yield from in_schema(before["schema"], after["schema"], "parameters", after["name"])
    before, after = old["request"], new["request"]
    if (before is None) != (after is None):
        yield came_or_went("body", before, "request", "")
    elif before is not None:
        if before["required"] != after["required"]:
            yield became("required", after["required"], "request", "")
        yield from in_content(before["content"], after["content"], "request")
    for status in old["responses"].keys() | new["responses"].keys():
        before, after = old["responses"].get(status), new["responses"].get(status)
        if before is None or after is None:
            yield came_or_went("status", before, "responses", status)
        else:
            yield from in_content(before, after, f"response {status}")


def in_content(old: Any, new: Any, part: str) -> Iterator[Unit]:
    for kind in old.keys() | new.keys():
        if kind in old and kind in new:
            yield from in_schema(old[kind], new[kind], part, "")
        else:
            yield came_or_went("media-type", old.get(kind), part, "")


def in_schema(old: Any, new: Any, part: str, path: str) -> Iterator[Unit]:  # noqa: PLR0912 - a branch per keyword
    nullable = [one.get("nullable", False) or None in one.get("enum", ()) for one in (old, new)]
    if nullable[0] != nullable[1]:
        yield became("nullable", nullable[1], part, path)
    unions = [one.get("anyOf") or one.get("oneOf") for one in (old, new)]
    if any(unions):
        members = [union or [one] for union, one in zip(unions, (old, new), strict=True)]
        if part == "request" and [len(one) == 1 for one in members].count(True) == 1:
            # What is sent is one of several kinds either way.
            members = [parts_of(one[0], other) if len(one) == 1 else one for one, other in (members, reversed(members))]
        yield from in_members(*members, part, path)
        return
    if old.get("type") != new.get("type"):
        yield "type changed", part, path
        if None not in (old.get("type"), new.get("type")) and {old["type"], new["type"]} != {"integer", "number"}:
            # Values of another type have nothing else in common to compare.
            return
    else:
        yield from in_words(old, new, part, path, "format")
    for keyword in ("pattern", *BOUNDS):
        yield from in_words(old, new, part, path, keyword)
    values = [{json.dumps(value) for value in one.get("enum", ()) if value is not None} for one in (old, new)]
    if ("enum" in old) != ("enum" in new):
        yield came_or_went("enum", old.get("enum"), part, path)
    else:
        for value in values[0] ^ values[1]:
            yield (*came_or_went("enum-value", True if value in values[0] else None, part, path), value)
    properties = [one.get("properties", {}) for one in (old, new)]
    for name in properties[0].keys() | properties[1].keys():
        inner = f"{path}.{name}" if path else name
        before, after = (one.get(name) for one in properties)
        if before is None or after is None:
            yield came_or_went("field", before, part, inner)
            continue
        must = [name in one.get("required", ()) for one in (old, new)]
        if must[0] != must[1]:
            yield became("required", must[1], part, inner)
        yield from in_schema(before, after, part, inner)
    if "items" in old and "items" in new:
        yield from in_schema(old["items"], new["items"], part, f"{path}[]")
    elif ("items" in old) != ("items" in new):
        yield came_or_went("items", old.get("items"), part, path)
    extra = [one.get("additionalProperties", True) for one in (old, new)]
    if all(isinstance(one, dict) and one for one in extra):
        yield from in_schema(*extra, part, f"{path}{{}}")
    elif [one in (True, {}) for one in extra] != [True, True] and extra[0] != extra[1]:
        yield "additional-properties changed", part, path


def in_words(old: Any, new: Any, part: str, path: str, keyword: str) -> Iterator[Unit]:
    kind = "bound" if keyword in BOUNDS else keyword
    if old.get(keyword) != new.get(keyword):
        if keyword in old and keyword in new:
            yield f"{kind} changed", part, path
        else:
            yield came_or_went(kind, old.get(keyword), part, path)


def in_members(old: list[Any], new: list[Any], part: str, path: str) -> Iterator[Unit]:
    """Members of unions are the same by their titles, by what tells them apart, or by the fields that they share."""
    left, right = dict(enumerate(old)), dict(enumerate(new))
    pairs = [(alike(before, after), i, j) for i, before in left.items() for j, after in right.items()]
    for share, i, j in sorted(pairs, reverse=True):
        if share >= 0.5 and i in left and j in right:
            yield from in_schema(left.pop(i), right.pop(j), part, path)
    yield from [("union-member removed", part, path)] * len(left)
    yield from [("union-member added", part, path)] * len(right)


def alike(old: Any, new: Any) -> float:
    if old == new:
        return 4
    tags = [
        {(name, *inner["enum"]) for name, inner in one.get("properties", {}).items() if len(inner.get("enum", ())) == 1}
        for one in (old, new)
    ]
    if {tag[0] for tag in tags[0] - tags[1]} & {tag[0] for tag in tags[1] - tags[0]}:
        return 0
    titles = {one["title"] for one in (old, new) if "title" in one}
    if len(titles) == 1 and "title" in old and "title" in new:
        return 3
    before, after = (one.get("properties", {}) for one in (old, new))
    names = before.keys() | after.keys()
    if not names:
        return float(old.get("type") == new.get("type") != "object")
    share = len(before.keys() & after.keys()) / len(names)
    equal = sum(before.get(name) == after.get(name) for name in names) / len(names)
    return share + equal / 100 if share >= (0.8 if len(titles) > 1 else 0.5) else 0


def parts_of(one: Any, members: list[Any]) -> list[Any]:
    """A schema as a member for each value of the property that tells some members apart."""
    for name, inner in one.get("properties", {}).items():
        told = [member.get("properties", {}).get(name, {}).get("enum", ()) for member in members]
        if len(inner.get("enum", ())) > 1 and all(len(values) == 1 for values in told):
            return [
                {**one, "properties": {**one["properties"], name: {**inner, "enum": [value]}}}
                for value in inner["enum"]
            ]
    return [one]


def came_or_went(what: str, before: Any, part: str, path: str) -> Unit:
    return f"{what} {'added' if before is None else 'removed'}", part, path


def became(what: str, now: bool, part: str, path: str) -> Unit:
    return f"{what} {'added' if now else 'removed'}", part, path


# The report.


@cache
def report(old: str, new: str) -> list[Change]:
    return diff_documents(document(old), document(new))


def reported(old: str, new: str) -> Counter[Unit]:
    units: Counter[Unit] = Counter()
    for change in report(old, new):
        if change.about.area in ("document", "security") or change.about.kind in (
            "tag",
            "name",
            "default",
            "union-kind",
        ):
            assert change.severity is Severity.INFORMATIONAL
            continue
        for place in change.places:
            for unit in units_of(change, place):
                units[unit] += 1
    return units


def units_of(change: Change, place: Place) -> Iterator[Unit]:
    rule = change.about
    kind = (
        {"parameter": "parameter", "property": "field"}.get(rule.area, rule.area)
        if rule.kind == "itself"
        else rule.kind
    )
    steps = (place.new_pointer if rule.action != "removed" else place.old_pointer).split("/")
    key = key_of(steps[3], steps[2].replace("~1", "/").replace("~0", "~"))
    path = ""
    for step in place.path:
        if not step.startswith("("):
            path += step if step in ("[]", "{}") else f".{step}"
    unit = (f"{kind} {rule.action.value}", key, place.part, path.removeprefix("."))
    values = change.before if rule.action == "removed" else change.after
    if kind == "enum-value":
        yield from ((*unit, json.dumps(value)) for value in values)
    else:
        yield unit


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_report_has_each_change_and_nothing_else(old: str, new: str) -> None:
    wanted, found = counted(old, new), reported(old, new)
    right = (wanted & found).total()
    precision, recall = right / found.total(), right / wanted.total()
    print(f"{old} to {new}: {wanted.total()} changes, precision {precision:.3f}, recall {recall:.3f}")
    assert found - wanted == Counter()
    assert wanted - found == Counter()
    assert wanted.total() > 100


def test_nothing_that_a_request_may_have_goes_from_3_334_to_4_0() -> None:
    gone = [c for c in report("3.334", "4.0") if c.about.action == "removed" and c.about.kind == "itself"]
    assert gone == []
    added = {c.places[0].operation for c in report("3.334", "4.0") if c.is_of_operations}
    assert added == {
        "POST /users/{userId}/logout",
        "POST /source_control/branches",
        "POST /source_control/branches/reset",
        "POST /apps/toolscript/validate",
        "GET /organization/code_executor_settings",
        "PUT /organization/code_executor_settings",
        "PATCH /workflows/{workflowId}",
        "DELETE /workflows/{workflowId}",
    }
