"""The engine against single sentences of the Overlay Specification and of RFC 9535."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.errors import ClientgenError
from retool_clientgen.overlay.apply import Run, apply_overlays
from retool_clientgen.overlay.document import parse_overlay
from retool_clientgen.overlay.jsonpath import find, path_to, positions_in


def run(document: Any, actions: str, version: str = "1.1.0", *, strict: bool = True) -> Run:
    content = f"overlay: {version}\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}"
    return apply_overlays(document, [parse_overlay(content.encode(), "fix.yaml")], strict=strict)


def applied(document: Any, actions: str, version: str = "1.1.0") -> Any:
    return run(document, actions, version).document


def test_the_nodes_are_chosen_before_any_of_them_changes() -> None:
    document = {"a": {"k": 1, "a": {"k": 1}}, "b": {"k": 2}}
    result = applied(document, "  - target: $..[?@.k == 1]\n    update: {k: 2, n: {k: 1}}\n")
    assert result == {"a": {"k": 2, "n": {"k": 1}, "a": {"k": 2, "n": {"k": 1}}}, "b": {"k": 2}}


def test_each_action_works_on_the_result_of_the_last() -> None:
    actions = "  - target: $.a\n    remove: true\n  - target: $\n    update: {a: {y: 1}}\n"
    assert applied({"a": {"x": 1}}, actions) == {"a": {"y": 1}}


@pytest.mark.parametrize(
    ("target", "left"),
    [
        ("$.l[0,2,4]", [1, 3]),
        ("$.l[4,0,2]", [1, 3]),
        ("$.l[::-2]", [1, 3]),
        ("$.l[?@ > 1]", [0, 1]),
        ("$.l[-1]", [0, 1, 2, 3]),
        ("$.l[*]", []),
        ("$.l[0,0]", [1, 2, 3, 4]),
    ],
)
def test_removals_from_one_array_take_what_was_matched(target: str, left: list[int]) -> None:
    assert applied({"l": [0, 1, 2, 3, 4]}, f"  - target: {target}\n    remove: true\n") == {"l": left}


def test_a_node_and_what_is_in_it_can_be_removed_together() -> None:
    assert applied({"a": [{"a": [1, 2]}, 3], "b": 1}, "  - target: $..*\n    remove: true\n") == {}


def test_remove_false_does_nothing_and_leaves_the_update_to_do() -> None:
    assert applied({"a": 1}, "  - target: $.a\n    remove: false\n") == {"a": 1}
    assert applied({"a": 1}, "  - target: $.a\n    remove: false\n    update: 2\n") == {"a": 2}


def test_remove_goes_before_update_and_copy() -> None:
    actions = "  - target: $.a\n    remove: true\n    update: 2\n    copy: $.b\n"
    assert applied({"a": 1, "b": 1}, actions) == {"b": 1}


@pytest.mark.parametrize(
    ("node", "update", "result"),
    [
        ({"a": 1, "b": {"c": 1}}, "{b: {d: 2}}", {"a": 1, "b": {"c": 1, "d": 2}}),
        ({"a": [1]}, "{a: [2, [3]]}", {"a": [1, 2, [3]]}),
        ([1], "[2]", [1, 2]),
        ([1], "2", [1, 2]),
        ([1], "{a: 1}", [1, {"a": 1}]),
        ([1], "null", [1, None]),
        (1, "text", "text"),
        (None, "true", True),
        ("a", "null", None),
        ({}, "{}", {}),
        ([], "[]", []),
    ],
)
def test_the_merge_table(node: Any, update: str, result: Any) -> None:
    assert applied({"n": node}, f"  - target: $.n\n    update: {update}\n") == {"n": result}


@pytest.mark.parametrize(
    ("node", "update", "place"),
    [
        ({"a": [1]}, "{a: 2}", "/n/a"),
        ({"a": [1]}, "{a: {b: 1}}", "/n/a"),
        ({"a": {}}, "{a: null}", "/n/a"),
        ({"a": {"b/c": 1}}, "{a: {b/c: []}}", "/n/a/b~1c"),
        ({"a": None}, "{a: {}}", "/n/a"),
        ({}, "[1]", "/n"),
        ("a", "{}", "/n"),
    ],
)
def test_every_other_mix_is_an_error_with_its_place(node: Any, update: str, place: str) -> None:
    with pytest.raises(ClientgenError, match=rf"fix.yaml:4: {place}: "):
        applied({"n": node}, f"  - target: $.n\n    update: {update}\n")


def test_true_and_1_are_different_values() -> None:
    document = applied({"a": 1, "b": True}, "  - target: $\n    update: {a: true, b: 1}\n")
    assert (document["a"] is True, document["b"] is True) == (True, False)
    with pytest.raises(ClientgenError, match="written against"):
        applied({"a": 1}, "  - target: $.a\n    x-expect-before: true\n    update: 2\n")


def test_what_one_action_updates_is_of_one_kind() -> None:
    with pytest.raises(ClientgenError, match="/a is an object, /b is an array"):
        applied({"a": {}, "b": []}, "  - target: $.*\n    update: {}\n")
    assert applied({"a": 1, "b": None}, "  - target: $.*\n    update: x\n") == {"a": "x", "b": "x"}
    assert applied({"a": {}, "b": []}, "  - target: $.*\n    remove: true\n") == {}


@pytest.mark.parametrize(
    ("actions", "said"),
    [
        ("  - target: $.a\n    update: 2\n", "updates objects and arrays only"),
        ("  - target: $\n    copy: $.a\n", "'copy' is not a field"),
    ],
)
def test_version_1_0_has_neither_copy_nor_updates_of_primitives(actions: str, said: str) -> None:
    with pytest.raises(ClientgenError, match=said):
        applied({"a": 1}, actions, "1.0.0")


def test_version_1_0_has_no_description_of_an_overlay() -> None:
    content = "overlay: 1.0.0\ninfo: {title: t, version: '1', description: d}\nactions: [{target: $}]"
    with pytest.raises(ClientgenError, match="description"):
        parse_overlay(content.encode(), "fix.yaml")
    parse_overlay(content.replace("1.0.0", "1.1.0").encode(), "fix.yaml")


def test_update_beside_copy_is_refused() -> None:
    with pytest.raises(ClientgenError, match="not both"):
        applied({"a": {}, "b": {}}, "  - target: $.a\n    update: {}\n    copy: $.b\n")


def test_a_copy_is_taken_before_anything_changes() -> None:
    assert applied({"a": {"b": {}}}, "  - target: $.a.b\n    copy: $.a\n") == {"a": {"b": {"b": {}}}}
    assert applied({"a": {"b": {"x": 1}}}, "  - target: $.a\n    copy: $.a.b\n") == {"a": {"b": {"x": 1}, "x": 1}}
    assert applied({"l": [1, 2]}, "  - target: $.l\n    copy: $.l\n") == {"l": [1, 2, 1, 2]}
    assert applied({"a": 1, "b": 2}, "  - target: $.a\n    copy: $.b\n") == {"a": 2, "b": 2}


def test_what_is_inserted_in_two_places_is_two_values() -> None:
    actions = (
        "  - target: $.*\n    update: {x: {l: []}}\n  - target: $.a.x.l\n    update: 1\n"
        "  - target: $.b.x\n    copy: $.a.x\n  - target: $.a.x.l\n    update: 2\n"
    )
    result = applied({"a": {}, "b": {}}, actions)
    assert result == {"a": {"x": {"l": [1, 2]}}, "b": {"x": {"l": [1]}}}


def test_a_value_that_stands_in_several_places_is_changed_where_it_is_meant() -> None:
    shared: dict[str, Any] = {"l": [1]}
    document = {"a": shared, "b": shared, "c": [shared, shared]}
    assert applied(document, "  - target: $.a\n    update: {l: [2]}\n")["b"] == {"l": [1]}
    everywhere = applied(document, "  - target: $..l\n    update: 2\n")
    assert everywhere == {"a": {"l": [1, 2]}, "b": {"l": [1, 2]}, "c": [{"l": [1, 2]}, {"l": [1, 2]}]}
    assert shared == {"l": [1]}


def test_an_error_in_the_last_action_leaves_the_document_as_it_was() -> None:
    document = {"a": {"b": [1]}}
    with pytest.raises(ClientgenError):
        applied(document, "  - target: $.a.b\n    update: 2\n  - target: $.a\n    update: {b: text}\n")
    assert document == {"a": {"b": [1]}}


def test_the_index_of_what_was_written_follows_items_that_move_up() -> None:
    document = {"p": [{"name": "a"}, {"name": "b"}, {"name": "c"}]}
    actions = (
        "  - target: $.p[2]\n    update: {x: 1}\n  - target: $.p[0,1]\n    remove: true\n"
        "  - target: $.p\n    update: {name: d}\n"
    )
    report = run(document, actions).report
    assert [entry.where for entry in report.touching("/p/0")] == ["fix.yaml:4"]
    assert [entry.where for entry in report.touching("/p/1")] == ["fix.yaml:8"]
    assert [entry.where for entry in report.touching("/p")] == ["fix.yaml:4", "fix.yaml:6", "fix.yaml:8"]


def test_the_index_of_what_was_written_follows_a_move() -> None:
    actions = (
        "  - target: $.old.get\n    update: {x: 1}\n  - target: $.new\n    copy: $.old\n"
        "  - target: $.old\n    remove: true\n"
    )
    report = run({"old": {"get": {}}, "new": {}}, actions).report
    assert [entry.where for entry in report.touching("/new/get/x")] == ["fix.yaml:4", "fix.yaml:6"]
    assert report.writes.shadowed == []


@given(st.lists(st.text() | st.integers(0, 3), max_size=5))
def test_the_path_of_a_location_leads_there(location: list[str | int]) -> None:
    document: Any = "here"
    for key in reversed(location):
        document = [document] * 4 if isinstance(key, int) else {key: document}
    assert find(document, path_to(document, location)) == [(tuple(location), "here")]


@pytest.mark.parametrize("path", ["$.x-traits.a", "$..x-traits.a", "$[?@.a].a", "$['x-traits']['a']"])
def test_names_with_hyphens_may_stand_without_quotes(path: str) -> None:
    assert [value for _, value in find({"x-traits": {"a": 1}}, path)] == [1]


@pytest.mark.parametrize(
    ("path", "arrays"),
    [
        ("$.a.anyOf[0].b", ["anyOf"]),
        ("$.a['oneOf'][-1]", ["oneOf"]),
        ('$.a["allOf"][ 2 ]', ["allOf"]),
        ("$.a[?@.enum[0] == 'x']", ["enum"]),
        ("$.a[1:2]", ["a"]),
        ("$.a['x', 0]", ["a"]),
        ("$..[0]", [""]),
        ("$.paths['/a[0]'].get", []),
        ("$.a[?length(@.enum) == 1]", []),
        ("$.a[?@.b[?@ == 1]]", []),
        ("$.a[?match(@.x, 'a[0-9]')]", []),
        ("$.a[*]", []),
    ],
)
def test_positions_in_a_path_are_found(path: str, arrays: list[str]) -> None:
    assert positions_in(path) == arrays
