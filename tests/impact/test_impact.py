"""What `impact` says of a project that uses the client in every style, held against what was planted in it."""

import ast
import json
import re
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.compare.impact.package import read_package, write_marked
from support.cli import Ran, run_cli
from support.paths import ROOT
from support.pipeline import served

from .documents import OLD, newer

# Each starts the type checker.
pytestmark = pytest.mark.slow

SAMPLE = Path(__file__).parent / "sample"
_MARK = re.compile(r"#: (.*)$")


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("packages")


@pytest.fixture(scope="module")
def downgraded(cache: Path) -> Ran:
    """What a downgrade from 3.334 to 3.75 touches in two projects of the sample."""
    projects = (SAMPLE / "newer", SAMPLE / "styles")
    ran = run_cli("impact", "3.334", "3.75", *projects, "--json", "--cache", cache)
    assert ran.code == 1, ran.stderr
    return ran


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


def reported(ran: Ran, project: str = "") -> Counter[tuple[str, int, str, str]]:
    """The places that are affected, in one project or in all."""
    return Counter(
        (Path(a["file"]).name, a["line"], a["kind"], a["what"])
        for a in ran.json["affected"]
        if project in Path(a["file"]).parts or not project
    )


def test_a_downgrade_is_found_to_touch_what_was_planted_and_nothing_else(downgraded: Ran) -> None:
    assert reported(downgraded, "newer") == planted(SAMPLE / "newer", "3.75")
    assert len(planted(SAMPLE / "newer", "3.75")) >= 25


def test_an_upgrade_is_found_to_touch_what_was_planted_and_nothing_else(cache: Path) -> None:
    ran = run_cli("impact", "3.75", "3.334", SAMPLE / "older", "--json", "--cache", cache)
    assert ran.code == 1, ran.stderr
    assert reported(ran) == planted(SAMPLE / "older", "3.334")


def test_deprecated_optional_renamed_and_removed_things_are_found_in_a_document_that_is_a_file(
    cache: Path, next_release: Path
) -> None:
    options = ("--new-release", "3.334", "--json", "--cache", cache)
    ran = run_cli("impact", "3.334", next_release, SAMPLE / "newer", *options)
    assert ran.code == 1, ran.stderr
    assert reported(ran) == planted(SAMPLE / "newer", "next")


def test_names_in_constants_and_what_is_handed_on_are_found_and_nothing_else(downgraded: Ran) -> None:
    assert reported(downgraded, "styles") == planted(SAMPLE / "styles", "3.75")
    notes = [note for note in downgraded.json["notes"] if "/styles/" in note]
    unknown = {note.partition(": an operation is called")[0] for note in notes if ": an operation" in note}
    assert len(unknown) == 5  # Names in an enum, a list and a tuple, and a parameter.


@pytest.mark.parametrize("project", ["newer", "styles"])
def test_what_is_not_seen_is_in_a_function_that_is_reported_as_not_annotated_or_is_documented(
    downgraded: Ran, project: str
) -> None:
    functions = {(Path(one["file"]).name, one["function"]) for one in downgraded.json["unannotated"]}
    unseen = planted(SAMPLE / project, "unseen:3.75")
    assert unseen
    for name, line, kind, what in unseen:
        (file,) = (SAMPLE / project).rglob(name)
        assert (name, _function(file, line)) in functions or (name, what) in DOCUMENTED, (name, line, kind, what)


def _function(file: Path, line: int) -> str:
    """The outermost function that a line is in, or the method of a class."""
    found = [
        node
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.lineno <= line <= (node.end_lineno or 0)
    ]
    return found[0].name if found else ""


DOCUMENTED = {
    ("sync.py", "User.two_factor_auth_enabled"),  # getattr
    ("names.py", "workflows.list"),  # names in lists and enums
    ("names.py", "users.list(first_name)"),  # keys of a dict
    ("names.py", "users.list(last_name)"),
    ("names.py", "users.list(email)"),
    ("clients.py", "users.reset_two_factor"),  # attributes from parameters without annotations
    ("clients.py", "users.get(include_groups)"),
    ("forwards.py", "users.list(first_name)"),  # handed on by **kwargs
}


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


