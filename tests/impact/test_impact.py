"""What `impact` says of a project that uses the client in every style, held against what was planted in it."""

import json
import re
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from support.cli import Ran, run_cli
from support.paths import ROOT
from support.pipeline import served

from .documents import OLD, newer

SAMPLE = Path(__file__).parent / "sample"
_MARK = re.compile(r"#: (.*)$")


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


@pytest.fixture(scope="module")
def next_release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A document that follows 3.334, with a change of each kind that no real upgrade here has."""
    document = json.loads(json.dumps(served("3.334")))
    document["paths"]["/groups/{groupId}"]["get"]["deprecated"] = True
    for parameter in document["paths"]["/users"]["get"]["parameters"]:
        if parameter["name"] == "first_name":
            parameter["name"] = "given_name"
    _age(document)
    file = tmp_path_factory.mktemp("next") / "openapi.json"
    file.write_text(json.dumps(document))
    return file


def _age(node: Any) -> None:
    if isinstance(node, list):
        for item in node:
            _age(item)
    elif isinstance(node, dict):
        if {"two_factor_auth_enabled", "user_type"} <= set(node.get("properties", {})):
            del node["properties"]["is_admin"]
            node["required"] = [name for name in node["required"] if name not in ("is_admin", "email")]
        if set(node.get("enum", ())) == {"default", "mobile", "embed"}:
            node["enum"] = [value for value in node["enum"] if value != "embed"]
        for value in node.values():
            _age(value)


def planted(folder: Path, release: str) -> Counter[tuple[str, int, str, str]]:
    """The places that are marked for a release: file, line, kind, what."""
    found: Counter[tuple[str, int, str, str]] = Counter()
    for file in sorted(folder.rglob("*.py")):
        for number, line in enumerate(file.read_text().splitlines(), 1):
            mark = _MARK.search(line)
            for entry in mark[1].split("; ") if mark else ():
                to, kind, what = entry.split(" ", 2)
                if to == release:
                    found[file.name, number, kind, what] += 1
    return found


def reported(ran: Ran) -> Counter[tuple[str, int, str, str]]:
    return Counter((Path(a["file"]).name, a["line"], a["kind"], a["what"]) for a in ran.json["affected"])


def test_a_downgrade_is_found_to_touch_what_was_planted_and_nothing_else(cache: Path) -> None:
    ran = run_cli("impact", "3.334", "3.75", SAMPLE / "newer", "--json", "--cache", cache)
    assert ran.code == 1, ran.stderr
    assert reported(ran) == planted(SAMPLE / "newer", "3.75")
    assert len(planted(SAMPLE / "newer", "3.75")) >= 30


def test_an_upgrade_is_found_to_touch_what_was_planted_and_nothing_else(cache: Path) -> None:
    ran = run_cli("impact", "3.75", "3.334", SAMPLE / "older", "--json", "--cache", cache)
    assert ran.code == 1, ran.stderr
    assert reported(ran) == planted(SAMPLE / "older", "3.334")


def test_deprecated_optional_renamed_and_removed_things_are_found_in_a_document_that_is_a_file(
    cache: Path, next_release: Path
) -> None:
    arguments = (
        "impact",
        "3.334",
        next_release,
        SAMPLE / "newer",
        "--new-release",
        "3.334",
        "--json",
        "--cache",
        cache,
    )
    ran = run_cli(*arguments)
    assert ran.code == 1, ran.stderr
    assert reported(ran) == planted(SAMPLE / "newer", "next")


def test_names_in_constants_and_what_is_forwarded_or_a_fixture_are_found_and_nothing_else(cache: Path) -> None:
    ran = run_cli("impact", "3.334", "3.75", SAMPLE / "styles", "--json", "--cache", cache)
    assert ran.code == 1, ran.stderr
    assert reported(ran) == planted(SAMPLE / "styles", "3.75")


def test_each_kind_of_change_of_a_small_document_is_found_and_nothing_else(tmp_path: Path) -> None:
    for name, document in (("old", OLD), ("new", newer())):
        (tmp_path / f"{name}.json").write_text(json.dumps(document))
    ran = run_cli(
        "impact",
        tmp_path / "old.json",
        tmp_path / "new.json",
        SAMPLE / "small",
        *("--old-release", "3.900", "--new-release", "3.901", "--json"),
    )
    assert ran.code == 1, ran.stderr
    assert reported(ran) == planted(SAMPLE / "small", "new")
    found = {(a["line"], a["kind"]): a for a in ran.json["affected"]}
    assert all(a["change"] for a in found.values())
    remarks = {a["kind"] for a in found.values() if a["severity"] == "informational"}
    assert remarks == {"operation-deprecated", "argument-deprecated", "field-deprecated"}
    said = {a["kind"]: a["message"] for a in found.values()}
    assert said["operation-renamed"] == "the operation is called things.delete"
    assert said["argument-renamed"] == "`order_by` is likely called `order` now"
    assert said["argument-required"].endswith("must be given now")


def test_code_that_the_upgrade_does_not_touch_ends_with_0_in_every_direction(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "untouched.py").write_text((SAMPLE / "newer/operators/untouched.py").read_text())
    for old, new in (("3.334", "3.75"), ("3.334", "3.334")):
        ran = run_cli("impact", old, new, tmp_path, "--json", "--cache", cache)
        assert (ran.code, ran.json["affected"]) == (0, []), ran.stderr


def test_a_file_with_a_syntax_error_gets_one_note_and_the_others_are_checked(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("def half(:\n")
    (tmp_path / "whole.py").write_text("from retool_client.models import UserType\nkind = UserType.EMBED\n")
    ran = run_cli("impact", "3.334", "3.75", tmp_path, "--json", "--cache", cache)
    assert ran.code == 1, ran.stderr
    assert [note.startswith(f"{tmp_path / 'broken.py'}:1: not checked") for note in ran.json["notes"]] == [True]
    assert [(a["line"], a["column"]) for a in ran.json["affected"]] == [(1, 34), (2, 8)]


@pytest.mark.parametrize("of_users", [True, False])
def test_code_beside_something_with_the_name_of_the_client_is_held_against_the_client(
    cache: Path, tmp_path: Path, of_users: bool
) -> None:
    if of_users:
        (tmp_path / "retool_client.py").write_text("def token() -> str:\n    return 't'\n")
    else:
        shutil.copytree(ROOT / "generated/3.334/retool_client", tmp_path / "retool_client")
    # The annotation that is missing makes a second round of checks.
    (tmp_path / "app.py").write_text(
        "from retool_client import Retool\n\n\ndef go(retool):\n    retool.workflows.list()\n\n\n"
        "go(Retool('h', token='t'))\n"
    )
    ran = run_cli("impact", "3.334", "3.75", tmp_path, "--json", "--cache", cache)
    assert [(Path(a["file"]).name, a["line"]) for a in ran.json["affected"]] == [("app.py", 5)], ran.stderr
    notes = [f"{tmp_path / 'retool_client.py'}: not checked: its module is retool_client"] if of_users else []
    assert [note.partition(": code")[0] for note in ran.json["notes"]] == notes


def test_places_on_lines_that_are_not_ascii_are_found_where_they_stand(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(
        "from retool_client import Retool\n\n\n"
        "def go(retool: Retool) -> None:\n"
        '    print("größer \N{PILE OF POO}", retool.workflows.list())\n'
        "    wörter = retool.workflows\n    print(wörter)\n",
        encoding="utf-8",
    )
    ran = run_cli("impact", "3.334", "3.75", tmp_path / "app.py", "--cache", cache, "--json")
    places = [(item["line"], item["column"], item["what"]) for item in ran.json["affected"]]
    assert places == [(5, 23, "workflows.list"), (6, 14, "workflows")]


def test_line_100_is_printed_as_a_number(cache: Path, tmp_path: Path) -> None:
    # Rich takes `:100:` for the name of an emoji where that is not turned off.
    lines = ["from retool_client import Retool"] + [""] * 98 + ["Retool('h', token='t').workflows.list()"]
    (tmp_path / "app.py").write_text("\n".join(lines))
    ran = run_cli("impact", "3.334", "3.75", tmp_path / "app.py", "--cache", cache)
    assert "app.py:100:1 breaking" in ran.stdout


@pytest.mark.parametrize(("fail_on", "code"), [("any", 1), ("breaking", 1), ("nothing", 0)])
def test_the_exit_code_follows_what_it_is_asked_to_fail_on(
    cache: Path, tmp_path: Path, fail_on: str, code: int
) -> None:
    (tmp_path / "app.py").write_text("from retool_client import Retool\nRetool('h', token='t').workflows.list()\n")
    page = tmp_path / "impact.md"
    ran = run_cli(
        "impact", "3.334", "3.75", tmp_path / "app.py", "--cache", cache, "--fail-on", fail_on, "--markdown", page
    )
    assert ran.code == code, ran.stderr
    for said in (ran.stdout, page.read_text()):
        assert "operation-removed" in said
        assert "workflows.list" in said
        assert "breaking" in said
    assert "app.py:2" in ran.stdout


def test_paths_without_code_are_bad_input(tmp_path: Path) -> None:
    for path, what in ((tmp_path / "missing", "no such file"), (tmp_path, "no Python files")):
        ran = run_cli("impact", "3.334", "3.75", path)
        assert ran.code == 2
        assert what in ran.stderr
