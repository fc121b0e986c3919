"""What holds for the comparison of any two documents, however odd."""

import copy
import random
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from retool_clientgen.compare import Change, Severity, diff_documents, find
from retool_clientgen.openapi.document import resolve_pointer
from retool_clientgen.openapi.operations import path_parameters
from support.paths import OLDEST, SECOND
from support.pipeline import corrected, served
from support.specs import SUBJECTS, an_object, document, with_response

NAMES = st.sampled_from(["name", "kind", "id", "type", "properties"])
VALUES = st.one_of(st.none(), st.booleans(), st.integers(-3, 3), st.sampled_from(["a", "b"]))
KEYWORDS: dict[str, st.SearchStrategy[Any]] = {
    "type": st.sampled_from(["string", "number", "integer", "object", "array", "null", ["string", "null"]]),
    "nullable": st.booleans(),
    "format": st.sampled_from(["date-time", "uuid", "email"]),
    "enum": st.lists(VALUES, max_size=3),
    "const": VALUES,
    "pattern": st.sampled_from(["^a$", ".*", "b"]),
    "minimum": st.integers(0, 3),
    "exclusiveMinimum": st.one_of(st.booleans(), st.integers(0, 3)),
    "maxLength": st.integers(0, 3),
    "multipleOf": st.integers(0, 3),
    "default": VALUES,
    "required": st.lists(NAMES, max_size=2),
    "readOnly": st.booleans(),
    "title": st.sampled_from(["User", "Group"]),
    "x-retool-model": st.sampled_from(["User", "Group"]),
    "discriminator": st.fixed_dictionaries({"propertyName": NAMES}),
}


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    within = {
        "properties": st.dictionaries(NAMES, inner, max_size=3),
        "items": inner,
        "additionalProperties": st.one_of(st.booleans(), inner),
        "anyOf": st.lists(inner, max_size=3),
        "oneOf": st.lists(inner, max_size=3),
        "allOf": st.lists(inner, max_size=2),
        "not": inner,
    }
    return st.fixed_dictionaries({}, optional={**KEYWORDS, **within})


SCHEMA = st.recursive(st.fixed_dictionaries({}, optional=KEYWORDS), nested, max_leaves=6)
JSON = st.recursive(
    VALUES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.one_of(
                NAMES, st.sampled_from([*KEYWORDS, "items", "anyOf", "allOf", "not", "additionalProperties", "$ref"])
            ),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=10,
)
SLOW = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


Ends = tuple[str, str, str]


def came(findings: list[Change]) -> list[Ends]:
    """Where something came: in which operation, and between which places."""
    return sorted(
        (finding.places[0].operation, finding.places[0].old_pointer, finding.places[0].new_pointer)
        for finding in findings
        if "-added" in finding.rule or finding.rule.startswith("new-")
    )


def went(findings: list[Change]) -> list[Ends]:
    """Where something went, told from the end."""
    return sorted(
        (finding.places[0].operation, finding.places[0].new_pointer, finding.places[0].old_pointer)
        for finding in findings
        if "-removed" in finding.rule
    )


@SLOW
@given(SCHEMA, st.sampled_from(list(SUBJECTS)))
def test_a_document_does_not_differ_from_itself(schema: Any, subject: str) -> None:
    made = SUBJECTS[subject](schema)
    assert diff_documents(made, copy.deepcopy(made)) == []


@SLOW
@given(SCHEMA, SCHEMA)
def test_what_came_one_way_went_the_other_way(old: Any, new: Any) -> None:
    before, after = with_response(an_object(old)), with_response(an_object(new))
    there, back = find(before, after), find(after, before)
    assert came(there) == went(back)
    assert went(there) == came(back)
    places = sorted((found.places[0].old_pointer, found.places[0].new_pointer) for found in there)
    assert places == sorted((found.places[0].new_pointer, found.places[0].old_pointer) for found in back)


@SLOW
@given(SCHEMA, SCHEMA, st.sampled_from(list(SUBJECTS)))
def test_every_pointer_leads_to_something_in_its_document(old: Any, new: Any, subject: str) -> None:
    before, after = SUBJECTS[subject](old), SUBJECTS[subject](new)
    for finding in find(before, after):
        resolve_pointer(before, finding.places[0].old_pointer)
        resolve_pointer(after, finding.places[0].new_pointer)


@SLOW
@given(JSON, JSON, st.sampled_from(list(SUBJECTS)))
@example({"discriminator": None}, {"discriminator": False}, "request-body")
def test_no_schema_is_too_odd(old: Any, new: Any, subject: str) -> None:
    diff_documents(SUBJECTS[subject](old), SUBJECTS[subject](new))


