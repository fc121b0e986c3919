"""What is made up from schemas: allowed by the document, all members of unions, and the same each time."""

import json
from functools import partial
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_schema_validator import OAS30Validator, OAS31Validator, oas30_format_checker

from retool_clientgen.contract.samples import header_of
from retool_clientgen.mock import MockRetool
from retool_clientgen.mock.schema.sampling import UNKNOWN, Sampler, Wish
from retool_clientgen.mock.schemas import in_common
from retool_clientgen.openapi.operations import identity
from support.mock import documented, valid_request, wishes
from support.paths import RELEASES, ROOT
from support.pipeline import operation_count, served
from support.recordings import json_schema

OVERLAPPING = {("3.75", "POST", "/permissions/revoke")}
"""Its `oneOf` has members that overlap: a folder fits two of them, so strictly none is allowed."""


@pytest.fixture(scope="module", params=RELEASES)
def instance(request: pytest.FixtureRequest) -> MockRetool:
    return MockRetool(request.param)


def test_each_sample_of_each_documented_answer_is_allowed_by_another_validator(instance: MockRetool) -> None:
    sampler = instance.api.sampler
    is_old = served(instance.release)["openapi"].startswith("3.0")
    judge = partial(OAS30Validator if is_old else OAS31Validator, format_checker=oas30_format_checker)
    checked, wrong = 0, []
    for operation, status, schema in documented(instance):
        if schema is None or (instance.release, *operation.key) in OVERLAPPING:
            continue
        validator = judge(schema)
        for wish in (Wish("minimal"), Wish("full", variant=1)):
            value = sampler.sample(schema, "test", wish)
            wrong += [f"{operation.key} {status}: {error.message}" for error in validator.iter_errors(value)]
            checked += 1
    assert wrong == []
    assert checked > 2 * operation_count(instance.release)


def test_what_is_made_up_fits_the_document_as_served_and_the_corrected_one(instance: MockRetool) -> None:
    """A client that was made from the corrected document can be held against an instance in `spec` mode."""
    routes = MockRetool(instance.release, mode="observed").api.routes
    corrected = {(operation.method, identity(operation.path)): operation for operation in routes.operations}
    wrong = []
    for operation, status, schema in documented(instance):
        other = corrected[operation.method, identity(operation.path)].responses[status]
        if schema is None or other is None or (instance.release, *operation.key) in OVERLAPPING:
            continue
        validators = [jsonschema_rs.validator_for(json_schema(each), validate_formats=True) for each in (schema, other)]
        for wish in wishes(instance.api.sampler, operation.response(status).sampled):
            handled = instance.api.sampled(operation, header_of(wish, status))
            value = json.loads(handled.reply.body)
            wrong += [f"{operation.key} {status}: {e.message}" for each in validators for e in each.iter_errors(value)]
    assert wrong == []


TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("served", "corrected"),
    [
        (TEXT, {**TEXT, "format": "date-time"}),
        ({"type": "number"}, {"type": "integer"}),
        ({"type": "number", "nullable": True}, {"type": "number"}),
        (TEXT, {**TEXT, "nullable": True}),
        ({**TEXT, "format": "uuid"}, TEXT),
        ({**TEXT, "enum": ["a", "b"]}, {**TEXT, "enum": ["b", "c"]}),
        ({**TEXT, "pattern": "^a[0-9]$"}, {**TEXT, "pattern": "^[ab][0-9]$"}),
        ({"type": ["string", "null"]}, {**TEXT, "format": "date"}),
        ({"anyOf": [TEXT, {"type": "null"}]}, {**TEXT, "format": "date-time"}),
        ({"anyOf": [TEXT, {"type": "integer"}]}, {"anyOf": [{**TEXT, "format": "uuid"}, {"type": "integer"}]}),
        ({"allOf": [TEXT, {"minLength": 3}]}, {"allOf": [{**TEXT, "format": "date-time"}, {"minLength": 3}]}),
        ({"anyOf": [TEXT, {"type": "null"}]}, {"anyOf": [TEXT, {"type": "null"}], "format": "date-time"}),
        ({"oneOf": [TEXT, {"type": "boolean"}]}, {"anyOf": [{"type": "boolean"}, {**TEXT, "format": "date"}]}),
        ({"oneOf": [TEXT, {"type": "boolean"}, {"type": "number"}]}, {"anyOf": [{"type": "boolean"}, TEXT]}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("inside", ["a property", "an item", "a value", "itself"])
def test_a_value_fits_both_forms_of_a_corrected_schema(served: Any, corrected: Any, inside: str) -> None:
    """Answers are made up from it, each checked; the first is right wherever a keyword alone was changed."""
    forms = []
    for schema in (served, corrected):
        forms.append({
            "a property": {"type": "object", "required": ["x"], "properties": {"x": schema}},
            "an item": {"type": "array", "items": schema},
            "a value": {"type": "object", "minProperties": 1, "additionalProperties": schema},
            "itself": schema,
        }[inside])  # fmt: skip
    sampler, common = Sampler({}), in_common(*forms)
    for variant in range(sampler.variants(common)):
        for null in (False, True):
            value = sampler.sample(common, wish=Wish("full", variant, null=null))
            for form in forms:
                validator = jsonschema_rs.validator_for(json_schema(form), validate_formats=True)
                assert validator.is_valid(value), (value, form)


def test_a_schema_that_forbids_more_keys_gets_none_that_a_correction_adds() -> None:
    closed = {"type": "object", "properties": {"a": TEXT}, "additionalProperties": False}
    common = in_common(closed, {**closed, "properties": {"a": TEXT, "b": TEXT}})
    assert Sampler({}).sample(common, wish=Wish("full")).keys() == {"a"}


def test_answers_of_a_document_that_overlays_do_not_fit_are_as_it_is_served(tmp_path: Path) -> None:
    """No value is a day, as the document has it, and a moment, as overlays have it: what is served counts."""
    day = {
        "type": "object",
        "required": ["created_at"],
        "properties": {"created_at": {"type": "string", "format": "date"}},
    }
    answer = {"200": {"description": "", "content": {"application/json": {"schema": day}}}}
    file = tmp_path / "openapi.json"
    paths = {"/parts": {"get": {"operationId": "parts.get", "responses": answer}}}
    file.write_text(json.dumps({"openapi": "3.0.3", "info": {"title": "", "version": "9.9"}, "paths": paths}))
    instance = MockRetool("9.9", spec=file, directory=ROOT)
    (operation,) = instance.api.routes.operations
    value = json.loads(instance.api.sampled(operation, "status=200").reply.body)
    assert len(value["created_at"]) == len("2026-01-01")


def members_in(schema: Any, path: str = "") -> set[str]:
    """Each member of each union in a schema, by its place."""
    if not isinstance(schema, dict):
        return set()
    found = set()
    for index, member in enumerate(schema.get("anyOf") or schema.get("oneOf") or []):
        found |= {f"{path}|{index}"} | members_in(member, f"{path}|{index}")
    for name, inner in schema.get("properties", {}).items():
        found |= members_in(inner, f"{path}/{name}")
    return found | members_in(schema.get("items"), f"{path}/*")


def test_the_variants_of_a_union_reach_each_of_its_members(instance: MockRetool) -> None:
    for operation, status, schema in documented(instance):
        if schema is None:
            continue
        marked = marked_members(schema)
        sampler = Sampler({}, 0)
        reached: set[str] = set()
        for variant in range(sampler.variants(schema)):
            reached |= marks_in(sampler.sample(marked, wish=Wish("full", variant)))
        assert reached == members_in(schema), (operation.key, status)


def marked_members(schema: Any, path: str = "") -> Any:
    """A schema whose members of unions answer their own place beside what they answer."""
    if not isinstance(schema, dict):
        return schema
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return {key: [
                {"type": "object", "required": [f"mark {path}|{i}", "value"], "properties": {
                    f"mark {path}|{i}": {"type": "boolean"}, "value": marked_members(member, f"{path}|{i}")}}
                for i, member in enumerate(schema[key])
            ]}  # fmt: skip
    marked = dict(schema)
    if "properties" in schema:
        marked["properties"] = {n: marked_members(inner, f"{path}/{n}") for n, inner in schema["properties"].items()}
    if "items" in schema:
        marked["items"] = marked_members(schema["items"], f"{path}/*")
    return marked


def marks_in(value: Any) -> set[str]:
    """The places of members in a sample."""
    if isinstance(value, list):
        return set().union(*map(marks_in, value))
    if not isinstance(value, dict):
        return set()
    return {k.removeprefix("mark ") for k in value if k.startswith("mark ")}.union(*map(marks_in, value.values()))


def test_minimal_has_what_is_required_and_full_all_that_is_declared() -> None:
    schema = {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "number"}, "name": {"type": "string", "nullable": True}},
    }
    sampler = Sampler({}, 0)
    assert sampler.sample(schema).keys() == {"id"}
    assert sampler.sample(schema, wish=Wish("full")).keys() == {"id", "name"}
    assert sampler.sample(schema, wish=Wish("full", null=True))["name"] is None


