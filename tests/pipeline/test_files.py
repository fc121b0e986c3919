"""Where results are written: links, pipes, devices, full disks, terminals of other encodings."""

import json
import os
import resource
import subprocess
import threading
from pathlib import Path

import pytest

from support.cli import run_cli, run_process
from support.paths import OLDEST, TOOL
from support.workspaces import contents

OVERLAY = "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n  - target: $\n    update: {x: é}\n"


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    (tmp_path / "o.yaml").write_text(OVERLAY, encoding="utf-8")
    (tmp_path / "s.json").write_text("{}")
    return tmp_path


def test_a_link_to_a_file_stays_a_link(inputs: Path) -> None:
    (inputs / "real.json").write_text("old")
    (inputs / "link.json").symlink_to("real.json")
    assert run_cli("overlay", "apply", "o.yaml", "s.json", "--out", "link.json", cwd=inputs).code == 0
    assert (inputs / "link.json").is_symlink()
    assert json.loads((inputs / "real.json").read_text(encoding="utf-8")) == {"x": "é"}


def test_a_pipe_is_written_to_and_stays_one(inputs: Path) -> None:
    os.mkfifo(inputs / "pipe")
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append((inputs / "pipe").read_bytes()), daemon=True)
    reader.start()
    assert run_cli("overlay", "apply", "o.yaml", "s.json", "--out", "pipe", cwd=inputs).code == 0
    reader.join(10)
    assert json.loads(read[0]) == {"x": "é"}
    assert (inputs / "pipe").is_fifo()


def test_a_device_stays_a_device(inputs: Path) -> None:
    assert run_cli("overlay", "apply", "o.yaml", "s.json", "--out", "/dev/null", cwd=inputs).code == 0
    assert Path("/dev/null").is_char_device()
    ran = run_cli("overlay", "apply", "o.yaml", "s.json", "--out", "/dev/full", cwd=inputs)
    assert (ran.code, ran.stderr) == (2, "error: /dev/full: cannot be written: No space left on device\n")


def test_a_disk_that_is_full_leaves_what_was_there(workspace: Path) -> None:
    before = contents(workspace)
    for size in (100, 10_000):
        done = subprocess.run(
            [TOOL, "build", OLDEST, "--force"],
            cwd=workspace,
            capture_output=True,
            text=True,
            check=False,
            # A file beyond the limit cannot be written, as on a disk that is full.
            preexec_fn=lambda size=size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
        )
        assert done.returncode == 2
        assert done.stderr.startswith("error: ")
        assert "Traceback" not in done.stderr
        assert contents(workspace) == before


def test_a_directory_that_is_none_is_not_made(tmp_path: Path) -> None:
    ran = run_cli("build", OLDEST, "--directory", tmp_path / "tpyo")
    assert ran.code == 2
    assert f"error: {tmp_path}/tpyo: is not a directory" in ran.stderr
    assert not (tmp_path / "tpyo").exists()


def test_a_file_in_the_way_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "generated").write_text("")
    ran = run_cli("build", OLDEST, cwd=tmp_path)
    assert ran.code == 2
    assert ran.stderr.startswith("error: ")
    assert "Traceback" not in ran.stderr


def test_what_a_terminal_cannot_show_is_shown_in_another_way(inputs: Path) -> None:
    ran = run_process("overlay", "apply", "o.yaml", "s.json", "--out", "r.json", cwd=inputs, PYTHONIOENCODING="ascii")
    assert ran.code == 0, ran.stderr
    ran = run_process(
        "overlay", "apply", "o.yaml", "s.json", "--out", "r.json", "--json", cwd=inputs, PYTHONIOENCODING="ascii"
    )
    assert ran.json["actions"][0]["after"] == ['{"x": "é"}']


def test_a_place_with_colons_is_shown_as_it_is(inputs: Path) -> None:
    # Rich would print `:100:` as a picture.
    (inputs / "o.yaml").write_text("\n" * 96 + OVERLAY, encoding="utf-8")
    (inputs / "s.json").write_text("{}")
    ran = run_cli("overlay", "apply", "o.yaml", "s.json", "--out", "r.json", cwd=inputs)
    assert ran.stdout.startswith("o.yaml:100  ")
    (inputs / "o.yaml").write_text("\n" * 96 + OVERLAY.replace("$", "$.none"), encoding="utf-8")
    ran = run_cli("overlay", "apply", "o.yaml", "s.json", cwd=inputs)
    assert "o.yaml:100: $.none matches nothing" in ran.stderr


def test_an_error_does_not_control_the_terminal(inputs: Path) -> None:
    (inputs / "o.yaml").write_text(json.dumps({"overlay": "1.1.0", "info": {"title": "t", "version": "1"}}))
    name = "o\x1b[31m.yaml"
    (inputs / "o.yaml").rename(inputs / name)
    ran = run_cli("overlay", "validate", name, cwd=inputs)
    assert ran.code == 2
    assert "\x1b" not in ran.stderr
