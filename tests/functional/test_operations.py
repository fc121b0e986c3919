"""One construct of an operation each, and what a call sends and gives."""

import asyncio
import inspect
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, get_args, get_overloads, get_type_hints
from urllib.parse import unquote

import httpx
import pytest

from retool_clientgen.generate.formatter import format_package

from .conftest import Built

ClientOf = Callable[..., Built]
OK = "responses: {200: {description: ok}}"

PARAMETERS = {
    "form": ("{name: a, in: query, schema: {type: array, items: {type: integer}}}", [1, 2], "a=1&a=2"),
    "form, not exploded": (
        "{name: a, in: query, explode: false, schema: {type: array, items: {type: integer}}}", [1, 2], "a=1,2",
    ),
    "spaceDelimited": (
        "{name: a, in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: string}}}",
        ["x", "y"], "a=x y",
    ),
    "pipeDelimited": (
        "{name: a, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}",
        ["x", "y"], "a=x|y",
    ),
    "pipeDelimited, exploded": (
        "{name: a, in: query, style: pipeDelimited, explode: true, schema: {type: array, items: {type: string}}}",
        ["x", "y"], "a=x&a=y",
    ),
    "deepObject": (
        "{name: a, in: query, style: deepObject, schema: {type: object, properties: {x: {type: string}}}}",
        {"x": "1", "more": {"y": [2, 3]}}, "a[x]=1&a[more][y]=2&a[more][y]=3",
    ),
    "an object": (
        "{name: a, in: query, schema: {type: object, properties: {x: {type: integer}, y: {type: integer}}}}",
        {"x": 1, "y": 2}, "x=1&y=2",
    ),
    "an object, not exploded": (
        "{name: a, in: query, explode: false, schema: {type: object, properties: {x: {type: integer}}}}",
        {"x": 1}, "a=x,1",
    ),
    "a map": ("{name: a, in: query, schema: {type: object, additionalProperties: {type: string}}}", {"k": "v"}, "k=v"),
    "JSON": (
        "{name: a, in: query, content: {application/json: {schema: {type: object, properties: {x: {type: integer}}}}}}",
        {"x": 1}, 'a={"x":1}',
    ),
    "an empty list": ("{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}", [], ""),
    "a boolean": ("{name: a, in: query, schema: {type: boolean}}", True, "a=true"),
    "signs": ("{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}", ["a,b"], "a=a%2Cb"),
}  # fmt: skip


@pytest.mark.parametrize("form", PARAMETERS)
def test_a_query_is_written_in_the_style_of_each_parameter(client_of: ClientOf, form: str) -> None:
    parameter, value, query = PARAMETERS[form]
    built = client_of(f"/things: {{get: {{parameters: [{parameter}], {OK}}}}}")
    built.retool({}).things.get(a=value)
    sent = built.query()
    assert (sent if "%2C" in query else unquote(sent)) == query


@pytest.mark.parametrize(
    ("schema", "noted"),
    [
        ("{type: object, properties: {x: {type: string}}}", True),
        ("{type: object, properties: {x: {type: string}}, additionalProperties: false}", False),
        ("{type: object, properties: {x: {type: array}}, additionalProperties: false}", True),
        ("true", True),
    ],
)
def test_what_openapi_leaves_open_of_deep_objects_is_noted(client_of: ClientOf, schema: str, noted: bool) -> None:
    built = client_of(
        f"/things: {{get: {{parameters: [{{name: a, in: query, style: deepObject, schema: {schema}}}], {OK}}}}}"
    )
    assert any("'a'" in note and "deepObject" in note for note in built.normalised.notes) == noted


