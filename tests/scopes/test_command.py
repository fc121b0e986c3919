"""`scopes`, run as its users run it."""

from pathlib import Path

import pytest

from retool_clientgen.openapi.availability import read_scope
from support.cli import run_cli
from support.paths import NEWEST, OLDEST, ROOT, SECOND
from support.pipeline import normalised


def test_operations_need_the_scopes_that_they_state() -> None:
    ran = run_cli("scopes", "users.list", "users.get", "groups.create", "--json")
    assert ran.code == 0, ran.stderr
    assert ran.json["scopes"] == {"groups:write": ["groups.create"], "users:read": ["users.list", "users.get"]}
    assert ran.json["labels"] == {"groups:write": "Groups > Write", "users:read": "Users > Read"}
    assert ran.json["plan"] == "enterprise"


def test_plan_and_release_are_the_highest() -> None:
    ran = run_cli("scopes", "users.set_attribute", "users.reset_two_factor", "--json")
    assert (ran.json["plan"], ran.json["since"]) == ("enterprise", "3.124")
    alone = run_cli("scopes", "users.set_attribute", "--json")
    assert (alone.json["plan"], alone.json["since"]) == ("business", "3.20.1")


def test_of_several_scopes_that_suffice_one_is_needed() -> None:
    alone = run_cli("scopes", "users.set_attribute", "--release", "4.0", "--json").json
    beside = run_cli("scopes", "users.set_attribute", "user_attributes.create", "--release", "4.0", "--json").json
    assert alone["scopes"] == {"users:write": ["users.set_attribute"]}
    assert beside["scopes"] == {"user_attributes:write": ["user_attributes.create", "users.set_attribute"]}


def test_writing_implies_reading() -> None:
    ran = run_cli("scopes", "users.list", "users.update", "groups.list", "--json")
    assert ran.json["scopes"] == {"groups:read": ["groups.list"], "users:write": ["users.update", "users.list"]}


def test_operations_for_admins_are_listed() -> None:
    ran = run_cli("scopes", "organization.code_executor_settings.get", "--release", "4.0")
    assert "organization:read (Organization > Read)" in ran.stdout
    assert "admin   organization.code_executor_settings.get" in ran.stdout


def test_the_release_decides() -> None:
    old = run_cli("scopes", "user_attributes.list", "--release", OLDEST, "--json").json
    new = run_cli("scopes", "user_attributes.list", "--release", SECOND, "--json").json
    assert (list(old["scopes"]), list(new["scopes"])) == (["users:read"], ["user_attributes:read"])


def test_code_needs_what_it_uses(tmp_path: Path) -> None:
    (tmp_path / "sync.py").write_text(
        "from retool_client import Retool\n\nwith Retool() as retool:\n    retool.users.list()\ndef helper(r): ...\n"
    )
    ran = run_cli("scopes", "sync.py", "groups.list", "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert set(ran.json["scopes"]) == {"users:read", "groups:read"}
    assert [(use["file"], use["line"]) for use in ran.json["uses"]] == [("sync.py", 4)]
    assert [(unclear["file"], unclear["line"]) for unclear in ran.json["unclear"]] == [("sync.py", 5)]
    shown = run_cli("scopes", "sync.py", cwd=tmp_path)
    assert "users:read (Users > Read)" in shown.stdout
    assert "sync.py:5" in shown.stdout


def test_the_library_in_the_tests_needs_what_its_calls_say() -> None:
    ran = run_cli("scopes", ROOT / "tests/downstream/library", "--json")
    assert ran.code == 0, ran.stderr
    known = {operation.id: operation.scope for operation in normalised(NEWEST).operations}
    used = {use["operation"] for use in ran.json["uses"]}
    assert used
    needed = {known[operation] for operation in used}
    assert set(ran.json["scopes"]) == needed - {read_scope(str(scope)) for scope in needed}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("users.lost",), "users.list"),
        (("nothing.py",), "no such file"),
        (("users.list", "--release", "3.52"), "has no snapshot"),
        ((), "Missing argument"),
    ],
    ids=["operation", "file", "release", "nothing"],
)
def test_bad_input_is_one_clear_error(arguments: tuple[str, ...], said: str) -> None:
    ran = run_cli("scopes", *arguments)
    assert ran.code == 2
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
