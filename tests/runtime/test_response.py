"""From an answer to the value, or to the error."""

import copy
import json
import pickle
import tracemalloc
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from retool_clientgen.generate.runtime import response
from retool_clientgen.generate.runtime.body import Body
from retool_clientgen.generate.runtime.encoding import encode
from retool_clientgen.generate.runtime.errors import (
    DecodeError,
    NotFoundError,
    NotJSONError,
    OperationFailedError,
    PermissionDeniedError,
    RateLimitError,
    RetoolError,
    UnexpectedStatusError,
    status_error_class,
)
from retool_clientgen.generate.runtime.operation import (
    Answer,
    Operation,
    PagedOperation,
    anything,
    bare,
    data,
    empty,
    listed,
)
from retool_clientgen.generate.runtime.request import Request, build_request
from retool_clientgen.generate.runtime.response import EXCERPT, RawResponse, Reply, SentRequest, parse_json, read
from retool_clientgen.generate.runtime.unset import UNSET
from support.json_values import VALUES, same_json
from support.models import AddOperation, Group, Member

MEMBER = {"id": 1, "email": "a", "role": "admin", "joined_at": "2025-11-06T17:00:11.431Z"}
GROUP = {"id": 1, "name": "Ops", "members": [MEMBER], "owner": None}
NEEDS = {"scopes": (("users:read",),), "scope_label": "Users > Read", "plan": "enterprise", "since": "3.20"}


@pytest.fixture(params=["json", "orjson"])
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each parser in turn: the standard library's, and the one of the extra `fast`."""
    loads = response._standard_loads if request.param == "json" else pytest.importorskip("orjson").loads
    monkeypatch.setattr(response, "_loads", loads)


both_parsers = pytest.mark.usefixtures("_parser")


def asked(answer: Answer, **options: Any) -> Request:
    operation = Operation[object](
        id="groups.get", method="GET", path="/groups/1", responses={200: answer}, **{**NEEDS, **options}
    )
    return build_request(operation, (), {})


def asked_for_list(decode: Callable[[Any], Any]) -> Request:
    operation = PagedOperation[object](id="groups.list", method="GET", path="/groups", responses={200: listed(decode)})
    return build_request(operation, (), {})


GET, LIST, BARE = asked(data(Group.from_dict)), asked_for_list(Group.from_dict), asked(bare(Group.from_dict))


def reply(body: Any, status: int = 200, **headers: str) -> Reply:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Reply(status, {name.replace("_", "-"): value for name, value in headers.items()}, content, 0.1)


def value_of(body: Any, request: Request = GET, *, strict: bool = False) -> Any:
    return read(reply(body), request, strict=strict)


def failure(body: Any, status: int = 200, request: Request = GET, *, strict: bool = False, **headers: str) -> Any:
    with pytest.raises(RetoolError) as error:
        read(reply(body, status, **headers), request, strict=strict, attempts=3)
    assert (error.value.operation_id, error.value.method, error.value.path) == (
        request.operation.id,
        request.method,
        request.path,
    )
    assert error.value.attempts == 3
    # A traceback shows nothing of how it was parsed.
    assert error.value.__cause__ is None
    assert error.value.__context__ is None or error.value.__suppress_context__
    return error.value


@both_parsers
def test_each_envelope_gives_what_is_inside() -> None:
    assert value_of({"success": True, "data": GROUP}) == Group.from_dict(GROUP)
    assert value_of(GROUP, BARE) == Group.from_dict(GROUP)
    assert value_of({"a": [1]}, asked(anything())) == {"a": [1]}
    assert value_of({"success": True}, asked(empty())) is None
    items, around = value_of({"data": [GROUP, GROUP], "total_count": 2, "has_more": False, "success": True}, LIST)
    assert items == [Group.from_dict(GROUP)] * 2
    assert around == [("data", {"total_count": 2, "has_more": False, "success": True})]


@both_parsers
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(VALUES)
def test_what_is_not_described_comes_as_it_is(value: Any) -> None:
    if not (isinstance(value, dict) and value.get("success") is False):
        assert same_json(value_of(json.dumps(value).encode(), asked(anything())), value)


@both_parsers
@pytest.mark.parametrize("number", [2**53 + 1, 2**63 - 1, 2**63, 2**64 - 1, -(2**63)])
def test_integers_of_64_bits_are_exact(number: int) -> None:
    assert same_json(parse_json(f'{{"a": [1,{number}]}}'.encode()), {"a": [1, number]})