@pytest.mark.parametrize("count", [1, 2, 9])
@pytest.mark.parametrize("length", [1, 20, 27, 34, 41, 60, 90])
def test_arguments_of_any_length_are_passed_on_in_lines_that_stay_as_they_are(
    client_of: ClientOf, length: int, count: int
) -> None:
    query, fields = ([f"{letter * length}{n}" for n in range(count)] for letter in "qf")
    path = "p" * length
    parameters = f"{{name: {path}, in: path, required: true, schema: {{type: string}}}}, " + ", ".join(
        f"{{name: {name}, in: query, schema: {{type: string}}}}" for name in query
    )
    properties = ", ".join(f"{name}: {{type: string}}" for name in fields)
    body = f"requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{{properties}}}}}}}}}}}"
    get, put = f"{{parameters: [{parameters}], {OK}}}", f"{{parameters: [{parameters}], {body}, {OK}}}"
    built = client_of(f"/things/{{{path}}}: {{get: {get}, put: {put}}}")
    things, values = built.retool({}).things, {name: f"{n}" for n, name in enumerate(query)}
    things.get("x", **values)
    assert built.query() == "&".join(f"{name}={value}" for name, value in values.items())
    things.replace("x", **values, **dict.fromkeys(fields, "y"))
    assert built.query() == "&".join(f"{name}={value}" for name, value in values.items())
    assert built.body() == dict.fromkeys(fields, "y")
    source = {file: file.read_text() for part in ("api", "resources") for file in (built.project / part).rglob("*.py")}
    lines = (line.removesuffix("  # fmt: skip") for file in source for line in source[file].split("\n"))
    assert length > 50 or max(map(len, lines)) <= 120
    format_package(built.project)
    assert source == {file: file.read_text() for file in source}


def test_a_model_is_written_like_a_mapping(client_of: ClientOf) -> None:
    parameter = "{name: a, in: query, style: deepObject, schema: {type: object, properties: {theX: {type: string}}}}"
    built = client_of(f"/things: {{get: {{parameters: [{parameter}], {OK}}}}}")
    built.retool({}).things.get(a=getattr(built.models, built.models.__all__[0])(the_x="1"))
    assert unquote(built.query()) == "a[theX]=1"


def test_an_object_is_not_taken_where_one_value_belongs(client_of: ClientOf) -> None:
    built = client_of(f"/things: {{get: {{parameters: [{{name: a, in: query, schema: {{type: string}}}}], {OK}}}}}")
    with pytest.raises(TypeError, match="a cannot be a dict"):
        built.retool({}).things.get(a={"admin": "true"})


@pytest.mark.parametrize(
    ("style", "schema", "value", "path"),
    [
        ("", "{type: array, items: {type: integer}}", [1, 2], "/things/1,2"),
        ("style: label, ", "{type: string}", "x", "/things/.x"),
        ("style: label, explode: true, ", "{type: array, items: {type: integer}}", [1, 2], "/things/.1.2"),
        ("style: matrix, ", "{type: string}", "x", "/things/;a=x"),
        ("style: matrix, ", "{type: array, items: {type: integer}}", [1, 2], "/things/;a=1,2"),
        ("style: matrix, explode: true, ", "{type: array, items: {type: integer}}", [1, 2], "/things/;a=1;a=2"),
        ("explode: true, ", "{type: object, properties: {x: {type: integer}}}", {"x": 1}, "/things/x=1"),
    ],
)
def test_a_path_is_written_in_the_style_of_each_parameter(
    client_of: ClientOf, style: str, schema: str, value: Any, path: str
) -> None:
    parameter = f"{{name: a, in: path, required: true, {style}schema: {schema}}}"
    built = client_of(f"/things/{{a}}: {{get: {{operationId: things.get, parameters: [{parameter}], {OK}}}}}")
    built.retool({}).things.get(value)
    assert built.sent[-1].url.raw_path.decode() == f"/api/v2{path}"


