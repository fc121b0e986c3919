"""What the engine does and refuses to do, on small documents."""

from typing import Any

import pytest

from retool_clientgen.errors import ClientgenError
from retool_clientgen.openapi.document import parse_document
from retool_clientgen.overlay.apply import apply_overlays
from retool_clientgen.overlay.document import parse_overlay
from retool_clientgen.overlay.report import Outcome

DOCUMENT = {
    "paths": {
        "/users": {"get": {"tags": ["User", "Users"], "parameters": [{"name": "email"}, {"name": "limit"}]}},
        "/groups": {"get": {"tags": ["Groups"]}},
    }
}


def applied(actions: str, version: str = "1.1.0", *, strict: bool = True, document: Any = DOCUMENT) -> Any:
    content = f"overlay: {version}\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}"
    overlay = parse_overlay(content.encode(), "fix.yaml")
    return apply_overlays(document, [overlay], strict=strict)


def test_an_action_that_matches_nothing_names_file_line_and_nearest_name() -> None:
    with pytest.raises(ClientgenError) as error:
        applied("  - target: $.paths['/user'].get\n    update: {summary: x}\n")
    assert error.value.where == "fix.yaml:4"
    assert "matches nothing" in error.value.what
    assert "/users" in (error.value.fix or "")


def test_an_optional_action_may_match_nothing_and_must_say_why() -> None:
    action = "  - target: $.paths['/user']\n    update: {summary: x}\n    x-optional: true\n"
    assert applied(action + "    x-reason: gone\n").document == DOCUMENT
    with pytest.raises(ClientgenError, match="x-reason"):
        applied(action)


def test_on_an_unknown_release_it_needs_a_look_and_the_build_goes_on() -> None:
    result = applied("  - target: $.paths['/user'].get\n    update: {summary: x}\n", strict=False)
    assert result.document == DOCUMENT
    assert len(result.report.needs_a_look) == 1


def test_a_wildcard_is_held_to_what_it_expects() -> None:
    action = "  - target: $.paths[*].get\n    update: {{x: 1}}\n    x-expect: {{min: {0}, max: {0}}}\n"
    assert applied(action.format(2)).document["paths"]["/groups"]["get"]["x"] == 1
    with pytest.raises(ClientgenError, match="2"):
        applied(action.format(3))


def test_an_optional_action_may_match_nothing_and_no_fewer_than_it_expects() -> None:
    action = (
        "  - target: {0}\n    update: {{x: 1}}\n    x-expect: {{min: 3}}\n    x-optional: true\n    x-reason: gone\n"
    )
    assert applied(action.format("$.paths['/x']")).document == DOCUMENT
    with pytest.raises(ClientgenError, match="matches 2 places, at least 3 are expected"):
        applied(action.format("$.paths[*].get"))
    lenient = applied(action.format("$.paths[*].get"), strict=False)
    assert [item["get"]["x"] for item in lenient.document["paths"].values()] == [1, 1]
    (entry,) = lenient.report.needs_a_look
    assert entry.outcome is Outcome.PARTLY
    assert (len(entry.pointers), entry.changed) == (2, True)
    assert "matches 2 places, at least 3 are expected" in str(entry)


def test_on_an_unknown_release_places_that_fit_are_corrected_and_the_others_listed() -> None:
    result = applied(
        "  - target: $.paths[*].get.tags[0]\n    x-expect-before: Groups\n    update: Teams\n"
        "  - target: $.paths['/users'].get.parameters[0]..['name', 'x']\n    update: {x: 1}\n"
        "  - target: $.paths['/groups'].get['x-new', 'tags'][?@ == 'Teams']\n    update: [1]\n"
        "  - target: $.paths['/users'].get.parameters[0, 1]['name']\n    update: 7\n"
        "  - target: $.paths['/users'].get.parameters..[?@ == 7 || @.name == 7]\n    update: {x: 1}\n",
        strict=False,
    )
    assert result.document["paths"]["/groups"]["get"]["tags"] == ["Teams"]
    assert result.document["paths"]["/users"]["get"]["tags"] == ["User", "Users"]
    assert result.document["paths"]["/users"]["get"]["parameters"] == [{"name": 7, "x": 1}, {"name": 7, "x": 1}]
    partly, refused = Outcome.PARTLY, Outcome.NEEDS_A_LOOK
    assert [entry.outcome for entry in result.report.needs_a_look] == [partly, refused, refused, partly]
    assert "User" in result.report.needs_a_look[0].refused