def test_a_file_with_a_syntax_error_gets_one_note_and_places_in_others_are_where_they_stand(
    cache: Path, tmp_path: Path
) -> None:
    (tmp_path / "broken.py").write_text("def half(:\n")
    (tmp_path / "whole.py").write_text("from retool_client.models import UserType\nkind = UserType.EMBED\n")
    (tmp_path / "wide.py").write_text(
        "from retool_client import Retool\n\n\n"
        "def go(retool: Retool) -> None:\n"
        '    print("größer \N{PILE OF POO}", retool.workflows.list())\n'
        "    wörter = retool.workflows\n    print(wörter)\n",
        encoding="utf-8",
    )
    ran = run_cli("impact", "3.334", "3.75", tmp_path, "--json", "--cache", cache, "--fail-on", "nothing")
    assert ran.code == 0, ran.stderr
    assert [note.startswith(f"{tmp_path / 'broken.py'}:1: not checked") for note in ran.json["notes"]] == [True]
    places = [(Path(a["file"]).name, a["line"], a["column"]) for a in ran.json["affected"]]
    assert places == [("whole.py", 1, 34), ("whole.py", 2, 8), ("wide.py", 5, 23), ("wide.py", 6, 14)]


@pytest.mark.parametrize("of_users", [True, False])
def test_code_beside_something_with_the_name_of_the_client_is_held_against_the_client(
    cache: Path, tmp_path: Path, of_users: bool
) -> None:
    if of_users:
        (tmp_path / "retool_client.py").write_text("def token() -> str:\n    return 't'\n")
    else:
        shutil.copytree(ROOT / "generated/3.334/retool_client", tmp_path / "retool_client")
    (tmp_path / "app.py").write_text(
        "from retool_client import Retool\n\n\ndef go(retool: Retool) -> None:\n    retool.workflows.list()\n"
    )
    ran = run_cli("impact", "3.334", "3.75", tmp_path, "--json", "--cache", cache)
    assert [(Path(a["file"]).name, a["line"]) for a in ran.json["affected"]] == [("app.py", 5)], ran.stderr
    notes = [f"{tmp_path / 'retool_client.py'}: not checked: its module is retool_client"] if of_users else []
    assert [note.partition(": code")[0] for note in ran.json["notes"]] == notes


def test_the_table_and_the_markdown_name_the_place(cache: Path, tmp_path: Path) -> None:
    # Rich takes `:100:` for the name of an emoji where that is not turned off.
    lines = ["from retool_client import Retool"] + [""] * 98 + ["Retool('h', token='t').workflows.list()"]
    (tmp_path / "app.py").write_text("\n".join(lines))
    page = tmp_path / "impact.md"
    options = ("--cache", cache, "--fail-on", "breaking", "--markdown", page)
    ran = run_cli("impact", "3.334", "3.75", tmp_path / "app.py", *options)
    assert ran.code == 1, ran.stderr
    for said in (ran.stdout, page.read_text()):
        assert "operation-removed" in said
        assert "workflows.list" in said
        assert "breaking" in said
    assert "app.py:100:1 breaking" in ran.stdout


def _document(**schemas: Any) -> dict[str, Any]:
    """A document with an operation that takes `sort` and gives an object."""
    thing = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
    answer = {"description": "", "content": {"application/json": {"schema": schemas.get("answer", thing)}}}
    parameters = [
        {"name": name, "in": "query", "schema": schema} for name, schema in schemas.items() if name != "answer"
    ]
    operation = {"operationId": "reports.get", "parameters": parameters, "responses": {"200": answer}}
    return {"openapi": "3.0.3", "info": {"title": "R", "version": "1"}, "paths": {"/reports": {"get": operation}}}


