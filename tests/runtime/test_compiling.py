"""Decoders that are compiled when they are first used."""

import ast
import inspect
import pickle
import subprocess
import sys
import threading
import traceback
from collections.abc import Mapping
from typing import Any, Self

import pytest
from attrs import define, field, make_class
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.generate.runtime import compiling
from retool_clientgen.generate.runtime.mismatch import Mismatch
from retool_clientgen.generate.runtime.models import Model
from retool_clientgen.generate.runtime.unset import UNSET, Unset
from support.json_values import same_json
from support.models import Configuration, Group, Member, Role

MEMBER = {"id": 1, "email": "a", "role": "admin", "joined_at": "2025-11-06T17:00:11.431Z"}
CODE = ["'] + pwned()", '"\n    pwned()', "\\", "{self}", "data[k0]", "k0", "%s", "__class__"]
PAYLOADS = st.text() | st.sampled_from(CODE)


def model_of(json_names: list[str], required: list[bool]) -> type[Model]:
    """A model whose properties have these names in JSON."""
    attributes = {
        f"x{index}": field(metadata={"json": name}, **({} if must else {"default": UNSET}))
        for index, (name, must) in enumerate(zip(json_names, required, strict=True))
    }
    made = make_class("Thing", attributes, bases=(Model,), kw_only=True, repr=False)
    made.__module__ = __name__
    made.__annotations__ = dict.fromkeys(attributes, "str | Unset")
    return made


@given(st.lists(PAYLOADS, min_size=1, max_size=4, unique=True), st.data())
def test_what_a_document_calls_a_property_never_becomes_code(names: list[str], data: st.DataObject) -> None:
    required = data.draw(st.lists(st.booleans(), min_size=len(names), max_size=len(names)))
    cls, plain = model_of(names, required), model_of([f"p{index}" for index in range(len(names))], required)
    value = dict.fromkeys(names, "text")
    assert same_json(cls.from_dict(value).to_dict(), value)
    assert same_json([model.to_dict() for model in cls.from_dicts([value, {}])], [value, {}])
    plain.from_dict({})
    plain.from_dicts([{}])
    for name in ("from_dict", "_decode_items"):
        sources = [inspect.getsource(compiling.decoder(each, name)) for each in (cls, plain)]
        assert sources[0] == sources[1]


@pytest.mark.parametrize("name", ["from_dict", "_decode_items"])
@pytest.mark.parametrize("cls", [Member, Group, Configuration])
def test_the_code_holds_no_string_but_those_of_the_compiler(cls: type[Model], name: str) -> None:
    tree = ast.parse(inspect.getsource(compiling.decoder(cls, name)))
    constants = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert {each for each in constants if isinstance(each, str)} <= {"from_dict", "_decode_items", "Z"}


def test_an_attribute_that_is_no_name_is_refused() -> None:
    odd = compiling.Field("x = pwned()", "a", required=True, constant=None)
    with pytest.raises(ValueError, match="is not the name of an attribute"):
        compiling._Writer({odd.name: str}).lines(0, odd)


def test_a_traceback_shows_the_line() -> None:
    with pytest.raises(Mismatch) as caught:
        Group.from_dict({**MEMBER, "members": 5})
    shown = "".join(traceback.format_tb(caught.tb))
    assert "raise error.inside(data, cls.from_dict) from None" in shown
    assert f"<from_dict of {Group.__module__}.Group>" in shown


def test_the_compiled_method_says_what_it_is() -> None:
    Member.from_dict(MEMBER)
    assert Member.from_dict.__doc__ == Model.from_dict.__doc__
    assert Member.from_dict.__qualname__ == "Member.from_dict"
    assert list(inspect.signature(Member.from_dict).parameters) == ["data"]
    assert pickle.loads(pickle.dumps(Member.from_dict))(MEMBER) == Member.from_dict(MEMBER)


@define(kw_only=True, repr=False)
class Employee(Member):
    """A user's own class, with more than its base."""

    team: str | Unset = UNSET


class Plain(Member):
    """A user's own class without attrs."""

    @property
    def domain(self) -> str:
        return self.email.partition("@")[2]


class Counted(Member):
    """A user's own way to decode."""

    count = 0

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        cls.count += 1
        return super().from_dict(data)


@pytest.mark.parametrize("base_first", [True, False])
def test_a_subclass_is_decoded_with_what_it_adds(base_first: bool) -> None:
    if base_first:
        Member.from_dict(MEMBER)
        Member.from_dicts([MEMBER])
    value = {**MEMBER, "team": "ops", "more": 1}
    for employee in (Employee.from_dict(value), *Employee.from_dicts([dict(value)])):
        assert type(employee) is Employee
        assert (employee.team, employee.role, employee.additional_properties) == ("ops", Role.ADMIN, {"more": 1})
    assert Plain.from_dict({**MEMBER, "email": "a@b.example"}).domain == "b.example"
    assert type(Plain.from_dicts([MEMBER])[0]) is Plain
    assert type(Member.from_dict(MEMBER)) is Member


def test_a_way_to_decode_of_a_subclass_stays() -> None:
    for expected in (1, 2):
        assert type(Counted.from_dict(MEMBER)) is Counted
        assert Counted.count == expected


def test_threads_that_come_at_once_get_the_same() -> None:
    for _ in range(20):
        cls = model_of(["a", "b"], [True, False])
        start = threading.Barrier(8)
        found: list[Any] = []

        def decode(cls: type[Model] = cls, start: threading.Barrier = start, found: list[Any] = found) -> None:
            start.wait()
            found.append(cls.from_dict({"a": "x"}))
            found.extend(cls.from_dicts([{"a": "x"}]))

        threads = [threading.Thread(target=decode) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [cls.from_dict({"a": "x"})] * 16


def test_a_model_is_of_use_before_anything_was_decoded_and_in_a_new_process() -> None:
    code = (
        "import pickle, sys\n"
        "from support.models import Member\n"
        "again = pickle.loads(bytes.fromhex(sys.argv[1]))\n"
        "assert vars(Member).get('from_dict') is None\n"
        "assert again == Member(id=1, email='a', role='admin', joined_at=None), again\n"
        "assert again.to_dict()['id'] == 1\n"
    )
    member = Member(id=1, email="a", role="admin", joined_at=None)  # type: ignore[arg-type]
    paths = [path for path in sys.path if path]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {paths!r}\n{code}", pickle.dumps(member).hex()],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
