"""What a document says of its answers, and what becomes of them in the client."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest

from .conftest import Built

ClientOf = Callable[..., Built]

ITEMS = "{type: array, items: {type: object, required: [n], properties: {n: {type: integer}}}}"
ENVELOPE = "{type: object, properties: {success: {type: boolean}, data: %s}}"
WITH_COUNT = "{type: object, properties: {success: {type: boolean}, total_count: {type: integer}, data: %s}}"
NAMED = "{type: object, required: [parts], properties: {parts: %s}}"


def operation(schema: str, method: str = "get", name: str = "") -> str:
    named = f"operationId: {name}, " if name else ""
    content = f"{{'application/json': {{schema: {schema}}}}}"
    return f"/parts: {{{method}: {{{named}responses: {{'200': {{description: ok, content: {content}}}}}}}}}"


@pytest.mark.parametrize(
    ("schema", "answer"),
    [
        (ITEMS, [{"n": 1}]),
        (ENVELOPE % ITEMS, {"success": True, "data": [{"n": 1}]}),
        (WITH_COUNT % ITEMS, {"success": True, "total_count": 1, "data": [{"n": 1}]}),
        (NAMED % ITEMS, {"parts": [{"n": 1}]}),
        (ENVELOPE % (NAMED % ITEMS), {"success": True, "data": {"parts": [{"n": 1}]}}),
    ],
)
def test_every_form_of_a_list_is_a_page(client_of: ClientOf, schema: str, answer: Any) -> None:
    built = client_of(operation(schema, name="parts.list"))
    page = built.retool(answer).parts.list()
    assert isinstance(page, built.package.Page)
    assert built.sent == []
    assert [part.n for part in page] == [1]
    assert page.to_dict() == (answer if isinstance(answer, dict) else {"data": answer})
    assert page.total_count == (1 if "total_count" in answer else None)


def test_a_list_beside_something_new_is_a_page_and_what_goes_on_otherwise_is_noted(client_of: ClientOf) -> None:
    beside = "total_count: {type: integer}, request_id: {type: string}, next_cursor: {type: string}, "
    parameter = "parameters: [{name: cursor, in: query, schema: {type: string}}], "
    built = client_of(
        operation(WITH_COUNT.replace("total_count: {type: integer}, ", beside) % ITEMS, name="parts.list").replace(
            "responses", f"{parameter}responses"
        )
    )
    answer = {"success": True, "total_count": 2, "request_id": "r", "next_cursor": "c", "data": [{"n": 1}]}
    page = built.retool(answer).parts.list(cursor="b")
    assert [part.n for part in page] == [1]
    assert page.to_dict() == answer
    assert [note.rpartition(" ")[2] for note in built.normalised.notes] == ["cursor"]


@pytest.mark.parametrize("schema", [ITEMS, ENVELOPE % ITEMS, WITH_COUNT % ITEMS])
def test_what_changes_something_is_sent_at_once_whatever_it_answers(client_of: ClientOf, schema: str) -> None:
    built = client_of(operation(schema, "post", "parts.replace_all"))
    answer: Any = [{"n": 1}] if schema is ITEMS else {"success": True, "data": [{"n": 1}]}
    assert [part.n for part in built.retool(answer).parts.replace_all()] == [1]
    assert len(built.sent) == 1


def test_an_object_with_more_than_a_list_stays_an_object(client_of: ClientOf) -> None:
    more = f"{{type: object, properties: {{parts: {ITEMS}, latest: {{type: string}}}}}}"
    found = client_of(operation(more, name="parts.list")).retool({"parts": [{"n": 1}], "latest": "b"}).parts.list()
    assert (found.latest, [part.n for part in found.parts]) == ("b", [1])


def test_what_the_document_marks_as_secret_is_not_shown(client_of: ClientOf) -> None:
    built = client_of(
        thing="""
        type: object
        properties:
          pin: {type: string, format: password}
          "Blood Group": {type: string, x-secret: true}
          colour: {type: string}
        """
    )
    thing = built.retool({"pin": "hunter2", "Blood Group": "hunter2", "colour": "red"}).thing.get()
    assert "hunter2" not in repr(thing)
    assert "colour='red'" in repr(thing)
    assert thing.pin == "hunter2"


HOLDERS = [
    ("{type: array, items: %s}", [None], "[0]"),
    ("{type: object, additionalProperties: %s}", {"a": None}, ".a"),
    ("{type: array, items: {type: array, items: %s}}", [[], [None]], "[1][0]"),
]
ITEMS_OF_ALL_KINDS = [
    "{type: string}",
    "{type: integer}",
    "{type: string, format: date}",
    "{type: string, enum: [a, b]}",
    "{type: object, properties: {n: {type: integer}}}",
    "{anyOf: [{type: object, required: [a], properties: {a: {type: integer}}}, "
    "{type: object, required: [b], properties: {b: {type: integer}}}]}",
]


def answering(schemas: list[str]) -> str:
    """Operations that answer these in an envelope: `parts.replace_0` and so on."""
    return "\n".join(
        operation(
            f"{{type: object, required: [data], properties: {{success: {{type: boolean}}, data: {schema}}}}}", "post"
        )
        .replace("/parts", f"/parts{n}")
        .replace("{responses", f"{{operationId: parts.replace_{n}, responses")
        for n, schema in enumerate(schemas)
    )


def test_null_within_a_property_is_an_error_where_the_document_has_none(client_of: ClientOf) -> None:
    kinds = [(holder % item, value, place) for holder, value, place in HOLDERS for item in ITEMS_OF_ALL_KINDS]
    properties = ", ".join(f"p{n}: {schema}" for n, (schema, _, _) in enumerate(kinds))
    free = ", ".join(f"any{n}: {holder % '{}'}" for n, (holder, _, _) in enumerate(HOLDERS))
    built = client_of(thing=f"{{type: object, properties: {{{properties}, {free}}}}}")
    for n, (_, value, _) in enumerate(HOLDERS):
        assert built.models.Thing.from_dict({f"any{n}": value}).to_dict() == {f"any{n}": value}
    for n, (_, value, place) in enumerate(kinds):
        with pytest.raises(built.package.DecodeError) as caught:
            built.models.Thing.from_dict({f"p{n}": value})
        assert caught.value.json_path == f"p{n}{place}"


def test_null_is_an_error_where_the_answer_is_something_else(client_of: ClientOf) -> None:
    kinds = [
        (holder % item, value, place)
        for holder, value, place in [("%s", None, ""), *HOLDERS]
        for item in ITEMS_OF_ALL_KINDS
    ]
    built = client_of(answering([schema for schema, _, _ in kinds]))
    for n, (_, value, place) in enumerate(kinds):
        for wrong, where in ((None, ""), (value, place)):
            with pytest.raises(built.package.DecodeError) as caught:
                getattr(built.retool({"success": True, "data": wrong}).parts, f"replace_{n}")()
            assert caught.value.json_path == f"data{where}"


def test_null_passes_where_the_document_has_it(client_of: ClientOf) -> None:
    nullable = [f"{item[:-1]}, nullable: true}}" for item in ITEMS_OF_ALL_KINDS]
    nullable += [f"{{type: array, nullable: true, items: {item}}}" for item in nullable]
    built = client_of(answering(nullable))
    for n in range(len(nullable)):
        replace = f"replace_{n}"
        assert getattr(built.retool({"success": True, "data": None}).parts, replace)() is None
        if n >= len(ITEMS_OF_ALL_KINDS):
            assert getattr(built.retool({"success": True, "data": [None]}).parts, replace)() == [None]


def test_an_error_and_another_success_of_a_list_are_decoded_as_declared(client_of: ClientOf) -> None:
    fields = "{type: object, required: [on], properties: {on: {type: string, format: date}}}"
    common = "{type: object, properties: {success: {type: boolean}, message: {type: string}}}"
    schemas = {200: ITEMS, 206: ITEMS.replace("[n]", "[m]").replace("{n:", "{m:"), 409: fields, 422: common}
    answers = ", ".join(
        f"'{status}': {{description: d, content: {{application/json: {{schema: {schema}}}}}}}"
        for status, schema in schemas.items()
    )
    built = client_of(f"/parts: {{get: {{operationId: parts.list, responses: {{{answers}}}}}}}")
    assert [part.n for part in built.retool([{"n": 1}]).parts.list()] == [1]
    assert [part.m for part in built.retool([{"m": 1}], status=206).parts.list()] == [1]
    with pytest.raises(built.package.ConflictError) as conflict:
        list(built.retool({"on": "2026-01-02"}, status=409).parts.list())
    assert conflict.value.parsed.on == datetime.date(2026, 1, 2)
    with pytest.raises(built.package.UnprocessableEntityError, match="why"):
        list(built.retool({"success": False, "message": "why"}, status=422).parts.list())
