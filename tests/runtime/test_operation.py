"""Operations as data."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.generate.runtime.decoding import unchanged
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
from support.models import AddOperation, Member, RemoveOperation

ADD, REMOVE, MEMBER = AddOperation.from_dict, RemoveOperation.from_dict, Member.from_dict


def operation(path: str) -> Operation[object]:
    return Operation("x", "GET", path)


@pytest.mark.parametrize(
    ("path", "parameters", "parts"),
    [
        ("/x", (), ("/x",)),
        ("/x/{id}", ("id",), ("/x/", "")),
        ("/x/{id}/y/{name}:go", ("id", "name"), ("/x/", "/y/", ":go")),
        ("/{a}{b}", ("a", "b"), ("/", "", "")),
    ],
)
def test_a_path_is_what_stands_between_its_parameters(
    path: str, parameters: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    assert operation(path).path_parameters == parameters
    assert operation(path).path_parts == parts


def test_an_answer_is_read_as_documented_for_its_status_or_else_as_the_first_one() -> None:
    documented: dict[int | str, Answer] = {200: data(ADD), 201: bare(REMOVE), "2XX": empty()}
    found = Operation[object]("x", "GET", "/x", responses=documented)
    assert [found.answer_for(status) for status in (200, 201, 202)] == list(documented.values())
    first = Operation[object]("x", "GET", "/x", responses={201: data(ADD), 204: empty()})
    assert first.answer_for(200) is first.answers[201]
    assert first.answer_for(204) is first.answers[204]


@given(st.integers())
def test_an_operation_without_documented_answers_takes_any(status: int) -> None:
    assert operation("/x").answer_for(status).envelope == anything().envelope == "anything"
    assert anything().decode is unchanged


def test_an_errors_body_is_read_by_status_then_family_then_default() -> None:
    errors = {404: ADD, "4XX": REMOVE, "default": MEMBER, 409: None}
    found = Operation[object](id="x", method="GET", path="/x", errors=errors)
    assert found.error_decoder(404) == ADD
    assert found.error_decoder(422) == REMOVE
    assert found.error_decoder(500) == MEMBER
    assert operation("/x").error_decoder(404) is None


def test_a_list_is_read_item_by_item() -> None:
    found = PagedOperation[object](id="x", method="GET", path="/x", responses={200: listed(ADD)}, paginated=True)
    answer = found.answer_for(200)
    assert (answer.envelope, found.paginated) == ("list", True)
    assert answer.decode([{"op": "add", "path": "/a"}]) == [AddOperation(path="/a")]


def test_a_list_of_models_is_read_as_a_whole() -> None:
    answer = listed(REMOVE)
    assert answer.envelope == "list"
    assert answer.decode([{"op": "remove", "path": "/a"}]) == [RemoveOperation(path="/a")]


def test_an_operation_knows_its_resource_and_its_method() -> None:
    found = Operation[object]("source_control.releases.get", "GET", "/x", scopes=(("a", "b"), ("c",)))
    assert (found.resource, found.name, found.scope) == ("source_control.releases", "get", "a and b or c")
    assert operation("/x").scope is None


def test_the_repr_says_which_operation_it_is() -> None:
    assert repr(operation("/x/{id}")) == "<Operation x: GET /x/{id}>"
