"""What code can depend on, compared on small packages and on those of the releases."""

from pathlib import Path

import pytest

from retool_clientgen.compare import Severity
from retool_clientgen.compare.comparison import PythonChange
from retool_clientgen.compare.python_changes import diff_packages
from support.paths import ROOT
from support.pipeline import normalised

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
    ("old", "new", "message", "severity"),
    [
        ({"takes": "id: str"}, {"takes": "id: str, limit: int = 1"}, "takes `limit`", Severity.NON_BREAKING),
        ({"takes": "id: str"}, {"takes": "id: str, limit: int"}, "cannot do without a new `limit`", Severity.BREAKING),
        ({"takes": "id: str, limit: int = 1"}, {"takes": "id: str"}, "takes no `limit` any more", Severity.BREAKING),
        ({"takes": "id: str = ''"}, {"takes": "id: str"}, "cannot do without `id`", Severity.BREAKING),
        ({"takes": "id: str"}, {"takes": "id: str | int"}, "takes another type for `id`", Severity.NON_BREAKING),
        ({"takes": "id: str | int"}, {"takes": "id: str"}, "takes another type for `id`", Severity.BREAKING),
        ({"takes": "id: int"}, {"takes": "id: float"}, "takes another type for `id`", Severity.NON_BREAKING),
        ({"gives": "User"}, {"gives": "User | None"}, "gives another type", Severity.BREAKING),
        ({"gives": "User | None"}, {"gives": "User"}, "gives another type", Severity.NON_BREAKING),
    ],
    ids=["more", "must", "less", "no default", "wider", "narrower", "int", "perhaps none", "never none"],
)
def test_a_method_changes_once_with_its_twins(
    tmp_path: Path, old: dict[str, str], new: dict[str, str], message: str, severity: Severity
) -> None:
    before, after = package(tmp_path / "old", **old), package(tmp_path / "new", **new)
    change = only(diff_packages(before, after))
    assert (change.name, change.message, change.severity) == ("retool.users.get", message, severity)
    assert set(change.twins) == {"async_retool.users.get", "api.users.get.sync", "api.users.get.asyncio"}


@pytest.mark.parametrize(
    ("old", "new", "name", "message", "severity"),
    [
        ("email: str", "email: int", "models.User.email", "changed its type", Severity.BREAKING),
        ("email: str", "email: str | None", "models.User.email", "changed its type", Severity.BREAKING),
        ("email: str | None", "email: str", "models.User.email", "changed its type", Severity.NON_BREAKING),
        ("email: str", "email: str; name: str", "models.User.name", "was added", Severity.NON_BREAKING),
        ("email: str; name: str", "email: str", "models.User.name", "was removed", Severity.BREAKING),
    ],
    ids=["type", "perhaps none", "never none", "more", "less"],
)
def test_a_model_that_is_only_got_changes_for_who_reads_it(
    tmp_path: Path, old: str, new: str, name: str, message: str, severity: Severity
) -> None:
    change = only(diff_packages(package(tmp_path / "old", user=old), package(tmp_path / "new", user=new)))
    assert (change.name, change.message, change.severity) == (name, message, severity)


def test_a_model_that_is_sent_changes_for_who_makes_it(tmp_path: Path) -> None:
    before = package(tmp_path / "old", takes="body: User", user="email: str")
    after = package(tmp_path / "new", takes="body: User", user="email: str; name: str")
    change = only(diff_packages(before, after))
    assert (change.name, change.message) == ("models.User.name", "was added, and must be given")
    assert change.severity is Severity.BREAKING


def test_a_class_that_went_is_told_without_its_attributes(tmp_path: Path) -> None:
    before, after = package(tmp_path / "old", extra="class Group:\n    name: str\n"), package(tmp_path / "new")
    change = only(diff_packages(before, after))
    assert (change.name, change.message) == ("models.Group", "was removed")


@pytest.mark.parametrize("release", ["3.75", "3.334"])
def test_a_package_does_not_differ_from_itself(release: str) -> None:
    assert diff_packages(ROOT / "generated" / release, ROOT / "generated" / release) == []


def test_all_operations_that_came_have_methods_that_came() -> None:
    changes = diff_packages(ROOT / "generated/3.75", ROOT / "generated/3.334")
    added = {change.name.removeprefix("retool.") for change in changes if change.message == "was added"}
    old, new = ({operation.id for operation in normalised(release).operations} for release in ("3.75", "3.334"))
    assert new - old == {name for name in added if not name.startswith("models.")}
    assert not any("Raw" in name or "_runtime" in name for name in added)
