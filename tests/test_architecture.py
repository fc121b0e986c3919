"""The arrows of docs/architecture.md: which folder of the toolchain may import from which."""

import subprocess
import sys

from support.paths import ROOT


def test_folders_import_downwards_and_without_circles() -> None:
    run = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run([*run, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
