"""Paths whose templates differ only in the names of their parameters are the same path."""

import json
from typing import Any

import pytest

from retool_clientgen.errors import ClientgenError
from retool_clientgen.overlay.apply import Run, apply_overlays
from retool_clientgen.overlay.document import Overlay, parse_overlay
from retool_clientgen.overlay.path_templates import with_unions_of_either_kind


def overlay(*targets: str, update: str = "{x: 1}", name: str = "fix.yaml") -> Overlay:
    actions = "".join(f"  - target: {json.dumps(target)}\n    update: {update}\n" for target in targets)
    return parse_overlay(f"overlay: 1.1.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}".encode(), name)


def document(*paths: str, parameters: Any = None) -> dict[str, Any]:
    return {"paths": {path: {"get": {"parameters": list(parameters or ()), "responses": {}}} for path in paths}}


def in_path(name: str) -> dict[str, str]:
    return {"in": "path", "name": name}


def applied(served: Any, *overlays: Overlay, strict: bool = True) -> Run:
    return apply_overlays(served, list(overlays), strict=strict)


@pytest.mark.parametrize("served", ["/a/{x}/b/{y}", "/a/:x/b/:y", "/a/{x}/b/:y", "/a/{second}/b/{first}"])
def test_a_path_gets_the_spelling_of_the_overlay(served: str) -> None:
    result = applied(document(served), overlay("$.paths['/a/{first}/b/{second}'].get"))
    assert result.document["paths"]["/a/{first}/b/{second}"]["get"]["x"] == 1
    assert result.report.spellings == {served: "/a/{first}/b/{second}"}


def test_a_slash_at_the_end_counts_for_known_releases_only() -> None:
    fix = overlay("$.paths['/a/'].get"), overlay("$.paths['/b/{y}'].get", name="other.yaml")
    result = applied(document("/a", "/b/{x}/"), *fix, strict=False)
    assert {path: item["get"].get("x") for path, item in result.document["paths"].items()} == {"/a": 1, "/b/{x}/": 1}
    both = applied(document("/b/{x}", "/b/{x}/"), fix[1], strict=False)
    assert {path: item["get"].get("x") for path, item in both.document["paths"].items()} == {
        "/b/{y}": 1,
        "/b/{x}/": None,
    }
    with pytest.raises(ClientgenError):
        applied(document("/a"), fix[0])


def test_its_parameters_get_their_names_place_by_place() -> None:
    served = document(
        "/a/{second}/b/{first}", parameters=[in_path("first"), in_path("second"), {"in": "query", "name": "first"}]
    )
    served["paths"]["/a/{second}/b/{first}"]["parameters"] = [in_path("second")]
    result = applied(served, overlay("$.paths['/a/{first}/b/{second}'].get.parameters[?@.name == 'second']"))
    item = result.document["paths"]["/a/{first}/b/{second}"]
    assert item["get"]["parameters"] == [
        {**in_path("second"), "x": 1},
        in_path("first"),
        {"in": "query", "name": "first"},
    ]
    assert item["parameters"] == [in_path("first")]
    assert served["paths"]["/a/{second}/b/{first}"]["parameters"] == [in_path("second")]


def test_a_parameter_that_other_paths_share_is_renamed_in_this_one_only() -> None:
    served = document("/a/{x}", "/b/{x}", parameters=[{"$ref": "#/components/parameters/X"}])
    served["components"] = {"parameters": {"X": in_path("x")}}
    result = applied(served, overlay("$.paths['/a/{id}'].get"))
    assert result.document["paths"]["/a/{id}"]["get"]["parameters"] == [in_path("id")]
    assert result.document["paths"]["/b/{x}"] == served["paths"]["/b/{x}"]
    assert result.document["components"] == served["components"]


@pytest.mark.parametrize("target", ["$.paths['/a/{x}'].get", "$.paths[*].get", "$..get", "$.paths.*"])
def test_what_an_overlay_spells_like_the_document_or_not_at_all_stays(target: str) -> None:
    result = applied(document("/a/{x}", "/b/{x}"), overlay(target))
    assert list(result.document["paths"]) == ["/a/{x}", "/b/{x}"]
    assert result.report.spellings == {}


def test_an_overlay_that_names_both_spellings_knows_both() -> None:
    both = overlay("$.paths['/a/{x}'].get", "$.paths['/a/{y}'].get")
    assert applied(document("/a/{x}"), both).document["paths"]["/a/{x}"]["get"]["x"] == 1


def test_of_two_overlays_the_first_decides_and_the_other_one_applies_too() -> None:
    ours, theirs = overlay("$.paths['/a/{ours}'].get"), overlay("$.paths['/a/{x}','/b'].get", update="{y: 2}")
    result = applied(document("/a/{x}", "/b"), ours, theirs)
    operation = result.document["paths"]["/a/{ours}"]["get"]
    assert (operation["x"], operation["y"]) == (1, 2)
    assert result.document["paths"]["/b"]["get"]["y"] == 2


def test_of_several_identical_templates_none_is_meant() -> None:
    served = document("/a/{x}", "/a/{y}")
    result = applied(served, overlay("$.paths['/a/{z}'].get"), strict=False)
    assert result.document == served
    assert [entry.missing for entry in result.report.needs_a_look] == ["$.paths['/a/{z}'].get"]


@pytest.mark.parametrize(
    "served", [{"paths": []}, {"paths": {"/a/{x}": None}}, {"paths": {"/a/{x}": {"$ref": "#/x"}}}, [], "x"]
)
def test_what_is_not_an_openapi_document_stays_as_it_is(served: Any) -> None:
    assert applied(served, overlay("$.paths['/a/{id}'].get"), strict=False).document == served


def test_the_order_of_paths_stays() -> None:
    result = applied(document("/z", "/a/{x}", "/b"), overlay("$.paths['/a/{id}'].get"))
    assert list(result.document["paths"]) == ["/z", "/a/{id}", "/b"]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("$.a.anyOf[?@.b.oneOf[?@.c == 1]].d", "$['a'][BOTH][?@['b'][BOTH][?@['c'] == 1]]['d']"),
        ("$.a.oneOf[?@.anyOf]", "$['a'][BOTH][?@[BOTH]]"),
        ("$.a.allOf", None),
        ("$.a[?@ == \"['anyOf']\"]", None),
        ("$.a[?@.anyOf.b == 1]", None),
    ],
)
def test_a_union_of_the_other_kind_is_meant_too(expression: str, expected: str | None) -> None:
    found = with_unions_of_either_kind(expression)
    assert found == (expected and expected.replace("BOTH", "'anyOf', 'oneOf'"))


def test_only_on_a_release_that_nobody_knows_a_union_of_the_other_kind_is_corrected() -> None:
    served = {"a": {"oneOf": [{"b": 1}, {}]}}
    ours = overlay("$.a.anyOf[?@.b]")
    assert apply_overlays(served, [ours], strict=False).document == {"a": {"oneOf": [{"b": 1, "x": 1}, {}]}}
    with pytest.raises(ClientgenError, match="matches nothing"):
        apply_overlays(served, [ours])
