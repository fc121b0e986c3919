"""From an operation and its arguments to the request."""

import datetime
import io
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.generate.runtime.models import Model
from retool_clientgen.generate.runtime.operation import Body, Operation
from retool_clientgen.generate.runtime.request import Request, build_request
from retool_clientgen.generate.runtime.unset import UNSET
from support.json_values import VALUES, same_json
from support.models import AddOperation, Anything, Group, Level, RemoveOperation, Role


def operation(
    path: str = "/x",
    *,
    model: type[Model] | None = None,
    media_type: str | None = None,
    required: bool = True,
) -> Operation[object]:
    body = Body(media_type, model, required=required) if media_type else None
    return Operation(id="x.do", method="POST", path=path, body=body)


USER = operation("/users/{userId}/attributes/{name}")
JSON = operation(model=AddOperation, media_type="application/json")
ANY_JSON = operation(media_type="application/json")
OPTIONAL = operation(model=AddOperation, media_type="application/json", required=False)
MULTIPART = operation(model=Group, media_type="multipart/form-data")
OCTETS = operation(media_type="application/octet-stream")


class Foreign:
    """What can be a dict, and is no model."""

    def to_dict(self) -> dict[str, Any]:
        return {"path": "/"}


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: text not in (".", "..")))
def test_any_id_is_one_segment_of_the_path_and_is_received_as_it_was(value: str) -> None:
    path = build_request(USER, (value, "a"), {}).path
    assert path.count("/") == 4
    assert unquote(path.split("/")[2]) == value
    # What httpx and servers make of it.
    url = httpx.URL(f"https://x/api/v2{path}")
    assert url.raw_path.decode() == f"/api/v2{path}"
    assert urlsplit(str(url)).path.split("/")[4] == path.split("/")[2]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a/b", "a%2Fb"),
        ("100%", "100%25"),
        ("a?b#c", "a%3Fb%23c"),
        ("a b", "a%20b"),
        ("é", "%C3%A9"),
        ("%2e%2e", "%252e%252e"),
        ("...", "..."),
        ("a+b&c=d;e", "a%2Bb%26c%3Dd%3Be"),
        (5, "5"),
        (True, "true"),
        (Role.ADMIN, "admin"),
        (Level(7), "7"),
        (datetime.date(2025, 1, 2), "2025-01-02"),
    ],
)
def test_values_in_a_path_are_quoted(value: Any, text: str) -> None:
    assert build_request(USER, (value, value), {}).path == f"/users/{text}/attributes/{text}"


@pytest.mark.parametrize("value", ["", ".", "..", Role("")])
def test_an_id_that_would_make_it_another_operation_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"x\.do: name is"):
        build_request(USER, ("u", value), {})


@pytest.mark.parametrize("value", [None, UNSET, [], {}, b"u", object()])
def test_what_cannot_stand_in_a_path_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match=rf"x\.do: userId cannot be a {type(value).__name__} in a path or query"):
        build_request(USER, (value, "a"), {})


@pytest.mark.parametrize("values", [(), ("u",), ("u", "a", "b")])
def test_too_few_or_too_many_values_for_a_path_are_refused(values: tuple[str, ...]) -> None:
    with pytest.raises(TypeError, match=f"userId, name in its path, and {len(values)} values"):
        build_request(USER, values, {})
    with pytest.raises(TypeError, match="no values in its path"):
        build_request(operation("/x"), ("u",), {})


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ({}, ""),
        ({"a": None, "b": UNSET}, ""),
        ({"a": True, "b": False}, "a=true&b=false"),
        ({"a": [1, "x y", Role.ADMIN]}, "a=1&a=x%20y&a=admin"),
        ({"a": []}, ""),
        ({"a": ("&", "=")}, "a=%26&a=%3D"),
        ({"a": ""}, "a="),
        ({"a b": 0.5}, "a%20b=0.5"),
        ({"a": datetime.datetime(2025, 1, 2, tzinfo=datetime.UTC)}, "a=2025-01-02T00%3A00%3A00.000Z"),
    ],
)
def test_values_in_a_query_are_encoded_and_what_is_not_given_is_left_out(query: dict[str, Any], text: str) -> None:
    assert build_request(operation(), (), query).query == text


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.text(st.characters(exclude_categories=["Cs"]))
    )
)
def test_any_query_is_received_as_it_was(query: dict[str, str]) -> None:
    text = build_request(operation(), (), query).query
    assert dict(parse_qsl(text, keep_blank_values=True)) == query
    assert httpx.URL(f"https://x/?{text}").query.decode() == text


