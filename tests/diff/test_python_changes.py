"""What code can depend on, compared on small packages and on those of the releases."""

import json
from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.compare import Severity
from retool_clientgen.compare.comparison import PythonChange, PythonKind
from retool_clientgen.compare.python_changes import diff_packages
from support.cli import run_cli
from support.paths import OLDEST, ROOT, SECOND
from support.pipeline import normalised
from support.specs import document

API = """
def sync(*, client: Retool, {sync}) -> {gives}: ...
async def asyncio(*, client: AsyncRetool, {sync}) -> {gives}: ...
"""
FILES = {
    "__init__.py": "",
    "client.py": "class Retool:\n    @property\n    def _x(self): ...\n    users: UsersResource\n",
    "async_client.py": "class AsyncRetool:\n    users: AsyncUsersResource\n",
    "resources/__init__.py": "",
    "models/__init__.py": "from .user import User as User\n",
    "api/__init__.py": "",
    "api/users/__init__.py": "",
}


def package(folder: Path, *, takes: str = "", gives: str = "User", user: str = "email: str", extra: str = "") -> Path:
    files = {
        **FILES,
        "resources/users.py": f"class UsersResource:\n    def get(self, {takes}) -> {gives}: ...\n"
        f"class AsyncUsersResource:\n    async def get(self, {takes}) -> {gives}: ...\n",
        "models/user.py": f"class User:\n    {user}\n{extra}",
        "api/users/get.py": API.format(sync=takes, gives=gives),
    }
    for name, content in files.items():
        file = folder / "retool_client" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"from __future__ import annotations\n{content}")
    return folder


def only(changes: list[PythonChange]) -> PythonChange:
    assert len(changes) == 1, changes
    return changes[0]


@pytest.mark.parametrize(
    ("old", "new", "kind", "severity"),
    [
        ({"takes": "id: str"}, {"takes": "id: str, limit: int = 1"}, PythonKind.PARAMETER_ADDED, Severity.NON_BREAKING),
        (
            {"takes": "id: str"},
            {"takes": "id: str, limit: int"},
            PythonKind.REQUIRED_PARAMETER_ADDED,
            Severity.BREAKING,
        ),
        ({"takes": "id: str, limit: int = 1"}, {"takes": "id: str"}, PythonKind.PARAMETER_REMOVED, Severity.BREAKING),
        ({"takes": "id: str = ''"}, {"takes": "id: str"}, PythonKind.PARAMETER_BECAME_REQUIRED, Severity.BREAKING),
        ({"takes": "id: str"}, {"takes": "id: str | int"}, PythonKind.PARAMETER_TYPE_CHANGED, Severity.NON_BREAKING),
        ({"takes": "id: str | int"}, {"takes": "id: str"}, PythonKind.PARAMETER_TYPE_CHANGED, Severity.BREAKING),
        ({"takes": "id: int"}, {"takes": "id: float"}, PythonKind.PARAMETER_TYPE_CHANGED, Severity.NON_BREAKING),
        (
            {"takes": "id: Sequence[Literal['a'] | Kind]"},
            {"takes": "id: Sequence[Literal['b', 'a'] | Kind]"},
            PythonKind.PARAMETER_TYPE_CHANGED,
            Severity.NON_BREAKING,
        ),
        (
            {"takes": "id: Literal['a', 'b'] | Kind"},
            {"takes": "id: Literal['a', 'c', 'd'] | Kind"},
            PythonKind.PARAMETER_TYPE_CHANGED,
            Severity.BREAKING,
        ),
        ({"gives": "Page[A]"}, {"gives": "Page[A | B]"}, PythonKind.RESULT_CHANGED, Severity.BREAKING),
        ({"gives": "User"}, {"gives": "User | None"}, PythonKind.RESULT_CHANGED, Severity.BREAKING),
        ({"gives": "User | None"}, {"gives": "User"}, PythonKind.RESULT_CHANGED, Severity.NON_BREAKING),
    ],
    ids=[
        "more",
        "must",
        "less",
        "no default",
        "wider",
        "narrower",
        "int",
        "more values",
        "fewer values",
        "other items",
        "perhaps none",
        "never none",
    ],
)
def test_a_method_changes_once_with_its_twins(
    tmp_path: Path, old: dict[str, str], new: dict[str, str], kind: PythonKind, severity: Severity
) -> None:
    before, after = package(tmp_path / "old", **old), package(tmp_path / "new", **new)
    change = only(diff_packages(before, after))
    assert (change.name, change.kind, change.severity) == ("retool.users.get", kind, severity)
    assert set(change.twins) == {"async_retool.users.get", "api.users.get.sync", "api.users.get.asyncio"}