def test_headers_and_cookies_are_arguments(client_of: ClientOf) -> None:
    built = client_of(
        f"""
        /things:
          get:
            parameters:
              - {{name: X-Trace, in: header, required: true, schema: {{type: string}}}}
              - {{name: X-Ids, in: header, schema: {{type: array, items: {{type: integer}}}}}}
              - {{name: theme, in: cookie, schema: {{type: string}}}}
              - {{name: theme, in: query, schema: {{type: string}}}}
              - {{name: Authorization, in: header, schema: {{type: string}}}}
            {OK}
        """
    )
    built.retool({}).things.get(x_trace="abc", x_ids=[1, 2], theme="q", theme_cookie="dark")
    headers = built.sent[-1].headers
    assert (headers["x-trace"], headers["x-ids"], headers["cookie"]) == ("abc", "1,2", "theme=dark")
    assert headers["authorization"] == "Bearer t"
    assert built.query() == "theme=q"
    with pytest.raises(TypeError, match="x_trace"):
        built.retool({}).things.get()
    with pytest.raises(ValueError, match="control character"):
        built.retool({}).things.get(x_trace="a\r\nX-Evil: 1")


def test_path_query_and_body_may_have_one_name(client_of: ClientOf) -> None:
    built = client_of(
        """
        /widgets/{id}:
          put:
            operationId: widgets.replace
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: id, in: query, schema: {type: string}}
              - {name: fields, in: query, schema: {type: string}}
              - {name: body, in: query, schema: {type: string}}
            requestBody:
              required: true
              content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: string}}}}}
            responses: {200: {description: ok}}
        """
    )
    built.retool({}).widgets.replace("path", id="body", id_query="query", fields="f", body_="b")
    assert built.sent[-1].url.path == "/api/v2/widgets/path"
    assert built.query() == "id=query&fields=f&body=b"
    assert built.body() == {"id": "body"}
    built.retool({}).widgets.replace("path", {"id": "whole"})
    assert built.body() == {"id": "whole"}


@pytest.mark.parametrize("parameter", ["user.id", "user id", "2", "é", "$user", "class"])
def test_a_path_parameter_has_any_name(client_of: ClientOf, parameter: str) -> None:
    client = client_of(
        f"""
        '/things/{{{parameter}}}/{{id}}':
          get:
            parameters:
              - {{name: '{parameter}', in: path, required: true, schema: {{type: string}}}}
              - {{name: id, in: path, required: true, schema: {{type: string}}}}
            {OK}
        """
    )
    client.retool({}).things.get("a", "b")
    assert client.sent[-1].url.path.endswith("/things/a/b")


@pytest.mark.parametrize("parameter", ["id", "thingId"])
def test_an_operation_on_one_item_goes_on_working_without_one_on_all(client_of: ClientOf, parameter: str) -> None:
    one, all_ = f"'/things/{{{parameter}}}': {{put: {{{OK}}}}}", f"/things: {{put: {{{OK}}}}}"
    for paths in (f"{{{one}, {all_}}}", f"{{{one}}}"):
        client = client_of(paths)
        client.retool({}).things.replace_by_id("a")
        assert client.sent[-1].url.path.endswith("/things/a")
    with pytest.raises(AttributeError, match="get_by_id"):
        client.retool({}).things.get_by_id("a")


def test_parameters_whose_names_become_one_are_told_apart(client_of: ClientOf) -> None:
    names = ["status", "status[]", "filter[name]", "filter.name", "a-b", "a_b"]
    listed = ", ".join(f"{{name: '{name}', in: query, schema: {{type: string}}}}" for name in names)
    built = client_of(f"/things: {{get: {{parameters: [{listed}], {OK}}}}}")
    built.retool({}).things.get(status="1", a_b="2")
    assert built.query() == "status=1&a_b=2"


def body_of(media_type: str, schema: str) -> str:
    content = f"{{'{media_type}': {{schema: {schema}}}}}"
    return f"/things: {{post: {{requestBody: {{required: true, content: {content}}}, {OK}}}}}"


@pytest.mark.parametrize(
    "media_type", ["application/merge-patch+json", "application/vnd.api+json", "application/json; charset=utf-8"]
)
def test_json_of_any_kind_is_sent_as_its_kind(client_of: ClientOf, media_type: str) -> None:
    built = client_of(body_of(media_type, "{type: object, properties: {a: {type: string}}}"))
    built.retool({}).things.create(a="b")
    assert built.body() == {"a": "b"}
    assert built.sent[-1].headers["content-type"] == media_type.partition(";")[0]


