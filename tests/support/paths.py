"""Where things are, and which releases have a snapshot."""

import sys
from pathlib import Path

import pytest

from retool_clientgen.releases.registry import read_registry
from retool_clientgen.releases.release import Release

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
REGISTRY = read_registry(ROOT / "spec")
RELEASES = tuple(line for line, entry in REGISTRY.items() if entry.snapshot)
OLDEST, SECOND = RELEASES[:2]
NEWEST = RELEASES[-1]
SERVING, UNKNOWN = next(
    (line, after)
    for line in RELEASES[1:]
    if (after := f"{Release(line).major}.{Release(line).minor + 1}") not in RELEASES
)
"""A release, and one that nobody knows and that comes right after it."""
TOOL = str(Path(sys.executable).parent / "retool-clientgen")

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the recorded material is not in a clone of the project")
