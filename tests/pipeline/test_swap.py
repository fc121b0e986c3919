"""Builds that are killed, and directories that are replaced as a whole."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from retool_clientgen.errors import ClientgenError
from retool_clientgen.files.swap import replacing
from support.cli import run_cli
from support.specs import document

BUILDS = """
import os, sys
from retool_clientgen.build.lock import package_sha256, read_lock
from retool_clientgen.cli import main
from pathlib import Path

CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "shutil.rmtree"}


def build(last=0):
    \"\"\"Builds in a process that ends before a change of the file system; gives the changes that it made.\"\"\"
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        seen = 0

        def watch(event, arguments):
            nonlocal seen
            writes = event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if event in CHANGES or writes:
                seen += 1
                if seen == last:
                    os._exit(9)
                os.write(writer, event.encode() + b"\\n")

        sys.addaudithook(watch)
        try:
            main()
        finally:
            os._exit(0)
    os.close(writer)
    with open(reader) as changes:
        made = changes.read().split()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), made


project = Path(sys.argv.pop())
build()
code, made = build()
assert code == 0
moves = [number for number, change in enumerate(made, 1) if change == "os.rename"]
# Around each move, and here and there.
moments = sorted({number + after for number in moves for after in (0, 1)} | set(range(1, len(made), len(made) // 6)))
for moment in moments:
    code, _ = build(moment)
    lock = read_lock(project)
    print(moment, code, lock is not None and lock.package_sha256 == package_sha256(project))
"""
"""Builds once, and again with an end at several moments; prints moment, exit code, and whether the package is whole."""


def test_a_build_killed_at_any_time_leaves_a_whole_package(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(document()))
    out = tmp_path / "out"
    command = ["build", "--spec", "openapi.json", "--release", "9.9", "--out", str(out), "--force", "--quiet"]
    done = subprocess.run(
        [sys.executable, "-c", BUILDS, *command, str(out / "9.9")],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    moments = [line.split()[1:] for line in done.stdout.splitlines()]
    assert len(moments) >= 8
    assert {tuple(each) for each in moments} == {("9", "True")}, done.stdout
    assert run_cli(*command, cwd=tmp_path).code == 0
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