def test_longer_integers_are_exact_without_orjson(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(response, "_loads", response._standard_loads)
    for number in (2**64, -(2**63) - 1, 10**40, 10**400):
        assert same_json(value_of({"data": {**GROUP, "id": number}}).to_dict(), {**GROUP, "id": number})


@both_parsers
def test_numbers_with_a_point_are_read_as_python_reads_them() -> None:
    text = "[0.1, 1e5, 12345678901234567890.5, 0.1234567890123456789012, -0.0, 1E-7, 12345678901234567890e0]"
    assert same_json(parse_json(text.encode()), json.loads(text))


@both_parsers
def test_a_byte_order_mark_and_a_lone_surrogate_are_taken() -> None:
    assert parse_json(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}
    assert parse_json(b'"\\ud800"') == "\ud800"
    assert value_of(b"\xef\xbb\xbf" + json.dumps({"data": GROUP}).encode()) == Group.from_dict(GROUP)


@both_parsers
@pytest.mark.parametrize(
    "body",
    [
        b"<html>Sign in</html>",
        b"ok",
        b"\xff\xfe",
        b'{"data": "\xff"}',
        b'{"data": NaN}',
        b"[Infinity]",
        b"-Infinity",
        b'{"data": {}',
        b'{"data": {}} x',
        b"\x00",
        b" ",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"9" * 5000,
        '{"data": 1}'.encode("utf-16"),
    ],
    ids=lambda body: repr(body[:12]),
)
def test_what_is_no_json_is_an_error_that_quotes_it(body: bytes) -> None:
    for request in (GET, LIST, asked(anything()), asked(empty()), BARE):
        error = failure(body, request=request)
        assert type(error) is NotJSONError
        assert error.status == 200
        assert error.body_excerpt == body[: EXCERPT * 4].decode("utf-8", "replace")[:EXCERPT]


@pytest.mark.parametrize("media_type", ["text/html; charset=utf-8", "Text/HTML"])
def test_a_login_page_with_status_200_is_called_a_page(media_type: str) -> None:
    error = failure(b"<!DOCTYPE html><title>Sign in</title>", content_type=media_type)
    assert type(error) is NotJSONError
    assert "a page, perhaps of a proxy or a login" in str(error)
    assert "Sign in" in error.body_excerpt


@both_parsers
@pytest.mark.parametrize(
    ("body", "request_", "path", "message"),
    [
        ([], GET, "", "expected an object, found an array"),
        ([], LIST, "", "expected an object, found an array"),
        ("x", LIST, "", "expected an object, found a string"),
        (None, GET, "", "expected an object, found null"),
        ({}, GET, "data", "is missing"),
        ({"success": True}, LIST, "data", "is missing"),
        ({"data": []}, GET, "data", "expected an object, found an array"),
        ({"data": 5}, GET, "data", "expected an object, found a number"),
        ({"data": {}}, LIST, "data", "expected an array, found an object"),
        ({"data": None}, LIST, "data", "expected an array, found null"),
        ({"data": [GROUP, GROUP, "x"]}, LIST, "data[2]", "expected an object, found a string"),
        ({"data": [GROUP, {"members": [MEMBER, 5]}]}, LIST, "data[1].members[1]", "expected an object, found a number"),
        ({"data": {**GROUP, "members": "x"}}, GET, "data.members", "expected an array, found a string"),
        ({"by_name": {"a b": 5}}, BARE, "by_name['a b']", "expected an object, found a number"),
        (5, BARE, "", "expected an object, found a number"),
    ],
)  # fmt: skip
def test_another_structure_is_an_error_with_the_path(body: Any, request_: Request, path: str, message: str) -> None:
    error = failure(body, request=request_)
    assert type(error) is DecodeError
    assert error.json_path == path
    assert error.message == (f"{path}: {message}" if path else message)
    assert error.status == 200
    assert error.body_excerpt == json.dumps(body)[:EXCERPT]


DATA = VALUES | st.lists(VALUES) | st.sampled_from([GROUP, [GROUP, GROUP], [GROUP, {"id": 1, "more": []}]])


@both_parsers
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([GET, LIST, BARE, asked(empty()), asked(anything())]),
    VALUES | st.fixed_dictionaries({}, optional={"data": DATA, "success": st.booleans(), "message": VALUES}),
    st.integers(-10, 700),
    st.booleans(),
)
def test_any_answer_gives_a_value_or_an_error_of_the_client(
    request_: Request, body: Any, status: int, strict: bool
) -> None:
    try:
        value = read(reply(body, status), request_, strict=strict)
    except RetoolError as error:
        found = error
    else:
        assert 200 <= status < 300
        if request_ is LIST:
            items, ((_, rest),) = value
            assert same_json({**rest, "data": encode(items)}, body)
        elif request_ is GET:
            assert same_json(encode(value), body["data"])
        return
    assert found.operation_id == request_.operation.id
    assert pickle.loads(pickle.dumps(found)).__dict__ == found.__dict__


