"""What all models share."""

import copy
import datetime
import json
import pickle
import uuid
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from retool_clientgen.generate.runtime.encoding import encode
from retool_clientgen.generate.runtime.fields import fields_of
from retool_clientgen.generate.runtime.unset import UNSET
from support.json_values import VALUES, same_json
from support.models import AddOperation, Configuration, Group, Level, Member, RemoveOperation, Role

DATA = {
    "id": 1,
    "name": "Ops",
    "members": [{"id": 1, "email": "a", "role": "owner", "joined_at": "2025-11-06T17:00:11.4311Z", "more": {"x": [1]}}],
    "owner": None,
    "class": "c",
}


def test_constructors_take_keywords_and_leave_out_what_is_not_given() -> None:
    group = Group(id=None, name="Ops", members=[], owner=None, class_="c")
    assert group.to_dict() == {"id": None, "name": "Ops", "members": [], "owner": None, "class": "c"}
    with pytest.raises(TypeError, match="name"):
        Group(id=1, members=[], owner=None)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Group(1, "Ops", [], None)  # type: ignore[misc]


def test_a_constant_is_there_by_itself() -> None:
    assert AddOperation(path="/a", value=None).to_dict() == {"op": "add", "path": "/a", "value": None}


def test_what_is_equal_in_all_properties_is_equal() -> None:
    assert Group.from_dict(DATA) == Group.from_dict(DATA)
    assert Group.from_dict(DATA) != Group.from_dict({**DATA, "name": "Dev"})
    assert Group.from_dict(DATA) != Group.from_dict({**DATA, "new": 1})
    assert AddOperation(path="/a") != RemoveOperation(path="/a")
    assert Group(id=1, name="a", members=[], owner=None) == Group.from_dict(
        {"id": 1, "name": "a", "members": [], "owner": None}
    )


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_model_is_the_same_after_pickling(protocol: int) -> None:
    group = Group.from_dict(DATA)
    again = pickle.loads(pickle.dumps(group, protocol))
    assert again == group
    assert same_json(again.to_dict(), DATA)
    assert again.parts is UNSET


def test_a_deep_copy_shares_nothing() -> None:
    group = Group.from_dict(DATA)
    again = copy.deepcopy(group)
    assert again == group == copy.copy(group)
    again.members[0].additional_properties["more"]["x"].append(2)
    again.additional_properties["new"] = 1
    assert same_json(group.to_dict(), Group.from_dict(DATA).to_dict())


def test_the_repr_shows_what_is_there() -> None:
    assert repr(AddOperation(path="/a")) == "AddOperation(op='add', path='/a')"
    assert repr(RemoveOperation.from_dict({"path": "/a", "x": 1})) == (
        "RemoveOperation(path='/a', additional_properties={'x': 1})"
    )
    assert repr(Group(id=None, name="", members=[AddOperation(path="")], owner=None)) == (  # type: ignore[list-item]
        "Group(id=None, name='', members=[AddOperation(op='add', path='')], owner=None)"
    )


def test_a_model_takes_no_attribute_that_it_does_not_have() -> None:
    operation = AddOperation.from_dict({"op": "add", "path": "/a"})
    with pytest.raises(AttributeError):
        operation.pth = "/b"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="'AddOperation' object has no attribute 'pth'"):
        _ = operation.pth  # type: ignore[attr-defined]
    assert not hasattr(operation, "pth")


def test_each_model_has_unknown_properties_of_its_own() -> None:
    first, second = (AddOperation.from_dict({"op": "add", "path": "/a"}) for _ in range(2))
    first.additional_properties["x"] = 1
    assert second.additional_properties == {}
    assert first.to_dict() == {"op": "add", "path": "/a", "x": 1}


def test_names_are_those_of_python_and_of_json() -> None:
    fields = fields_of(Group)
    assert [field.name for field in fields] == ["id", "name", "members", "owner", "class_", "by_name", "parts"]
    assert [field.json_name for field in fields] == ["id", "name", "members", "owner", "class", "by_name", "parts"]
    assert [field.name for field in fields if field.required] == ["id", "name", "members", "owner"]
    assert [field.name for field in fields_of(Configuration) if field.required] == ["options"]


@given(VALUES)
def test_json_is_encoded_as_itself(value: Any) -> None:
    assert same_json(encode(value), value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Role.ADMIN, '"admin"'),
        (Role("owner"), '"owner"'),
        (Level(9), "9"),
        (datetime.datetime(2025, 1, 2, 3, 4, 5, 6, datetime.UTC), '"2025-01-02T03:04:05.000006Z"'),
        (datetime.datetime(2025, 1, 2, 3, 4, 5, tzinfo=datetime.UTC), '"2025-01-02T03:04:05.000Z"'),
        (datetime.date(2025, 1, 2), '"2025-01-02"'),
        (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        ((1, UNSET, {2}), "[1, [2]]"),
        ({"a": UNSET, 1: None, "b": AddOperation(path="")}, '{"1": null, "b": {"op": "add", "path": ""}}'),
        ([Member.from_dict({"id": 1})], '[{"id": 1}]'),
    ],
)
def test_python_values_have_a_form_in_json(value: Any, text: str) -> None:
    assert json.dumps(encode(value)) == text


@pytest.mark.parametrize("value", [b"bytes", object(), Decimal("1.5"), 1j, UNSET, int, [object()], {"a": {b"x"}}])
def test_what_has_no_form_in_json_is_named(value: Any) -> None:
    with pytest.raises(TypeError, match="has no form in JSON"):
        encode(value)


def test_text_and_numbers_of_other_classes_are_what_they_are() -> None:
    class Text(str):
        __slots__ = ()

    assert json.dumps(encode([Text("a")])) == '["a"]'
