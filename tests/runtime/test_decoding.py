"""From JSON to models and back, without loss."""

import datetime
import json
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retool_clientgen.generate.runtime.compiling import _takes_null
from retool_clientgen.generate.runtime.decoding import (
    as_object,
    decode_dict,
    decode_list,
    decode_model,
    keys_of,
)
from retool_clientgen.generate.runtime.encoding import encode
from retool_clientgen.generate.runtime.fields import fields_of, hints_of
from retool_clientgen.generate.runtime.mismatch import Mismatch, path_text
from retool_clientgen.generate.runtime.models import Model
from retool_clientgen.generate.runtime.operation import listed
from retool_clientgen.generate.runtime.unset import UNSET
from support.json_values import VALUES, same_json
from support.models import Configuration, Group, Level, Member, RemoveOperation, Role

TIMES = st.sampled_from(
    ["2025-11-06T17:00:11.431Z", "2025-11-06T17:00:11Z", "2025-11-06T17:00:11.4311234+01:00", "2025-11-06", "never", ""]
)
WRONG = VALUES
"""What may be anywhere, whatever the document says."""


def objects(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Objects with any of some properties, now and then with a wrong value, and with others beside them."""
    either = {name: value | WRONG for name, value in (required | optional).items()}
    known = st.fixed_dictionaries({}, optional=either) | st.fixed_dictionaries(required, optional=optional)
    more = st.dictionaries(st.text(max_size=3), WRONG, max_size=2)
    # Deferred, since what hypothesis shows of a strategy holds all strategies within.
    return st.deferred(lambda: st.builds(lambda beside, data: {**beside, **data}, more, known))


MEMBERS = objects(
    {"id": st.integers(), "email": st.text(), "role": st.sampled_from(["admin", "owner", ""]), "joined_at": TIMES},
    {
        "active": st.booleans(),
        "birthday": st.sampled_from(["2000-01-02", "20000102", "x"]),
        "level": st.integers(0, 3),
        "score": st.floats(allow_nan=False, allow_infinity=False),
    },
)


def groups(parts: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return objects(
        {
            "id": st.integers(),
            "name": st.text(),
            "members": st.lists(MEMBERS, max_size=2),
            "owner": st.none() | MEMBERS,
        },
        {
            "class": st.text(),
            "by_name": st.dictionaries(st.text(), MEMBERS, max_size=2),
            "parts": st.lists(parts, max_size=2),
        },
    )


OPERATIONS = objects({"op": st.sampled_from(["add", "remove", "move"]), "path": st.text()}, {"value": VALUES})
OPTIONS = objects({"host": st.text()}, {"port": st.text()})
CONFIGURATIONS = objects(
    {"options": OPTIONS},
    {
        "type": st.sampled_from(["postgresql", "redshift", "mysql"]),
        "resource": st.fixed_dictionaries({"type": st.sampled_from(["postgresql", "redshift", "mysql"])}),
        "operations": st.lists(OPERATIONS, max_size=2),
        "either": OPERATIONS | MEMBERS | OPTIONS,
    },
)
CASES = st.one_of(
    st.tuples(st.just(Member), MEMBERS | VALUES),
    st.tuples(st.just(Group), groups(groups(WRONG)) | VALUES),
    st.tuples(st.just(Configuration), CONFIGURATIONS | VALUES),
)


@settings(max_examples=500)
@given(CASES)
def test_any_json_decodes_and_comes_back_as_it_was_or_is_a_mismatch_at_its_place(case: tuple[type[Model], Any]) -> None:
    cls, value = case
    try:
        model = cls.from_dict(value)
    except Mismatch as error:
        found = value
        for part in error.place:
            found = found[part]
        wanted = {"an object": dict, "an array": list}.get(error.expected)
        assert found is None or wanted is not None or error.expected in ("a point in time", "a day")  # noqa: PT017 - only some raise
        assert wanted is None or not isinstance(found, wanted)
    else:
        assert same_json(model.to_dict(), value)
        assert model == cls.from_dict(model.to_dict())


LISTS = st.one_of(
    st.tuples(st.just(Member), st.lists(MEMBERS | VALUES, max_size=3)),
    st.tuples(st.just(RemoveOperation), st.lists(OPERATIONS | VALUES, max_size=3)),
    st.tuples(st.just(Group), st.lists(groups(groups(WRONG)) | VALUES, max_size=3)),
)


@settings(max_examples=500)
@given(LISTS)
def test_the_objects_of_a_list_are_decoded_as_each_one_alone(case: tuple[type[Model], list[Any]]) -> None:
    cls, items = case
    alone: list[Model] = []
    failure: tuple[str | int, ...] | None = None
    for index, item in enumerate(items):
        try:
            alone.append(cls.from_dict(item))
        except Mismatch as error:
            failure = (index, *error.place)
            break
    for decode in (cls.from_dicts, listed(cls.from_dict).decode, listed(partial(cls.from_dict)).decode):
        given = list(items)
        if failure is None:
            decoded = decode(given)
            assert decoded == alone
            assert (decoded is given) == (decode != cls.from_dicts)
            assert [type(model) for model in decoded] == [cls] * len(items)
            assert same_json([model.to_dict() for model in decoded], items)
        else:
            with pytest.raises(Mismatch) as raised:
                decode(given)
            assert raised.value.place == failure


@given(st.lists(VALUES | st.dictionaries(st.sampled_from("abcd"), st.none()), max_size=3), st.permutations("abc"))
def test_the_names_to_read_a_list_with_are_the_same_whatever_stands_in_it(items: list[Any], names: list[str]) -> None:
    assert keys_of(items, tuple(names)) == tuple(names)


def test_the_names_to_read_a_list_with_are_the_strings_of_its_first_object() -> None:
    names = tuple(map("".join, (["first", "_name"], ["last", "_name"], ["other", "_name"])))
    for text in ('{"first_name": 1, "last_name": 2, "other_name": 3}', '{"last_name": 1, "x": 2, "first_name": 3}'):
        first, second = json.loads(f"[{text}, {text}]")
        keys = keys_of([first, second], names)
        own = {id(key) for key in second}
        assert keys == names
        assert [id(key) in own for key in keys] == [name in second for name in names]


@given(st.sampled_from([Member, Group, Configuration]), st.data())
def test_what_is_missing_is_unset_and_null_is_none(cls: type[Model], data: st.DataObject) -> None:
    wire = {field.json_name: field.name for field in fields_of(cls)}
    nullable = {key for key, name in wire.items() if _takes_null(hints_of(cls)[name])}
    nulls = data.draw(st.sets(st.sampled_from(sorted(nullable))) if nullable else st.just(set[str]()))
    for key in wire.keys() - nullable:
        with pytest.raises(Mismatch, match="found null") as caught:
            cls.from_dict({**dict.fromkeys(nulls), key: None})
        assert caught.value.place == (key,)
    model = cls.from_dict(dict.fromkeys(nulls))
    for key, name in wire.items():
        value = getattr(model, name)
        assert value is (None if key in nulls else UNSET)
    assert model.to_dict() == dict.fromkeys(nulls)


def test_values_are_what_their_types_say() -> None:
    member = Member.from_dict(
        {
            "id": 1,
            "email": "a@example.com",
            "role": "admin",
            "joined_at": "2025-11-06T17:00:11.431Z",
            "birthday": "2000-01-02",
            "level": 2,
        }
    )
    assert member.role is Role.ADMIN
    assert member.joined_at == datetime.datetime(2025, 11, 6, 17, 0, 11, 431000, datetime.UTC)
    assert member.birthday == datetime.date(2000, 1, 2)
    assert member.level is Level.VALUE_2
    assert member.active is UNSET
    assert member.additional_properties == {}


def test_an_unknown_value_of_an_enum_kills_no_list() -> None:
    rows = [
        {"id": n, "email": "", "role": role, "joined_at": "2025-11-06T17:00:11Z"}
        for n, role in enumerate(["admin", "owner", 5])
    ]
    members = [Member.from_dict(row) for row in rows]
    assert [str(member.role) for member in members[:2]] == ["admin", "owner"]
    assert [member.role.is_known for member in members[:2]] == [True, False]
    assert [member.role for member in members[2:]] == [5]
    assert [member.to_dict() for member in members] == rows


def test_unknown_properties_are_kept_and_sent_back() -> None:
    group = Group.from_dict(
        {"id": 1, "name": "a", "members": [], "owner": None, "class": "c", "class_": "d", "new": {"x": []}}
    )
    assert group.class_ == "c"
    assert group.additional_properties == {"class_": "d", "new": {"x": []}}
    assert group.to_dict()["new"] == {"x": []}


def test_any_mapping_is_an_object_for_a_caller_and_stays_as_it_is() -> None:
    data = OrderedDict(id=1, more=[])
    member = Member.from_dict(data)
    member.additional_properties["other"] = 1
    assert data == {"id": 1, "more": []}
    assert member.to_dict() == {"id": 1, "more": [], "other": 1}
    assert as_object(data) == data


DECODERS: list[tuple[Callable[[Any], Any], str]] = [
    (lambda value: decode_model(Member, value), "an object"),
    (lambda value: decode_list(lambda item: item, value), "an array"),
    (lambda value: decode_dict(lambda item: item, value), "an object"),
]


@given(st.sampled_from(DECODERS), VALUES)
def test_decoders_pass_null_and_what_is_missing_and_refuse_another_structure(
    decoder: tuple[Callable[[Any], Any], str], value: Any
) -> None:
    decode, expected = decoder
    assert decode(None) is None
    assert decode(UNSET) is UNSET
    if value is None or isinstance(value, {"an array": list, "an object": dict}[expected]):
        assert same_json(encode(decode(value)), value)
    else:
        with pytest.raises(Mismatch) as error:
            decode(value)
        assert error.value.expected == expected
        assert error.value.place == ()


@given(st.lists(st.sampled_from([1, {}, {"a": 1}]), max_size=4))
def test_the_path_names_the_first_item_that_is_wrong(values: list[Any]) -> None:
    wrong = next((index for index, value in enumerate(values) if value == 1), None)
    if wrong is None:
        decode_list(Member.from_dict, values)
    else:
        with pytest.raises(Mismatch) as error:
            decode_list(Member.from_dict, values)
        assert path_text(error.value.place) == f"[{wrong}]"
