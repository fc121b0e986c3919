"""Each rule, on a pair of documents that differ in the one thing it is for."""

from typing import Any

import pytest

from retool_clientgen.compare import Severity, diff_documents
from retool_clientgen.compare.rules import OTHER_RULES, SCHEMA_RULES
from retool_clientgen.openapi.document import resolve_pointer
from support.specs import SUBJECTS, Document, an_object, with_body, with_response

from .operation_pairs import PAIRS as OPERATIONS
from .schema_pairs import PAIRS as SCHEMAS

TEXT = {"type": "string"}


def only_change(old: Document, new: Document) -> Any:
    changes = diff_documents(old, new)
    assert len(changes) == 1, [change.message for change in changes]
    (change,) = changes
    for place in change.places:
        resolve_pointer(old, place.old_pointer)
        resolve_pointer(new, place.new_pointer)
    return change


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("rule", SCHEMAS)
def test_a_schema_rule_finds_its_pair_wherever_the_schema_stands(rule: str, subject: str) -> None:
    old, new, severities = SCHEMAS[rule]
    make = SUBJECTS[subject]
    change = only_change(make(old), make(new))
    assert change.rule == f"{subject}-{rule}"
    assert change.severity is severities[subject.startswith("response")]


@pytest.mark.parametrize("rule", OPERATIONS)
def test_a_rule_of_operations_finds_its_pair(rule: str) -> None:
    old, new, severity = OPERATIONS[rule]
    change = only_change(old, new)
    assert change.rule == rule
    assert change.severity is severity


def test_every_rule_has_a_pair() -> None:
    assert {*SCHEMA_RULES} - {*SCHEMAS} == {"property-became-required", "property-became-optional"}
    assert {*OTHER_RULES} - {*OPERATIONS} - {*SCHEMAS} <= {"request-parameter-deprecated"}


def test_a_format_that_has_a_type_of_its_own_changes_code_either_way() -> None:
    dated = {**TEXT, "format": "date-time"}
    for make in (with_body, with_response):
        assert only_change(make(an_object(TEXT)), make(an_object(dated))).severity is Severity.BREAKING
        assert only_change(make(an_object(dated)), make(an_object(TEXT))).severity is Severity.BREAKING


def test_what_is_not_sent_breaks_no_request() -> None:
    old, new = ({"type": "string", "maxLength": length, "readOnly": True} for length in (9, 3))
    assert only_change(with_body(an_object(old)), with_body(an_object(new))).severity is Severity.NON_BREAKING


def test_what_is_not_got_breaks_no_answer() -> None:
    old, new = ({"type": "string", "enum": ["a", "b"][:count], "writeOnly": True} for count in (1, 2))
    assert only_change(with_response(an_object(old)), with_response(an_object(new))).severity is Severity.NON_BREAKING


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({**TEXT, "nullable": True}, {"type": ["string", "null"]}),
        ({**TEXT, "nullable": True}, {"anyOf": [TEXT, {"type": "null"}]}),
        ({"oneOf": [TEXT]}, TEXT),
        ({"type": "number", "minimum": 1, "exclusiveMinimum": True}, {"type": "number", "exclusiveMinimum": 1}),
        ({**TEXT, "minLength": 0}, TEXT),
        ({**TEXT, "description": "a"}, {**TEXT, "title": "b", "example": "c"}),
        (an_object(TEXT, required=["name", "a"]), an_object(TEXT, required=["a", "name"])),
        ({"anyOf": [TEXT, {"type": "integer"}]}, {"anyOf": [{"type": "integer"}, TEXT]}),
        ({"allOf": [TEXT]}, {"allOf": [TEXT, {"description": "a"}]}),
        ({"type": "object", "additionalProperties": True}, {"type": "object", "additionalProperties": {}}),
        ({"type": ["string", "integer"]}, {"anyOf": [{"type": "integer"}, TEXT]}),
    ],
    ids=[
        *("null", "null in a union", "one member", "exclusive", "least", "prose", "order", "members", "part", "open"),
        "types",
    ],
)
def test_two_ways_to_write_the_same_schema_are_no_change(old: Any, new: Any) -> None:
    for make in SUBJECTS.values():
        assert diff_documents(make(old), make(new)) == []
        assert diff_documents(make(new), make(old)) == []


def test_a_member_that_another_one_includes_changes_nothing() -> None:
    wide, old = {"anyOf": [TEXT, {"type": "integer"}]}, [TEXT, {"type": "integer"}, {**TEXT, "pattern": "a"}]
    change = only_change(with_body({"anyOf": old}), with_body(wide))
    assert (change.rule, change.severity) == ("request-body-union-member-removed", Severity.NON_BREAKING)
    change = only_change(with_response(wide), with_response({"anyOf": old}))
    assert (change.rule, change.severity) == ("response-body-union-member-added", Severity.NON_BREAKING)


def of_kinds(*kinds: str, **properties: Any) -> Any:
    return {"type": "object", "properties": {"kind": {**TEXT, "enum": [*kinds]}, "id": TEXT, **properties}}


def test_a_schema_that_is_split_by_the_kinds_of_what_is_sent_changes_nothing() -> None:
    old, new = with_body(of_kinds("a", "b")), with_body({"anyOf": [of_kinds("a"), of_kinds("b")]})
    assert diff_documents(old, new) == []
    assert diff_documents(new, old) == []


def test_a_schema_that_is_split_is_compared_part_by_part() -> None:
    narrow = {**TEXT, "pattern": "^b"}
    parts = [of_kinds("a"), of_kinds("b", id=narrow)]
    changes = diff_documents(with_body(of_kinds("a", "b", "c")), with_body({"oneOf": parts}))
    assert {change.message: change.severity for change in changes} == {
        "request body can no longer be kind=c": Severity.BREAKING,
        "request field `id` got the pattern `^b`": Severity.BREAKING,
    }


def test_a_schema_that_is_one_of_the_members_now_is_that_one_whether_or_not_it_may_be_null() -> None:
    old, other = of_kinds("a", "b"), of_kinds("c", "d")
    for nullable in ({}, {"nullable": True}):
        change = only_change(with_body({**old, **nullable}), with_body({"anyOf": [other, old], **nullable}))
        assert (change.rule, change.severity) == ("request-body-union-member-added", Severity.NON_BREAKING)
