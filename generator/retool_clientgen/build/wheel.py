"""Wheels of generated projects, the same bytes from the same project."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from ..errors import ClientgenError

REPRODUCIBLE_EPOCH = "1580601600"
"""The time that files in a wheel carry where SOURCE_DATE_EPOCH is not set: hatchling's own, 2020-02-02."""


def build_wheel(project: Path, out: Path) -> Path:
    """Builds the wheel of a generated project with hatchling, without the network.

    Args:
        project: The project's directory.
        out: Directory that the wheel goes to; it is made if it is missing.

    Returns:
        The wheel.

    Raises:
        ClientgenError: If hatchling fails.
    """
    out.mkdir(parents=True, exist_ok=True)
    hatchling = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    with tempfile.TemporaryDirectory(prefix=".wheel-", dir=out) as folder:
        done = subprocess.run(  # noqa: S603 - no shell, our own arguments
            [*hatchling, str(Path(folder).resolve())],
            cwd=project,
            env={"SOURCE_DATE_EPOCH": REPRODUCIBLE_EPOCH, **os.environ},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise ClientgenError(f"the wheel could not be built:\n{done.stderr[-2000:]}", where=str(project))
        # A wheel that is cut off, as where the disk is full, does not get the name of a whole one.
        (wheel,) = Path(folder).glob("*.whl")
        return wheel.replace(out / wheel.name)