SUCCESS = """
paths:
  /a:
    get: {responses: {'200': {content: {j: {a: {required: [x, y]}}}}, '201': {content: {j: {a: {required: [x, y]}}}}}}
    put: {responses: {'201': {content: {j: {a: {required: [x, y]}}}}, '409': {content: {j: {a: {required: [x]}}}}}}
    post: {responses: {'200': {content: {j: {a: {required: [x]}}}}, '202': {content: {j: {a: {required: [x, z]}}}}}}
    patch: {responses: {'2XX': {content: {j: {a: {required: [x]}}}}}}
"""


def test_on_an_unknown_release_the_same_answer_under_another_success_status_is_corrected_too() -> None:
    document = parse_document(SUCCESS.encode(), where="the test")
    fix = "  - target: $.paths['/a'][*].responses['200']..required[?@ == 'x']\n    remove: true\n"
    responses = {
        f"{method} {status}": response["content"]["j"]["a"]["required"]
        for method, operation in applied(fix, document=document, strict=False).document["paths"]["/a"].items()
        for status, response in operation["responses"].items()
    }
    assert responses == {
        "get 200": ["y"], "get 201": ["y"], "put 201": ["y"], "put 409": ["x"], "post 200": [], "post 202": ["x", "z"],
        "patch 2XX": [],
    }  # fmt: skip
    whole = "  - target: $.paths['/a'].put.responses['200']\n    remove: true\n"
    assert applied(whole, document=document, strict=False).document == document


def test_on_an_unknown_release_no_value_is_added_twice_to_an_enum() -> None:
    schema = {"type": "string", "enum": ["a", "b"], "required": ["a"], "tags": ["a"]}
    fix = "  - target: $.s.enum\n    update: b\n  - target: $.s\n    update: {enum: [b, c], required: [a], tags: [a]}\n"
    result = applied(fix, document={"s": schema}, strict=False)
    assert result.document["s"] == {**schema, "enum": ["a", "b", "c"], "tags": ["a", "a"]}
    assert [entry.outcome for entry in result.report.entries] == [Outcome.DEAD, Outcome.APPLIED]


def test_on_an_unknown_release_another_type_of_json_is_corrected_too_and_no_example() -> None:
    schema = {"properties": {"content": {"type": "a"}, "example": {"type": "a"}}, "example": {"type": "a"}}
    content = {
        "/plain": {"application/json": schema, "application/x+json": schema},
        "/other": {"application/json; charset=utf-8": schema, "text/json": schema, "text/csv": schema, "*/*": schema},
    }
    document = {
        "paths": {path: {"get": {"responses": {"201": {"content": each}}}} for path, each in content.items()},
        "example": {"paths": content},
    }
    fix = "  - target: $.paths[*].get.responses['200'].content['application/json']..type\n    update: b\n"
    result = applied(fix, document=document, strict=False).document
    found = {
        media_type: [
            each["properties"]["content"]["type"],
            each["properties"]["example"]["type"],
            each["example"]["type"],
        ]
        for path in result["paths"].values()
        for media_type, each in path["get"]["responses"]["201"]["content"].items()
    }
    assert found == {
        "application/json": ["b", "b", "a"],
        "application/x+json": ["a", "a", "a"],
        "application/json; charset=utf-8": ["b", "b", "a"],
        "text/json": ["b", "b", "a"],
        "text/csv": ["a", "a", "a"],
        "*/*": ["a", "a", "a"],
    }
    named = "  - target: $.paths['/plain'].get..example.type\n    update: c\n"
    plain = applied(named, document=document, strict=False).document["paths"]["/plain"]["get"]["responses"]["201"]
    assert plain["content"]["application/json"]["example"] == {"type": "c"}


def test_arrays_are_appended_to_and_objects_merged() -> None:
    document = applied(
        "  - target: $.paths['/groups'].get\n    update: {tags: [New], extra: {a: 1}}\n"
        "  - target: $.paths['/groups'].get\n    update: {extra: {b: 2}}\n"
    ).document
    assert document["paths"]["/groups"]["get"] == {"tags": ["Groups", "New"], "extra": {"a": 1, "b": 2}}


def test_several_removals_in_one_array_take_what_was_matched() -> None:
    document = applied("  - target: $.paths['/users'].get.parameters[*]\n    remove: true\n").document
    assert document["paths"]["/users"]["get"]["parameters"] == []


