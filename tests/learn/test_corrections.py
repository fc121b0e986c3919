"""Each kind of correction on a small document: what it allows, what it still refuses, and how it says so."""

import json
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retool_clientgen.openapi.json_schema import json_schema
from retool_clientgen.traffic.exchange import Body, Exchange
from retool_clientgen.traffic.learn.finding import Kind
from retool_clientgen.traffic.learn.inference import infer, shape_of
from retool_clientgen.traffic.learn.learner import Learned, applied_actions, learn
from support.recordings import Document

OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
CAT = {"type": "object", "properties": {"kind": {"type": "string", "enum": ["cat"]}, "lives": {"type": "integer"}},
       "required": ["kind", "lives"]}  # fmt: skip
DOG = {"type": "object", "properties": {"kind": {"type": "string", "enum": ["dog"]}, "tail": {"type": "boolean"}},
       "required": ["kind", "tail"]}  # fmt: skip


def document(schema: dict[str, Any], version: str = "3.0.0") -> dict[str, Any]:
    response = {"description": "", "content": {"application/json": {"schema": schema}}}
    operations = {"get": {"responses": {"200": response}}, "delete": {"responses": {"204": {"description": ""}}}}
    put = {"requestBody": {"required": True, "content": {"application/json": {"schema": OBJECT}}},
           "parameters": [{"name": "n", "in": "query", "required": True, "schema": {"type": "integer", "maximum": 9}}],
           "responses": {"200": {"description": ""}}}  # fmt: skip
    return {"openapi": version, "info": {}, "paths": {"/things/{id}": {**operations, "put": put}}}


def got(*values: Any, status: int = 200) -> list[Exchange]:
    return [
        Exchange("GET", f"/api/v2/things/{n}", (), None, status, Body("application/json", value), f"test:{n}")
        for n, value in enumerate(values)
    ]


def taught(schema: dict[str, Any], *values: Any, version: str = "3.0.0") -> tuple[dict[str, Any], Learned]:
    """The schema after learning from answers, and what was learned; all answers fit by then."""
    before = document(schema, version)
    learned = learn(before, got(*values))
    after = applied_actions(before, list(learned.actions))
    assert learned.left == ()
    assert learn(after, got(*values)).actions == ()
    return after["paths"]["/things/{id}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"], learned


CASES: dict[str, tuple[dict[str, Any], list[Any], list[Any]]] = {
    "a required property that is missing": ({**OBJECT, "required": ["a"]}, [{}], [{"a": 1}]),
    "one of two": ({**OBJECT, "required": ["a", "b"]}, [{"b": 1}], [{"a": "x"}]),
    "null": (OBJECT, [{"a": None}], [{"a": 1}, {}]),
    "null beside listed values": ({"type": "string", "enum": ["x"]}, [None], ["y"]),
    "null in a union": ({"anyOf": [CAT, DOG]}, [None], [1]),
    "a number instead of a whole one": ({"type": "integer"}, [1.5], ["x"]),
    "another type": (OBJECT, [{"a": 1}], [{"a": 1.5}, {"a": True}, {}]),
    "two other types": ({"type": "string", "minLength": 2}, [1, [2]], ["x", True, ["x"]]),
    "an object instead of text": ({"type": "string"}, [{"x": 1}], [{"x": "1"}, 1]),
    "a value that is not listed": ({"type": "string", "enum": ["x"]}, ["y", "z"], ["w"]),
    "an identifier of another form": ({"type": "string", "pattern": "^a_\\d+$"}, ["b_12"], ["c_12", "b_x"]),
    "another format": ({"type": "string", "format": "uuid"}, ["org_1"], [1]),
    "a text that is too short": ({"type": "string", "minLength": 4}, ["abc"], ["ab"]),
    "a text that is too long": ({"type": "string", "maxLength": 4}, ["abcde"], ["abcdef"]),
    "a number that is too large": ({"type": "integer", "maximum": 4}, [7], [8]),
    "a number at a bound that excludes it": ({"type": "integer", "minimum": 4, "exclusiveMinimum": True}, [4], [3]),
    "equal items": ({"type": "array", "items": {}, "uniqueItems": True}, [[1, 1]], [1]),
    "a property that is not declared": ({**OBJECT, "additionalProperties": False}, [{"a": "x", "b": 1}],
                                        [{"a": "x", "b": "y"}, {"a": "x", "c": 1}]),
    "a value of a map": ({"type": "object", "additionalProperties": {"type": "string"}}, [{"k": 1}], [{"k": True}]),
    "a new member of a union": ({"anyOf": [CAT, DOG]}, [{"kind": "bird", "wings": 2}],
                                [{"kind": "fish"}, {"kind": "cat"}, {"kind": "dog", "tail": 1}]),
    "a member of a union that differs": ({"anyOf": [CAT, DOG]}, [{"kind": "cat", "lives": "nine"}],
                                         [{"kind": "dog", "tail": "long"}, {"kind": "cat"}]),
    "a new member where one may match": ({"oneOf": [CAT, DOG]}, [{"kind": "bird"}], [{"kind": "cat"}]),
    "a member that differs where one may match": ({"oneOf": [CAT, DOG]}, [{"kind": "cat"}], [{"kind": "dog"}]),
    "several members where one may match": ({"oneOf": [{"type": "integer"}, {"type": "number"}]}, [1], ["x"]),
    "parts that all hold": ({"allOf": [OBJECT, {"required": ["b"]}]}, [{"a": "x"}], [{}]),
}  # fmt: skip


