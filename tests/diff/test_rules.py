"""Each rule, on a pair of documents that differ in the one thing it is for."""

from typing import Any

import pytest

from retool_clientgen.compare import RULES, Action, Severity, diff_documents
from retool_clientgen.compare.changes import Report
from retool_clientgen.compare.rules import OTHER_RULES, SCHEMA_RULES, schema_rule
from retool_clientgen.openapi.document import resolve_pointer
from support.specs import SUBJECTS, Document, an_object, document, with_body, with_response

from .operation_pairs import PAIRS as OPERATIONS
from .schema_pairs import PAIRS as SCHEMAS

TEXT = {"type": "string"}


A_UNION: dict[str, Any] = {
    "anyOf": [
        {"type": "object", "properties": {"kind": {**TEXT, "enum": ["a"]}, "id": TEXT}},
        {"type": "object", "properties": {"kind": {**TEXT, "enum": ["b"]}, "id": TEXT}},
        {"type": "object", "properties": {"name": TEXT, "size": {"type": "integer"}}},
        {"type": "object", "properties": {"name": TEXT, "color": TEXT}},
    ]
}


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


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (["Business"], ["Enterprise Base"], "plan-raised"),
        (["Enterprise Base"], ["Enterprise Premium"], "plan-raised"),
        (["Enterprise Premium"], ["Business"], "plan-lowered"),
        (["Enterprise"], ["Enterprise Premium"], "plan-changed"),
        (["Enterprise Premium"], ["Enterprise"], "plan-changed"),
        (["Available for classic apps only"], ["Available for classic apps only", "Business"], "plan-raised"),
        (["Business"], [], "plan-lowered"),
        ([], ["Business"], "plan-raised"),
        (None, ["Business", "Available for classic apps only"], None),
        (["Business"], None, None),
    ],
)
def test_badges_are_compared_where_both_documents_have_them(
    old: list[str] | None, new: list[str] | None, rule: str | None
) -> None:
    documents = [document({} if badges is None else {"x-badges": badges}) for badges in (old, new)]
    assert [change.rule for change in diff_documents(*documents)] == ([rule] if rule else [])


BEARER = {"type": "http", "scheme": "bearer"}


def secured(way: str | None, own: str | None, **schemes: Any) -> Document:
    """A document with a requirement of its own, an operation with one, and schemes."""
    operation = {} if own is None else {"security": [{own: []}] if own else []}
    whole = {} if way is None else {"security": [{way: []}]}
    return document(operation, components={"securitySchemes": schemes}, **whole)


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        (secured("a", None, a=BEARER), secured(None, "a", a=BEARER), []),
        (secured("a", None, a=BEARER), secured("a", "a", a=BEARER), []),
        (secured("a", None, a=BEARER), secured("b", None, b=BEARER), []),
        (secured("a", None, a=BEARER), secured("a", "", a=BEARER), ["api-security-added"]),
        (secured("a", "", a=BEARER), secured("a", None, a=BEARER), ["api-security-removed"]),
        (secured("a", None, a=BEARER), secured("a", "k", a=BEARER), ["api-security-added", "api-security-removed"]),
        (secured("a", "k", a=BEARER), secured("b", "k", a=BEARER), []),
    ],
)
def test_what_an_operation_needs_counts_wherever_it_is_written(old: Document, new: Document, rules: list[str]) -> None:
    found = [change for change in diff_documents(old, new) if change.about.kind != "security-scheme"]
    assert sorted(change.rule for change in found) == rules


def test_every_rule_has_a_pair() -> None:
    assert {*SCHEMA_RULES} - {*SCHEMAS} == {"property-became-required", "property-became-optional"}
    assert {*OTHER_RULES} - {*OPERATIONS} - {*SCHEMAS} <= {"request-parameter-deprecated"}


def test_a_format_that_has_a_type_of_its_own_changes_code_either_way() -> None:
    dated = {**TEXT, "format": "date-time"}
    for make in (with_body, with_response):
        assert only_change(make(an_object(TEXT)), make(an_object(dated))).severity is Severity.BREAKING
        assert only_change(make(an_object(dated)), make(an_object(TEXT))).severity is Severity.BREAKING


@pytest.mark.parametrize("nothing", [{}, [], None])
def test_a_discriminator_that_tells_nothing_apart_is_no_discriminator(nothing: Any) -> None:
    old, new = ({**A_UNION, "discriminator": each} for each in (nothing, {"propertyName": "kind"}))
    assert only_change(with_response(old), with_response(new)).rule == "response-body-discriminator-added"
    assert only_change(with_response(new), with_response(old)).rule == "response-body-discriminator-removed"


@pytest.mark.parametrize("format", ["uuid", "email", "int64"])
def test_a_format_without_a_python_type_is_tolerated_either_way(format: str) -> None:
    formatted = {**TEXT, "format": format}
    for make in SUBJECTS.values():
        assert only_change(make(TEXT), make(formatted)).severity is Severity.TOLERATED
        assert only_change(make(formatted), make(TEXT)).severity is Severity.TOLERATED


def test_a_new_value_of_an_enum_is_tolerated_in_an_answer_and_there_to_use_in_a_request() -> None:
    old, new = ({**TEXT, "enum": values} for values in (["a"], ["b", "a"]))
    assert only_change(with_response(old), with_response(new)).severity is Severity.TOLERATED
    assert only_change(with_body(old), with_body(new)).severity is Severity.NON_BREAKING
    assert only_change(with_body(new), with_body(old)).severity is Severity.BREAKING


