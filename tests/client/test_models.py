"""Models: lossless in both directions, whatever the instance sends, and pleasant to handle."""

import copy
import datetime
import importlib
import json
import pickle
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from retool_client import UNSET, DecodeError, Model, Retool, models
from retool_client._runtime.decoding import UnionSpec
from retool_client._runtime.fields import fields_of
from retool_client._runtime.mismatch import Mismatch
from retool_client._runtime.strictness import check
from retool_client.models import User

USER: dict[str, Any] = {
    "id": "user_1", "legacy_id": 1, "email": "ada@example.com", "active": True,
    "created_at": "2025-11-06T17:00:11.431Z", "last_active": None, "first_name": "Ada", "last_name": None,
    "metadata": {"team": "ops"}, "is_admin": False, "user_type": "default", "two_factor_auth_enabled": False,
}  # fmt: skip
KIND = type(User.from_dict(USER).user_type)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def answer(data: Any, **options: Any) -> Any:
    """What `users.list` or `users.get` gives for some data."""
    content = json.dumps({"success": True, "data": data, "has_more": False}).encode()
    transport = httpx.MockTransport(lambda _request: httpx.Response(200, content=content))
    with Retool("example.com", token="t", transport=transport, **options) as retool:
        return list(retool.users.list()) if isinstance(data, list) else retool.users.get("user_1")


def model_classes() -> list[type[Model]]:
    """All models of the newest client."""
    found = [getattr(models, name) for name in models.__all__]
    return [cls for cls in found if isinstance(cls, type) and issubclass(cls, Model)]


def test_an_unknown_value_of_an_enum_does_not_spoil_the_list() -> None:
    first, second = answer([{**USER, "user_type": "hologram"}, USER])
    assert first.user_type == "hologram"
    assert not first.user_type.is_known
    assert first.to_dict()["user_type"] == "hologram"
    assert second.user_type is KIND.DEFAULT


@pytest.mark.parametrize(
    "text",
    ["2025-11-06T17:00:11.431Z", "2025-11-06T17:00:11+01:00"],
)
def test_a_point_in_time_is_given_back_as_it_came(text: str) -> None:
    (user,) = answer([{**USER, "created_at": text}])
    assert user.to_dict()["created_at"] == text


def test_a_missing_property_is_unset_and_a_null_is_none() -> None:
    user = answer({key: value for key, value in USER.items() if key not in ("email", "active")})
    assert user.email is UNSET
    assert user.last_active is None
    assert "email" not in user.to_dict()
    assert user.to_dict()["last_active"] is None


def test_an_unknown_property_is_kept_and_sent_back() -> None:
    user = answer({**USER, "pronouns": ["she"]})
    assert user.additional_properties == {"pronouns": ["she"]}
    assert user.to_dict() == {**USER, "pronouns": ["she"]}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"created_at": "yesterday"}, r"data\[1\]\.created_at: expected a point in time, found a string"),
        ({"created_at": 5}, r"data\[1\]\.created_at: expected a point in time, found a number"),
        ({"active": None}, r"data\[1\]\.active: expected a boolean, found null"),
        ({"created_at": None}, r"data\[1\]\.created_at: expected a point in time, found null"),
        ({"user_type": None}, rf"data\[1\]\.user_type: expected one of the values of {KIND.__name__}, found null"),
    ],
)
def test_a_date_that_is_none_and_a_null_that_is_not_documented_are_errors(change: dict[str, Any], said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        answer([USER, {**USER, **change}])


@pytest.mark.parametrize("value", ["x", None, [], 5, {"created_at": "yesterday"}])
def test_json_of_ones_own_that_is_no_model_is_a_public_error(value: Any) -> None:
    for decode in (models.User.from_dict, lambda value: models.User.from_dicts([value])):
        with pytest.raises(DecodeError, match="expected") as caught:
            decode(value)
        assert pickle.loads(pickle.dumps(caught.value)).json_path == caught.value.json_path


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"email": UNSET}, r"data\[1\]\.email: is missing"),
        ({"email": 7}, r"data\[1\]\.email: expected a string, found a number"),
        ({"user_type": "hologram"}, rf"data\[1\]\.user_type: 'hologram' is not a known {KIND.__name__}"),
        ({"pronouns": None}, r"data\[1\]\.pronouns: is not a property of User"),
    ],
)
def test_a_strict_client_names_what_is_not_as_documented(change: dict[str, Any], said: str) -> None:
    changed = {key: value for key, value in {**USER, **change}.items() if value is not UNSET}
    assert answer([USER, changed])
    with pytest.raises(DecodeError, match=said):
        answer([USER, changed], strict=True)
    assert answer([USER, USER], strict=True)


@pytest.mark.parametrize(
    "text",
    [
        "2025-11-06T17:00:11Z",
        "2025-11-06T17:00:11.431Z",
        "2025-11-06T17:00:11.431000+00:00",
        "2025-11-06 18:00:11.431+01:00",
        "2025-11-06 17:00:11.431Z",
        "20251106T170011.4310000Z",
    ],
)
def test_points_in_time_are_given_back_as_they_came(text: str) -> None:
    user = answer({**USER, "created_at": text})
    assert isinstance(user.created_at, datetime.datetime)
    assert user.created_at == datetime.datetime.fromisoformat(text)
    assert datetime.datetime.fromisoformat(user.to_dict()["created_at"]) == user.created_at


