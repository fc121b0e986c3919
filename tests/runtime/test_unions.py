"""Unions: which member an object is."""

import copy
import pickle
from typing import Annotated, Any

import pytest
from attrs import define
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.generate.runtime.decoding import UnionSpec, UnknownMember
from retool_clientgen.generate.runtime.encoding import encode
from retool_clientgen.generate.runtime.mismatch import Mismatch
from retool_clientgen.generate.runtime.models import Model
from retool_clientgen.generate.runtime.unset import UNSET, Unset
from support.json_values import VALUES, same_json
from support.models import (
    OPERATION,
    AddOperation,
    Configuration,
    Group,
    Member,
    PostgresOptions,
    RedshiftOptions,
    RemoveOperation,
)

OPTIONS = UnionSpec(
    PostgresOptions | RedshiftOptions | dict[str, Any],
    beside=(("type",), ("resource", "type")),
    neighbour={"postgresql": PostgresOptions, "redshift": RedshiftOptions},
)
BY_FIT = UnionSpec(RemoveOperation | AddOperation | Member)
UNIONS = [OPERATION, OPTIONS, BY_FIT, UnionSpec(Group | Member), UnionSpec(dict[str, Any])]


@pytest.mark.parametrize(
    ("value", "cls"),
    [
        ({"op": "add", "path": "/a", "value": 1}, AddOperation),
        ({"op": "remove", "path": "/a"}, RemoveOperation),
        # The property decides, whatever else fits.
        ({"op": "remove", "path": "/a", "value": 1}, RemoveOperation),
        ({"op": "add"}, AddOperation),
        ({"op": "add", "new": 1}, AddOperation),
        ({"op": "move", "path": "/a"}, UnknownMember),
        ({"op": None, "path": "/a"}, UnknownMember),
        ({"op": ["add"], "path": "/a"}, UnknownMember),
        ({"op": {}, "path": "/a"}, UnknownMember),
    ],
)
def test_a_property_tells_the_members_apart(value: dict[str, Any], cls: type) -> None:
    decoded = OPERATION.decode(value)
    assert type(decoded) is cls
    assert same_json(encode(decoded), value)


@pytest.mark.parametrize(
    ("beside", "cls"),
    [("postgresql", PostgresOptions), ("redshift", RedshiftOptions), ("mysql", dict), (["redshift"], dict), ({}, dict)],
)
def test_a_value_beside_the_union_tells_members_apart_whatever_fits(beside: Any, cls: type) -> None:
    value = {"host": "h", "port": "5432", "more": [1]}
    decoded = OPTIONS.decode(value, beside)
    assert type(decoded) is cls
    assert same_json(encode(decoded), value)


@pytest.mark.parametrize(
    ("data", "cls"),
    [
        ({"type": "redshift", "options": {"host": "h"}}, RedshiftOptions),
        ({"resource": {"type": "redshift"}, "options": {"host": "h"}}, RedshiftOptions),
        ({"type": "mysql", "options": {"host": "h"}}, dict),
        ({"options": {"host": "h"}}, PostgresOptions),
        ({"options": "none"}, str),
    ],
)
def test_a_model_gives_its_union_what_stands_beside_it(data: dict[str, Any], cls: type) -> None:
    configuration = Configuration.from_dict(data)
    assert type(configuration.options) is cls
    assert same_json(configuration.to_dict(), data)


@define(kw_only=True, repr=False)
class Both(Model):
    """A model with a union that a value beside it tells apart, and one that a value in it does."""

    options: Annotated[PostgresOptions | RedshiftOptions | dict[str, Any], OPTIONS] | None
    operation: Annotated[AddOperation | RemoveOperation, OPERATION] | Unset = UNSET


TYPES = st.sampled_from(["postgresql", "redshift", "mysql", ""]) | VALUES
OBJECTS = st.fixed_dictionaries(
    {}, optional={"host": VALUES, "op": st.sampled_from(["add", "remove", "move"]) | VALUES}
)


@given(
    st.fixed_dictionaries(
        {"options": OBJECTS | VALUES},
        optional={"type": TYPES, "resource": st.fixed_dictionaries({"type": TYPES}) | VALUES, "operation": OBJECTS},
    )
)
def test_a_model_decodes_its_unions_as_they_decode_alone(data: dict[str, Any]) -> None:
    resource = data.get("resource")
    beside = data.get("type") or (resource.get("type") if isinstance(resource, dict) else None)
    expected = OPTIONS.decode(data["options"], beside), OPERATION.decode(data.get("operation", UNSET))
    for decoded in (Both.from_dict(data), *Both.from_dicts([copy.copy(data)])):
        assert (decoded.options, decoded.operation) == expected
        assert same_json(decoded.to_dict(), data)


