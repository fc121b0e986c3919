"""Documents with one fault each: it costs the operation that has it, and no other."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from retool_clientgen.compare.run import run_diff
from retool_clientgen.mock import MockRetool
from retool_clientgen.openapi.document import parse_document
from retool_clientgen.openapi.references import dereference
from retool_clientgen.traffic.learn.learner import learn
from retool_clientgen.traffic.recordings import read_recordings
from support.cli import commands_on, run_cli

from .conftest import Built

ClientOf = Callable[..., Built]
OK = "responses: {200: {description: ok, content: {application/json: {schema: {type: string}}}}}"


def answer(schema: str) -> str:
    return f"get: {{responses: {{200: {{description: ok, content: {{application/json: {{schema: {schema}}}}}}}}}}}"


def query(schema: str) -> str:
    return f"get: {{parameters: [{{name: a, in: query, schema: {schema}}}], {OK}}}"


def body(schema: str) -> str:
    return f"post: {{requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, {OK}}}"


LEFT_OUT = {
    # What the path item is, and the place that is named.
    "a reference that leads nowhere, in a schema": (
        body('{type: array, items: {$ref: "#/components/schemas/Gone"}}'),
        "/paths/~1bad/post/requestBody/content/application~1json/schema/items",
    ),
    "a reference to a file": (answer("{$ref: other.yaml}"), "/schema"),
    "a reference to a URL": (answer('{$ref: "http://127.0.0.1:9/x.json#/a"}'), "/schema"),
    "a reference to an anchor": (answer('{$ref: "#node"}'), "/schema"),
    "a reference that is a mapping": (answer("{$ref: {a: {type: string}}, required: [a]}"), "/schema"),
    "a reference that is a number, further in": (body("{type: array, items: {$ref: 1}}"), "/schema/items"),
    "a reference to the whole document": (answer('{$ref: "#"}'), "/schema"),
    "a parameter that is nowhere": (f"get: {{parameters: [{{$ref: '#/components/parameters/Gone'}}], {OK}}}", "/0"),
    "a body that is nowhere": (
        f"post: {{requestBody: {{$ref: '#/components/requestBodies/X'}}, {OK}}}",
        "/requestBody",
    ),
    "a response that is nowhere": ("get: {responses: {200: {$ref: '#/components/responses/X'}}}", "/responses/200"),
    "a path item that is nowhere": ("{$ref: '#/components/pathItems/X'}", "/paths/~1bad"),
    "a fault within a circle": (answer('{$ref: "#/components/schemas/Node"}'), "/properties/odd/type"),
    "a path item that is a list": ("[]", "/paths/~1bad"),
    "a path item that is nothing": ("null", "/paths/~1bad"),
    "an operation that is text": ("get: text", "/paths/~1bad/get"),
    "parameters that are a mapping": (
        f"get: {{parameters: {{a: {{in: query}}}}, {OK}}}",
        "/paths/~1bad/get/parameters",
    ),
    "parameters of a path that are text": (f"{{parameters: text, get: {{{OK}}}}}", "/paths/~1bad/parameters"),
    "a parameter whose name is a mapping": (
        f"get: {{parameters: [{{name: {{a: 1}}, in: query}}], {OK}}}",
        "/parameters/0",
    ),
    "a parameter without a name": (f"get: {{parameters: [{{in: query}}], {OK}}}", "/parameters/0"),
    "a parameter that is a string": (f"get: {{parameters: [limit], {OK}}}", "/parameters/0"),
    "a parameter whose name is a list": (f"get: {{parameters: [{{name: [a], in: query}}], {OK}}}", "/parameters/0"),
    "a parameter whose place is a list": (f"get: {{parameters: [{{name: a, in: [query]}}], {OK}}}", "/parameters/0/in"),
    "a parameter in the body": (f"get: {{parameters: [{{name: a, in: body}}], {OK}}}", "/parameters/0/in"),
    "a parameter that is nowhere in a request": (f"get: {{parameters: [{{name: a}}], {OK}}}", "/parameters/0/in"),
    "an unknown type": (query("{type: file}"), "/parameters/0/schema/type"),
    "a type that lists schemas": (answer("{type: [{type: string}, {type: integer}]}"), "/schema/type"),
    "a schema that is text": (answer("text"), "/schema"),
    "a schema that is null": (answer("null"), "/schema"),
    "properties that are a list": (answer("{type: object, properties: [a]}"), "/schema/properties"),
    "a property that is a number": (answer("{properties: {a: 1}}"), "/schema/properties/a"),
    "an empty enum": (answer("{type: string, enum: []}"), "/schema/enum"),
    "an enum that is text": (answer("{type: string, enum: a}"), "/schema/enum"),
    "allOf that is a mapping": (answer("{allOf: {a: b}}"), "/schema/allOf"),
    "anyOf that is a mapping": (answer("{anyOf: {a: {type: string}}}"), "/schema/anyOf"),
    "a part of allOf that is text": (answer("{allOf: [text]}"), "/schema/allOf/0"),
    "responses that are a list": ("get: {responses: [200]}", "/responses"),
    "content that is a list": (f"post: {{requestBody: {{content: [a]}}, {OK}}}", "/requestBody/content"),
    "a malformed media type": (f"post: {{requestBody: {{content: {{'a b': {{}}}}}}, {OK}}}", "/requestBody/content"),
}

BUILT = {
    "two operations of one id": f"{{get: {{operationId: good.list, {OK}}}, post: {{operationId: good.list, {OK}}}}}",
    "the same parameter twice": f"get: {{parameters: [{{name: a, in: query}}, {{name: a, in: query}}], {OK}}}",
    "a parameter that no path has": f"get: {{parameters: [{{name: a, in: path, required: true}}], {OK}}}",
    "security that nothing declares": f"get: {{security: [{{gone: [a]}}], {OK}}}",
    "security that is text": f"get: {{security: text, {OK}}}",
    "an enum of several types": answer("{enum: [a, 1, true, null, {b: c}, [d]]}"),
    "an enum of floats": query("{type: number, enum: [1.5, 2]}"),
    "a huge enum": query(f"{{type: string, enum: [{', '.join(f'v{n}' for n in range(3000))}]}}"),
    "an example that is no example": answer("{type: integer, example: {a: b}, default: [], examples: text}"),
    "examples of a media type that are a list": (
        "get: {responses: {200: {description: ok, content: {text/plain: {examples: [1]}}}}}"
    ),
    "a reference in an example": (
        "get: {responses: {200: {description: ok, content: {a/json: {example: {$ref: '#/no'}}}}}}"
    ),
    "a class within a part of allOf": answer(
        "{type: object, allOf: [{properties: {a: {type: array, items: {properties: {b: {type: string}}}}}}, {}]}"
    ),
    "a class within parts of parts of allOf": answer(
        "{allOf: [{properties: {d: {}}}, {allOf: [{properties: {a: {properties: {b: {enum: [x, y]}}}}}]}]}"
    ),
    "a body that is a string": body("{type: string}"),
    "boolean schemas": f"{{{answer('true')}, {body('true')}}}",
    "a schema that is false": query("false"),
    "siblings of a reference": answer('{$ref: "#/components/schemas/Plain", type: file, description: 7}'),
    "a reference to itself": answer('{$ref: "#/components/schemas/Self"}'),
    "references in a circle": answer('{$ref: "#/components/schemas/Ping"}'),
    "required that is true": answer("{type: object, required: true, properties: {a: {}}}"),
    "required that lists numbers": answer("{type: object, required: [1, a], properties: {a: {}}}"),
    "required that lists an object": answer("{type: object, required: [{a: 1}, a], properties: {a: {type: string}}}"),
    "parts of allOf that require objects": answer(
        "{allOf: [{type: object, required: [{a: 1}]}, {required: [a, {}], properties: {a: {type: string}}}]}"
    ),
    "members of a union that require objects": answer(
        "{required: [{a: 1}], oneOf: [{required: [{}], properties: {b: {}}}, {properties: {c: {}}}]}"
    ),
    "required that is not declared": body("{type: object, required: [op, path, z], properties: {a: {type: string}}}"),
    "a format that is a list": body("{type: object, properties: {a: {type: string, format: [date]}}}"),
    "an enum that lists an object": query("{enum: [{a: 1}, [b]]}"),
    "a discriminator that is text": answer("{oneOf: [{type: object, properties: {a: {}}}], discriminator: a}"),
    "a mapping that leads nowhere": answer(
        '{oneOf: [{$ref: "#/components/schemas/Plain"}], discriminator: {propertyName: a, mapping: {x: 1, y: no}}}'
    ),
    "statuses of all kinds": (
        "get: {responses: {200: {description: ok}, 2xx: {}, 999: {}, ok: {}, default: null, x-a: 1}}"
    ),
    "no responses at all": "get: {}",
    "an empty path item": "{}",
    "an operationId that is a mapping": f"get: {{operationId: {{a: b}}, {OK}}}",
    "content of an answer that is text": "get: {responses: {200: {description: ok, content: {a/json: text}}}}",
    "a discriminator that is an object": answer(
        "{oneOf: [{properties: {a: {enum: [{}]}}}, {properties: {a: {const: b}}}], discriminator: {propertyName: a}}"
    ),
    "a flag that gives all properties": (
        "get: {parameters: [{name: f, in: query, schema: {type: boolean}, x-retool-gives: [a]}], responses: {200: "
        "{description: ok, content: {a/json: {schema: {type: object, properties: {a: {type: string}}}}}}}}"
    ),
    "a summary that is a list": f"get: {{summary: [a], description: {{b: c}}, tags: text, deprecated: maybe, {OK}}}",
    "dates and times": query("{type: string, enum: [2024-01-01, 12:30, no, 1e3]}"),
    "content of a parameter that is text": f"get: {{parameters: [{{name: a, in: query, content: text}}], {OK}}}",
    "a style that is a number": f"get: {{parameters: [{{name: a, in: query, style: 1, explode: no}}], {OK}}}",
    "a style that is a list": f"get: {{parameters: [{{name: a, in: query, style: [form]}}], {OK}}}",
    "callbacks and links that lead nowhere": f"post: {{callbacks: {{a: {{$ref: '#/no'}}}}, {OK}}}",
    "a header that leads nowhere": "get: {responses: {200: {description: ok, headers: {X-A: {$ref: '#/no'}}}}}",
}
PATHS = (
    "/a/{b",
    "/a/b}",
    "/a/{}",
    "/a/{b}{c}",
    "/a/{b}/{b}",
    "/a/{b c}",
    "/a/{b.c}/{2}",
    "/a/{é}{%20}",
    "/a\\N{B C}d",
    "bad",
    "/a?b=c",
    "/a#b",
    "//a",
    "/",
    "",
    "/a b",
    "/a%zz",
    "/é",
)
SHARED = """
  Plain: {type: object, properties: {a: {type: string}}}
  Self: {$ref: '#/components/schemas/Self'}
  Ping: {anyOf: [{$ref: '#/components/schemas/Pong'}]}
  Pong: {anyOf: [{$ref: '#/components/schemas/Ping'}]}
  Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}, odd: {type: file}}}