def test_unknown_keys_and_values_can_be_had() -> None:
    schema = {
        "type": "object",
        "required": ["kind", "tag"],
        "properties": {"kind": {"type": "string", "enum": ["a", "b"]}, "tag": {"type": "string", "enum": ["only"]}},
    }
    value = Sampler({}, 0).sample(schema, wish=Wish(unknown_keys=True, unknown_enums=True))
    assert value["kind"] == UNKNOWN
    assert value["tag"] == "only"  # a single value tells members of unions apart
    assert UNKNOWN in value


def test_the_same_seed_gives_the_same_and_another_seed_other_values(instance: MockRetool) -> None:
    document = instance.api.source.served
    schemas = [schema for _, _, schema in documented(instance) if schema]
    first = [Sampler(document, 1).sample(schema) for schema in schemas]
    again = [Sampler(document, 1).sample(schema) for schema in reversed(schemas)][::-1]
    other = [Sampler(document, 2).sample(schema) for schema in schemas]
    assert first == again
    assert first != other


SCALARS = st.one_of(
    st.builds(lambda low, more: {"type": "integer", "minimum": low, "maximum": low + more},
              st.integers(-1000, 1000), st.integers(0, 50)),
    st.builds(lambda low, more: {"type": "string", "minLength": low, "maxLength": low + more},
              st.integers(0, 40), st.integers(0, 40)),
    st.sampled_from(["uuid", "date-time", "date", "email", "uri", "ipv4", "ipv6"]).map(
        lambda name: {"type": "string", "format": name}),
    st.sampled_from([r"^[a-z0-9\_]+$", r"^#[A-Fa-f0-9]{6}$", "user_([a-z0-9]+)", r"^(a|b)_\d*$"]).map(
        lambda pattern: {"type": "string", "pattern": pattern}),
    st.just({"type": "boolean"}), st.just({"type": "number", "nullable": True}), st.just({}),
)  # fmt: skip

SCHEMAS = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda members: {"anyOf": members}),
        st.builds(lambda items, n: {"type": "array", "items": items, "minItems": n}, inner, st.integers(0, 3)),
        st.dictionaries(st.text("abc", min_size=1, max_size=2), inner, max_size=3).map(
            lambda properties: {"type": "object", "properties": properties, "required": sorted(properties)[:1]}
        ),
    ),
    max_leaves=8,
)


@settings(max_examples=100, deadline=None)
@given(SCHEMAS, st.integers(0, 5), st.sampled_from(["minimal", "full"]), st.booleans())
def test_any_schema_allows_what_is_made_up_from_it(schema: Any, variant: int, properties: Any, null: bool) -> None:
    value = Sampler({}, 0).sample(schema, wish=Wish(properties, variant, null=null))
    validator = jsonschema_rs.validator_for(json_schema(schema), validate_formats=True)
    assert [error.message for error in validator.iter_errors(value)] == []


def test_a_request_can_be_made_up_for_each_operation(instance: MockRetool) -> None:
    for operation in instance.api.routes.operations:
        valid = valid_request(operation, instance.api.sampler)
        assert "{" not in valid.path