def test_a_form_is_sent_as_a_form(client_of: ClientOf) -> None:
    schema = "{type: object, properties: {a: {type: string}, b: {type: array, items: {type: integer}}}}"
    built = client_of(body_of("application/x-www-form-urlencoded", schema))
    built.retool({}).things.create(a="x y&", b=[1, 2])
    assert built.sent[-1].content == b"a=x+y%26&b=1&b=2"
    assert built.sent[-1].headers["content-type"] == "application/x-www-form-urlencoded"


@pytest.mark.parametrize("media_type", ["text/plain", "application/xml", "text/csv; header=present"])
def test_text_is_sent_as_it_is(client_of: ClientOf, media_type: str) -> None:
    built = client_of(body_of(media_type, "{type: object, properties: {a: {type: string}}}"))
    built.retool({}).things.create("<é/>")
    assert built.sent[-1].content == "<é/>".encode()
    assert built.sent[-1].headers["content-type"] == media_type.partition(";")[0]


@pytest.mark.parametrize("media_type", ["application/octet-stream", "image/png", "image/*", "application/zip"])
@pytest.mark.parametrize("kind", ["bytes", "file", "path", "pair"])
def test_a_binary_body_is_a_file_of_any_kind(client_of: ClientOf, media_type: str, kind: str, tmp_path: Path) -> None:
    (tmp_path / "x.bin").write_bytes(b"\x00\xff")
    value = {"bytes": b"\x00\xff", "file": io.BytesIO(b"\x00\xff"), "path": tmp_path / "x.bin"}.get(kind)
    built = client_of(body_of(media_type, "{type: string, format: binary}"))
    built.retool({}).things.create(value if kind != "pair" else ("x.bin", b"\x00\xff"))
    assert built.sent[-1].content == b"\x00\xff"
    wanted = "application/octet-stream" if "*" in media_type else media_type
    assert built.sent[-1].headers["content-type"] == wanted


@pytest.mark.parametrize(
    "schema", ["{type: object, properties: {a: {type: string}}}", "{type: string, format: binary}"]
)
def test_a_body_of_any_type_is_what_its_schema_is(client_of: ClientOf, schema: str) -> None:
    built = client_of(body_of("*/*", schema))
    built.retool({}).things.create({"a": "b"} if "object" in schema else b"x")
    wanted = "application/json" if "object" in schema else "application/octet-stream"
    assert built.sent[-1].headers["content-type"] == wanted


@pytest.mark.parametrize(
    ("openapi", "file"),
    [
        ("3.0.3", "{type: string, format: binary}"),
        ("3.1.0", "{type: string, contentMediaType: application/octet-stream}"),
        ("3.1.0", "{type: string, contentMediaType: image/png}"),
    ],
)
def test_parts_of_a_multipart_body_are_files_and_values(client_of: ClientOf, openapi: str, file: str) -> None:
    schema = (
        f"{{type: object, required: [files], properties: {{files: {{type: array, items: {file}}}, "
        "name: {type: string}, meta: {type: object, properties: {a: {type: integer}}}}}"
    )
    built = client_of(body_of("multipart/form-data", schema), openapi=openapi)
    built.retool({}).things.create(files=[b"one", ("two.txt", b"two", "text/plain")], name="n", meta={"a": 1})
    sent = built.sent[-1].content
    assert sent.count(b'name="files"; filename=') == 2
    assert (b"Content-Type: image/png" in sent) is ("image/png" in file)
    assert b"Content-Type: text/plain" in sent
    assert b'{"a": 1}' in sent
    with pytest.raises(TypeError, match="files is a file"):
        built.retool({}).things.create(files=["text"])