@pytest.mark.parametrize("version", ["3.0.0", "3.1.0"])
@pytest.mark.parametrize("name", CASES)
def test_what_was_seen_is_allowed_and_what_was_not_is_refused(name: str, version: str) -> None:
    schema, seen, unseen = CASES[name]
    assert unseen
    after, learned = taught(schema, *seen, version=version)
    assert learned.actions
    judge = jsonschema_rs.validator_for(json_schema(after), validate_formats=True)
    for value in unseen:
        assert not judge.is_valid(value), value


def test_a_form_of_identifiers_is_learned_and_not_the_identifier() -> None:
    after, learned = taught({"type": "string", "pattern": "^app_\\d+$"}, "org_d7f6a9fbd37749778d700787f0425dcf")
    assert after["pattern"] == "^app_\\d+$|^org_[0-9a-f]{32}$"
    assert "d7f6" not in json.dumps(learned.actions)


@settings(deadline=None)
@given(st.text(max_size=30))
def test_a_form_fits_its_text(text: str) -> None:
    shape = shape_of(text)
    if shape is not None:
        assert jsonschema_rs.validator_for({"pattern": f"^{shape}$"}).is_valid(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None)
@given(st.lists(JSON, min_size=1, max_size=4), st.sampled_from(["3.0.0", "3.1.0"]))
def test_values_fit_the_schema_that_is_inferred_from_them(values: list[Any], version: str) -> None:
    judge = jsonschema_rs.validator_for(json_schema(infer(values, version=version)), validate_formats=True)
    assert all(judge.is_valid(value) for value in values)


SECRETS = ["ada@example.com", "Ada Lovelace", "sk_live_51H8xyzABCdef", "wJalrXUtnFEMIK7MDENGbPxRfiCY", "two words here"]


@pytest.mark.parametrize("secret", SECRETS)
def test_a_value_that_may_be_secret_is_reported_and_not_written(secret: str) -> None:
    before = document({"type": "string", "enum": ["x"]})
    learned = learn(before, got(secret))
    assert learned.actions == ()
    (problem,) = learned.left
    assert "not written down" in problem.finding.reason
    assert secret not in problem.finding.reason


def test_a_term_under_a_secret_name_is_not_written() -> None:
    schema = {"type": "object", "properties": {"api_key": {"type": "string", "enum": ["x"]}}}
    learned = learn(document(schema), got({"api_key": "hunter"}))
    assert (learned.actions, len(learned.left)) == ((), 1)


def test_names_that_may_be_values_open_the_object_instead() -> None:
    after, learned = taught({**OBJECT, "additionalProperties": False}, {"a": "x", "ada@example.com": 1})
    assert "additionalProperties" not in after
    assert "ada" not in json.dumps(learned.actions)


def request(**changes: Any) -> Exchange:
    sent = {"query": (("n", "1"),), "request": Body("application/json", {"a": "x"}), "status": 200, "response": None}
    sent |= changes
    return Exchange("PUT", "/things/1", sent["query"], sent["request"], sent["status"], sent["response"], "test:1")


