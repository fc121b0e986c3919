"""The formatter that generated source goes through: ruff, under settings of its own."""

import shutil
import subprocess
import sys
from pathlib import Path

from ..errors import ClientgenError

_RULES = "E9,F63,F7,F82,F811"
"""Rules for what would fail at run time: syntax, undefined names, redefinitions."""


def format_package(project: Path) -> None:
    """Formats all Python below a directory, the same on every machine.

    Raises:
        ClientgenError: If a file is not Python.
    """
    # The templates end every list with a comma: that is no wish for one line an item.
    commas = ("format.skip-magic-trailing-comma = true", "lint.isort.split-on-trailing-comma = false")
    options = ["--line-length", "120", "--target-version", "py311", *(f"--config={setting}" for setting in commas)]
    _run(project, ["format", *options, "."])


def lint_package(project: Path, package: str = "retool_client") -> None:
    """Looks for what would fail at run time.

    Args:
        project: The project.
        package: Import name of its package.

    Raises:
        ClientgenError: If a module names what it does not define.
    """
    _run(project, ["check", "--select", _RULES, "--output-format", "concise", "--quiet", package])


def _run(project: Path, arguments: list[str]) -> None:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or shutil.which("ruff")
    if ruff is None:
        raise ClientgenError("ruff is not installed", fix="pip install ruff")
    # Wherever the project lies: by itself ruff passes over folders such as `build` and what git ignores.
    everywhere = ["--isolated", "--no-cache", "--no-respect-gitignore", "--config=exclude = []"]
    done = subprocess.run(  # noqa: S603 - no shell, our own arguments
        [ruff, arguments[0], *everywhere, *arguments[1:]],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise ClientgenError(f"what was generated would not run:\n{(done.stdout + done.stderr)[:2000]}")