def test_a_string_that_json_holds_is_no_file(client_of: ClientOf) -> None:
    schema = (
        "{type: object, properties: {a: {type: string, format: binary}, b: {type: string, contentEncoding: base64}}}"
    )
    built = client_of(body_of("application/json", schema))
    built.retool({}).things.create(a="x", b="eA==")
    assert built.body() == {"a": "x", "b": "eA=="}


def answers(media_type: str, schema: str = "{type: string}", status: str = "200") -> str:
    return (
        f"/things: {{get: {{operationId: things.get, responses: "
        f"{{{status}: {{description: ok, content: {{'{media_type}': {{schema: {schema}}}}}}}}}}}}}"
    )


@pytest.mark.parametrize(
    ("media_type", "schema", "content", "value"),
    [
        ("text/csv", "{type: string}", "é,1\n".encode(), "é,1\n"),
        ("text/plain", "{type: string}", b"", ""),
        ("application/xml", "{type: object}", b"<a/>", "<a/>"),
        ("application/x-ndjson", "{type: object}", b'{"a": 1}\n{"a": 2}\n', '{"a": 1}\n{"a": 2}\n'),
        ("text/event-stream", "{}", b"data: 1\n\n", "data: 1\n\n"),
        ("application/zip", "{type: string, format: binary}", b"PK\xff", b"PK\xff"),
        ("text/csv", "{type: string, format: binary}", b"\xff", b"\xff"),
        ("*/*", "{type: string, format: binary}", b"\xff", b"\xff"),
    ],
)
def test_an_answer_that_is_no_json_is_text_or_bytes(
    client_of: ClientOf, media_type: str, schema: str, content: bytes, value: Any
) -> None:
    built = client_of(answers(media_type, schema))
    retool = built.retool(httpx.Response(200, content=content, headers={"content-type": media_type.replace("*", "a")}))
    assert retool.things.get() == value
    assert retool.with_raw_response.things.get().content == content
    assert media_type in built.sent[-1].headers["accept"]


def test_an_answer_of_several_types_is_bytes_where_one_of_them_is(client_of: ClientOf) -> None:
    both = "{text/csv: {schema: {type: string}}, application/zip: {schema: {type: string, format: binary}}}"
    built = client_of(f"/things: {{get: {{responses: {{200: {{description: d, content: {both}}}}}}}}}")
    assert built.retool(b"PK\xff").things.get() == b"PK\xff"


def test_text_is_read_in_its_own_character_set(client_of: ClientOf) -> None:
    built = client_of(answers("text/plain"))
    headers = {"content-type": "text/plain; charset=iso-8859-1"}
    assert built.retool(httpx.Response(200, content=b"\xe9", headers=headers)).things.get() == "é"


def test_an_answer_of_any_type_with_a_schema_is_json(client_of: ClientOf) -> None:
    built = client_of(answers("*/*", "{type: object, properties: {a: {type: string}}}"))
    assert built.retool({"a": "b"}).things.get().a == "b"


def test_a_failure_in_place_of_text_is_a_failure(client_of: ClientOf) -> None:
    built = client_of(answers("text/csv"))
    with pytest.raises(built.package.OperationFailedError, match="no"):
        built.retool({"success": False, "message": "no"}).things.get()


MESSAGE = "{type: object, properties: {success: {type: boolean, %s}, message: {type: string}}, required: [message]}"


def test_a_success_may_answer_with_a_message(client_of: ClientOf) -> None:
    data = "{type: object, properties: {success: {type: boolean}, data: {type: string}}, required: [data]}"
    responses = f"{described('200', data)}, {described('202', MESSAGE % 'enum: [true]')}"
    built = client_of(f"/things/run: {{post: {{responses: {{{responses}}}}}}}")
    assert built.retool({"success": True, "message": "queued"}, status=202).things.run().message == "queued"
    with pytest.raises(built.package.OperationFailedError, match="no"):
        built.retool({"success": False, "message": "no"}, status=202).things.run()