@pytest.mark.parametrize(
    ("value", "cls"),
    [
        ({"op": "add", "path": "/a", "value": 1}, AddOperation),
        ({"op": "remove", "path": "/a"}, RemoveOperation),
        ({"op": "remove", "path": "/a", "value": 1}, RemoveOperation),
        ({"id": 1, "email": "a", "role": "admin", "joined_at": "2025-11-06T17:00:11.431Z"}, Member),
        # All that is required is there: the unknown does not matter.
        ({"id": 1, "email": "a", "role": "admin", "joined_at": "2025-11-06T17:00:11.431Z", "new": 1}, Member),
        # All that is there is known: the missing does not matter.
        ({"email": "a"}, Member),
        # Neither: it is no member.
        ({"email": "a", "new": 1}, UnknownMember),
        ({"op": "move", "path": "/a"}, UnknownMember),
        ({}, UnknownMember),
        ({"x": 1}, UnknownMember),
    ],
)
def test_without_anything_that_tells_the_best_fit_is_taken(value: dict[str, Any], cls: type) -> None:
    decoded = BY_FIT.decode(value)
    assert type(decoded) is cls
    assert same_json(encode(decoded), value)


def test_a_discriminator_that_the_server_left_out_is_made_up_by_the_best_fit() -> None:
    decoded = OPERATION.decode({"path": "/a", "value": 1})
    assert isinstance(decoded, AddOperation)
    assert decoded.op is UNSET


def test_a_member_whose_structure_differs_is_passed_over() -> None:
    union = UnionSpec(Group | Member)
    assert isinstance(union.decode({"id": 1, "email": "a", "members": 5}), UnknownMember)
    assert isinstance(union.decode({"id": 1, "name": "a", "members": [], "owner": None}), Group)


def test_of_two_members_that_fit_the_one_that_leaves_less_over_is_taken() -> None:
    both = {
        "id": 1,
        "email": "a",
        "role": "",
        "joined_at": "2025-11-06T17:00:11.431Z",
        "name": "a",
        "members": [],
        "owner": None,
        "class": "c",
    }
    for members in (Member | Group, Group | Member):
        assert isinstance(UnionSpec(members).decode(both), Group)


def test_models_within_a_member_count_for_its_fit() -> None:
    inner = {"id": 1, "email": "a", "role": "", "joined_at": "2025-11-06T17:00:11.431Z"}
    group = {"id": 1, "name": "a", "members": [inner, {**inner, "new": 1}], "owner": None}
    assert Group.from_dict(group).misfit() == (0, 0, 1)
    assert Group.from_dict({**group, "owner": {"id": 1}, "more": 1}).misfit() == (0, 3, 2)
    assert AddOperation.from_dict({"op": "remove", "path": ""}).misfit() == (1, 0, 0)


@given(
    st.sampled_from(UNIONS),
    VALUES | st.dictionaries(st.sampled_from(["op", "path", "id", "host", "x"]), VALUES),
    VALUES,
)
def test_no_union_loses_anything(union: UnionSpec, value: Any, beside: Any) -> None:
    try:
        decoded = union.decode(value, beside)
    except Mismatch as error:
        found = error
    else:
        assert same_json(encode(decoded), value)
        return
    # All its members are objects, and this is not one.
    assert (found.expected, found.place) == ("an object", ())
    assert not isinstance(value, dict)
    assert not union.allows_plain


def test_what_is_null_or_missing_passes() -> None:
    for union in UNIONS:
        assert union.decode(None) is None
        assert union.decode(UNSET) is UNSET


def test_an_unknown_member_is_a_mapping_of_its_json_that_is_sent_as_it_came() -> None:
    value = {"op": "move", "path": "/a", "deep": [{"x": None}]}
    unknown = OPERATION.decode(value)
    assert (unknown["path"], unknown.get("value"), "deep" in unknown, len(unknown)) == ("/a", None, True, 3)
    assert (unknown.discriminator, unknown) == ("move", value)
    unknown.to_dict()["deep"][0]["x"] = value["new"] = 1
    assert unknown.to_dict() == {"op": "move", "path": "/a", "deep": [{"x": None}]}
    for same in (copy.deepcopy(unknown), pickle.loads(pickle.dumps(unknown))):
        assert (same, same.discriminator) == (unknown, "move")


def test_a_value_beside_the_union_is_the_discriminator_of_what_it_does_not_know() -> None:
    union = UnionSpec(PostgresOptions | RedshiftOptions, beside=(("type",),), neighbour={"redshift": RedshiftOptions})
    assert union.decode({"host": "h"}, "mysql").discriminator == "mysql"
    assert BY_FIT.decode({"x": 1}).discriminator is None


def test_an_unknown_member_shows_no_secret() -> None:
    shown = repr([OPERATION.decode({"op": "move", "password": "p4ss", "auth": {"api_key": "k3y"}, "path": "/a"})])
    assert shown == "[UnknownMember({'op': 'move', 'password': '***', 'auth': {'api_key': '***'}, 'path': '/a'})]"


def test_an_unknown_member_made_by_hand_is_one() -> None:
    assert encode([UnknownMember({"op": "move"})]) == [{"op": "move"}]


def test_a_property_that_only_one_member_has_tells_it_whatever_else_is_there() -> None:
    union = UnionSpec(Group | Member, base=Group, present={"joined_at": Member})
    assert isinstance(union.decode({"new": 1}), Group)
    assert isinstance(union.decode({"joined_at": "2025-11-06T17:00:11.431Z", "new": 1}), Member)
