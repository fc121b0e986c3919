"""Where things are."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
RELEASES = ("3.75", "3.334")
TOOL = str(Path(sys.executable).parent / "retool-clientgen")

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the recorded material is not in a clone of the project")