def test_success_may_be_false_where_the_document_has_it_so(client_of: ClientOf) -> None:
    built = client_of(f"/things: {{get: {{responses: {{{described('207', MESSAGE % 'description: d')}}}}}}}")
    assert built.retool({"success": False, "message": "2 failed"}, status=207).things.get().message == "2 failed"
    with pytest.raises(built.package.OperationFailedError):
        built.retool({"success": False}, status=207).things.get()


def test_the_accept_header_of_a_caller_comes_first(client_of: ClientOf) -> None:
    built = client_of(answers("text/csv"))
    built.retool(b"x", headers={"Accept": "text/csv;q=1"}).things.get()
    assert built.sent[-1].headers["accept"] == "text/csv;q=1"


ERROR = "{type: object, required: [code], properties: {code: {type: string}}}"
STATE = "{type: object, required: [state], properties: {state: {type: string}}}"


def described(status: str, schema: str) -> str:
    return f"{status}: {{description: d, content: {{application/json: {{schema: {schema}}}}}}}"


def test_default_alone_describes_the_answer(client_of: ClientOf) -> None:
    built = client_of(f"/things: {{get: {{operationId: things.get, responses: {{{described('default', STATE)}}}}}}}")
    assert built.retool({"state": "up"}).things.get().state == "up"
    with pytest.raises(built.package.APIStatusError) as caught:
        built.retool({"state": "down"}, status=503).things.get()
    assert caught.value.parsed.state == "down"


@pytest.mark.parametrize("statuses", ["default", "4XX", "4xx"])
def test_errors_are_described_by_default_and_ranges(client_of: ClientOf, statuses: str) -> None:
    responses = f"{described('200', STATE)}, {described(statuses, ERROR)}"
    built = client_of(f"/things: {{get: {{operationId: things.get, responses: {{{responses}}}}}}}")
    assert built.retool({"state": "up"}).things.get().state == "up"
    with pytest.raises(built.package.APIStatusError) as caught:
        built.retool({"code": "E1"}, status=418).things.get()
    assert caught.value.parsed.code == "E1"


def test_a_range_of_successes_describes_them(client_of: ClientOf) -> None:
    built = client_of(f"/things: {{get: {{operationId: things.get, responses: {{{described('2XX', STATE)}}}}}}}")
    assert built.retool({"state": "up"}, status=202).things.get().state == "up"


def test_the_error_of_its_own_status_comes_before_default(client_of: ClientOf) -> None:
    responses = f"{described('200', STATE)}, {described('404', ERROR)}, {described('default', STATE)}"
    built = client_of(f"/things: {{get: {{operationId: things.get, responses: {{{responses}}}}}}}")
    for status, name in ((404, "code"), (500, "state")):
        with pytest.raises(built.package.APIStatusError) as caught:
            built.retool({name: "x"}, status=status).things.get()
        assert getattr(caught.value.parsed, name) == "x"


def test_an_operation_without_responses_answers_anything(client_of: ClientOf) -> None:
    built = client_of("/ping: {get: {summary: Answers.}}", openapi="3.1.0")
    assert built.retool({"a": 1}).ping.get() == {"a": 1}


def test_async_calls_send_the_same(client_of: ClientOf) -> None:
    built = client_of(f"/things: {{get: {{parameters: [{PARAMETERS['deepObject'][0]}], {OK}}}}}")

    async def call() -> None:
        def respond(request: httpx.Request) -> httpx.Response:
            built.sent.append(request)
            return httpx.Response(200, json={})

        async with built.package.AsyncRetool("https://x", token="t", transport=httpx.MockTransport(respond)) as retool:
            await retool.things.get(a={"x": "1"})

    asyncio.run(call())
    assert unquote(built.query()) == "a[x]=1"


