"""Documents of a few lines with one construct of OpenAPI each: what the instance makes of it."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retool_clientgen.mock import MockRetool, Request
from retool_clientgen.mock.schema.sampling import Sampler, Wish
from retool_clientgen.mock.schema.validation import Validators
from support.mock import asking
from support.paths import ROOT

Documented = dict[str, Any]


def instance_of(
    folder: Path, paths: Documented, schemas: Documented | None = None, openapi: str = "3.0.3", **options: Any
) -> MockRetool:
    """An instance of an unknown release whose document has these paths."""
    document = {
        "openapi": openapi, "info": {"title": "x", "version": "9.9.0"}, "paths": paths,
        "components": {"schemas": schemas or {}},
    }  # fmt: skip
    file = folder / "openapi.json"
    file.write_text(json.dumps(document))
    return MockRetool(file, directory=ROOT, **options)


def answering(schema: Any, media_type: str = "application/json", status: str = "200") -> Documented:
    return {"responses": {status: {"description": "", "content": {media_type: {"schema": schema}}}}}


def get(instance: MockRetool, target: str = "/x", **headers: str) -> httpx.Response:
    with asking(instance) as client:
        return client.get(target, headers=headers)


TEXT, WHOLE = {"type": "string"}, {"type": "integer"}
OBJECT = {"type": "object", "properties": {"a": TEXT}, "required": ["a"]}
NODE = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}}}
ANIMALS = {
    "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": TEXT, "lives": WHOLE}},
    "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": TEXT, "breed": TEXT}},
}

SCHEMAS: list[tuple[str, Any]] = [
    ("allOf with a part that only describes", {"allOf": [OBJECT, {"description": "Who owns it."}]}),
    ("the other way round", {"allOf": [{"description": "Who owns it."}, OBJECT]}),
    ("allOf of a nullable schema", {"nullable": True, "allOf": [OBJECT]}),
    ("allOf with overlap", {"allOf": [OBJECT, {"type": "object", "properties": {"a": {"enum": ["b"]}}}]}),
    ("allOf within allOf", {"allOf": [{"allOf": [OBJECT, {"required": ["b"]}]}, {"properties": {"b": WHOLE}}]}),
    ("allOf of scalars", {"allOf": [{"type": "string", "minLength": 30}, {"maxLength": 40}]}),
    ("allOf beside properties", {"type": "object", "required": ["z"], "properties": {"z": WHOLE}, "allOf": [OBJECT]}),
    ("allOf of unions", {"allOf": [{"anyOf": [OBJECT, WHOLE]}, {"anyOf": [OBJECT, TEXT]}]}),
    (
        "a union beside properties",
        {"required": ["z"], "properties": {"z": WHOLE}, "anyOf": [OBJECT, {"minProperties": 2, "type": "object"}]},
    ),
    ("uniqueItems of an enum", {"type": "array", "minItems": 2, "uniqueItems": True, "items": {"enum": ["a", "b"]}}),
    ("uniqueItems of booleans", {"type": "array", "minItems": 2, "uniqueItems": True, "items": {"type": "boolean"}}),
    ("uniqueItems of objects", {"type": "array", "minItems": 3, "uniqueItems": True, "items": OBJECT}),
    (
        "uniqueItems of few numbers",
        {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"type": "integer", "minimum": 1, "maximum": 3}},
    ),
    ("maxItems 0", {"type": "array", "maxItems": 0, "items": TEXT}),
    (
        "exclusive bounds",
        {"type": "integer", "minimum": 1, "exclusiveMinimum": True, "maximum": 3, "exclusiveMaximum": True},
    ),
    ("a number between whole ones", {"type": "number", "minimum": 0.2, "maximum": 0.4}),
    ("multipleOf", {"type": "number", "minimum": 7, "multipleOf": 5, "maximum": 12}),
    ("minProperties", {"type": "object", "minProperties": 3, "additionalProperties": WHOLE}),
    ("required of additional properties", {"type": "object", "required": ["b"], "additionalProperties": WHOLE}),
    ("an enum of several types", {"enum": [1, "a", True, None], "nullable": True}),
    ("a schema without a type", {}),
    ("a format with a short length", {"type": "string", "pattern": "^[a-f]{4}$", "example": "abcd"}),
    ("a format and a pattern", {"type": "string", "format": "uri", "pattern": "^urn:.*", "minLength": 1}),
    ("a format and a pattern with an example", {"type": "string", "format": "uri", "pattern": "^u:", "example": "u:a"}),
    ("not", {"type": "integer", "minimum": 1, "maximum": 2, "not": {"enum": [1]}}),
    ("recursion", {"$ref": "#/components/schemas/Node"}),
    ("a map of arrays", {"type": "object", "additionalProperties": {"type": "array", "items": OBJECT}}),
]
LATER_SCHEMAS: list[tuple[str, Any]] = [
    ("type arrays", {"type": ["string", "null"]}),
    ("const", {"const": {"a": 1}}),
    ("an exclusive bound", {"type": "integer", "exclusiveMinimum": 4, "exclusiveMaximum": 6}),
    ("prefixItems", {"type": "array", "prefixItems": [TEXT, WHOLE], "items": False}),
    ("a null member", {"oneOf": [{"type": "null"}, OBJECT]}),
    ("true", True),
    ("examples", {"type": "string", "not": {"pattern": "-"}, "examples": ["plain"]}),
    ("$dynamicRef", {"$dynamicRef": "#node"}),
    ("$dynamicRef in an object", {"type": "object", "properties": {"a": {"$dynamicRef": "#meta"}}, "required": ["a"]}),
    ("$recursiveRef", {"type": "object", "properties": {"a": {"$recursiveRef": "#"}}}),
    ("a foreign $ref", {"type": "object", "properties": {"a": {"$dynamicRef": "http://127.0.0.1:9/x#y"}}}),
    ("a foreign $id and $schema", {"$id": "http://127.0.0.1:9/x", "$schema": "http://127.0.0.1:9/y", "type": "string"}),
]


@pytest.fixture(scope="module")
def with_schemas(tmp_path_factory: pytest.TempPathFactory) -> dict[str, MockRetool]:
    """An instance of each version of OpenAPI with a path for each schema."""
    return {
        openapi: instance_of(
            tmp_path_factory.mktemp("schemas"),
            {f"/{number}": {"get": answering(schema)} for number, (_, schema) in enumerate(known)},
            {"Node": NODE}, openapi,
        )
        for openapi, known in (("3.0.3", SCHEMAS), ("3.1.0", LATER_SCHEMAS))
    }  # fmt: skip


@pytest.mark.parametrize(
    ("openapi", "number"),
    [
        *(pytest.param("3.0.3", number, id=name) for number, (name, _) in enumerate(SCHEMAS)),
        *(pytest.param("3.1.0", number, id=f"3.1 {name}") for number, (name, _) in enumerate(LATER_SCHEMAS)),
    ],
)
@pytest.mark.parametrize("wanted", ["body=minimal", "body=full", "body=full; items=3"])
def test_an_answer_is_made_up_for_every_schema(
    with_schemas: dict[str, MockRetool], openapi: str, number: int, wanted: str
) -> None:
    response = get(with_schemas[openapi], f"/{number}", **{"X-Mock-Respond": wanted})
    assert (response.status_code, response.headers["x-mock-source"]) == (200, "sampled"), response.text
    json.loads(response.content)


def test_what_cannot_be_checked_is_listed(tmp_path: Path) -> None:
    instance = instance_of(tmp_path, {"/x": {"get": answering({"type": "string", "pattern": "(?!x"})}})
    assert instance.report()["unchecked"] == []
    get(instance)
    assert "regex" in instance.report()["unchecked"][0]


def schemas(depth: int) -> st.SearchStrategy[Any]:
    leaf = st.sampled_from([
        TEXT, WHOLE, {"type": "boolean"}, {"enum": ["a", "b"]}, {"type": "string", "format": "uuid"},
        {"type": "string", "nullable": True}, {}, {"type": "number", "minimum": 2},
    ])  # fmt: skip
    if depth == 0:
        return leaf
    inner = schemas(depth - 1)
    objects = st.builds(
        lambda properties, required: {
            "type": "object", "properties": properties, "required": sorted({*required} & properties.keys()),
        },
        st.dictionaries(st.sampled_from("abcd"), inner, max_size=3), st.sets(st.sampled_from("abcd")),
    )  # fmt: skip
    return st.one_of(
        leaf,
        objects,
        st.builds(lambda items, least: {"type": "array", "items": items, "minItems": least}, inner, st.integers(0, 3)),
        st.builds(lambda members: {"anyOf": members}, st.lists(inner, min_size=1, max_size=3)),
        # Parts of other properties, so that there is a value at all.
        st.builds(lambda one: {"allOf": [one, {"description": "x"}, {"properties": {"z": WHOLE}}]}, objects),
    )


@settings(max_examples=150, deadline=None)
@given(schema=schemas(3), variant=st.integers(0, 5), body=st.sampled_from(["minimal", "full"]))
def test_a_value_is_made_up_for_any_schema(schema: Any, variant: int, body: Any) -> None:
    validators = Validators({})
    values = Sampler({}).candidates(schema, "x", Wish(body, variant, items=2))
    assert any(validators.fits(schema, value) for value in values)


@pytest.mark.parametrize("mapping", [{}, {"mapping": {"tom": "#/components/schemas/Cat", "rex": "Dog"}}])
def test_a_discriminator_has_the_name_of_its_member(tmp_path: Path, mapping: Documented) -> None:
    union = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in ANIMALS],
             "discriminator": {"propertyName": "kind", **mapping}}  # fmt: skip
    instance = instance_of(tmp_path, {"/x": {"get": answering(union)}}, ANIMALS)
    kinds = [get(instance, **{"X-Mock-Respond": f"variant={n}"}).json()["kind"] for n in range(2)]
    assert kinds == (["tom", "rex"] if mapping else ["Cat", "Dog"])


# Responses


def test_an_instance_is_known_by_the_line_of_its_release(tmp_path: Path) -> None:
    assert instance_of(tmp_path, {"/x": {"get": answering(OBJECT)}}).release == "9.9"


@pytest.mark.parametrize(("status", "success"), [(200, True), (404, False)])
def test_what_succeeds_says_so_where_the_document_leaves_it_open(tmp_path: Path, status: int, success: bool) -> None:
    schema = {"type": "object", "properties": {"success": {"type": "boolean"}}, "required": ["success"]}
    instance = instance_of(tmp_path, {"/x": {"get": answering(schema, status=str(status))}})
    for variant in range(4):
        wanted = {"X-Mock-Respond": f"status={status}; variant={variant}"}
        assert get(instance, **wanted).json() == {"success": success}


def test_default_alone_is_what_is_answered(tmp_path: Path) -> None:
    instance = instance_of(tmp_path, {"/x": {"get": answering(OBJECT, status="default")}})
    assert (get(instance).status_code, list(get(instance).json())) == (200, ["a"])
    assert get(instance, **{"X-Mock-Respond": "status=503"}).status_code == 503


def test_ranges_and_default_are_told_from_statuses(tmp_path: Path) -> None:
    responses = {
        "201": {"description": ""}, "4XX": answering({"enum": ["range"]}, status="4XX")["responses"]["4XX"],
        "default": answering({"enum": ["default"]}, status="default")["responses"]["default"],
    }  # fmt: skip
    instance = instance_of(tmp_path, {"/x": {"get": {"responses": responses}}})
    assert get(instance).status_code == 201
    for status, body in ((404, "range"), (500, "default"), (302, "default")):
        response = get(instance, **{"X-Mock-Respond": f"status={status}"})
        assert (response.status_code, response.json()) == (status, body)
    # What the mock refuses itself keeps its envelope where the declared form is another one.
    assert get(instance, Authorization="").json()["success"] is False


@pytest.mark.parametrize(
    ("operation", "status"),
    [
        (answering(TEXT, status="2XX"), 200), ({}, 200), ({"responses": {}}, 200), (answering(TEXT, status="404"), 404),
        (answering(TEXT, status="3XX"), 300), ({"responses": {"204": {"description": ""}}}, 204),
    ],
)  # fmt: skip
def test_what_is_answered_where_no_200_is_declared(tmp_path: Path, operation: Documented, status: int) -> None:
    response = get(instance_of(tmp_path, {"/x": {"get": operation}}, openapi="3.1.0"))
    assert (response.status_code, bool(response.content)) == (status, "content" in json.dumps(operation))


@pytest.mark.parametrize(
    ("media_type", "schema", "sent"),
    [
        ("text/plain", TEXT, "text/plain; charset=utf-8"),
        ("text/csv", TEXT, "text/csv; charset=utf-8"),
        ("text/*", TEXT, "text/plain; charset=utf-8"),
        ("application/octet-stream", {"type": "string", "format": "binary"}, "application/octet-stream"),
        ("image/png", {"type": "string", "format": "binary"}, "image/png"),
        ("text/plain", WHOLE, "text/plain; charset=utf-8"),
    ],
)
def test_text_and_bytes_are_not_json(tmp_path: Path, media_type: str, schema: Documented, sent: str) -> None:
    response = get(instance_of(tmp_path, {"/x": {"get": answering(schema, media_type)}}))
    assert (response.status_code, response.headers["content-type"]) == (200, sent)
    assert response.content
    assert response.content[:1] != b'"'


@pytest.mark.parametrize("media_type", ["application/json", "application/problem+json", "*/*", "application/json; v=1"])
def test_json_by_any_name_is_json(tmp_path: Path, media_type: str) -> None:
    response = get(instance_of(tmp_path, {"/x": {"get": answering(TEXT, media_type)}}))
    assert response.content[:1] == b'"'
    assert "json" in response.headers["content-type"]


def test_json_is_chosen_among_media_types_and_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    both = answering(OBJECT, "application/xml")
    instance = instance_of(tmp_path, {"/x": {"get": both}})
    assert get(instance).status_code == 501
    both["responses"]["200"]["content"]["application/json"] = {"schema": OBJECT}
    assert get(instance_of(tmp_path, {"/x": {"get": both}})).json()["a"]


# Parameters

RANGE = {"type": "object", "properties": {"x": WHOLE, "y": WHOLE}}


def array(items: Documented, **more: Any) -> Documented:
    return {"type": "array", "items": items, **more}


PARAMETERS: list[tuple[Documented, str, str]] = [
        ({"schema": array(WHOLE)}, "id=1&id=2", "id=1,2"),
        ({"schema": array(WHOLE), "explode": False}, "id=1,2", "id=1&id=x"),
        ({"schema": array(WHOLE), "explode": False}, "id=1%2C2", "id=1|2"),
        ({"schema": array(TEXT, minItems=2), "style": "spaceDelimited", "explode": False}, "id=a%20b", "id=a,b"),
        ({"schema": array(TEXT, minItems=2), "style": "spaceDelimited", "explode": False}, "id=a+b", "id=a,b"),
        ({"schema": array(TEXT, minItems=2), "style": "pipeDelimited", "explode": False}, "id=a|b", "id=a,b"),
        ({"schema": array(TEXT, minItems=2), "style": "pipeDelimited", "explode": False}, "id=a%7Cb", "id=a%20b"),
        ({"schema": RANGE, "style": "deepObject"}, "id%5Bx%5D=1&id[y]=2", "id=x,1"),
        ({"schema": RANGE, "style": "deepObject"}, "id[x]=1", "id[x]=one"),
        ({"schema": {"type": "object", "properties": {"in": RANGE}}, "style": "deepObject"}, "id[in][x]=1",
         "id[in][x]=a"),
        ({"schema": {"type": "object", "properties": {"n": array(WHOLE)}}, "style": "deepObject"},
         "id[n]=1&id[n]=2", "id[n]=a&id[n]=2"),
        ({"schema": RANGE}, "x=1&y=2", "id=1"),
        ({"schema": RANGE}, "y=2", "y=two"),
        ({"schema": RANGE, "explode": False}, "id=x,1,y,2", "id=x,1,y"),
        ({"content": {"application/json": {"schema": RANGE}}}, "id=%7B%22x%22:1%7D", "id=x"),
        ({"content": {"application/json": {"schema": RANGE}}}, 'id={"x":1}', 'id={"x":"1"}'),
        ({"schema": {"anyOf": [WHOLE, {"type": "boolean"}]}}, "id=true", "id=yes"),
        ({"schema": {"oneOf": [array(WHOLE), WHOLE]}}, "id=1&id=2", "id=a"),
        ({"schema": {"type": "string", "pattern": "^[0-9]+$"}}, "id=007", "id=x"),
        ({"schema": {"enum": [1, 2]}}, "id=1", "id=3"),
        ({"schema": WHOLE}, "id=1", ""),
        ({"schema": WHOLE}, "id=1", "id=1&other=2"),
        ({"in": "path", "schema": array(WHOLE)}, "1,2", "1,b"),
        ({"in": "path", "schema": RANGE}, "x,1,y,2", "x,1,y"),
        ({"in": "path", "schema": RANGE, "explode": True}, "x=1,y=2", "x=1,y=b"),
        ({"in": "path", "style": "label", "schema": WHOLE}, ".5", "5"),
        ({"in": "path", "style": "label", "schema": array(WHOLE)}, ".1,2", "1,2"),
        ({"in": "path", "style": "label", "schema": array(WHOLE), "explode": True}, ".1.2", ".1,2"),
        ({"in": "path", "style": "matrix", "schema": WHOLE}, ";id=5", "5"),
        ({"in": "path", "style": "matrix", "schema": array(WHOLE)}, ";id=1,2", ";other=1,2"),
        ({"in": "path", "style": "matrix", "schema": array(WHOLE), "explode": True}, ";id=1;id=2", ";id=1,2"),
        ({"in": "path", "style": "matrix", "schema": RANGE, "explode": True}, ";x=1;y=2", ";x=a"),
]  # fmt: skip


@pytest.fixture(scope="module")
def with_parameters(tmp_path_factory: pytest.TempPathFactory) -> MockRetool:
    """An instance with a path for each parameter."""
    paths: Documented = {}
    for number, (parameter, _, _) in enumerate(PARAMETERS):
        declared = {"name": "id", "in": "query", "required": True, **parameter}
        path = f"/{number}/{{id}}" if declared["in"] == "path" else f"/{number}"
        paths[path] = {"get": {"parameters": [declared], "responses": {"200": {"description": ""}}}}
    return instance_of(tmp_path_factory.mktemp("parameters"), paths)


@pytest.mark.parametrize("number", range(len(PARAMETERS)))
def test_a_parameter_is_read_as_it_is_declared(with_parameters: MockRetool, number: int) -> None:
    parameter, right, wrong = PARAMETERS[number]
    headers = (("Authorization", f"Bearer {with_parameters.token}"),)
    between = "/" if parameter.get("in") == "path" else "?"
    ok, bad = (
        with_parameters.handle(Request("GET", f"/api/v2/{number}{between}{text}", headers)) for text in (right, wrong)
    )
    assert (ok.status, ok.body) == (200, b"")
    assert bad.status == 422


@pytest.mark.parametrize(("place", "header"), [("header", "id: {}"), ("cookie", "cookie: a=b; id={}")])
def test_headers_and_cookies_are_parameters_too(tmp_path: Path, place: str, header: str) -> None:
    declared = {"name": "id", "in": place, "required": True, "schema": array(WHOLE)}
    operation = {"parameters": [declared], "responses": {"200": {"description": ""}}}
    instance = instance_of(tmp_path, {"/x": {"get": operation}})
    name, _, text = header.partition(": ")
    assert get(instance, **{name: text.format("1,2")}).status_code == 200
    assert get(instance, **{name: text.format("1,b")}).status_code == 422
    assert get(instance).json()["message"] == f"{place} id: is required"


def test_a_segment_can_have_several_parameters(tmp_path: Path) -> None:
    operation = {"responses": {"200": {"description": ""}}}
    whole = {"name": "id", "in": "path", "required": True, "schema": WHOLE}
    instance = instance_of(tmp_path, {
        "/files/{name}.{ext}": {"get": operation}, "/items/{id}:cancel": {"post": {**operation, "parameters": [whole]}},
        "/items/{id}": {"get": {**operation, "parameters": [whole]}},
    })  # fmt: skip
    assert get(instance, "/files/a.b.csv").status_code == 200
    assert get(instance, "/files/a").status_code == 404
    with asking(instance) as client:
        assert client.post("/items/5:cancel").status_code == 200
        assert client.post("/items/x:cancel").status_code == 422
        assert client.post("/items/5").status_code == 405


# Bodies

FILE = {"type": "string", "format": "binary"}


def posted(folder: Path, schema: Documented, media_type: str, **content: Any) -> httpx.Response:
    operation = {"requestBody": {"required": True, "content": {media_type: {"schema": schema}}},
                 "responses": {"204": {"description": ""}}}  # fmt: skip
    with asking(instance_of(folder, {"/x": {"post": operation}})) as client:
        return client.post("/x", **content)


@pytest.mark.parametrize(
    ("properties", "content", "status"),
    [
        ({"f": FILE}, {"files": {"f": ("a.txt", b"x")}}, 204),
        ({"f": array(FILE)}, {"files": [("f", ("a.txt", b"x")), ("f", ("b.txt", b"y"))]}, 204),
        ({"f": array(FILE)}, {"files": [("f", ("a.txt", b"x"))]}, 204),
        ({"f": FILE}, {"files": [("f", ("a.txt", b"x")), ("f", ("b.txt", b"y"))]}, 204),
        ({"f": FILE}, {"data": {"f": "text"}, "files": {"g": ("a", b"")}}, 422),
        ({"f": array(FILE)}, {"data": {"f": ["text"]}, "files": {"g": ("a", b"")}}, 422),
        ({"f": array(FILE)}, {"files": [("f", ("a.txt", b"x")), ("f", (None, b"y"))]}, 422),
        ({"n": WHOLE, "b": {"type": "boolean"}}, {"data": {"n": "5", "b": "true"}, "files": {"f": ("a", b"")}}, 204),
        ({"n": WHOLE}, {"data": {"n": "five"}, "files": {"f": ("a", b"")}}, 422),
        ({"n": array(WHOLE)}, {"data": {"n": ["1", "2"]}, "files": {"f": ("a", b"")}}, 204),
        ({"n": WHOLE}, {"data": {"n": ["1", "2"]}, "files": {"f": ("a", b"")}}, 422),
        ({"o": RANGE}, {"files": {"o": (None, b'{"x": 1}', "application/json")}}, 204),
        ({"o": RANGE}, {"files": {"o": (None, b'{"x": "1"}', "application/json")}}, 422),
        ({"o": RANGE}, {"files": {"o": (None, b"{", "application/json")}}, 422),
        ({"f": {"type": "string", "contentMediaType": "application/octet-stream"}}, {"files": {"f": ("a", b"")}}, 204),
    ],
)
def test_the_parts_of_a_form_are_what_they_are_declared_as(
    tmp_path: Path, properties: Documented, content: Documented, status: int
) -> None:
    schema = {"type": "object", "properties": properties}
    response = posted(tmp_path, schema, "multipart/form-data", **content)
    assert response.status_code == status, response.text
    assert "nested too deeply" not in response.text


@pytest.mark.parametrize(
    ("media_type", "schema", "content", "status"),
    [
        ("application/x-www-form-urlencoded", RANGE, {"data": {"x": "1"}}, 204),
        ("application/x-www-form-urlencoded", RANGE, {"data": {"x": "one"}}, 422),
        ("text/plain", TEXT, {"content": b"no JSON"}, 204),
        ("text/plain", {"type": "string", "minLength": 10}, {"content": b"short"}, 422),
        ("application/octet-stream", FILE, {"content": b"\x00\xff"}, 204),
        ("image/*", FILE, {"content": b"\x00", "headers": {"Content-Type": "image/png"}}, 204),
        ("image/*", FILE, {"content": b"\x00", "headers": {"Content-Type": "text/plain"}}, 415),
        ("application/merge-patch+json", RANGE, {"content": b'{"x": 1}'}, 204),
        ("application/merge-patch+json", RANGE, {"content": b'{"x": "a"}'}, 422),
    ],
)
def test_a_body_is_read_as_its_media_type(
    tmp_path: Path, media_type: str, schema: Documented, content: Documented, status: int
) -> None:
    headers = {} if "data" in content else {"Content-Type": media_type}
    response = posted(tmp_path, schema, media_type, **{"headers": headers, **content})
    assert response.status_code == status, response.text


def test_the_schema_is_that_of_the_media_type_that_was_sent(tmp_path: Path) -> None:
    content = {"application/json": {"schema": RANGE}, "text/plain": {"schema": TEXT}}
    operation = {"requestBody": {"content": content}, "responses": {"204": {"description": ""}}}
    with asking(instance_of(tmp_path, {"/x": {"post": operation}})) as client:
        assert client.post("/x", content=b"text", headers={"Content-Type": "text/plain"}).status_code == 204
        assert client.post("/x", json={"x": 1}).status_code == 204
        assert client.post("/x", json="text").status_code == 422


# Resources that nobody here knows

WIDGET = {"type": "object", "required": ["id", "name", "made_at"],
          "properties": {"id": WHOLE, "name": TEXT, "made_at": {"type": "string", "format": "date-time"}}}  # fmt: skip
GADGET = {"type": "object", "required": ["gadgetKey"], "properties": {"gadgetKey": {"type": "string", "format": "uuid"},
          "size": WHOLE}}  # fmt: skip
BODY = {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}


def enveloped(schema: Documented) -> Documented:
    return {"type": "object", "required": ["success", "data"],
            "properties": {"success": {"type": "boolean"}, "data": schema}}  # fmt: skip


def resource(item: Documented, wrap: Any, key: str) -> Documented:
    return {
        "": {"get": answering(wrap(array(item))), "post": {**BODY, **answering(wrap(item), status="201")}},
        f"/{{{key}}}": {
            "get": answering(wrap(item)), "patch": {**BODY, **answering(wrap(item))},
            "put": {**BODY, **answering(wrap(item))}, "delete": {"responses": {"204": {"description": ""}}},
        },
    }  # fmt: skip


def gadgets(folder: Path, wrap: Any = enveloped) -> MockRetool:
    paths = {f"/widgets{path}": item for path, item in resource(WIDGET, wrap, "widgetId").items()}
    nested = resource(GADGET, wrap, "gadgetKey")
    paths |= {f"/widgets/{{widgetId}}/gadgets{path}": item for path, item in nested.items()}
    return instance_of(folder, paths)


@pytest.mark.parametrize("wrap", [enveloped, lambda schema: schema], ids=["in an envelope", "bare"])
def test_an_unknown_resource_is_kept_by_the_shape_of_its_paths(tmp_path: Path, wrap: Any) -> None:
    def data(response: httpx.Response) -> Any:
        assert response.headers["x-mock-source"] == "state", response.text
        return response.json()["data"] if wrap is enveloped else response.json()

    instance = gadgets(tmp_path, wrap)
    with asking(instance) as client:
        assert data(client.get("/widgets")) == []
        first = client.post("/widgets", json={"name": "Lamp"})
        assert first.status_code == 201
        assert first.headers["x-mock-made-up"] == "1"
        made, other = data(first), data(client.post("/widgets", json={"name": "Desk"}))
        assert made["name"] == "Lamp"
        one = f"/widgets/{made['id']}"
        assert data(client.get(one)) == made
        assert data(client.patch(one, json={"name": "Light", "id": 99})) == {**made, "name": "Light"}
        assert data(client.get("/widgets")) == [{**made, "name": "Light"}, other]
        assert client.delete(one).status_code == 204
        assert client.get(one).status_code == client.patch(one, json={}).status_code == 404
        assert data(client.get("/widgets")) == [other]
    instance.check()


def test_an_object_within_another_is_found_there_alone(tmp_path: Path) -> None:
    with asking(gadgets(tmp_path)) as client:
        one, two = (client.post("/widgets", json={"name": n}).json()["data"]["id"] for n in "ab")
        made = client.post(f"/widgets/{one}/gadgets", json={"size": 3}).json()["data"]
        assert client.get(f"/widgets/{one}/gadgets/{made['gadgetKey']}").json()["data"] == made
        assert client.get(f"/widgets/{two}/gadgets/{made['gadgetKey']}").status_code == 404
        assert client.get(f"/widgets/{two}/gadgets").json()["data"] == []
        assert client.get("/widgets/77/gadgets").status_code == 404


def test_a_request_may_name_its_own_key_once(tmp_path: Path) -> None:
    key = "0d1f1b1e-8a44-4a0e-9d0b-0a4b8f0f7a11"
    with asking(gadgets(tmp_path)) as client:
        one = client.post("/widgets", json={"name": "a"}).json()["data"]["id"]
        body = {"gadgetKey": key}
        assert client.post(f"/widgets/{one}/gadgets", json=body).json()["data"]["gadgetKey"] == key
        assert client.post(f"/widgets/{one}/gadgets", json=body).status_code == 409


def test_what_an_answer_declares_otherwise_than_its_request_is_made_up(tmp_path: Path) -> None:
    owned = {"type": "object", "required": ["id", "owner"], "properties": {"id": WHOLE, "owner": OBJECT}}
    paths = {f"/things{path}": item for path, item in resource(owned, enveloped, "thingId").items()}
    instance = instance_of(tmp_path, paths)
    with asking(instance) as client:
        response = client.post("/things", json={"owner": "ada"})
    assert (response.status_code, response.headers["x-mock-source"]) == (201, "sampled")
    instance.check()


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": {"type": "object", "required": ["field"], "properties": {"field": TEXT}}},
        {"type": "array", "items": WHOLE, "minItems": 1},
        TEXT,
        {"oneOf": [{"type": "array", "items": TEXT}, WHOLE]},
        {"type": "object", "required": ["errors"], "properties": {"errors": {"type": "array", "items": TEXT}}},
    ],
    ids=["objects", "numbers", "text", "one of several", "an object of its own"],
)
def test_a_refusal_fits_the_schema_that_is_declared_for_it(tmp_path: Path, schema: Documented) -> None:
    content = {"application/json": {"schema": OBJECT}}
    operation = {"requestBody": {"required": True, "content": content}, **answering(schema, status="400")}
    operation["responses"]["204"] = {"description": ""}
    with asking(instance_of(tmp_path, {"/x": {"patch": operation}})) as client:
        reply = client.patch("/x", json={"a": 1})
    assert reply.status_code == 400, reply.text
    assert Validators({}).fits(schema, reply.json())


THING = {
    "type": "object", "required": ["id", "name", "secret"],
    "properties": {"id": {**TEXT, "readOnly": True}, "name": TEXT, "secret": {**TEXT, "writeOnly": True}},
}  # fmt: skip
PARTS = {"allOf": [{"properties": THING["properties"]}, {"type": "object", "required": THING["required"]}]}
CHAIN = {**THING, "properties": {**THING["properties"], "next": {"$ref": "#/components/schemas/Chain"}}}


@pytest.mark.parametrize(
    "schema", [THING, PARTS, {"$ref": "#/components/schemas/Chain"}], ids=["an object", "its parts", "recursion"]
)
def test_what_goes_one_way_is_not_in_the_other(tmp_path: Path, schema: Documented) -> None:
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    post = {"requestBody": body, **answering({"type": "object", "required": ["data"], "properties": {"data": schema}})}
    instance = instance_of(tmp_path, {"/things": {"post": post, "get": answering(schema)}}, {"Chain": CHAIN})
    with asking(instance) as client:
        made = client.post("/things", json={"name": "a", "secret": "b"})
        assert (made.status_code, sorted(made.json()["data"])) == (200, ["id", "name"]), made.text
        assert client.post("/things", json={"name": "a", "secret": "b", "id": "c"}).status_code == 422
        full = client.get("/things", headers={"X-Mock-Respond": "body=full"}).json()
        assert {"id", "name"} <= full.keys() <= {"id", "name", "next"}
    instance.check()


def test_a_path_is_found_however_it_is_escaped(tmp_path: Path) -> None:
    instance = instance_of(tmp_path, {"/größen/{id}": {"get": answering(OBJECT)}})
    for target in ("/größen/ä", "/gr%C3%B6%C3%9Fen/%c3%a4", "/gr%c3%b6%c3%9fe%6E/a%2Fb"):
        assert get(instance, target).status_code == 200
    assert get(instance, "/gr%C3%B6%C3%9Fen/a/b").status_code == 404


@pytest.mark.parametrize("mode", ["spec", "observed"])
def test_known_objects_that_a_document_has_otherwise_are_made_up(tmp_path: Path, mode: Any) -> None:
    user = {"type": "object", "required": ["uuid", "email"], "properties": {"uuid": WHOLE, "email": OBJECT}}
    post = {"requestBody": {"content": {"application/json": {"schema": OBJECT}}}, **answering(user)}
    folder = {"type": "object", "properties": {"folder_type": {"enum": [1, None, {}]}}}
    paths = {
        "/users": {"get": answering({"type": "array", "items": user}), "post": post},
        "/users/{id}": {"get": answering(user), "patch": post},
        "/folders": {"post": {"requestBody": {"content": {"application/json": {"schema": folder}}}}},
        "/resources": {"get": answering(TEXT), "post": post},
    }
    instance = instance_of(tmp_path, paths, mode=mode)
    with asking(instance) as client:
        for method, path in (("GET", "/users"), ("POST", "/users"), ("GET", "/users/1"), ("POST", "/resources")):
            answer = client.request(method, path, json={"a": "b"} if method == "POST" else None)
            assert answer.status_code in (200, 404), answer.text
        assert client.get("/resources").status_code == 200
        assert client.post("/folders", json={}).status_code == 200
    instance.check()


FAULTS: dict[str, Documented] = {
    "required has an object": {"required": [{"a": 1}, "a"]},
    "required is an object": {"required": {"a": True}},
    "properties is a list": {"properties": [[1]]},
    "a property is a number": {"properties": {"a": 5}},
    "a property has a list of formats": {"properties": {"a": {"type": "string", "format": ["uuid"]}}},
    "type is a number": {"type": 0},
    "type has an object": {"type": [{}, "object"]},
    "enum is text": {"enum": "abc"},
    "a union is a flag": {"anyOf": True},
    "a union has a text": {"oneOf": ["x", OBJECT]},
    "parts are a number": {"allOf": 3},
    "a bound is text": {"properties": {"a": {"type": "string", "minLength": "many"}}},
    "a bound is too large": {"properties": {"a": {"type": "string", "minLength": 10**30}}},
    "an enum of another type": {"properties": {"a": {"type": "boolean", "enum": [[True]]}}},
    "a reference that leads nowhere": {"properties": {"a": {"$ref": "#/nowhere"}}},
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_part_of_a_schema_is_no_crash(tmp_path: Path, fault: str) -> None:
    schema = {**OBJECT, **FAULTS[fault]}
    parameter = {"name": "q", "in": "query", "schema": FAULTS[fault]}
    strange = [{"name": {}, "in": "query"}, {"name": "p", "in": [], "schema": [1]}]
    post = {
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "parameters": [parameter, *strange],
        **answering(schema),
    }
    instance = instance_of(tmp_path, {"/users": {"get": answering(schema), "post": post}, "/x": {"post": post}})
    with asking(instance) as client:
        for method, path in (("GET", "/users"), ("POST", "/users"), ("POST", "/x")):
            for wanted in ({}, {"X-Mock-Respond": "body=full; items=2"}):
                answer = client.request(method, path, headers=wanted, json={"a": "b"} if method == "POST" else None)
                # Where no value fits, the mock says so.
                assert answer.status_code in (200, 422) or "wrongly" in answer.json()["message"], answer.text
    instance.check()


def test_a_list_that_is_made_up_has_one_page(tmp_path: Path) -> None:
    token, more = {"type": "string", "nullable": True}, {"type": "boolean"}
    page = {
        "type": "object", "required": ["data", "next_token", "has_more"],
        "properties": {"data": {"type": "array", "items": OBJECT}, "next_token": token, "has_more": more},
    }  # fmt: skip
    instance = instance_of(tmp_path, {"/x": {"get": answering(page)}})
    assert {key: get(instance).json()[key] for key in ("next_token", "has_more")} == {
        "next_token": None, "has_more": False,
    }  # fmt: skip
    assert get(instance, **{"X-Mock-Respond": "body=full"}).json()["next_token"]
