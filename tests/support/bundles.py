"""The package with all releases that have a snapshot, built once."""

import atexit
import functools
import shutil
import tempfile
from pathlib import Path

from retool_clientgen.build.bundle import build_bundle, plan_bundle

from .paths import RELEASES, ROOT


@functools.cache
def bundle() -> Path:
    """Its project; nobody changes it."""
    folder = tempfile.mkdtemp(prefix="bundle-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    request, project = plan_bundle(ROOT, list(RELEASES), out=Path(folder))
    build_bundle(request, project)
    return project