def small_impact(folder: Path, old: dict[str, Any], new: dict[str, Any], code: str) -> Ran:
    """Runs `impact` on two documents, whose names read like releases, and one file."""
    for name, document in (("2.4.0-x", old), ("2.5.0-x", new)):
        (folder / f"{name}.json").write_text(json.dumps(document))
    (folder / "app.py").write_text(f"from retool_client import Retool\n\nretool = Retool('h', token='t')\n{code}")
    files = "2.4.0-x.json", "2.5.0-x.json", "app.py"
    releases = ("--old-release", "9.8", "--new-release", "9.9")
    return run_cli("impact", *files, *releases, "--json", "--cache", folder / "c", cwd=folder)


def test_a_member_that_sends_another_value_is_found_or_keeps_its_value(tmp_path: Path) -> None:
    shared = {"sort": "DESC", "order": "+1"}

    def document(values: Callable[[str], list[str]]) -> dict[str, Any]:
        return _document(**{name: {"type": "string", "enum": values(one)} for name, one in shared.items()})

    old = document(lambda one: [one, "other"])
    new = document(lambda one: [one.lower(), f"-{one[1:]}", one, "other"])
    members: list[Any] = []
    for name, content in (("old", old), ("new", new)):
        (tmp_path / f"{name}.json").write_text(json.dumps(content))
        built = run_cli("build", "--spec", tmp_path / f"{name}.json", "--release", "9.9", "--out", tmp_path / name)
        assert built.code == 0, built.stderr
        (project,) = (tmp_path / name).iterdir()
        members.append(read_package(project).enums)
    code, lines, moved = "from retool_client.models import ReportOrder, ReportSort\n", [], []
    for number, (name, value) in enumerate(shared.items()):
        enum = f"Report{name.title()}"
        (member,) = (member for member, sent in members[0][enum].items() if sent == value)
        code += f"for each in {enum}: print(each)\nretool.reports.get({name}={enum}.{member})\n"
        if members[1][enum].get(member) != value:
            moved.append("enum-value-changed")
            lines.append(6 + 2 * number)
    ran = small_impact(tmp_path, old, new, code)
    assert ran.code == bool(moved), ran.stderr
    assert [(a["kind"], a["line"]) for a in ran.json["affected"]] == list(zip(moved, lines, strict=True))


def test_what_the_old_client_refuses_too_is_a_note_and_its_arguments_are_checked(tmp_path: Path) -> None:
    text = {"type": "string"}
    code = (
        "retool.reports.get(wrong=1, sort='a')\nretool.reports.never()\nretool.reports.get(sort='a')\n"
        # Comments that silence the checker.
        "retool.reports.get(sort='a')  # type: ignore\nretool.reports.get(sort='a')  # pyright: ignore\n"
    )
    ran = small_impact(tmp_path, _document(sort=text, other=text), _document(other=text), code)
    assert [(item["line"], item["what"]) for item in ran.json["affected"]] == [
        (line, "reports.get(sort)") for line in (4, 6, 7)
    ]
    assert [note.split(":")[1] for note in ran.json["notes"]] == ["4", "5", "8"]


def test_every_function_of_the_module_of_an_operation_is_found(tmp_path: Path) -> None:
    text = {"type": "string"}
    code = (
        "from retool_client.api.reports.get import asyncio, asyncio_detailed, sync, sync_detailed\n"
        "sync(client=retool, sort='a')\nsync_detailed(client=retool, sort='a')\n"
        "async def go(retool: 'AsyncRetool') -> None:\n"
        "    await asyncio(client=retool, sort='a')\n    await asyncio_detailed(client=retool, sort='a')\n"
        "from retool_client import AsyncRetool\n"
    )
    ran = small_impact(tmp_path, _document(sort=text, other=text), _document(other=text), code)
    assert [(item["line"], item["what"]) for item in ran.json["affected"]] == [
        (line, "reports.get(sort)") for line in (5, 6, 8, 9)
    ]


