"""Paths to what does not have the structure that was expected."""

import pytest

from retool_clientgen.generate.runtime.mismatch import Mismatch, kind_of, path_text
from support.models import Group, Member


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ((), ""),
        (("data",), "data"),
        (("data", 3, "email"), "data[3].email"),
        (("data", 3, "members", 0, "email"), "data[3].members[0].email"),
        ((0, 1, "a"), "[0][1].a"),
        (("data", "not a name", "x"), "data['not a name'].x"),
        (("a'b",), '["a\'b"]'),
        (("data", "é"), "data.é"),
        (("",), "['']"),
    ],
)
def test_a_path_is_written_as_in_python(path: tuple[str | int, ...], text: str) -> None:
    assert path_text(path) == text


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({}, "an object"),
        ([], "an array"),
        ("", "a string"),
        (True, "a boolean"),
        (0, "a number"),
        (0.5, "a number"),
        (None, "null"),
    ],
)
def test_kinds_are_named_in_words(value: object, kind: str) -> None:
    assert kind_of(value) == kind


MEMBER = {"id": 1, "email": "a", "role": "admin", "joined_at": "2025-11-06T17:00:11.431Z"}


def group(**properties: object) -> dict[str, object]:
    return {"id": 5, "name": "Ops", "members": [MEMBER], "owner": None, **properties}


@pytest.mark.parametrize(
    ("data", "path"),
    [
        (group(members={}), "members"),
        (group(members=[MEMBER, "x"]), "members[1]"),
        (group(owner=[]), "owner"),
        (group(by_name={"a": MEMBER, "b c": 7}), "by_name['b c']"),
        (group(parts=[group(), group(parts=[group(owner=3.5)])]), "parts[1].parts[0].owner"),
        # What is required is missing as well.
        ({"members": [MEMBER, MEMBER, []]}, "members[2]"),
        (group(parts=[{"owner": "x"}]), "parts[0].owner"),
    ],
)
def test_the_path_leads_to_the_value_of_the_wrong_structure(data: dict[str, object], path: str) -> None:
    with pytest.raises(Mismatch) as error:
        Group.from_dict(data)
    assert path_text(error.value.place) == path


@pytest.mark.parametrize("value", [5, "", "x", True, False, 0])
def test_the_path_is_exact_where_other_properties_have_the_very_same_value(value: object) -> None:
    for wrong in ("members", "owner", "by_name", "parts"):
        data = {"id": value, "name": value, "class": value, "members": [], "owner": None, "more": value, wrong: value}
        with pytest.raises(Mismatch) as error:
            Group.from_dict({"parts": [data], "name": value})
        assert path_text(error.value.place) == f"parts[0].{wrong}"


def test_of_several_that_are_wrong_with_the_same_value_one_is_named() -> None:
    with pytest.raises(Mismatch) as error:
        Group.from_dict({"id": 5, "name": 5, "members": 5, "owner": 5})
    assert error.value.place in (("members",), ("owner",))


def test_without_the_decoder_the_first_of_the_same_values_is_named() -> None:
    assert Mismatch("an object", 5).inside({"a": 5, "b": 5}).place == ("a",)
    assert Mismatch("an object", 5).inside({"a": 6}).place == ()


def test_equal_values_that_are_not_the_same_object_are_told_apart() -> None:
    first, second = {"a": 1}, {"a": 1}
    assert Mismatch("an array", second).inside([first, second]).place == (1,)


@pytest.mark.parametrize("value", [[], "x", 5, True, None])
def test_what_is_no_object_is_no_model(value: object) -> None:
    with pytest.raises(Mismatch) as error:
        Member.from_dict(value)  # type: ignore[arg-type]
    assert (error.value.expected, error.value.place) == ("an object", ())


def test_a_failure_says_what_was_expected_and_found_where() -> None:
    with pytest.raises(Mismatch) as caught:
        Group.from_dict(group(members=[MEMBER, "x"]))
    assert str(caught.value) == "members[1]: expected an object, found a string"
    with pytest.raises(Mismatch) as caught:
        Group.from_dict([])  # type: ignore[arg-type]
    assert str(caught.value) == "expected an object, found an array"
