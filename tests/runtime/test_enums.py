"""Enums that accept what their document does not list."""

import copy
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.generate.runtime.decoding import decode_enum
from retool_clientgen.generate.runtime.encoding import encode
from support.json_values import VALUES, same_json
from support.models import Level, Role

PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


@given(st.text())
def test_any_string_is_a_value_that_equals_and_hashes_like_it(text: str) -> None:
    role = Role(text)
    assert isinstance(role, Role)
    assert role == text
    assert hash(role) == hash(text)
    assert {role: 1}[text] == 1
    assert role.value == text
    assert role.is_known == (text in ("admin", "editor", ""))
    assert str(role) == f"{role}" == text
    assert json.loads(json.dumps(role)) == text


@given(st.integers())
def test_any_integer_is_a_value_that_equals_and_hashes_like_it(number: int) -> None:
    level = Level(number)
    assert isinstance(level, Level)
    assert level == number
    assert hash(level) == hash(number)
    assert level.is_known == (number in (1, 2))
    assert str(level) == f"{level}" == str(number)
    assert encode(level) == number


@pytest.mark.parametrize("role", [Role.ADMIN, Role("owner"), Role("")], ids=["known", "unknown", "empty"])
def test_a_value_is_the_same_after_copy_deepcopy_and_pickle(role: Role) -> None:
    copies = [copy.copy(role), copy.deepcopy(role), *(pickle.loads(pickle.dumps(role, p)) for p in PROTOCOLS)]
    assert all(other == role and type(other) is Role and other.is_known == role.is_known for other in copies)


def test_an_integer_is_the_same_after_copy_and_pickle() -> None:
    for level in (Level.VALUE_1, Level(7)):
        copies = [copy.copy(level), copy.deepcopy(level), *(pickle.loads(pickle.dumps(level, p)) for p in PROTOCOLS)]
        assert all(other == level and type(other) is Level and other.is_known == level.is_known for other in copies)


def test_a_known_string_is_the_member_itself() -> None:
    assert Role("admin") is Role.ADMIN
    assert Role("owner") == Role("owner")


def test_unknown_values_do_not_join_the_class() -> None:
    Role("owner")
    assert [role.value for role in Role] == ["admin", "editor", ""]
    assert not Role("owner").is_known


def test_values_are_formatted_as_what_they_are() -> None:
    assert f"{Role('owner'):>8}|{Role.ADMIN:<6}|{Level(7):03d}" == "   owner|admin |007"
    assert "%s" % Role("owner") == "owner"  # noqa: UP031 - a way to format
    assert "owner" in repr(Role("owner"))


@pytest.mark.parametrize("value", [None, 1, 1.5, True, [], {}])
def test_what_is_no_string_is_no_value(value: object) -> None:
    with pytest.raises(ValueError, match="Role"):
        Role(value)


@pytest.mark.parametrize("value", ["1", 1.5, None, []])
def test_what_is_no_integer_is_no_value_of_an_integer_enum(value: object) -> None:
    with pytest.raises(ValueError, match="Level"):
        Level(value)


@given(VALUES)
def test_decoding_makes_values_of_strings_and_leaves_all_else_as_it_is(value: object) -> None:
    decoded = decode_enum(Role, value)
    assert isinstance(decoded, Role) == isinstance(value, str)
    assert same_json(encode(decoded), value)
    level = decode_enum(Level, value)
    assert isinstance(level, Level) == (isinstance(value, int) and not isinstance(value, bool))
    assert same_json(encode(level), value)