def test_fields_of_every_form_are_marked_in_a_package_that_compiles(tmp_path: Path) -> None:
    text = {"type": "string"}
    properties = {
        "": text,
        "class": text,
        "a b": text,
        "c-d": {"type": "string", "default": "AWS CodeCommit"},
        "plain": text,
        "needed": text,
        "fixed": {"type": "string", "enum": ["AWS CodeCommit"]},
        "empty": {"type": "string", "enum": [""]},
        "long-" * 30 + "name": {"type": "array", "items": {"type": "string", "enum": ["x", "y"]}},
        "last-one": {"type": "string", "nullable": True},
    }
    required = ["class", "needed", "fixed", "last-one"]
    answer = {"type": "object", "required": required, "properties": properties}
    (tmp_path / "old.json").write_text(json.dumps(_document(answer=answer)))
    built = run_cli("build", "--spec", tmp_path / "old.json", "--release", "9.9", "--out", tmp_path / "built")
    assert built.code == 0, built.stderr
    (project,) = (tmp_path / "built").iterdir()
    package = read_package(project)
    write_marked(project, package, tmp_path / "marked")
    (fields,) = [fields for fields in package.models.values() if "needed" in fields]
    assert {one.json_name for one in fields.values()} == set(properties)
    assert {one.json_name for one in fields.values() if one.is_required} >= {"class", "needed", "last-one"}
    assert not next(one for one in fields.values() if one.json_name == "c-d").is_required
    text_of = {file: file.read_text() for file in (tmp_path / "marked").rglob("*.py")}
    for file, source in text_of.items():
        compile(source, str(file), "exec")
    (model,) = [source for source in text_of.values() if "_marked_needed" in source]
    assert all(f"alias='{name}'" in model and f"def {name}(self)" in model for name in fields)


def test_an_attribute_that_is_another_property_is_found_where_it_is_read_written_and_given(tmp_path: Path) -> None:
    def document(*names: str) -> dict[str, Any]:
        thing = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
        whole = _document(answer=thing)
        body = {"content": {"application/json": {"schema": thing}}}
        whole["paths"]["/reports"]["put"] = {**whole["paths"]["/reports"]["get"], "requestBody": body}
        whole["paths"]["/reports"]["put"]["operationId"] = "reports.replace"
        return whole

    old, new = document("a_b", "other"), document("a-b", "other")
    (tmp_path / "d.json").write_text(json.dumps(old))
    built = run_cli("build", "--spec", tmp_path / "d.json", "--release", "9.9", "--out", tmp_path / "built")
    assert built.code == 0, built.stderr
    (project,) = (tmp_path / "built").iterdir()
    (model,) = [name for name, fields in read_package(project).models.items() if "a_b" in fields]
    code = (
        f"from retool_client.models import {model}\n"
        "print(retool.reports.get().a_b)\n"
        f"made = {model}(a_b='x', other='y')\nmade.a_b = 'z'\nmade.other = 'z'\n"
    )
    ran = small_impact(tmp_path, old, new, code)
    found = [(item["line"], item["kind"], item["what"]) for item in ran.json["affected"]]
    assert found == [(line, "field-changed", f"{model}.a_b") for line in (5, 6, 7)]


def test_a_marked_package_is_kept_for_the_next_run_and_no_place_for_it_is_no_obstacle(tmp_path: Path) -> None:
    text = {"type": "string"}
    first = small_impact(tmp_path, _document(sort=text), _document(), "retool.reports.get(sort='a')\n")
    (kept,) = (tmp_path / "c").glob("*-marked")
    made = kept.stat().st_mtime_ns
    files = "2.4.0-x.json", "2.5.0-x.json", "app.py"
    releases = ("--old-release", "9.8", "--new-release", "9.9", "--json")
    again = run_cli("impact", *files, *releases, "--cache", tmp_path / "c", cwd=tmp_path)
    assert again.code == 1, again.stderr
    assert kept.stat().st_mtime_ns == made
    assert again.json["affected"] == first.json["affected"]
    shutil.rmtree(kept)
    kept.write_text("a file where the copy would go")
    hindered = run_cli("impact", *files, *releases, "--cache", tmp_path / "c", cwd=tmp_path)
    assert hindered.json["affected"] == first.json["affected"], hindered.stderr


def test_paths_without_code_are_bad_input(tmp_path: Path) -> None:
    for path, what in ((tmp_path / "missing", "no such file"), (tmp_path, "no Python files")):
        ran = run_cli("impact", "3.334", "3.75", path)
        assert ran.code == 2
        assert what in ran.stderr
