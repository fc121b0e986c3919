"""What a recording keeps of an exchange, and what it must not."""

import json
import re
import string
from functools import cache
from typing import Any
from urllib.parse import quote, unquote

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from retool_clientgen.traffic.exchange import Body
from retool_clientgen.traffic.record.redaction import Redactor
from retool_clientgen.traffic.record.vocabulary import Vocabulary, builtin_vocabulary
from retool_clientgen.workspace.workspace import Workspace
from support.paths import ROOT


@cache
def vocabulary() -> Vocabulary:
    return builtin_vocabulary(Workspace(ROOT))


def redactor() -> Redactor:
    return Redactor(vocabulary(), b"a key of a test")


def redacted(value: Any) -> Any:
    return redactor().value(value)


# Long enough that none comes about by chance, and no word that the test or the recorder uses.
LETTERS = st.text(string.ascii_letters + "äéß", min_size=6, max_size=12).map(lambda text: text + "zqx")
NAMES = st.builds(lambda a, b: f"{a.title()} {b.title()}", LETTERS, LETTERS)
EMAILS = st.builds(lambda a, b: f"{a}.{b}@{b}.example", st.text(string.ascii_lowercase, min_size=5, max_size=9),
                   st.text(string.ascii_lowercase, min_size=5, max_size=9))  # fmt: skip
SECRETS = st.text(string.ascii_letters + string.digits + "_-/+=.", min_size=12, max_size=40).map(
    lambda text: text + "zq"
)
PLACES = st.sampled_from(
    "password api_key accessToken secret client_secret private_key connectionString value note description options url "
    "message id user_id".split()
)
NAME_PLACES = st.sampled_from(["name", "first_name", "lastName", "display_name", "created_by_name", "message", "value"])


def deep(draw: st.DrawFn, key: str, value: Any) -> Any:
    """A value somewhere in a structure."""
    for _ in range(draw(st.integers(0, 3))):
        value = draw(st.sampled_from([[value], {key: value}, {"data": [1, value]}, {"options": value}]))
    return value


@settings(deadline=None)
@given(st.data())
def test_nothing_secret_and_nobody_is_left_anywhere(data: st.DataObject) -> None:
    draw = data.draw
    secret, email, name = draw(SECRETS), draw(EMAILS), draw(NAMES)
    assume(len({secret, email, name}) == 3)
    content = {
        draw(PLACES): deep(draw, "inner", secret),
        "token": {"anything": [secret, {"nested": secret}]},
        "members": [{"email": email, "name": name}, {draw(NAME_PLACES): deep(draw, "name", name)}],
        "text": f"{name} ({email}) has {secret}",
        email: 1,
        name: {"x": secret},
    }
    form = f"q={quote(name)}&email={quote(email)}&token={quote(secret)}&{quote(name)}=1"
    path = f"/api/v2/users/{quote(email)}/{quote(name)}/{quote(secret, safe='')}"
    kept = redactor()
    lines = [
        kept.exchange("POST", path, form, Body("application/json", content), 200, f"application/json; x={secret}",
                      Body("application/json", {"success": True, "data": [content]})),
        kept.exchange("POST", path, "", Body("text/plain", f"{name} {secret}", is_json=False), 200, "text/html",
                      Body("text/html", f"<b>{email}</b>", is_json=False)),
    ]  # fmt: skip
    text = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    for found in (text, unquote(text)):
        for planted in (secret, email, name, *name.split()):
            assert planted.casefold() not in found.casefold()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=10,
)


def form_of(value: Any) -> Any:
    """What a schema can say of a value whose keys are not declared: types, and what is empty."""
    if isinstance(value, dict):
        return [form_of(item) for item in value.values()]
    if isinstance(value, list):
        return ["list", *map(form_of, value)]
    return type(value).__name__, value in ("", None, True, False) if not isinstance(value, int | float) else ""


@settings(deadline=None)
@given(JSON)
def test_types_and_what_is_empty_are_kept(value: Any) -> None:
    assert form_of(redacted(value)) == form_of(value)


@settings(deadline=None)
@given(JSON)
def test_equal_values_stay_equal(value: Any) -> None:
    kept = redactor()
    assert kept.value({"one": value}) == {"one": kept.value(value, "one")}


KEPT = {
    "created_at": ["2025-11-06T17:00:11.431Z", "2025-11-06"],
    "folder_type": ["app", "file"],
    "version": ["1.20.3"],
    "legacy_id": [133, "133"],
    "id": ["app_92", 7],
    "color": ["#A1B2C3"],
    "password": ["---encrypted-on-server---", "", None],
    "active": [True, False],
}


@pytest.mark.parametrize("name", KEPT)
def test_what_schemas_speak_of_is_kept(name: str) -> None:
    for value in KEPT[name]:
        assert redacted({name: value}) == {name: value}


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("user_1607dcd42a484c31b56095ec5df0b125", r"user_[0-9a-f]{32}"),
        ("8c951d2d-ac54-4175-b8d0-fe3da8b4c3ee", r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
        ("Ada Lovelace", r"[A-Z][a-z]{2} [A-Z][a-z]{7}"),
        ("my_attribute", r"[a-z]{2}_[a-z]{9}"),
        ("4915112345678", r"[1-9]\d{12}"),
    ],
)
def test_identifiers_and_names_keep_their_form_and_nothing_else(text: str, form: str) -> None:
    for name in ("id", "name"):
        other = redacted({name: text})[name]
        assert other != text
        if not (name == "name" and text.startswith("user_")):
            assert re.fullmatch(form, other), other


def test_the_same_person_is_the_same_in_path_query_and_bodies() -> None:
    kept = redactor()
    ada = "Ada@Example.com"
    answer = Body("application/json", {"data": {"email": ada.lower(), "other": "bob@example.com"}})
    line = kept.exchange("GET", f"/api/v2/users/{ada}", f"email={quote(ada)}", None, 200, "application/json", answer)
    assert line["path"] == "/api/v2/users/person-1@example.com"
    assert line["query"] == "email=person-1%40example.com"
    assert line["response"] == {"data": {"email": "person-1@example.com", "other": "person-2@example.com"}}


def test_two_recordings_have_nothing_in_common() -> None:
    one, other = (Redactor(vocabulary()).value({"id": "user_1607dcd42a484c31"}) for _ in range(2))
    assert one != other