@pytest.mark.parametrize(
    ("old", "new", "name", "kind", "severity"),
    [
        ("email: str", "email: int", "models.User.email", PythonKind.TYPE_CHANGED, Severity.BREAKING),
        ("email: str", "email: str | None", "models.User.email", PythonKind.TYPE_CHANGED, Severity.BREAKING),
        ("email: str | None", "email: str", "models.User.email", PythonKind.TYPE_CHANGED, Severity.NON_BREAKING),
        ("email: str", "email: str; name: str", "models.User.name", PythonKind.ADDED, Severity.NON_BREAKING),
        ("email: str; name: str", "email: str", "models.User.name", PythonKind.REMOVED, Severity.BREAKING),
        (
            'email: str = field(metadata={"json": "eMail"})',
            "email: str",
            "models.User.email",
            PythonKind.PROPERTY_CHANGED,
            Severity.BREAKING,
        ),
    ],
    ids=["type", "perhaps none", "never none", "more", "less", "another property"],
)
def test_a_model_that_is_only_got_changes_for_who_reads_it(
    tmp_path: Path, old: str, new: str, name: str, kind: PythonKind, severity: Severity
) -> None:
    change = only(diff_packages(package(tmp_path / "old", user=old), package(tmp_path / "new", user=new)))
    assert (change.name, change.kind, change.severity) == (name, kind, severity)


def test_a_model_that_is_sent_changes_for_who_makes_it(tmp_path: Path) -> None:
    before = package(tmp_path / "old", takes="body: User", user="email: str")
    after = package(tmp_path / "new", takes="body: User", user="email: str; name: str")
    change = only(diff_packages(before, after))
    assert (change.name, change.kind) == ("models.User.name", PythonKind.REQUIRED_ADDED)
    assert change.severity is Severity.BREAKING


@pytest.mark.parametrize(
    ("old", "new"),
    [("A | B", "B | A"), ("list[A | B]", "list[B | A]"), ("Literal['a', 'b'] | A", "A | Literal['b', 'a']")],
)
def test_the_order_of_a_union_does_not_count(tmp_path: Path, old: str, new: str) -> None:
    before = package(tmp_path / "old", takes=f"id: {old}", gives=old, user=f"email: {old}")
    after = package(tmp_path / "new", takes=f"id: {new}", gives=new, user=f"email: {new}")
    assert diff_packages(before, after) == []


def test_a_class_that_went_is_told_without_its_attributes(tmp_path: Path) -> None:
    before, after = package(tmp_path / "old", extra="class Group:\n    name: str\n"), package(tmp_path / "new")
    change = only(diff_packages(before, after))
    assert (change.name, change.kind) == ("models.Group", PythonKind.REMOVED)


@pytest.mark.parametrize("release", [OLDEST, SECOND])
def test_a_package_does_not_differ_from_itself(release: str) -> None:
    assert diff_packages(ROOT / "generated" / release, ROOT / "generated" / release) == []


def test_all_operations_that_came_have_methods_that_came() -> None:
    changes = diff_packages(ROOT / f"generated/{OLDEST}", ROOT / f"generated/{SECOND}")
    added = {change.name.removeprefix("retool.") for change in changes if change.kind is PythonKind.ADDED}
    old, new = ({operation.id for operation in normalised(release).operations} for release in (OLDEST, SECOND))
    assert new - old == {name for name in added if not name.startswith("models.")}
    assert not any("Raw" in name or "_runtime" in name for name in added)


