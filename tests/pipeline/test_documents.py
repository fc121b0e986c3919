"""What is read of a document that somebody else wrote, and how it is said that it cannot be used."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from retool_clientgen.build.build import BuildRequest, build
from retool_clientgen.compare import Severity
from retool_clientgen.compare.comparison import PythonKind
from retool_clientgen.compare.python_changes import diff_packages
from retool_clientgen.errors import ClientgenError
from retool_clientgen.openapi.document import parse_document, resolve_pointer
from retool_clientgen.openapi.references import dereference, read_dereferenced
from retool_clientgen.overlay.write import overlay_text, yaml_text
from retool_clientgen.releases.release import Release
from retool_clientgen.workspace.source import Source
from retool_clientgen.workspace.workspace import Workspace
from support.cli import run_cli
from support.paths import SECOND

ANSWERS = {"200": {"description": "Done."}}


def document(schemas: dict[str, Any] | None = None, **operation: Any) -> dict[str, Any]:
    get = {"responses": ANSWERS, **operation}
    if schemas:
        first = {"$ref": f"#/components/schemas/{next(iter(schemas))}"}
        get["responses"] = {"200": {"description": "Done.", "content": {"application/json": {"schema": first}}}}
    info = {"title": "t", "version": "1"}
    return {"openapi": "3.0.3", "info": info, "paths": {"/a": {"get": get}}, "components": {"schemas": schemas or {}}}


def chain(length: int) -> dict[str, Any]:
    """Schemas of which each refers to the next."""
    schemas: dict[str, Any] = {
        f"S{i}": {"type": "object", "properties": {"next": {"$ref": f"#/components/schemas/S{i + 1}"}}}
        for i in range(length)
    }
    return {**schemas, f"S{length}": {"type": "string"}}


def clique(size: int, *, backwards: bool) -> dict[str, Any]:
    """Schemas of which each refers to all others, or twice to the next: both grow without end when written out."""
    return {
        f"S{i}": {
            "type": "object",
            "properties": {
                f"p{j}": {"$ref": f"#/components/schemas/S{j if backwards else min(i + 1, size - 1)}"}
                for j in range(size if backwards else 2 if i < size - 1 else 0)
            },
        }
        for i in range(size)
    }


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[yes, no, on, off, y, n]", ["yes", "no", "on", "off", "y", "n"]),
        ("[12:30, 12:30:45, 1_000, 2020-01-01, 1.2.3]", ["12:30", "12:30:45", "1_000", "2020-01-01", "1.2.3"]),
        ("[010, 0o17, 0x1F, +1, -0]", [10, 15, 31, 1, 0]),
        ("[1e3, .5, 1., -1.5e-3]", [1000.0, 0.5, 1.0, -0.0015]),
        ("[true, True, FALSE, null, ~, Null]", [True, True, False, None, None, None]),
        ('[!!str 5, !!int "5", !!bool "true"]', ["5", 5, True]),
        ("{200: a, no: b, 1.0: c}", {"200": "a", "no": "b", "1.0": "c"}),
        ("a:", {"a": None}),
    ],
)
def test_yaml_is_read_as_yaml_1_2(text: str, value: Any) -> None:
    read = parse_document(text.encode(), where="x")
    assert json.dumps(read) == json.dumps(value)


@pytest.mark.parametrize(
    "text", ['!!bool "x"', '!!int ""', '!!timestamp "x"', '!!float "a:b"', '!!null "x"', "!!omap [a: 1]", "!x y"]
)
def test_a_tag_that_does_not_fit_is_an_error_with_its_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "s.yaml").write_text(f"openapi: 3.0.0\nx: {text}\n")
    ran = run_cli("fetch", "--file", "s.yaml", "--release", SECOND, cwd=tmp_path)
    assert ran.code == 2
    assert ran.stderr.startswith("error: s.yaml:2: is not valid YAML: ")
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize("number", ["9" * 5_000, "0x" + "f" * 5_000])
@pytest.mark.parametrize("form", ['{{"x": {}}}', "x: {}"])
def test_a_number_that_is_too_long_is_refused(tmp_path: Path, number: str, form: str) -> None:
    (tmp_path / "s").write_text(form.format(number))
    ran = run_cli("fetch", "--file", "s", "--release", SECOND, cwd=tmp_path)
    assert ran.code == 2
    assert "Traceback" not in ran.stderr
    assert "set_int_max_str_digits" not in ran.stderr
    assert len(ran.stderr) < 300


@pytest.mark.parametrize("text", ["1e3", "0o17", "no", "12:30", "010", "~", "1_000", "", "=", "<<", ".5"])
def test_what_is_written_reads_back_here_and_in_yaml_1_1(text: str) -> None:
    value = {"a": [text], text: "b"}
    for written in (overlay_text(value), yaml_text(value)):
        assert parse_document(written.encode(), where="x") == value
        assert yaml.safe_load(written) == value


def test_a_reference_is_percent_encoded() -> None:
    given = document()
    given["paths"]["/a/{b}"] = {"get": {"responses": ANSWERS}}
    given["paths"]["/c"] = {"$ref": "#/paths/~1a~1%7Bb%7D"}
    assert dereference(given)["paths"]["/c"] == {"get": {"responses": ANSWERS}}


@pytest.mark.parametrize(
    ("servers", "paths", "expected"),
    [
        ([], ["/api/v2/a", "/api/v2/b/{c}"], ["/a", "/b/{c}"]),
        ([{"url": "https://x.example/"}], ["/api/v2/a"], ["/a"]),
        ([{"url": "/api"}], ["/v2/a", "/v2/b"], ["/a", "/b"]),
        ([{"url": "/api"}], ["/v2/a", "/v3/b"], ["/v2/a", "/v3/b"]),
        ([{"url": "/api/v2"}], ["/api/v2/a"], ["/api/v2/a"]),
        ([{"url": "/elsewhere"}], ["/api/v2/a"], ["/api/v2/a"]),
        ([], ["/a"], ["/a"]),
    ],
)
def test_the_root_of_the_api_is_no_part_of_paths(
    tmp_path: Path, servers: list[Any], paths: list[str], expected: list[str]
) -> None:
    given = document() | {"servers": servers, "paths": {path: {"get": {"responses": ANSWERS}} for path in paths}}
    (tmp_path / "s.json").write_text(json.dumps(given))
    assert list(read_dereferenced(tmp_path / "s.json")["paths"]) == expected


TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("schema", "meaning"),
    [
        ({"allOf": [TEXT], "description": "d"}, {**TEXT, "description": "d"}),
        ({"allOf": [{**TEXT, "description": "a"}], "nullable": True, "description": "d"},
         {**TEXT, "description": "d", "nullable": True}),
        ({"allOf": [TEXT, {"minLength": 1}]}, {**TEXT, "minLength": 1}),
        ({"allOf": [{"properties": {"a": TEXT}}, {"properties": {"b": TEXT}}], "unevaluatedProperties": False},
         {"properties": {"a": TEXT, "b": TEXT}, "additionalProperties": False}),
        ({"unevaluatedProperties": False, "not": {"required": ["b"]}}, None),
        ({**TEXT, "contentEncoding": "base64"}, {**TEXT, "format": "byte"}),
        ({**TEXT, "contentMediaType": "image/png", "contentEncoding": "base64"}, None),
        ({"anyOf": [{**TEXT, "enum": ["a"]}, {"enum": ["b", "c"]}]}, {**TEXT, "enum": ["a", "b", "c"]}),
        ({"anyOf": [{"enum": ["a"]}, {"enum": [1]}]}, None),
        ({"allOf": [TEXT], "minLength": 1}, {**TEXT, "minLength": 1}),
        ({"allOf": [TEXT, {"description": "d"}, True]}, {**TEXT, "description": "d"}),
        ({"allOf": [TEXT, {"type": ["string", "null"], "enum": ["a"]}]}, {**TEXT, "enum": ["a"]}),
        ({"allOf": [TEXT, {"type": "integer"}]}, None),
        ({"allOf": [{**TEXT, "pattern": "a"}, {"pattern": "b"}]}, None),
        ({"allOf": [{"oneOf": [TEXT, {}]}, {"oneOf": [{}, TEXT]}]}, None),
        ({"allOf": [{**TEXT, "nullable": True}, {"minLength": 1, "nullable": True}]},
         {**TEXT, "minLength": 1, "nullable": True}),
        ({"allOf": [{**TEXT, "nullable": True}, {"minLength": 1}]}, {**TEXT, "minLength": 1}),
        ({"allOf": [
            {"type": "object", "title": "A", "required": ["a"], "properties": {"a": TEXT, "b": {}}},
            {"required": ["b", "a"], "properties": {"a": {"enum": ["x"]}, "c": TEXT}, "additionalProperties": False}],
          "title": "C"},
         {"type": "object", "title": "C", "required": ["a", "b"], "additionalProperties": False,
          "properties": {"a": {**TEXT, "enum": ["x"]}, "b": {}, "c": TEXT}}),
        ({"allOf": [{"discriminator": {"propertyName": "a"}, "properties": {"a": TEXT}}, {"properties": {"b": TEXT}}]},
         {"properties": {"a": TEXT, "b": TEXT}}),
        ({"allOf": [{"properties": {"a": TEXT}}, {"oneOf": [{"required": ["a"]}, {}]}]},
         {"properties": {"a": TEXT}, "oneOf": [{"required": ["a"]}, {}]}),
        ({"anyOf": [TEXT, {"type": "null"}], "default": "a"}, {"type": ["string", "null"], "default": "a"}),
        ({"oneOf": [{"type": "null"}, {**TEXT, "const": "a"}]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"anyOf": [{**TEXT, "enum": ["a"]}, {"type": "null"}]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"anyOf": [{}, {"type": "null"}]}, {}),
        ({"anyOf": [TEXT, {"type": "integer"}, {"type": "null"}]}, None),
        ({"anyOf": [{"oneOf": [TEXT, {"type": "integer"}]}, {"type": "null"}]}, None),
        ({"anyOf": [TEXT, {"type": "null"}], "minLength": 1}, None),
        ({"anyOf": [TEXT]}, None),
        ({"oneOf": [{"const": "a", "title": "A"}, {**TEXT, "const": "b"}], "default": "a"},
         {**TEXT, "enum": ["a", "b"], "default": "a"}),
        ({"oneOf": [{"const": "a"}, {"const": 1}]}, None),
        ({"oneOf": [{"const": "a"}, {"const": "b", "x-b": 1}]}, None),
        ({"anyOf": 5}, None),
        ({"allOf": []}, {}),
    ],
)  # fmt: skip
def test_what_one_schema_can_say_is_one_schema(schema: Any, meaning: Any) -> None:
    inlined = dereference(document({"S": schema}) | {"openapi": "3.1.0"})["components"]["schemas"]["S"]
    assert inlined == (schema if meaning is None else meaning)


def test_an_index_of_a_pointer_is_a_number() -> None:
    assert resolve_pointer({"a": [1, 2]}, "#/a/1") == 2
    for pointer in ("/a/-1", "/a/+1", "/a/ 1"):
        with pytest.raises(KeyError):
            resolve_pointer({"a": [1, 2]}, pointer)


@pytest.mark.parametrize(
    ("schemas", "models"), [(chain(600), 600), (clique(12, backwards=True), 1), (clique(40, backwards=False), 39)]
)
def test_references_that_write_out_without_end_are_kept(tmp_path: Path, schemas: dict[str, Any], models: int) -> None:
    (tmp_path / "s.json").write_text(json.dumps(document(schemas)))
    ran = run_cli("build", "--spec", "s.json", "--release", "3.999", "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert json.loads(ran.stdout)["builds"][0]["models"] == models


def test_schemas_that_refer_to_each_other_are_written_out_once_each() -> None:
    for size in (2, 12, 40):
        inlined = dereference(document(clique(size, backwards=True)))["components"]["schemas"]
        assert len(json.dumps(inlined)) < 100 * size * size


@pytest.mark.parametrize("text", ["[1]", "5", "openapi: 2.0", "{}", ""])
def test_what_is_no_openapi_document_is_said_to_be_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "s.yaml").write_text(text)
    ran = run_cli("explain", "users.list", "--spec", "s.yaml", "--release", "3.999", cwd=tmp_path)
    assert ran.code == 2
    assert ran.stderr == "error: s.yaml: is not an OpenAPI 3 document\n"


def test_a_document_without_a_model_builds(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text(json.dumps(document()))
    ran = run_cli("build", "--spec", "s.json", "--release", "3.999", "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    (report,) = ran.json["builds"]
    assert (report["operations"], report["models"]) == (1, 0)


def test_a_merge_of_yaml_1_1_is_refused_and_not_taken_for_a_key() -> None:
    with pytest.raises(ClientgenError, match="write out what it refers to") as caught:
        parse_document(b"a: &a {b: 1}\nc:\n  <<: *a\n", where="s.yaml")
    assert caught.value.where == "s.yaml:3"


def test_an_operation_that_is_left_out_is_listed_and_refused_when_strict(tmp_path: Path) -> None:
    given = document()
    given["paths"]["/broken"] = {"get": {"parameters": [{"name": "a", "in": "body"}], "responses": ANSWERS}}
    (tmp_path / "s.json").write_text(json.dumps(given))
    ran = run_cli("build", "--spec", "s.json", "--release", "3.999", "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    (listed,) = json.loads(ran.stdout)["builds"][0]["left_out"]
    assert "/paths/~1broken/get/parameters/0/in" in listed
    source = Source(Release("3.999"), tmp_path / "s.json", "s.json", overlays=(), must_match=False)
    strict = BuildRequest(source, strict=True)
    with pytest.raises(ClientgenError, match="/paths/~1broken/get/parameters/0/in"):
        build(strict, tmp_path / "strict")
    assert not (tmp_path / "strict").exists()


def test_a_class_name_that_goes_over_to_another_structure_is_reported(tmp_path: Path) -> None:
    def source(release: str, **properties: str) -> Source:
        """A document that gives something at each of several paths."""
        given = document()
        for path, names in properties.items():
            schema = {"type": "object", "properties": dict.fromkeys(names.split(), TEXT)}
            answers = {"200": {"description": "Done.", "content": {"application/json": {"schema": schema}}}}
            parameter = {"name": "id", "in": "path", "required": True, "schema": TEXT}
            given["paths"][f"/{path}/{{id}}"] = {"get": {"parameters": [parameter], "responses": answers}}
        file = tmp_path / f"{release}.json"
        file.write_text(json.dumps(given))
        return Source(Release(release), file, file.name, overlays=(), must_match=False)

    old = source("5.1", parts="id name", widgets="id name", things="a b", notes="id text")
    new = source("5.2", parts="id name size", widgets="id name", thing="c d", notes="id text at")
    for each, before in ((old, None), (new, old)):
        report = build(BuildRequest(each, before=before), tmp_path / each.release.line)
    gone = "Thing: what it was in 5.1 is gone; it is in /paths/~1thing~1{id}/get"
    (advice,) = [each for each in report.advice() if "named as another one was in the release before" in each.what]
    assert advice.items[0] == "Part: what it was in 5.1 is Widget now"
    assert [item.partition("/responses")[0] for item in advice.items[1:]] == [gone]
    changes = diff_packages(tmp_path / "5.1", tmp_path / "5.2")
    (change,) = [each for each in changes if each.name == "retool.widgets.get"]
    assert (change.kind, change.before, change.after) == (PythonKind.RESULT_CHANGED, "Part", "Widget")
    assert change.severity is Severity.BREAKING


def test_a_document_is_read_once_until_it_or_an_overlay_changes(tmp_path: Path) -> None:
    (tmp_path / "overlays").mkdir()
    (tmp_path / "retool-clientgen.toml").write_text("")
    file, overlay = tmp_path / "9.9.json", tmp_path / "overlays/ours.yaml"

    def read() -> Source:
        return Source.of_file(Workspace(tmp_path), file, Release("9.9"))

    file.write_text(json.dumps(document()))
    first = read()
    assert read() is first
    action = "{target: $.info, update: {title: ours}}"
    overlay.write_text(f"overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions: [{action}]\n")
    assert read().corrected["info"]["title"] == "ours"
    overlay.write_text(overlay.read_text().replace("ours", "them"))
    assert read().corrected["info"]["title"] == "them"
    file.write_text(json.dumps(document()).replace('"t"', '"u"'))
    assert read().served["info"]["title"] == "u"