@pytest.mark.parametrize(
    "broken",
    [
        "get: {parameters: [{name: a, in: body}], responses: {}}",
        "post: {requestBody: {content: {'no type': {}}}, responses: {}}",
        "get: {responses: [200]}",
        "get: {responses: {200: {description: ok, content: {application/json: {schema: {type: thing}}}}}}",
        "get: {responses: {200: {description: ok, content: {application/json: {schema: {enum: []}}}}}}",
        "get: {parameters: [5], responses: {}}",
    ],
)
def test_what_cannot_be_taken_over_costs_no_other_operation(client_of: ClientOf, broken: str) -> None:
    built = client_of(f"/fine: {{get: {{{OK}}}}}\n/broken: {{{broken}}}")
    assert built.retool({"a": 1}).fine.get() == {"a": 1}
    (note,) = built.normalised.left_out
    assert "/paths/~1broken/" in note
    assert "overlay" in note
    assert not hasattr(built.retool({}), "broken")


def test_one_line_of_json_is_one_request(client_of: ClientOf) -> None:
    built = client_of(body_of("application/json", "{type: array, items: {type: integer}}"))
    built.retool({}).things.create([1, 2])
    assert json.loads(built.sent[-1].content) == [1, 2]


def test_a_status_that_is_not_one_is_left_out_with_a_note(client_of: ClientOf) -> None:
    responses = "responses: {200: {description: ok}, 403a: {description: no}}"
    built = client_of(f"/things: {{get: {{operationId: things.get, {responses}}}}}")
    assert "/paths/~1things/get/responses: '403a' is not an HTTP status and is left out" in built.normalised.notes[0]
    built.retool({}).things.get()


def test_names_of_options_and_of_the_body_are_free_for_the_document(client_of: ClientOf) -> None:
    built = client_of(
        """
        /jobs:
          post:
            parameters: [{name: retry, in: query, schema: {type: boolean}}]
            requestBody:
              content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}
            responses: {'204': {description: done}}
          get:
            parameters:
              - {name: timeout, in: query, schema: {type: integer}}
              - {name: options, in: query, schema: {type: string}}
            responses: {'204': {description: done}}
        /plans:
          post:
            requestBody:
              content: {application/json: {schema: {$ref: '#/components/schemas/Plan'}}}
            responses: {'204': {description: done}}
        """,
        """
        Job: {type: object, required: [timeout], properties: {timeout: {type: integer}, retry: {type: string}}}
        Plan: {type: object, properties: {body: {type: string}, options: {type: string}}}
        """,
    )
    retool = built.retool(b"", status=204)
    retool.jobs.create(timeout=3, retry="r", retry_query=True)
    assert (built.body(), built.query()) == ({"timeout": 3, "retry": "r"}, "retry=true")
    retool.jobs.create({"timeout": 3})
    assert built.body() == {"timeout": 3}
    retool.jobs.get(timeout_=7, options="o", timeout=3)
    assert (built.query(), built.sent[-1].extensions["timeout"]["read"]) == ("timeout=7&options=o", 3)
    retool.plans.create(body="b", options="o", timeout=3)
    assert (built.body(), built.sent[-1].extensions["timeout"]["read"]) == ({"body": "b", "options": "o"}, 3)


def with_flag(flag: str = "{type: boolean, nullable: true}", schema: str = "") -> str:
    """An operation whose flag gives its answer a list of groups."""
    found = schema or (
        "{type: object, required: [id], properties: {id: {type: string}, groups: {type: array, items: {type: string}}}}"
    )
    return f"""
        /person:
          get:
            operationId: people.get
            parameters:
            - {{name: includeGroups, in: query, schema: {flag}, x-retool-gives: [groups]}}
            responses: {{'200': {{description: ok, content: {{'application/json': {{schema: {found}}}}}}}}}
    """


EITHER = (
    "{anyOf: [{type: object, required: [id], properties: {id: {type: string}}}, {type: object, required: "
    "[id, groups], properties: {id: {type: string}, groups: {type: array, items: {type: string}}}}]}"
)