REQUESTS = {
    "a parameter that is not declared": (request(query=(("n", "1"), ("m", "2"))), Kind.PARAMETER),
    "a list in the query": (request(query=(("n", "1"), ("m", "2"), ("m", "x"))), Kind.PARAMETER),
    "a parameter that is missing": (request(query=()), Kind.OPTIONAL_PARAMETER),
    "a parameter of another type": (request(query=(("n", "x"),)), Kind.TYPE),
    "a parameter beyond its bound": (request(query=(("n", "12"),)), Kind.BOUND),
    "a body that is missing": (request(request=None), Kind.OPTIONAL_BODY),
    "a body of another type": (request(request=Body("text/csv", "a,b", is_json=False)), Kind.REQUEST_BODY),
    "a body that differs": (request(request=Body("application/json", {})), Kind.REQUIRED),
    "a status that is not declared": (request(status=202, response=Body("application/json", {"id": 1})), Kind.STATUS),
    "an answer that is not declared": (request(response=Body("application/json", [1])), Kind.BODY),
}  # fmt: skip


@pytest.mark.parametrize("name", REQUESTS)
def test_what_is_odd_about_a_request_is_learned_by_one_action(name: str) -> None:
    exchange, kind = REQUESTS[name]
    before = document(OBJECT)
    learned = learn(before, [exchange])
    assert [problem.finding.kind for problem in learned.problems] == [kind]
    assert learned.left == ()
    assert len(learned.actions) == (2 if kind is Kind.TYPE else 1)
    assert learn(applied_actions(before, list(learned.actions)), [exchange]).problems == ()


PLACES = [
    ("responses",), ("responses", "200"), ("responses", "200", "content"), ("parameters",),
    ("parameters", 0, "schema"), ("requestBody",), ("requestBody", "content"),
]  # fmt: skip


@pytest.mark.parametrize("junk", [None, True, 1, "x", [], ["x"]], ids=repr)
@pytest.mark.parametrize("keys", PLACES, ids=lambda keys: ".".join(map(str, keys)))
def test_a_document_that_has_something_else_in_a_place_is_no_crash(keys: tuple[Any, ...], junk: Any) -> None:
    broken = document(OBJECT)
    node = broken["paths"]["/things/{id}"]["put"]
    for key in keys[:-1]:
        node = node[key]
    node[keys[-1]] = junk
    for exchange, _ in REQUESTS.values():
        learned = learn(broken, [exchange])
        assert len(learned.left) <= len(learned.problems)


def test_an_answer_without_a_body_beside_a_declared_one_is_only_reported() -> None:
    exchange = Exchange("GET", "/things/1", (), None, 200, None, "test:1")
    learned = learn(document(OBJECT), [exchange])
    assert (learned.actions, [p.finding.kind for p in learned.left]) == ((), [Kind.OTHER])


@pytest.mark.parametrize(
    ("path", "template"),
    [
        ("/api/v2/things/mine", "/things/mine"),
        ("/prefix/api/v2/things/a%2Fb", "/things/{id}"),
        ("/things/x", "/things/{id}"),
        ("/base/colon/7", "/colon/:tokenId"),
        ("/api/v2/things/x/y", "/things/{id}/{part}"),
    ],
)
def test_a_path_finds_its_operation(path: str, template: str) -> None:
    from retool_clientgen.traffic.operations import Operations

    paths = ["/things/{id}/{part}", "/{any}/mine", "/things/{id}", "/things/mine", "/colon/:tokenId"]
    given_document = {"servers": [{"url": "https://x/base"}], "paths": {p: {"get": {"responses": {}}} for p in paths}}
    match = Operations(given_document).match(Exchange("GET", path, (), None, 200, None, ""))
    assert match is not None
    assert match.operation.path == template
    if "%2F" in path:
        assert match.path_values == {"id": "a/b"}


def test_a_schema_that_contains_itself_is_mended_where_it_begins_again() -> None:
    node = {"type": "object", "properties": {"n": {"type": "integer"}, "next": {"$ref": "#/components/schemas/node"}}}
    before = {**document(node), "components": {"schemas": {"node": node}}}
    values = [{"n": 1, "next": {"n": 2, "next": {"n": None}}}]
    learned = learn(before, got(*values))
    assert [action["target"] for action in learned.actions] == ["$.components.schemas.node.properties.n"]
    assert learn(applied_actions(before, list(learned.actions)), got(*values)).problems == ()


def test_the_independent_judge_agrees_about_what_was_taught() -> None:
    before = document({"oneOf": [CAT, DOG]})
    values = [{"kind": "cat"}, {"kind": "bird"}, None, "text"]
    before["paths"]["/things/{id}"]["get"]["parameters"] = [{"name": "id", "in": "path", "schema": {"type": "string"}}]
    after = applied_actions(before, list(learn(before, got(*values)).actions))
    for value in values:
        line = {"method": "GET", "path": "/things/1", "query": "", "request": None, "status": 200, "response": value}
        assert not list(Document(after).problems(line))
