"""`check` and `upgrade` in a workspace whose client is a package with several releases."""

import json
from pathlib import Path

import pytest

from retool_clientgen.mock import MockRetool
from support.cli import run_cli
from support.paths import NEWEST, RELEASES

BEFORE = RELEASES[-2]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with a package of one release, brought in step with an instance of the next."""
    folder = tmp_path_factory.mktemp("workspace")
    assert run_cli("init", "--quiet", folder).code == 0
    assert run_cli("build", BEFORE, "--bundle", cwd=folder).code == 0
    with MockRetool(BEFORE) as instance:
        options = {"RETOOL_HOST": instance.url, "RETOOL_ACCESS_TOKEN": instance.token}
        same = run_cli("check", cwd=folder, **options)
        assert same.code == 0, same.stderr
        assert f"retool-clients {BEFORE}.0" in same.stdout
        assert "nothing to do" in run_cli("upgrade", cwd=folder, **options).stdout
    with MockRetool(NEWEST) as instance:
        options = {"RETOOL_HOST": instance.url, "RETOOL_ACCESS_TOKEN": instance.token}
        moved = run_cli("check", cwd=folder, **options)
        assert moved.code == 1
        assert f"retool-clients {BEFORE}.0 is for {BEFORE}" in moved.stdout
        upgraded = run_cli("upgrade", "--wheel", "--json", cwd=folder, **options)
        assert upgraded.code == 1, upgraded.stderr
        result = json.loads(upgraded.stdout)
        assert (result["before"], result["version"]) == (f"{BEFORE}.0", f"{NEWEST}.0")
        assert result["branch"].startswith(f"retool-clients-{NEWEST}.0-")
        assert result["comparison"]["operations_added"]
        assert [Path(wheel).name for wheel in result["wheels"]] == [f"retool_clients-{NEWEST}.0-py3-none-any.whl"]
        assert Path(result["wheels"][0]).is_file()
        assert run_cli("check", cwd=folder, **options).code == 0
    return folder


def test_an_upgrade_adds_the_new_release_and_drops_none(workspace: Path) -> None:
    lock = json.loads((workspace / "generated/retool-clients/lock.json").read_text())
    assert [part["release"] for part in lock["releases"]] == [BEFORE, NEWEST]


def test_an_upgrade_leaves_a_tree_that_verifies(workspace: Path) -> None:
    assert run_cli("verify", cwd=workspace).code == 0


def test_an_upgrade_builds_no_client_that_was_not_there(workspace: Path) -> None:
    assert [path.name for path in (workspace / "generated").iterdir()] == ["retool-clients"]


def test_the_changelog_has_the_version(workspace: Path) -> None:
    assert f"## [{NEWEST}.0]" in (workspace / "CHANGELOG.md").read_text()
    assert f"## {NEWEST}, since {BEFORE}" in (workspace / "generated/retool-clients/CHANGELOG.md").read_text()