@given(st.binary(max_size=30), st.integers(-10, 700), st.sampled_from([GET, LIST]))
def test_no_bytes_break_a_call(body: bytes, status: int, request_: Request) -> None:
    try:
        assert read(Reply(status, {}, body, 0.0), request_, strict=False) is None
    except RetoolError as error:
        found = error
    else:
        assert (body, status) in ((b"", 204), (b"", 205))
        return
    assert str(found).startswith(request_.operation.id)


@pytest.mark.parametrize("status", [204, 205])
def test_an_answer_that_has_no_content_is_none(status: int) -> None:
    for request in (asked(empty()), asked(anything()), GET):
        assert read(reply(b"", status), request, strict=True) is None


def test_an_empty_200_is_none_only_where_nothing_is_documented() -> None:
    assert value_of(b"", asked(empty())) is None
    assert value_of(b"", asked(anything())) is None
    for request in (GET, LIST, BARE):
        error = failure(b"", request=request)
        assert type(error) is DecodeError
        assert "the answer is empty" in str(error)


@pytest.mark.parametrize("request_", [GET, LIST, asked(empty()), asked(anything()), BARE])
def test_success_false_in_a_200_is_an_error(request_: Request) -> None:
    body = {"success": False, "message": "User not found", "data": GROUP}
    error = failure(body, request=request_, x_request_id="r1")
    assert type(error) is OperationFailedError
    assert (error.status, error.api_message, error.body, error.request_id) == (200, "User not found", body, "r1")
    assert str(error).endswith('status 200, but "success" is false: User not found (after 3 attempts)')


@pytest.mark.parametrize("success", [None, 0, "", "false", []])
def test_only_false_itself_is_a_failure(success: Any) -> None:
    assert value_of({"success": success, "data": GROUP}) == Group.from_dict(GROUP)


@given(st.integers(-1000, 2000).filter(lambda status: not 200 <= status < 300))
def test_every_other_status_is_an_error_of_its_class(status: int) -> None:
    error = failure({"success": False, "message": "no"}, status)
    assert type(error) is status_error_class(status)
    assert (error.status, error.api_message) == (status, "no")


def test_an_error_tells_all_that_the_answer_says() -> None:
    body = {"success": False, "message": "too many"}
    error = failure(body, 429, retry_after="7", cf_ray="c1", x_request_id="r1")
    assert type(error) is RateLimitError
    assert (error.retry_after, error.request_id, error.body, error.api_message) == (7.0, "r1", body, "too many")
    assert error.body_excerpt == json.dumps(body)
    assert str(error) == "groups.get (GET /groups/1): status 429: too many (after 3 attempts)"


@pytest.mark.parametrize("name", ["x-request-id", "x-retool-request-id", "x-amzn-trace-id", "cf-ray"])
def test_the_requests_id_is_taken_from_the_headers_that_name_one(name: str) -> None:
    assert failure({}, 500, **{name: "r9"}).request_id == "r9"
    assert failure({}, 500).request_id is None


@pytest.mark.parametrize("status", [400, 401, 403, 404, 500])
def test_what_the_operation_needs_is_told_with_401_403_and_404(status: int) -> None:
    error = failure({"message": "no"}, status)
    told = (error.scopes, error.scope_label, error.plan, error.since)
    assert told == (tuple(NEEDS.values()) if status in (401, 403, 404) else ((), None, None, None))
    assert error.scope == ("users:read" if status in (401, 403, 404) else None)
    if status == 403:
        assert type(error) is PermissionDeniedError
        assert "needs token scope users:read (Users > Read), plan Enterprise, Retool 3.20 or later" in str(error)


@both_parsers
@pytest.mark.parametrize(
    ("body", "said", "whole"),
    [
        (b"", None, UNSET),
        (b"<html>502</html>", None, UNSET),
        (b"\xff", None, UNSET),
        (b"[1]", None, [1]),
        (b'{"message": {"a": 1}}', None, {"message": {"a": 1}}),
        (b'{"message": null}', None, {"message": None}),
        (b'"text"', None, "text"),
        (b"null", None, None),
        (b"[" * 100_000, None, UNSET),
    ],
    ids=lambda part: repr(part)[:20],
)
def test_an_error_status_is_that_error_whatever_its_body_is(body: bytes, said: str | None, whole: Any) -> None:
    error = failure(body, 404)
    assert type(error) is NotFoundError
    assert error.api_message == said
    assert error.body == whole


