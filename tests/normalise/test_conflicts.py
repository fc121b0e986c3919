"""Names that contradict each other: nobody gets a wrong one, and no build stops."""

from typing import Any

import pytest

from retool_clientgen.normalise import normalise

NUMBER, TEXT = (
    {"type": "object", "properties": {name: {"type": kind}}} for name, kind in (("n", "number"), ("t", "string"))
)


def document(*schemas: dict[str, Any], ids: tuple[str, ...] = ()) -> dict[str, Any]:
    paths = {}
    for number, schema in enumerate(schemas):
        operation: dict[str, Any] = {
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
        }
        if ids:
            operation["operationId"] = ids[number]
        paths[f"/{'abcdef'[number]}things"] = {"get": operation}
    return {"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": paths}


def named(schema: dict[str, Any], name: str, **more: Any) -> dict[str, Any]:
    return {**schema, "x-retool-model": name, **more}


def test_one_name_for_two_structures_is_given_to_neither() -> None:
    result = normalise(document(named(NUMBER, "Thing"), named(TEXT, "thing")))
    assert {"Athing", "Bthing"} <= result.document["components"]["schemas"].keys()
    assert not {"Thing", "thing"} & result.document["components"]["schemas"].keys()
    (note,) = result.notes
    assert "Thing" in note
    assert "/paths/~1athings" in note
    assert "/paths/~1bthings" in note


def test_a_structure_keeps_the_name_that_it_had_beside_one_that_looks_like_it() -> None:
    (shape,) = normalise(document(named(NUMBER, "Thing"))).shapes.values()
    given = document(named(TEXT, "Thing"), named(NUMBER, "Thing")) | {"x-retool-names": {shape: "Thing"}}
    result = normalise(given)
    assert result.document["components"]["schemas"].keys() == {"Athing", "Thing"}
    assert result.shapes["Thing"] == shape
    (note,) = result.notes
    assert "/paths/~1athings" in note
    assert "/paths/~1bthings" not in note


def test_a_published_name_stays_with_its_structure_where_an_overlay_names_a_newcomer_so() -> None:
    (shape,) = normalise(document(NUMBER)).shapes.values()
    given = document(NUMBER, named(TEXT, "Thing")) | {"x-retool-names": {"gone": "Thing", shape: "Thing"}}
    result = normalise(given)
    assert result.document["components"]["schemas"].keys() == {"Thing", "Bthing"}
    assert result.shapes["Thing"] == shape
    (note,) = result.notes
    assert note.startswith("Thing is what it was in earlier releases")
    gone = normalise(document(named(TEXT, "Thing")) | {"x-retool-names": {shape: "Thing"}})
    assert (gone.shapes.keys(), gone.notes) == ({"Thing"}, [])
    renamed = document(named(NUMBER, "Number"), named(TEXT, "Thing")) | {"x-retool-names": {shape: "Thing"}}
    assert normalise(renamed).shapes.keys() == {"Number", "Thing"}


@pytest.mark.parametrize("name", ["List", "no class", 5])
def test_a_published_name_that_no_class_can_have_is_not_given(name: Any) -> None:
    (shape,) = normalise(document(NUMBER)).shapes.values()
    result = normalise(document(NUMBER, TEXT) | {"x-retool-names": {shape: name, "other": "Other"}})
    assert result.document["components"]["schemas"].keys() == {"Athing", "Bthing"}


def test_results_of_a_resource_that_differ_are_named_after_their_operations() -> None:
    listed = {"type": "array", "items": TEXT}
    other = {"type": "object", "properties": {"things": listed, "next": {"type": "string"}}}
    for ids, answers, wanted in (
        (("things.get", "things.list"), (NUMBER, listed), {"Thing", "ThingListItem"}),
        (("things.get", "things.create"), (NUMBER, TEXT), {"Thing", "ThingCreateResult"}),
        (("things.get", "things.list"), (NUMBER, other), {"Thing", "ThingList", "ThingListThing"}),
    ):
        result = normalise(document(*answers, ids=ids))
        assert result.document["components"]["schemas"].keys() == wanted
        assert result.numbered == []


def test_a_body_unlike_the_one_that_was_named_after_its_operation_is_a_request() -> None:
    served = document(NUMBER, ids=("things.create",))
    operation = served["paths"]["/athings"]["get"]
    served["paths"] = {"/things": {"post": {**operation, "requestBody": {"content": {"text/json": {"schema": TEXT}}}}}}
    before = {
        "x-retool-names": {shape: "ThingCreate" for name, shape in normalise(served).shapes.items() if name == "Thing"}
    }
    assert normalise(served).shapes.keys() == {"Thing", "ThingCreate"}
    assert normalise(served | before).shapes.keys() == {"ThingCreate", "ThingCreateRequest"}


