"""What `strict=True` finds."""

from typing import Any

import pytest
from hypothesis import given

from retool_clientgen.generate.runtime.mismatch import Mismatch, path_text
from retool_clientgen.generate.runtime.strictness import check
from support.json_values import VALUES
from support.models import OPERATION, Configuration, Group, Member

MEMBER = {"id": 1, "email": "a", "role": "admin", "joined_at": "2025-11-06T17:00:11.431Z"}
GROUP = {"id": None, "name": "Ops", "members": [MEMBER], "owner": None}
CONFIGURATION = {"type": "redshift", "options": {"host": "h"}}


def found(cls: Any, data: dict[str, Any]) -> str | None:
    """What is wrong, as an error says it."""
    try:
        result = check(cls.from_dict(data))
    except Mismatch as error:
        return str(error)
    return None if result is None else f"{path_text(result[0])}: {result[1]}"


@pytest.mark.parametrize(
    "member",
    [
        {},
        {"active": True, "birthday": "2000-01-02", "level": 1, "score": 1},
        {"score": 1.5, "birthday": None},
        # Whole numbers are integers however they are written (JSON Schema).
        {"id": 1.0},
        {"joined_at": "2025-11-06T17:00:11+01:00"},
        {"role": ""},
    ],
)
def test_what_is_as_documented_passes(member: dict[str, Any]) -> None:
    assert found(Member, {**MEMBER, **member}) is None
    assert found(Group, {**GROUP, "owner": {**MEMBER, **member}, "by_name": {"a": {**MEMBER, **member}}}) is None


@pytest.mark.parametrize(
    ("member", "problem"),
    [
        ({"id": "1"}, "id: expected an integer, found a string"),
        ({"id": True}, "id: expected an integer, found a boolean"),
        ({"id": 1.5}, "id: expected an integer, found a number"),
        ({"id": None}, "id: expected an integer, found null"),
        ({"email": 5}, "email: expected a string, found a number"),
        ({"active": 0}, "active: expected a boolean, found a number"),
        ({"active": None}, "active: expected a boolean, found null"),
        ({"score": "1"}, "score: expected a number, found a string"),
        ({"score": True}, "score: expected a number, found a boolean"),
        ({"role": "owner"}, "role: 'owner' is not a known Role"),
        ({"role": None}, "role: expected one of the values of Role, found null"),
        ({"level": 9}, "level: 9 is not a known Level"),
        ({"joined_at": "yesterday"}, "joined_at: expected a point in time, found a string"),
        ({"joined_at": None}, "joined_at: expected a point in time, found null"),
        ({"birthday": "2000-01"}, "birthday: expected a day, found a string"),
        ({"new": "what a newer release adds"}, "new: is not a property of Member"),
        ({"new": None}, "new: is not a property of Member"),
    ],
)
def test_the_path_and_what_is_wrong_there_are_named(member: dict[str, Any], problem: str) -> None:
    assert found(Member, {**MEMBER, **member}) == problem
    assert found(Group, {**GROUP, "members": [MEMBER, {**MEMBER, **member}]}) == f"members[1].{problem}"
    assert found(Group, {**GROUP, "parts": [{**GROUP, "owner": {**MEMBER, **member}}]}) == f"parts[0].owner.{problem}"
    assert found(Group, {**GROUP, "by_name": {"a b": {**MEMBER, **member}}}) == f"by_name['a b'].{problem}"


@pytest.mark.parametrize("name", list(MEMBER))
def test_a_required_property_that_is_missing_is_named(name: str) -> None:
    without = {key: value for key, value in MEMBER.items() if key != name}
    assert found(Member, without) == f"{name}: is missing"


@pytest.mark.parametrize(
    ("configuration", "problem"),
    [
        ({}, None),
        ({"options": {"whatever": 1}, "type": "mysql"}, None),
        ({"operations": [{"op": "add", "path": "/"}]}, None),
        ({"options": {"host": 5}}, "options.host: expected a string, found a number"),
        ({"options": {"port": "1"}}, "options.host: is missing"),
        ({"options": None}, "options: expected an object, found null"),
        ({"resource": {"a": [object]}}, None),
        ({"resource": None}, "resource: expected an object, found null"),
        ({"operations": None}, "operations: expected an array, found null"),
        ({"operations": [{"op": "add", "path": 5}]}, "operations[0].path: expected a string, found a number"),
        ({"operations": [{"op": "move", "path": "/"}]}, "operations[0]: 'move' is not a known member of the union"),
        ({"either": {"path": "/"}}, "either.op: is missing"),
        ({"either": {}}, "either: fits no known member of the union"),
    ],
)
def test_unions_are_held_to_their_members(configuration: dict[str, Any], problem: str | None) -> None:
    assert found(Configuration, {**CONFIGURATION, **configuration}) == problem


def test_a_wire_name_is_shown_not_the_attribute() -> None:
    assert found(Group, {**GROUP, "class": 5}) == "class: expected a string, found a number"


def test_lists_and_mappings_of_models_are_looked_into() -> None:
    good, bad = Member.from_dict(MEMBER), Member.from_dict({**MEMBER, "email": 1})
    assert check([good, bad], ("data",)) == (("data", 1, "email"), "expected a string, found a number")
    assert check({"a": [good], "b": [bad]}) == (("b", 0, "email"), "expected a string, found a number")
    assert check([good, {"x": [good]}, 5]) is None


def test_an_unknown_member_is_named_wherever_it_is() -> None:
    unknown = OPERATION.decode({"op": "move"})
    wrong = "'move' is not a known member of the union"
    assert check(unknown, ("data",)) == (("data",), wrong)
    assert check([unknown], ("data",)) == (("data", 0), wrong)


@given(VALUES)
def test_what_holds_no_model_is_as_it_is(value: Any) -> None:
    assert check(value) is None
