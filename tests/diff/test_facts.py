"""3.75 against 3.334, counted once more from fact sheets that know nothing of this project.

The count takes schemas apart into fields and what is said of each, and compares the two collections; it matches no
members of unions and knows no rules.
"""

import json
import re
from collections import Counter
from functools import cache
from typing import Any

import pytest

from retool_clientgen.compare import Finding, find
from support.paths import SHARED, needs_shared
from support.pipeline import served

pytestmark = needs_shared

WITHIN = {"properties", "items", "anyOf", "oneOf", "allOf", "required", "description", "title", "example"}
Field = tuple[str, ...]
Part = tuple[str, str]


@cache
def facts(release: str) -> dict[tuple[str, str], Any]:
    content = json.loads((SHARED / f"retool-api/{release}.facts.json").read_text())
    return {key_of(operation["method"], operation["path"]): operation for operation in content["operations"]}


def key_of(method: str, path: str) -> tuple[str, str]:
    return method.upper(), re.sub(r"\{[^}]*\}|(?<=/):\w+", "{}", path)


def fields(schema: Any, path: Field = (), *, must: bool = False) -> list[tuple[Field, str]]:
    """Each field with what is said of it; members of unions count as more of the same field."""
    said = {key: value for key, value in schema.items() if key not in WITHIN}
    if said.get("additionalProperties") in (True, {}):
        del said["additionalProperties"]
    if isinstance(said.get("enum"), list):
        said["enum"] = sorted(map(json.dumps, said["enum"]))
    extra = said.get("additionalProperties")
    inner: list[tuple[Field, str]] = []
    if isinstance(extra, dict):
        said["additionalProperties"] = "typed"
        inner += fields(extra, (*path, "{}"))
    union = next((key for key in ("anyOf", "oneOf") if key in schema), None)
    if union:
        said["union"] = [union, len(schema[union])]
        for member in schema[union]:
            inner += fields(member, path)
    for part in schema.get("allOf", ()):
        inner += fields(part, path)
    for name, value in schema.get("properties", {}).items():
        inner += fields(value, (*path, name), must=name in schema.get("required", ()))
    if isinstance(schema.get("items"), dict):
        inner += fields(schema["items"], (*path, "[]"))
    return [(path, json.dumps([said, must], sort_keys=True)), *inner]


def parts(operation: Any) -> dict[Part, Any]:
    """What an operation takes and gives: each parameter, the body, each answer."""
    found: dict[Part, Any] = {}
    for parameter in operation["parameters"]:
        schema = {**parameter["schema"], "of the parameter": parameter.get("required", False)}
        found["parameters", parameter["name"]] = schema
    request = operation["request"]
    for schema in (request or {}).get("content", {}).values():
        found["request", ""] = {**schema, "of the body": request["required"]}
    for status, contents in operation["responses"].items():
        found[f"response {status}", ""] = next(iter(contents.values()), {})
    return found


def counted() -> tuple[dict[tuple[Any, Part], set[Field]], set[tuple[Any, Part]]]:
    """The fields that changed, by operation and part; and those parts in which a union stands."""
    changed: dict[tuple[Any, Part], set[Field]] = {}
    unions = set()
    old, new = facts("3.75"), facts("3.334")
    for key in old.keys() & new.keys():
        before, after = parts(old[key]), parts(new[key])
        for part in before.keys() | after.keys():
            listed = [fields(one[part]) if part in one else [] for one in (before, after)]
            gathered: list[dict[Field, Counter[str]]] = [{}, {}]
            for one, into in zip(listed, gathered, strict=True):
                for path, said in one:
                    into.setdefault(path, Counter())[said] += 1
            paths = gathered[0].keys() | gathered[1].keys()
            different = {path for path in paths if gathered[0].get(path) != gathered[1].get(path)}
            # What lies within a field that came or went is not counted again, nor are the items of what was a list.
            once = {path for path in different if sum(path in one for one in gathered) == 1}
            within = {path for path in once if path and path[:-1] in once}
            was_list = {path for path in once if path[-1:] == ("[]",) and path[:-1] in different}
            different -= within | was_list
            if different:
                changed[key, part] = different
            if any('"union"' in said for one in listed for _, said in one):
                unions.add((key, part))
    return changed, unions


@cache
def findings() -> list[Finding]:
    return find(served("3.75"), served("3.334"))


def reported() -> dict[tuple[Any, Part], set[Field]]:
    """The fields in which the comparison found something, by operation and part, without members of unions."""
    found: dict[tuple[Any, Part], set[Field]] = {}
    for finding in findings():
        place = finding.place
        steps = place.new_pointer.split("/")
        if place.part in ("document", "operation") or len(steps) < 4:
            continue
        path, method = steps[2].replace("~1", "/").replace("~0", "~"), steps[3]
        fields = tuple(step for step in place.path if not step.startswith("("))
        part = (place.part, fields[0]) if place.part == "parameters" else (place.part, "")
        fields = fields[1:] if place.part == "parameters" else fields
        if place.part == "responses":
            part, fields = (f"response {fields[0]}", ""), ()
        found.setdefault((key_of(method, path), part), set()).add(fields)
    return found


def test_all_added_operations_are_reported_and_none_was_removed() -> None:
    added = {key_of(*str(finding.after).split(" ")) for finding in findings() if finding.rule == "endpoint-added"}
    assert added == facts("3.334").keys() - facts("3.75").keys()
    assert added
    removed = [finding for finding in findings() if finding.rule == "endpoint-removed"]
    assert len(removed) == len(facts("3.75").keys() - facts("3.334").keys()) == 0


def test_each_field_that_changed_is_reported_and_no_other() -> None:
    changed, unions = counted()
    found = reported()
    plain = {where: paths for where, paths in changed.items() if where not in unions}
    assert {where: paths for where, paths in found.items() if where not in unions} == plain
    assert sum(map(len, plain.values())) > 100


def test_where_a_union_stands_each_field_is_reported_or_what_holds_it() -> None:
    changed, unions = counted()
    found = reported()
    assert found.keys() == changed.keys()
    for where in unions & changed.keys():
        for path in changed[where]:
            holders = {path[:length] for length in range(len(path) + 1)}
            assert holders & found[where], (where, path)
        for path in found[where]:
            below = {other for other in changed[where] if other[: len(path)] == path or path[: len(other)] == other}
            assert below, (where, path)


@pytest.mark.parametrize("release", ["3.75", "3.334"])
def test_the_documents_have_the_operations_of_the_sheets(release: str) -> None:
    paths = served(release)["paths"]
    assert {key_of(method, path) for path in paths for method in paths[path]} == facts(release).keys()
