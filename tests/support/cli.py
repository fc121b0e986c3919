"""The command line, run as its users run it."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from .paths import ROOT, TOOL


class Ran(NamedTuple):
    """What a run of the command line ended with."""

    code: int
    stdout: str
    stderr: str

    @property
    def json(self) -> Any:
        """What it printed with `--json`."""
        return json.loads(self.stdout)


def run_cli(*arguments: str | Path, cwd: Path | None = None, **environment: str) -> Ran:
    """Runs `retool-clientgen` in a directory, with nothing of Retool in the environment but what is given."""
    return _run([TOOL, *map(str, arguments)], cwd, environment)


def run_with_permissions(*arguments: str | Path, cwd: Path | None = None) -> Ran:
    """Runs it so that the permissions of files count, also where root runs the tests."""
    if os.geteuid() != 0:
        return run_cli(*arguments, cwd=cwd)
    tool = shutil.which("setpriv")
    if tool is None:
        pytest.skip("root may read everything, and setpriv is not there")
    without = [tool, "--bounding-set=-dac_override,-dac_read_search"]
    return _run([*without, TOOL, *map(str, arguments)], cwd, {})


def _run(command: list[str], cwd: Path | None, environment: dict[str, str]) -> Ran:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("RETOOL_")}
    done = subprocess.run(
        command,
        cwd=cwd or ROOT,
        env={**kept, "COLUMNS": "200", "NO_PROXY": "127.0.0.1,localhost", **environment},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)