@pytest.mark.parametrize("schema", ["", EITHER])
def test_a_flag_decides_the_type_of_what_is_answered(client_of: ClientOf, schema: str) -> None:
    built = client_of(with_flag(schema=schema))
    hints = [get_type_hints(each) for each in get_overloads(type(built.retool({}).people).get)]
    assert [hint["include_groups"] for hint in hints] == [
        Literal[True],
        Literal[False] | None | built.package.Unset,
        bool | None | built.package.Unset,
    ]
    more, less, either = (hint["return"] for hint in hints)
    assert get_args(either) == (less, more)
    assert built.retool({"id": "a", "groups": ["g"], "new": 1}).people.get(include_groups=True) == more(
        id="a", groups=["g"], additional_properties={"new": 1}
    )
    # Nothing is required to be there, and nothing is lost.
    assert built.retool({"new": 1}).people.get() == less.from_dict({"new": 1})


@pytest.mark.parametrize(
    "paths",
    [
        with_flag("{type: string}"),
        with_flag(schema="{type: object, properties: {id: {type: string}}}"),
        with_flag(schema="{type: object, required: [groups], properties: {groups: {type: string}}}"),
        with_flag(schema="{type: string}"),
    ],
)
def test_a_flag_that_gives_nothing_makes_no_overload(client_of: ClientOf, paths: str) -> None:
    assert get_overloads(type(client_of(paths).retool({}).people).get) == []


def test_bare_words_of_a_document_say_what_they_are_of(client_of: ClientOf) -> None:
    built = client_of("""
        /members/{memberId}:
          put:
            operationId: members.update
            x-retool-scope: members:write
            parameters: [{name: memberId, in: path, required: true, description: Identifier., schema: {type: string}}]
            requestBody:
              content:
                application/json:
                  schema:
                    {type: object, description: The body., properties: {name: {type: string, description: Name}}}
            responses:
              '200':
                description: ok
                content:
                  application/json:
                    schema:
                      type: object
                      description: The result.
                      properties: {id: {type: string}, pet: {type: object, properties: {age: {type: integer}}}}
              '404': {description: There is no such person.}
              '5XX': {description: ''}
    """)
    doc = inspect.getdoc(type(built.retool({}).members).update) or ""
    assert "member_id: Identifier of the member." in doc
    assert "name: Name of the member." in doc
    assert "NotFoundError: There is no such person." in doc
    assert "ServerError: Status 5XX." in doc
    assert doc.count("members:write") == 1
    hints = get_type_hints(type(built.retool({}).members).update)
    assert hints["return"].__doc__ == "What `members.update` returns."
    assert get_args(hints["body"])[0].__doc__ == "What `members.update` takes."


@pytest.mark.parametrize(
    ("url", "noted"),
    [("./", False), ("https://x.example/retool/api/v2/", False), ("https://{domain}/api/v2", False),
     ("/api/v3", True), ("https://x.example", True), ("https://x.example/{base}", False)],
)  # fmt: skip
def test_servers_where_no_client_asks_are_noted(client_of: ClientOf, url: str, noted: bool) -> None:
    built = client_of("/things: {get: {responses: {204: {description: ok}}}}", servers=[{"url": url}])
    assert [note.partition(":")[0] for note in built.normalised.notes] == ["/servers"] * noted


@pytest.mark.parametrize(
    ("parameter", "header", "noted"),
    [("next_token", "X-Count", "another"), ("limit", "X-Next-Page", "X-Next-Page"), ("cursor", "X-Count", "cursor")],
)
def test_a_list_that_goes_on_otherwise_is_noted(client_of: ClientOf, parameter: str, header: str, noted: str) -> None:
    built = client_of(f"""
        /things:
          get:
            parameters: [{{name: {parameter}, in: query, schema: {{type: string}}}}]
            responses:
              200:
                description: ok
                headers: {{{header}: {{schema: {{type: string}}}}}}
                content: {{application/json: {{schema: {{type: array, items: {{type: string}}}}}}}}
    """)
    assert [note.rpartition(" ")[2] for note in built.normalised.notes] == [noted] * bool(noted)