def test_documented_error_bodies_are_typed() -> None:
    errors: dict[int | str, Callable[[Any], Any] | None] = {
        404: AddOperation.from_dict,
        "4XX": Member.from_dict,
        409: None,
    }
    request = asked(data(Group.from_dict), errors=errors)
    error = failure({"op": "add", "path": "/a", "more": 1}, 404, request)
    assert error.parsed == AddOperation.from_dict({"op": "add", "path": "/a", "more": 1})
    assert copy.deepcopy(error).parsed == error.parsed
    assert isinstance(failure({"id": 1}, 422, request).parsed, Member)
    assert failure({"id": 1}, 500, request).parsed is None
    # A body of another structure is still the error that the status is.
    assert failure([], 404, request).parsed is None
    assert failure(b"", 404, request).parsed is None


@pytest.mark.parametrize("status", [300, 301, 302, 307, 308])
def test_a_redirect_is_an_error_that_says_where_it_leads(status: int) -> None:
    error = failure(b"", status, location="https://other.example.com/" + "x" * 500)
    assert type(error) is UnexpectedStatusError
    assert "a redirect to https://other.example.com/xxx" in str(error)
    assert len(str(error)) < 400
    assert "redirect" not in str(failure(b"", status))


def test_excerpts_are_short_and_whole_characters() -> None:
    for character in ("a", "é", "☃", "😀"):
        assert failure((character * 3000).encode(), 500).body_excerpt == character * EXCERPT


def nested(depth: int) -> dict[str, Any]:
    value: dict[str, Any] = GROUP
    for _ in range(depth):
        value = {**GROUP, "parts": [value]}
    return value


@both_parsers
def test_models_nested_beyond_what_python_can_follow_are_an_error_of_the_client() -> None:
    request = asked(bare(Group.from_dict), errors={404: Group.from_dict})
    content = (b'{"parts": [' * 440) + json.dumps(GROUP).encode() + b"]}" * 440
    error = failure(content, request=request)
    assert isinstance(error, DecodeError)
    assert "nested too deeply" in str(error)
    assert type(failure(content, 404, request)) is NotFoundError
    assert same_json(value_of(nested(20), request).to_dict(), nested(20))


def test_a_strict_client_takes_what_is_as_documented() -> None:
    assert value_of({"data": GROUP}, strict=True) == Group.from_dict(GROUP)
    assert value_of({"data": [GROUP], "new": 1}, LIST, strict=True)[1] == [("data", {"new": 1})]
    assert value_of({"a": None}, asked(anything()), strict=True) == {"a": None}


@pytest.mark.parametrize(
    ("body", "request_", "message"),
    [
        ({"data": {**GROUP, "name": 5}}, GET, "data.name: expected a string, found a number"),
        ({"data": [GROUP, {"id": 1}]}, LIST, "data[1].name: is missing"),
        ({"name": "a", "members": [{**MEMBER, "role": "x"}]}, BARE, "id: is missing"),
        ({"data": {**GROUP, "owner": {**MEMBER, "role": "x"}}}, GET, "data.owner.role: 'x' is not a known Role"),
    ],
)  # fmt: skip
def test_a_strict_client_names_the_path_and_what_is_wrong_and_others_take_it(
    body: Any, request_: Request, message: str
) -> None:
    error = failure(body, request=request_, strict=True)
    assert type(error) is DecodeError
    assert error.message == message
    assert error.json_path == message.partition(":")[0]
    assert error.body_excerpt
    value_of(body, request_)


def test_a_raw_response_has_the_answer_and_shows_no_header() -> None:
    sent = SentRequest("GET", "https://x/api/v2/groups/1", {"Authorization": "***"})
    raw = RawResponse(reply({"é": 1}, 200, etag="e"), sent, 2, "value")
    assert (raw.status, raw.headers, raw.attempts, raw.elapsed, raw.parsed) == (200, {"etag": "e"}, 2, 0.1, "value")
    assert raw.json() == {"é": 1}
    assert raw.text == json.dumps({"é": 1})
    assert RawResponse(reply(b"\xff"), sent, 1, None).text == "\ufffd"
    assert repr(raw) == "<RawResponse [200] GET https://x/api/v2/groups/1>"
    assert repr(sent) == "<SentRequest GET https://x/api/v2/groups/1>"


def test_the_parser_is_chosen_once_by_what_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        if name == "orjson":
            raise ImportError(name)
        return import_module(name)

    monkeypatch.setattr(response, "_loads", None)
    monkeypatch.setattr(response, "import_module", missing)
    assert parse_json(b"[1]") == [1]
    assert response._loads is response._standard_loads


def test_an_answer_in_tiny_pieces_takes_little_more_memory_than_it_has_bytes() -> None:
    tracemalloc.start()
    body = Body("", 10**6)
    for number in range(200_000):
        body.add(number.to_bytes(4, "big")[2:])
    whole = body.whole()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert whole == b"".join((number % 65536).to_bytes(2, "big") for number in range(200_000))
    assert peak < 3 * len(whole)