TEXT, KINDS = {"type": "string"}, {"type": "string", "enum": ["a", "b", "c"]}
BODY: dict[str, Any] = {
    "type": "object", "required": ["name"],
    "properties": {
        "name": TEXT, "kind": KINDS, "size": {"type": "integer"},
        "more": {"type": "object", "required": ["x"], "properties": {"x": TEXT, "y": TEXT}},
    },
}  # fmt: skip


def with_body(file: Path, *, required: tuple[str, ...] = ("name",), **changed: object) -> Path:
    properties = {name: schema for name, schema in {**BODY["properties"], **changed}.items() if schema is not None}
    schema = {**BODY, "required": list(required), "properties": properties}
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    post = {"operationId": "things.create", "requestBody": body, "responses": {"204": {"description": ""}}}
    document = {"openapi": "3.0.3", "info": {"title": "x", "version": "9.9.0"}, "paths": {"/things": {"post": post}}}
    file.write_text(json.dumps(document))
    return file


@pytest.mark.slow
@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({"extra": TEXT}, PythonKind.PARAMETER_ADDED),
        ({"extra": TEXT, "required": ("name", "extra")}, PythonKind.REQUIRED_PARAMETER_ADDED),
        ({"size": None}, PythonKind.PARAMETER_REMOVED),
        ({"size": TEXT}, PythonKind.PARAMETER_TYPE_CHANGED),
        ({"kind": {"type": "integer"}}, PythonKind.PARAMETER_TYPE_CHANGED),
        ({"required": ("name", "size")}, PythonKind.PARAMETER_BECAME_REQUIRED),
        ({"kind": {**KINDS, "enum": ["a", "b"]}}, PythonKind.PARAMETER_TYPE_CHANGED),
        ({"kind": {**KINDS, "enum": ["a", "b", "c", "d"]}}, PythonKind.PARAMETER_TYPE_CHANGED),
        ({"more": {**BODY["properties"]["more"], "required": ["x", "y"]}}, PythonKind.TYPE_CHANGED),
        ({"more": {**BODY["properties"]["more"], "required": []}}, PythonKind.TYPE_CHANGED),
    ],
    ids=[
        "more",
        "must",
        "less",
        "type",
        "enum to number",
        "required",
        "fewer values",
        "more values",
        "required below",
        "optional below",
    ],
)
def test_an_argument_of_a_body_changes_once(tmp_path: Path, changed: dict[str, Any], kind: PythonKind) -> None:
    files = with_body(tmp_path / "old.json"), with_body(tmp_path / "new.json", **changed)
    ran = run_cli("diff", *files, "--json", cwd=tmp_path)
    assert [change["kind"] for change in ran.json["python_changes"]] == [kind], ran.json["python_changes"]
    assert len(ran.json["changes"]) == 1, ran.json["changes"]


def test_what_is_called_raw_is_seen(tmp_path: Path) -> None:
    for name, kind in (("old.json", "string"), ("new.json", "integer")):
        answer = {
            "content": {"application/json": {"schema": {"type": "object", "properties": {"raw": {"type": kind}}}}}
        }
        parameter = {"name": "sort", "in": "query", "schema": {"type": kind}}
        operation = {"operationId": "raw_data.list", "parameters": [parameter], "responses": {"200": answer}}
        content = document(operation, path="/raw_data", info={"title": "R", "version": "9.1.0"})
        (tmp_path / name).write_text(json.dumps(content))
    ran = run_cli("diff", "old.json", "new.json", "--json", cwd=tmp_path)
    changed = {change["name"]: change["kind"] for change in ran.json["python_changes"]}
    assert changed == {
        "retool.raw_data.list": PythonKind.PARAMETER_TYPE_CHANGED,
        "models.RawDataList.raw": PythonKind.TYPE_CHANGED,
    }
