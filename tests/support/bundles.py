"""The package with all releases that have a snapshot, built once."""

import functools
import tempfile
from pathlib import Path

from .cli import run_cli
from .paths import RELEASES


@functools.cache
def _built() -> tempfile.TemporaryDirectory[str]:
    folder = tempfile.TemporaryDirectory(prefix="bundle-")
    ran = run_cli("build", *RELEASES, "--bundle", "--out", folder.name)
    assert ran.code == 0, ran.stderr
    return folder


def bundle() -> Path:
    """Its project; nobody changes it."""
    return Path(_built().name, "retool-clients")