"""


def paths(item: str, path: str = "/bad") -> str:
    return f"/good: {{get: {{operationId: good.list, {OK}}}}}\n{json.dumps(path)}:\n  {item}\n"


def test_a_method_that_no_client_has_is_left_out_and_named(client_of: ClientOf) -> None:
    answers = "{responses: {'204': {description: ok}}}"
    built = client_of(f"/things: {{get: {answers}, query: {answers}, additionalOperations: {{COPY: {answers}}}}}")
    listed = [each.partition(":")[0] for each in built.normalised.left_out]
    assert listed == ["query of /things", "additionalOperations of /things"]


@pytest.mark.parametrize("fault", LEFT_OUT)
def test_an_operation_with_a_fault_is_left_out_and_named(client_of: ClientOf, fault: str) -> None:
    item, place = LEFT_OUT[fault]
    built = client_of(paths(item), SHARED)
    assert built.retool("x").good.list() == "x"
    (left_out,) = built.normalised.left_out
    assert f"{place}: " in left_out
    assert "$.paths['/bad']" in left_out


@pytest.mark.parametrize("fault", BUILT)
def test_what_no_call_needs_costs_nothing(client_of: ClientOf, fault: str) -> None:
    built = client_of(paths(BUILT[fault]), SHARED)
    assert built.normalised.left_out == []
    assert any(operation.path == "/good" for operation in built.normalised.operations)
    assert len(built.normalised.operations) > 1 or fault == "an empty path item"


@pytest.mark.parametrize("path", PATHS)
def test_a_path_of_any_spelling_is_asked_for_or_left_out(client_of: ClientOf, path: str) -> None:
    built = client_of(paths(f"get: {{operationId: bad.get, {OK}}}", path))
    assert built.retool("x").good.list() == "x"
    if not built.normalised.left_out:
        arguments = ["v"] * len(next(o for o in built.normalised.operations if o.id == "bad.get").path_parameters)
        assert built.retool("x").bad.get(*arguments) == "x"
        assert built.sent[-1].url.host == "x"


FAULTS = {**{name: item for name, (item, _) in LEFT_OUT.items()}, **BUILT}


@pytest.fixture(scope="module")
def document_of() -> Callable[[str], dict[str, Any]]:
    def document(fault: str) -> dict[str, Any]:
        items = parse_document(paths(FAULTS[fault]).encode(), where="the test")
        shared = parse_document(SHARED.encode(), where="the test")
        info = {"title": "t", "version": "3.400.0"}
        return {"openapi": "3.0.3", "info": info, "paths": items, "components": {"schemas": shared}}

    return document


@pytest.mark.parametrize("fault", FAULTS)
def test_the_mock_serves_what_is_right(document_of: Callable[[str], Any], fault: str, tmp_path: Path) -> None:
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document_of(fault)))
    with (
        MockRetool(spec) as instance,
        httpx.Client(
            base_url=f"{instance.url}/api/v2", headers={"Authorization": f"Bearer {instance.token}"}
        ) as client,
    ):
        assert client.get("/good").status_code == 200
        for method in ("GET", "POST"):
            answer = client.request(method, "/bad")
            assert answer.status_code < 500 or "The document describes" in answer.text, answer.text


@pytest.mark.parametrize("fault", FAULTS)
def test_diff_and_learn_read_the_document(document_of: Callable[[str], Any], fault: str, tmp_path: Path) -> None:
    document = document_of(fault)
    spec, plain = tmp_path / "spec.json", tmp_path / "plain.json"
    spec.write_text(json.dumps(document))
    before = {"info": {**document["info"], "version": "3.399.0"}, "paths": {"/good": document["paths"]["/good"]}}
    plain.write_text(json.dumps(document | before))
    for number, (old, new) in enumerate(((plain, spec), (spec, plain), (spec, spec))):
        scratch = tmp_path / str(number)
        scratch.mkdir()
        run_diff((str(old), None), (str(new), None), tmp_path, scratch, _no_instance, python=False)
    recording = tmp_path / "recording.jsonl"
    exchange = {"method": "GET", "path": "/api/v2/bad", "query": "", "request": None, "status": 200}
    recording.write_text(json.dumps({**exchange, "response": {"a": 1}}) + "\n")
    learn(dereference(document), list(read_recordings([recording])))


@pytest.mark.parametrize("fault", ["a reference to a URL", "a path item that is a list", "a fault within a circle"])
def test_commands_read_the_document(document_of: Callable[[str], Any], fault: str, tmp_path: Path) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document_of(fault)))
    for arguments, code in (
        (("build", "--spec", spec, "--release", "3.400", "--out", tmp_path / "out"), 0),
        (("build", "--spec", spec, "--release", "3.400", "--out", tmp_path / "strict", "--strict"), 2),
        (("diff", spec, spec), 0),
    ):
        ran = run_cli(*arguments, "-C", tmp_path)
        assert ran.code == code, (arguments, ran.stderr)
        assert "Traceback" not in ran.stderr
        if arguments[0] == "build" and "--strict" not in arguments:
            assert "/bad" in ran.stdout + ran.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    "fault", ["a reference to a file", "an operation that is text", "required that lists an object"]
)
def test_every_command_reads_the_document(document_of: Callable[[str], Any], fault: str, tmp_path: Path) -> None:
    document = document_of(fault)
    spec, plain = tmp_path / "spec.json", tmp_path / "plain.json"
    spec.write_text(json.dumps(document))
    before = {"info": {**document["info"], "version": "3.399.0"}, "paths": {"/good": document["paths"]["/good"]}}
    plain.write_text(json.dumps(document | before))
    for arguments in commands_on(spec, plain, tmp_path, "good.list"):
        ran = run_cli(*arguments, cwd=tmp_path)
        expected = (0,) if arguments[0] not in ("overlay", "contract") else (0, 1, 2)
        assert ran.code in expected, (arguments, ran.stdout, ran.stderr)
        assert "Traceback" not in ran.stderr, (arguments, ran.stderr)


def _no_instance(_name: str) -> Any:
    raise AssertionError("no instance has a part in this")