@pytest.mark.parametrize("value", [{}, {"a": 1}, [None], [UNSET], [[1]], b"a", object()])
def test_what_cannot_stand_in_a_query_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match=r"x\.do: a cannot be a \w+ in a path or query"):
        build_request(operation(), (), {"a": value})


def test_a_body_is_given_as_a_model_as_json_or_as_keywords() -> None:
    for built in (
        build_request(JSON, (), {}, AddOperation(path="/a", value=None)),
        build_request(JSON, (), {}, {"op": "add", "path": "/a", "value": None}),
        build_request(JSON, (), {}, UNSET, {"path": "/a", "value": None, "op": UNSET}),
    ):
        assert built.media_type == "application/json"
        assert json.loads(built.content or b"") == {"op": "add", "path": "/a", "value": None}


@given(VALUES.filter(lambda value: value is not None))
def test_any_json_is_sent_as_it_is(value: Any) -> None:
    built = build_request(ANY_JSON, (), {}, value)
    assert same_json(json.loads(built.content or b""), value)


def test_null_is_a_body_and_unset_is_none() -> None:
    assert build_request(ANY_JSON, (), {}, None).content == b"null"
    assert build_request(OPTIONAL, (), {}).content is None
    assert build_request(OPTIONAL, (), {}).media_type is None


def test_text_is_sent_as_utf_8_without_spaces() -> None:
    assert build_request(ANY_JSON, (), {}, {"é": ["☃", UNSET], "a": UNSET}).content == '{"é":["☃"]}'.encode()


@pytest.mark.parametrize(
    ("of", "body", "fields", "message"),
    [
        (operation(), {}, None, "takes no body"),
        (operation(), UNSET, {"a": 1}, "takes no body"),
        (JSON, {}, {"path": "/a"}, "not both"),
        (JSON, UNSET, None, "path"),
        (JSON, UNSET, {"value": 1}, "path"),
        (JSON, UNSET, {"path": "/", "pth": 1}, "pth"),
        (ANY_JSON, UNSET, None, "needs a body"),
        (ANY_JSON, UNSET, {"a": 1}, "no keywords"),
        (ANY_JSON, object(), None, "x.do: object has no form in JSON: give a model, a dict"),
        (ANY_JSON, {"a": [Foreign()]}, None, "x.do: Foreign has no form in JSON"),
        (JSON, Foreign(), None, "x.do takes AddOperation, a dict or keywords, not Foreign"),
        (JSON, RemoveOperation(path="/"), None, "x.do takes AddOperation, a dict or keywords, not RemoveOperation"),
        (JSON, [{"path": "/"}], None, "x.do takes AddOperation, a dict or keywords, not list"),
        (JSON, "/", None, "x.do takes AddOperation, a dict or keywords, not str"),
        (JSON, UNSET, {"path": "/", "value": Foreign()}, "x.do: Foreign has no form in JSON"),
    ],
)
def test_a_body_that_is_missing_or_wrong_is_refused(
    of: Operation[object], body: Any, fields: dict[str, Any] | None, message: str
) -> None:
    with pytest.raises(TypeError, match=message):
        build_request(of, (), {}, body, fields)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [float("-inf")]])
def test_numbers_that_json_does_not_have_are_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="JSON"):
        build_request(ANY_JSON, (), {}, value)


def test_a_body_that_needs_no_property_is_an_empty_object() -> None:
    assert build_request(operation(model=Anything, media_type="application/json"), (), {}).content == b"{}"


