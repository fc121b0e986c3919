"""The package with all releases that have a snapshot, built once."""

import atexit
import functools
import shutil
import tempfile
from pathlib import Path

from .cli import run_cli
from .paths import RELEASES


@functools.cache
def bundle() -> Path:
    """Its project; nobody changes it."""
    folder = tempfile.mkdtemp(prefix="bundle-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    ran = run_cli("build", *RELEASES, "--bundle", "--out", folder)
    assert ran.code == 0, ran.stderr
    return Path(folder, "retool-clients")