@pytest.mark.parametrize("text", ["yesterday", "", "2025-13-06T17:00:11.431Z", "aaaa-aa-aaTaa:aa:aa.aaaZ"])
def test_text_that_is_no_point_in_time_is_an_error(text: str) -> None:
    with pytest.raises(DecodeError, match=r"data\.created_at: expected a point in time, found a string"):
        answer({**USER, "created_at": text})


def test_a_model_is_made_with_keywords_compared_copied_and_pickled() -> None:
    user = User.from_dict({**USER, "extra": {"a": [1]}})
    for twin in (
        copy.copy(user),
        copy.deepcopy(user),
        pickle.loads(pickle.dumps(user)),
        User.from_dict(user.to_dict()),
    ):
        assert twin == user
        assert repr(twin) == repr(user)
    assert attrs.evolve(user, email="b@example.com") != user
    assert repr(models.GroupCreate(name="Ops")) == "GroupCreate(name='Ops')"
    with pytest.raises(TypeError):
        models.GroupCreate()
    with pytest.raises(AttributeError):
        user.nope = 1


def test_null_and_absent_are_told_apart_in_what_is_sent() -> None:
    assert models.FolderCreate(name="f", folder_type="app").to_dict() == {"name": "f", "folder_type": "app"}
    with_null = models.FolderCreate(name="f", folder_type="app", parent_folder_id=None)
    assert with_null.to_dict() == {"name": "f", "folder_type": "app", "parent_folder_id": None}


def test_every_model_has_a_docstring_and_slots() -> None:
    assert len(model_classes()) > 100
    for cls in model_classes():
        assert cls.__doc__, cls
        assert not hasattr(cls.__new__(cls), "__dict__"), cls


def wire_names(cls: type[Model]) -> list[str]:
    """The names in JSON of a model's properties."""
    return sorted(field.json_name for field in fields_of(cls)) or ["a"]


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(cls=st.sampled_from(model_classes()), data=st.data())
def test_a_model_gives_back_what_it_was_decoded_from(cls: type[Model], data: st.DataObject) -> None:
    content = data.draw(st.dictionaries(st.sampled_from(wire_names(cls)), JSON, max_size=4))
    content |= data.draw(st.dictionaries(st.text(max_size=5), JSON, max_size=1))
    try:
        model = cls.from_dict(content)
    except Mismatch:
        return
    assert json.dumps(model.to_dict(), sort_keys=True) == json.dumps(content, sort_keys=True)
    assert cls.from_dict(model.to_dict()) == model
    # The keys that the objects of a list have may differ, in number and in order.
    turned = dict(reversed(content.items()))
    contents = [turned, {}, content, turned]
    models = cls.from_dicts(list(contents))
    assert json.dumps([model.to_dict() for model in models], sort_keys=True) == json.dumps(contents, sort_keys=True)
    assert models[2] == model


def unions() -> list[UnionSpec]:
    """What decodes the unions of the newest client."""
    modules = {importlib.import_module(f"retool_client.models.{module}") for module in models._MODULES.values()}
    return [value for module in modules for value in vars(module).values() if isinstance(value, UnionSpec)]


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(union=st.sampled_from(unions()), data=st.data())
def test_a_union_keeps_an_object_whatever_it_is(union: UnionSpec, data: st.DataObject) -> None:
    keys = sorted({name for cls in union.members for name in wire_names(cls)})
    content = data.draw(st.dictionaries(st.sampled_from(keys), st.text(max_size=4) | st.none(), max_size=4))
    try:
        decoded = union.decode(content)
    except Mismatch:
        return
    assert (decoded.to_dict() if isinstance(decoded, Model) else decoded) == content


@pytest.mark.parametrize("kind", ["postgresql", "mysql", "redshift", "snowflake", "restapi", "grpc", "brand_new"])
def test_the_options_of_a_resource_are_told_by_its_type(kind: str) -> None:
    classes = {
        "postgresql": "PostgresOptions", "mysql": "MySqlOptions", "redshift": "RedshiftOptions",
        "snowflake": "SnowflakeOptions", "restapi": "RestApiOptions", "grpc": "GrpcOptions", "brand_new": "dict",
    }  # fmt: skip
    content = {
        "id": "1",
        "resource": {"type": kind},
        "options": {"database_options": {"host": "h", "port": "1"}, "x": 1},
    }
    decoded = models.ResourceConfiguration.from_dict(content)
    assert type(decoded.options).__name__ == classes[kind]
    assert decoded.to_dict() == content


def test_a_strict_client_looks_into_unions() -> None:
    content = {"id": "1", "resource": {"type": "grpc"}, "options": {"service_names": ["a", 7]}}
    found = check(models.ResourceConfiguration.from_dict(content).options, ("options",))
    assert found == (("options", "service_names", 1), "expected a string, found a number")


def test_a_union_is_told_by_its_own_property_also_where_the_value_is_new() -> None:
    known = models.RestApiOptions.from_dict({
        "base_url": "https://x", "authentication_options": {"authentication_type": "basic", "basic_username": "u"},
    })  # fmt: skip
    assert isinstance(known.authentication_options, Model)
    assert known.authentication_options.authentication_type == "basic"
    new = {"base_url": "https://x", "authentication_options": {"authentication_type": "quantum", "basic_username": "u"}}
    decoded = models.RestApiOptions.from_dict(new)
    assert decoded.authentication_options == new["authentication_options"]
    assert decoded.to_dict() == new