def test_bytes_are_sent_as_they_are() -> None:
    for body in (b"\x00\xff", bytearray(b"\x00\xff"), memoryview(b"\x00\xff")):
        built = build_request(OCTETS, (), {}, body)
        assert (built.content, built.media_type) == (b"\x00\xff", "application/octet-stream")


@pytest.mark.parametrize("body", ["text", 5, [1, 2], {}])
def test_what_is_no_bytes_is_not_sent_as_bytes(body: Any) -> None:
    with pytest.raises(TypeError, match="takes bytes"):
        build_request(OCTETS, (), {}, body)


def test_a_multipart_body_has_a_part_for_each_value() -> None:
    upload = io.BytesIO(b"js")
    group = Group(id=5, name="é", members=[("a.js", b"a"), ("b.js", upload, "text/javascript")], owner=None, class_="c")  # type: ignore[list-item]
    group.additional_properties = {"more": {"x": [True]}, "flag": False, "role": Role.ADMIN, "none": None}
    built = build_request(MULTIPART, (), {}, group)
    assert (built.content, built.media_type) == (None, None)
    assert built.multipart == [
        ("id", (None, b"5", None)),
        ("name", (None, "é".encode(), None)),
        ("members", ("a.js", b"a", "application/octet-stream")),
        ("members", ("b.js", upload, "text/javascript")),
        ("class", (None, b"c", None)),
        ("more", (None, b'{"x": [true]}', None)),
        ("flag", (None, b"false", None)),
        ("role", (None, b"admin", None)),
    ]
    assert build_request(MULTIPART, (), {}, {"a": "b", "c": UNSET}).multipart == [("a", (None, b"b", None))]


def test_a_tuple_that_is_no_file_is_not_sent_as_text() -> None:
    with pytest.raises(TypeError, match="tuple is no file"):
        build_request(MULTIPART, (), {}, {"members": ("a.js",)})


def test_any_sequence_of_files_is_one_part_each_and_text_is_no_file() -> None:
    operation = Operation[Any](
        id="upload",
        method="POST",
        path="/x",
        body=Body("multipart/form-data", model=None, required=True, files={"files": ""}),
    )
    files = (Path(__file__), ("dist/a.js", b"a"))
    expected = [("files", (Path(__file__).name, Path(__file__).read_bytes(), "application/octet-stream")),
                ("files", ("dist/a.js", b"a", "application/octet-stream"))]  # fmt: skip
    assert build_request(operation, (), {}, {"files": files}).multipart == expected
    assert build_request(operation, (), {}, {"files": list(files)}).multipart == expected
    for text in ("dist/a.js", ["dist/a.js"]):
        with pytest.raises(TypeError, match=r"files is a file: give bytes, an open file, a pathlib\.Path"):
            build_request(operation, (), {}, {"files": text})


def body_of(request: Request) -> bytes:
    """What httpx sends for a request."""
    built = httpx.Request(
        "POST", "https://x/", files=request.multipart, headers={"Content-Type": "multipart/form-data; boundary=b"}
    )
    return built.read()


def test_a_multipart_body_with_files_is_the_same_when_it_is_sent_again() -> None:
    fields = {"id": 1, "name": "a", "members": [io.BytesIO(b"content of the file")], "owner": None}
    request = build_request(MULTIPART, (), {}, UNSET, fields)
    first = body_of(request)
    assert b"content of the file" in first
    assert body_of(request) == first


def test_the_same_request_with_another_query_keeps_its_body() -> None:
    first = build_request(JSON, (), {"limit": 1}, AddOperation(path="/a", value=1))
    second = first.with_query({"limit": 1, "next_token": "a b"})
    assert (first.query, second.query) == ("limit=1", "limit=1&next_token=a%20b")
    assert (second.content, second.media_type, second.path, second.method) == (
        first.content,
        "application/json",
        "/x",
        "POST",
    )
    assert repr(second) == "<Request POST /x>"