def test_two_names_for_one_structure_are_both_kept_and_noted_where_neither_is_given() -> None:
    result = normalise(document(named(NUMBER, "One"), named(NUMBER, "Other")))
    assert {"One", "Other"} <= result.document["components"]["schemas"].keys()
    assert result.notes == []
    for schemas in (
        (named(NUMBER, "Other"), named(NUMBER, "One"), NUMBER),
        (NUMBER, named(NUMBER, "One"), named(NUMBER, "Other")),
    ):
        result = normalise(document(*schemas))
        assert result.document["components"]["schemas"].keys() == {"One", "Other"}
        assert "it is One" in result.notes[0]


def test_a_name_of_the_client_itself_is_not_given() -> None:
    result = normalise(document(named(NUMBER, "Retool"), named(TEXT, "AthingsResource")))
    assert result.document["components"]["schemas"].keys() == {"Athing", "Bthing"}
    assert len(result.notes) == 2


def test_a_value_that_tells_two_members_tells_none() -> None:
    members = [
        named(NUMBER, "One", **{"x-retool-values": ["a", "b"]}),
        named(TEXT, "Other", **{"x-retool-values": ["b", "c"]}),
    ]
    union = {"anyOf": members, "x-retool-model": "Either", "x-retool-told-by": ["kind"]}
    result = normalise(document({"type": "object", "properties": {"kind": {"type": "string"}, "it": union}}))
    assert result.choices["Either"].mapping == {"a": "One", "c": "Other"}
    assert "'b'" in result.notes[0]


def test_a_union_whose_members_say_no_values_is_told_by_nothing() -> None:
    union = {"anyOf": [NUMBER, TEXT], "x-retool-model": "Either", "x-retool-told-by": ["kind"]}
    result = normalise(document({"type": "object", "properties": {"it": union}}))
    assert result.choices == {}
    assert "Either" in result.notes[0]


@pytest.mark.parametrize(
    "ids", [("a.same", "a.same"), ("a.class", "a.other"), ("a.b", "a.b.c")], ids=["twice", "keyword", "resource"]
)
def test_an_operation_that_cannot_have_its_name_gets_a_derived_one(ids: tuple[str, str]) -> None:
    result = normalise(document(NUMBER, TEXT, ids=ids))
    derived = {operation.id for operation in result.operations if operation.named_automatically}
    assert "athings.get" in derived
    assert len({operation.id for operation in result.operations}) == 2
    assert ids[0] in result.notes[0]


def test_a_derived_name_is_never_that_of_a_resource() -> None:
    served = document(NUMBER, ids=("source_control.config.get",))
    served["paths"]["/source_control/config"] = {"post": served["paths"]["/athings"]["get"] | {"operationId": "x"}}
    assert {o.id for o in normalise(served).operations} == {"source_control.config.get", "source_control.create_config"}


@pytest.mark.parametrize(
    "listed",
    [
        {"type": ["array", "null"], "items": NUMBER},
        {"allOf": [{"type": "object"}, {"properties": {"success": TEXT, "data": {"type": "array", "items": NUMBER}}}]},
        {"type": "object", "properties": {"runs": {"type": "array", "items": NUMBER}}},
    ],
)
def test_an_operation_without_a_name_and_its_classes_are_named_after_what_it_is_about(listed: dict[str, Any]) -> None:
    served = document(listed, NUMBER)
    listing, one = served["paths"].values()
    served["paths"] = {"/agents/{agent}/runs": listing, "/agents/{agent}/runs/{run}": one}
    result = normalise(served)
    assert {operation.id for operation in result.operations} == {"agents.list_runs", "agents.get_run"}
    assert result.shapes.keys() - {"AgentRunList"} == {"AgentRun"}


def test_an_operation_without_a_name_takes_none_from_those_that_have_one() -> None:
    inner = {"type": "object", "properties": {"deep": TEXT}}
    known = document(inner, ids=("things.get",))
    more = {**known, "paths": {"/a": {"get": document(TEXT)["paths"]["/athings"]["get"]}, **known["paths"]}}
    names = normalise(known).document["components"]["schemas"].keys()
    assert names == normalise(more).document["components"]["schemas"].keys() == {"Thing", "ThingDeep"}


def test_a_member_that_has_what_all_others_have_is_the_base() -> None:
    texts = {name: {"type": "string"} for name in "abc"}
    forms = [{"type": "object", "properties": {name: texts[name] for name in names}} for names in ("a", "ab", "ac")]
    assert {"AthingBase", "AthingWithB"} <= normalise(document({"anyOf": forms})).shapes.keys()


def test_a_union_that_is_told_apart_in_one_place_is_so_in_all() -> None:
    told = {"discriminator": {"propertyName": "kind"}}
    one, other = (
        {"type": "object", "properties": {"kind": {"type": "string", "enum": [kind]}, "text": {"type": "string"}}}
        for kind in "ab"
    )
    plain, swapped = {"oneOf": [one, other]}, {"oneOf": [other, one], **told}
    apart = normalise(document(plain)).shapes
    both = normalise(document(plain, swapped))
    assert sorted(both.shapes.values()) == sorted(apart.values())
    (union,) = (schema for schema in both.document["components"]["schemas"].values() if "anyOf" in schema)
    assert union["x-discriminator"] == "kind"
