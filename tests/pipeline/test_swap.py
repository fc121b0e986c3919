"""Builds that are killed, and directories that are replaced as a whole."""

import json
import random
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from retool_clientgen.build.lock import package_sha256, read_lock
from retool_clientgen.errors import ClientgenError
from retool_clientgen.files.swap import replacing
from support.cli import run_cli
from support.paths import ROOT, TOOL
from support.specs import document


def is_whole(project: Path) -> bool:
    lock = read_lock(project)
    return lock is not None and lock.package_sha256 == package_sha256(project)


@pytest.mark.slow
def test_a_build_killed_at_any_time_leaves_a_whole_package(tmp_path: Path) -> None:
    # A small document: more of the moments are in the swap, and the build is read and written as any other.
    (tmp_path / "openapi.json").write_text(json.dumps(document()))
    out = tmp_path / "out"
    command = [TOOL, "build", "--spec", str(tmp_path / "openapi.json"), "--release", "9.9", "--out", str(out)]
    began = time.monotonic()
    assert run_cli(*command[1:]).code == 0
    took = time.monotonic() - began
    dice = random.Random(20)  # noqa: S311 - chooses moments
    killed = 0
    for _ in range(20):
        process = subprocess.Popen([*command, "--force", "--quiet"], cwd=ROOT, stderr=subprocess.DEVNULL)
        try:
            process.wait(dice.uniform(0.2, 1.0) * took)
        except subprocess.TimeoutExpired:
            process.kill()
            killed += 1
            process.wait()
        assert is_whole(out / "9.9")
    assert killed >= 5
    assert run_cli(*command[1:], "--force").code == 0
    assert is_whole(out / "9.9")
    assert [path.name for path in out.iterdir()] == ["9.9"]


def test_a_block_that_fails_leaves_the_target(tmp_path: Path) -> None:
    target = tmp_path / "package"
    target.mkdir()
    (target / "old").write_text("old")

    def fail() -> None:
        with replacing(target) as fresh:
            (fresh / "new").write_text("new")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert [path.name for path in target.iterdir()] == ["old"]
    assert [path.name for path in tmp_path.iterdir()] == ["package"]


def test_a_block_that_ends_replaces_all_of_it(tmp_path: Path) -> None:
    target = tmp_path / "package"
    target.mkdir()
    (target / "old").write_text("old")
    with replacing(target) as fresh:
        (fresh / "new").write_text("new")
    assert [path.name for path in target.iterdir()] == ["new"]
    shutil.rmtree(target)


def test_a_link_to_a_package_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/old").write_text("old")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/package").symlink_to("../elsewhere")
    with replacing(tmp_path / "folder/package") as fresh:
        (fresh / "new").write_text("new")
    assert (tmp_path / "folder/package").is_symlink()
    assert [path.name for path in (tmp_path / "elsewhere").iterdir()] == ["new"]
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["elsewhere", "folder", "new", "package"]


def test_the_second_of_two_first_builds_replaces_the_first(tmp_path: Path) -> None:
    target = tmp_path / "package"
    with replacing(target) as one, replacing(target) as other:
        assert one != other
        (one / "one").write_text("one")
        (other / "other").write_text("other")
    assert [path.name for path in target.iterdir()] == ["one"]
    assert [path.name for path in tmp_path.iterdir()] == ["package"]


def test_what_cannot_be_written_is_said_and_leaves_the_target(tmp_path: Path) -> None:
    target = tmp_path / "package"
    target.mkdir()
    (target / "old").write_text("old")

    def fail() -> None:
        with replacing(target) as fresh:
            (fresh / "missing/new").write_text("new")

    with pytest.raises(ClientgenError, match="cannot be written"):
        fail()
    assert [path.name for path in target.iterdir()] == ["old"]
