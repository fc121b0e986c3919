"""The overlay that turns one document into another."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retool_clientgen.errors import ClientgenError
from retool_clientgen.openapi.document import canonical_json
from retool_clientgen.overlay.apply import apply_overlays
from retool_clientgen.overlay.diff import diff_documents
from retool_clientgen.overlay.document import parse_overlay
from retool_clientgen.overlay.write import overlay_text
from support.cli import run_cli
from support.paths import OLDEST, SECOND
from support.pipeline import corrected, served

ODD_KEYS = ["", "a", "b", "$ref", "name", "in", "it's", 'say "x"', "a\\b", "line\nbreak", "\x00", "é", "~1/~0", "0"]
KEYS = st.sampled_from(ODD_KEYS) | st.text(max_size=4)
PRIMITIVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
SMALL = st.sampled_from([None, True, False, 0, 1, 1.0, 0.0, "", "1", "a", "b", "it's", "no", "2020-01-01"])
NAMED = st.dictionaries(st.sampled_from(["name", "in", "x"]), SMALL, min_size=2)
VALUES = st.recursive(
    SMALL | PRIMITIVES,
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.lists(SMALL, max_size=6)
        | st.lists(NAMED, max_size=5)
        | st.dictionaries(KEYS, inner, max_size=5)
    ),
    max_leaves=25,
)
OBJECTS = st.dictionaries(KEYS, VALUES, max_size=6)


def exact(value: Any) -> str:
    """A value as text in which `true`, 1 and 1.0 differ and the order of keys does not show."""
    return json.dumps(value, sort_keys=True).replace("-0.0", "0.0")


def applied(document: Any, overlay: dict[str, Any] | None) -> Any:
    if overlay is None:
        return document
    return apply_overlays(document, [parse_overlay(overlay_text(overlay).encode(), "diff.yaml")]).document


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Any, Any]:
    """A document and either another one or itself with some places changed."""
    before = draw(OBJECTS)
    if draw(st.booleans()):
        return before, draw(OBJECTS)
    after = copy.deepcopy(before)
    for _ in range(draw(st.integers(1, 3))):
        node: Any = after
        while isinstance(node, dict | list) and node:
            key = draw(st.sampled_from(sorted(node))) if isinstance(node, dict) else draw(st.integers(0, len(node) - 1))
            if not isinstance(node[key], dict | list) or draw(st.booleans()):
                how = draw(st.sampled_from(["replace", "delete", "insert"]))
                if how == "replace":
                    node[key] = draw(VALUES)
                elif how == "delete":
                    del node[key]
                elif isinstance(node, list):
                    node.insert(int(key), draw(VALUES))
                else:
                    node[draw(KEYS)] = draw(VALUES)
                break
            node = node[key]
    return before, after


@settings(max_examples=200, deadline=None)
@given(pairs())
def test_applying_the_difference_gives_the_other_document(pair: tuple[Any, Any]) -> None:
    before, after = pair
    assert exact(applied(before, diff_documents(before, after, title="t"))) == exact(after)


@settings(max_examples=100, deadline=None)
@given(pairs())
def test_no_action_of_a_difference_can_be_left_out(pair: tuple[Any, Any]) -> None:
    before, after = pair
    overlay = diff_documents(before, after, title="t")
    for index in range(len(overlay["actions"]) if overlay else 0):
        assert overlay is not None
        fewer = {**overlay, "actions": overlay["actions"][:index] + overlay["actions"][index + 1 :]}
        if not fewer["actions"]:
            assert exact(before) != exact(after)
            continue
        try:
            assert exact(applied(before, fewer)) != exact(after)
        except ClientgenError:
            continue


@pytest.mark.parametrize(("one", "other"), [(OLDEST, SECOND), (SECOND, OLDEST)])
def test_the_snapshots_turn_into_each_other(one: str, other: str) -> None:
    overlay = diff_documents(served(one), served(other), title="t")
    assert exact(applied(served(one), overlay)) == exact(served(other))


def test_what_the_overlays_do_to_a_release_can_be_written_as_one() -> None:
    overlay = diff_documents(served(SECOND), corrected(SECOND), title="t")
    assert exact(applied(served(SECOND), overlay)) == exact(corrected(SECOND))


def actions(before: Any, after: Any) -> Any:
    overlay = diff_documents(before, after, title="t")
    assert overlay is not None
    return overlay["actions"]


def test_parameters_are_told_apart_by_name_and_place() -> None:
    ids = [{"name": "id", "in": "path"}, {"name": "id", "in": "query"}]
    before = {"parameters": ids}
    after = {"parameters": [ids[0], {**ids[1], "required": True}]}
    assert actions(before, after) == [
        {"target": "$.parameters[?@.name == 'id' && @.in == 'query']", "update": {"required": True}}
    ]
    assert actions(before, {"parameters": ids[1:]}) == [
        {"target": "$.parameters[?@.name == 'id' && @.in == 'path']", "remove": True}
    ]


def test_strings_of_required_and_enum_are_told_apart_by_themselves() -> None:
    before = {"required": ["id", "name", "folder"], "enum": ["a", "b"]}
    after = {"required": ["id", "folder", "owner"], "enum": ["a", "b", "c"]}
    assert actions(before, after) == [
        {"target": "$.required[?@ == 'name']", "remove": True},
        {"target": "$", "update": {"required": ["owner"], "enum": ["c"]}},
    ]


def test_a_value_of_another_kind_is_removed_and_put_there() -> None:
    assert actions({"a": {"b": [1]}}, {"a": {"b": {"c": 1}}}) == [
        {"target": "$.a.b", "remove": True},
        {"target": "$.a", "update": {"b": {"c": 1}}},
    ]


def test_several_removals_from_one_place_say_how_many_they_are() -> None:
    assert actions({"a": 1, "it's": 2, "c": 3}, {"a": 1}) == [
        {"target": "$[\"it's\",'c']", "x-expect": {"min": 2, "max": 2}, "remove": True}
    ]


def test_an_array_at_the_top_becomes_no_object() -> None:
    with pytest.raises(ClientgenError, match="at the top"):
        diff_documents([], {}, title="t")


def test_a_change_in_the_middle_of_a_large_array_stays_small() -> None:
    rows = [{"n": i, "deep": [[i]]} for i in range(3000)]
    changed = [*rows[:1500], {"n": -1, "deep": [[1500]]}, *rows[1501:]]
    assert actions({"a": rows}, {"a": changed}) == [{"target": "$.a[1500]", "update": {"n": -1}}]
    assert actions({"a": rows}, {"a": rows[:1500] + rows[1502:]}) == [
        {"target": "$.a[1500,1501]", "x-expect": {"min": 2, "max": 2}, "remove": True}
    ]
    before, after = {"a": rows}, {"a": [row for row in rows if row["n"] % 7] + [{"n": True}]}
    assert exact(applied(before, diff_documents(before, after, title="t"))) == exact(after)


def test_the_command_writes_an_overlay_that_its_sibling_applies(tmp_path: Path) -> None:
    before = {"openapi": "3.0.3", "paths": {"/users": {"get": {"tags": ["a", "b"]}}}}
    after = {"openapi": "3.0.3", "paths": {"/users": {"get": {"tags": ["b"], "on": "no"}}, "/x": {}}}
    (tmp_path / "a.json").write_bytes(canonical_json(before))
    (tmp_path / "b.json").write_bytes(canonical_json(after))
    ran = run_cli("overlay", "diff", "a.json", "b.json", "--out", "fix.yaml", "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert ran.json["actions"] == 3
    result = run_cli("overlay", "apply", "--strict", "fix.yaml", "a.json", cwd=tmp_path)
    assert result.code == 0, result.stderr
    assert result.json == after
    printed = run_cli("overlay", "diff", "a.json", "b.json", cwd=tmp_path).stdout
    assert printed == (tmp_path / "fix.yaml").read_text()
    same = run_cli("overlay", "diff", "a.json", "a.json", "--out", "none.yaml", cwd=tmp_path)
    assert same.code == 0
    assert "the same" in same.stderr
    assert not (tmp_path / "none.yaml").exists()