@pytest.mark.parametrize("keyword", ["contains", "if", "propertyNames", "dependentSchemas", "unevaluatedProperties"])
def test_conditions_that_a_client_does_not_check_are_tolerated(keyword: str) -> None:
    for make in SUBJECTS.values():
        assert only_change(make({}), make({keyword: TEXT})).severity is Severity.TOLERATED


def test_other_keys_matter_where_the_document_names_none() -> None:
    closed = {"additionalProperties": False}
    model, mapping = an_object(TEXT), {"type": "object"}
    assert only_change(with_body(model), with_body({**model, **closed})).severity is Severity.TOLERATED
    assert only_change(with_body(mapping), with_body({**mapping, **closed})).severity is Severity.BREAKING


def test_a_rule_that_no_table_has_is_an_error() -> None:
    report = Report("", "document", (), (), lambda _finding: None)
    with pytest.raises(KeyError):
        report.note("response-proprety-added", "was added")
    with pytest.raises(KeyError):
        schema_rule("request", "body", "patern-added")


def test_rules_are_data_that_a_change_gives() -> None:
    (change,) = diff_documents(*OPERATIONS["request-property-removed"][:2])
    rule = change.about
    assert (rule.id, rule.direction, rule.area, rule.kind, rule.action) == (
        "request-property-removed",
        "request",
        "property",
        "itself",
        Action.REMOVED,
    )
    assert all(rule.id == name for name, rule in RULES.items())
    exported = change.to_dict()
    assert {key: exported[key] for key in ("direction", "area", "kind", "action", "effect")} == {
        "direction": "request",
        "area": "property",
        "kind": "itself",
        "action": "removed",
        "effect": "none",
    }


def test_what_is_not_sent_breaks_no_request() -> None:
    old, new = ({"type": "string", "enum": ["a", "b"][:count], "readOnly": True} for count in (2, 1))
    assert only_change(with_body(an_object(old)), with_body(an_object(new))).severity is Severity.NON_BREAKING


def test_what_is_not_got_breaks_no_answer() -> None:
    old, new = ({"type": kind, "writeOnly": True} for kind in ("integer", "number"))
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
        ({**TEXT, "enum": ["a", "b"]}, {**TEXT, "enum": ["b", "a"]}),
        ({**TEXT, "enum": ["a"]}, {**TEXT, "const": "a"}),
        (A_UNION, {"anyOf": [*reversed(A_UNION["anyOf"])]}),
        (A_UNION, {"anyOf": [A_UNION["anyOf"][0], {"anyOf": A_UNION["anyOf"][1:]}]}),
        (A_UNION, {"anyOf": [{**member, "title": f"M {at}"} for at, member in enumerate(A_UNION["anyOf"])]}),
        ({"type": ["string", "integer"]}, {"type": ["integer", "string"]}),
        (
            {"type": "object", "additionalProperties": {"nullable": True}},
            {"type": "object", "additionalProperties": {}},
        ),
        (
            {"anyOf": [{**TEXT, "enum": [value]} for value in ("a", "b", "c")]},
            {"anyOf": [{**TEXT, "const": value} for value in ("a", "b", "c")]},
        ),
        ({"oneOf": [{"type": "integer"}, {**A_UNION, "title": "T"}]}, {"oneOf": [{"type": "integer"}, A_UNION]}),
        ({**TEXT, "enum": ["a"]}, {"const": "a"}),
        ({"type": "array"}, {"type": "array", "items": {"description": "a"}}),
    ],
    ids=[
        *("null", "null in a union", "one member", "exclusive", "least", "prose", "order", "members", "part", "open"),
        *("types", "values", "one value", "a union", "a union in a union", "titles", "order of types"),
        *("any kind", "constants", "a title of a union", "type of values", "any items"),
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


@pytest.mark.parametrize("at", range(5))
@pytest.mark.parametrize(
    "member",
    [
        {"type": "object", "properties": {"kind": {**TEXT, "enum": ["c"]}, "id": TEXT}},
        {"type": "object", "properties": {"weight": TEXT}},
        {"type": "object", "title": "Other", "properties": {"name": TEXT, "size": TEXT, "shape": TEXT, "age": TEXT}},
        {"type": "array", "items": TEXT},
    ],
    ids=["told apart", "other fields", "a title", "a list"],
)
def test_a_new_member_is_one_addition_wherever_it_is_inserted(at: int, member: Any) -> None:
    members = [*A_UNION["anyOf"]]
    members.insert(at, member)
    change = only_change(with_response(A_UNION), with_response({"anyOf": members}))
    assert change.rule == "response-body-union-member-added"
    change = only_change(with_response({"anyOf": members}), with_response(A_UNION))
    assert change.rule == "response-body-union-member-removed"


def test_a_member_that_changed_is_the_same_one_by_what_tells_it_apart() -> None:
    first, *rest = A_UNION["anyOf"]
    grown = {**first, "properties": {**first["properties"], "age": TEXT}}
    change = only_change(with_response(A_UNION), with_response({"anyOf": [*rest, grown]}))
    assert (change.rule, change.places[0].path) == ("response-optional-property-added", ("(kind=a)", "age"))


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
        "request field `id` got the pattern `^b`": Severity.TOLERATED,
    }


def test_a_schema_that_is_one_of_the_members_now_is_that_one_whether_or_not_it_may_be_null() -> None:
    old, other = of_kinds("a", "b"), of_kinds("c", "d")
    for nullable in ({}, {"nullable": True}):
        change = only_change(with_body({**old, **nullable}), with_body({"anyOf": [other, old], **nullable}))
        assert (change.rule, change.severity) == ("request-body-union-member-added", Severity.NON_BREAKING)