def test_the_document_itself_cannot_be_removed() -> None:
    with pytest.raises(ClientgenError):
        applied("  - target: $\n    remove: true\n")


def test_kinds_that_do_not_mix_are_an_error_with_a_pointer() -> None:
    with pytest.raises(ClientgenError, match="get"):
        applied("  - target: $.paths['/groups']\n    update: {get: text}\n")


def test_the_given_document_is_not_changed() -> None:
    before = repr(DOCUMENT)
    applied("  - target: $.paths\n    update: {'/x': {}}\n  - target: $.paths['/users']\n    remove: true\n")
    assert repr(DOCUMENT) == before


def test_copy_takes_exactly_one_source() -> None:
    document = applied(
        "  - target: $.paths\n    update: {'/copy': {}}\n  - target: $.paths['/copy']\n    copy: $.paths['/groups']\n"
    ).document
    assert document["paths"]["/copy"] == DOCUMENT["paths"]["/groups"]
    with pytest.raises(ClientgenError):
        applied("  - target: $.paths['/groups']\n    copy: $.paths[*]\n")


@pytest.mark.parametrize("version", ["2.0.0", "1.2.0", "0.9"])
def test_unknown_versions_are_refused(version: str) -> None:
    with pytest.raises(ClientgenError):
        applied("  - target: $.paths\n    update: {}\n", version)


def test_a_copy_of_nothing_needs_a_look_where_nothing_has_to_match() -> None:
    actions = "  - target: $.paths['/groups']\n    copy: $.paths['/gruops']\n"
    with pytest.raises(ClientgenError, match="copy takes one node"):
        applied(actions)
    lenient = applied(actions, strict=False)
    assert lenient.document == DOCUMENT
    (entry,) = lenient.report.needs_a_look
    assert (entry.missing, entry.target) == ("$.paths['/gruops']", "$.paths['/groups']")
    assert "$.paths['/gruops']" in str(entry)


@pytest.mark.parametrize("extends", ["http://[", "%00", "a b", ""])
def test_what_it_extends_is_a_reference(extends: str) -> None:
    content = f"overlay: 1.1.0\nextends: '{extends}'\ninfo: {{title: t, version: '1'}}\nactions: [{{target: $}}]\n"
    if not extends:
        assert parse_overlay(content.encode(), "fix.yaml").extends == ""
        return
    with pytest.raises(ClientgenError, match="extends is a URI reference"):
        parse_overlay(content.encode(), "fix.yaml")


def test_a_number_beyond_all_bounds_is_no_part_of_a_path() -> None:
    with pytest.raises(ClientgenError, match="is not a JSONPath"):
        applied("  - target: $[?@.a == 1e400]\n    update: {}\n")


REFUSED = {
    "too many places": "  - target: $.paths[*].get\n    update: {x: 1}\n    x-expect: {max: 1}\n",
    "another value": "  - target: $.paths['/groups'].get.tags\n    x-expect-before: [Old]\n    update: [New]\n",
    "different kinds": "  - target: $.paths['/users'].get..*\n    update: {x: 1}\n",
    "an object for a list": "  - target: $.paths['/groups'].get\n    update: {y: 1, tags: {x: 1}}\n",
    "several sources": "  - target: $.paths['/groups'].get\n    copy: $.paths[*].get\n",
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_an_action_was_not_written_for_is_listed_and_not_touched_on_an_unknown_release(case: str) -> None:
    result = applied(REFUSED[case], strict=False)
    assert result.document == DOCUMENT
    (entry,) = result.report.needs_a_look
    assert entry.refused
    assert entry.refused in str(entry)
    with pytest.raises(ClientgenError):
        applied(REFUSED[case])


def test_why_all_actions_may_match_nothing_is_said_once() -> None:
    content = "overlay: 1.1.0\ninfo: {title: t, version: '1', x-optional: %s}\nactions:\n%s"
    action = "  - target: $.paths['/user']\n    update: {summary: x}\n"
    overlay = parse_overlay((content % ("Not everywhere.", action)).encode(), "fix.yaml")
    assert [(a.optional, a.reason) for a in overlay.actions] == [(True, "Not everywhere.")]
    strict = parse_overlay((content % ("Not everywhere.", action + "    x-optional: false\n")).encode(), "fix.yaml")
    assert not strict.actions[0].optional
    with pytest.raises(ClientgenError, match=r"info\.x-optional is a string"):
        parse_overlay((content % ("true", action)).encode(), "fix.yaml")