@SLOW
@given(JSON, JSON)
def test_no_operation_is_too_odd(old: Any, new: Any) -> None:
    keys = ("parameters", "requestBody", "responses", "tags", "security", "operationId", "x-retool-plan")
    for key in keys:
        diff_documents(document({key: old}), document({key: new}))
    for key in ("info", "servers", "tags", "security", "components", "openapi"):
        diff_documents(document() | {key: old}, document() | {key: new})
    diff_documents({"paths": old}, {"paths": {"/users": new}})


@pytest.mark.parametrize("release", [OLDEST, SECOND])
def test_a_release_does_not_differ_from_itself(release: str) -> None:
    assert diff_documents(corrected(release), copy.deepcopy(corrected(release))) == []


def test_between_releases_what_came_one_way_went_the_other_way() -> None:
    there, back = find(corrected(OLDEST), corrected(SECOND)), find(corrected(SECOND), corrected(OLDEST))
    assert came(there) == went(back)
    assert len(came(there)) > 200


def test_a_shared_schema_is_told_once_with_all_operations() -> None:
    changes = diff_documents(corrected(OLDEST), corrected(SECOND))
    (change,) = [c for c in changes if c.message.endswith("`User.legacy_id` changed its type from string to integer")]
    assert change.operations == ("users.get", "users.update", "users.list", "users.create")
    assert {place.field for place in change.places} == {
        "data(User).legacy_id",
        "data.legacy_id",
        "data[].legacy_id",
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [("/users/{id}", "/users/{userId}"), ("/users/:id", "/users/{userId}"), ("/a/{x}/{y}", "/a/{y}/{x}")],
    ids=["another name", "a colon", "names that change places"],
)
def test_parameters_of_a_path_are_the_same_by_their_place_in_it(old: str, new: str) -> None:
    made = []
    for path in (old, new):
        names = path_parameters(path)
        kinds = ("string", "integer")
        parameters = [
            {"name": name, "in": "path", "required": True, "schema": {"type": kind}}
            for name, kind in zip(names, kinds, strict=False)
        ]
        made.append(document({"parameters": parameters}, path=path))
    (change,) = diff_documents(*made)
    assert (change.rule, change.severity) == ("endpoint-path-parameter-renamed", Severity.INFORMATIONAL)


def test_a_path_without_its_slash_is_the_same_operation_at_another_place() -> None:
    parameter = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    old, new = document(path="/users/{a}/"), document({"parameters": [parameter]}, path="/users/{b}")
    assert [change.rule for change in diff_documents(old, new)] == [
        "endpoint-path-changed",
        "new-optional-request-parameter",
        "endpoint-path-parameter-renamed",
    ]


def test_another_operation_id_breaks_nothing_where_the_client_keeps_the_name() -> None:
    old, new = (document({"operationId": name, "x-retool-operation": "users.list"}) for name in ("a", "b"))
    (change,) = diff_documents(old, new)
    assert (change.rule, change.severity) == ("api-operation-id-changed", Severity.INFORMATIONAL)


def rewritten(node: Any, randomness: random.Random, key: str = "") -> Any:
    """The same document in another order, without titles and prose, path parameters under other names."""
    if isinstance(node, list):
        items = [rewritten(item, randomness) for item in node]
        if key in ("anyOf", "oneOf", "allOf", "required", "enum", "parameters", "tags"):
            randomness.shuffle(items)
        return items
    if not isinstance(node, dict):
        return node
    if node.get("in") == "path":
        node = {**node, "name": f"{node['name']}Sid"}
    items = [
        (name.replace("}", "Sid}") if key == "paths" else name, rewritten(value, randomness, name))
        for name, value in node.items()
        if not (name in ("title", "description", "summary") and isinstance(value, str)) or key in ("properties", "info")
    ]
    randomness.shuffle(items)
    return dict(items)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("release", [OLDEST, SECOND])
def test_a_document_that_means_the_same_is_the_same(release: str, seed: int) -> None:
    old = served(release)
    new = rewritten(old, random.Random(seed))  # noqa: S311 - an order, not a secret
    for changes in (diff_documents(old, new), diff_documents(new, old)):
        # The prose, which the rewriting takes away, is where these documents state scopes and betas.
        rest = [change for change in changes if change.about.area != "access"]
        assert [change.message for change in rest if change.severity is not Severity.INFORMATIONAL] == []
        assert {change.rule for change in rest} <= {"endpoint-path-parameter-renamed"}


def test_values_are_compared_as_they_are_and_not_as_schemas() -> None:
    old, new = ({"type": "object", "default": {"description": word}} for word in ("a", "b"))
    (change,) = diff_documents(with_response(old), with_response(new))
    assert change.rule == "response-body-default-value-changed"


def test_schemas_that_hold_themselves_are_compared_to_where_they_begin_again() -> None:
    old, new = (
        {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}, "name": {"type": kind}}}
        for kind in ("string", "integer")
    )
    (change,) = diff_documents(with_response(old), with_response(new))
    assert change.places[0].field == "name"
