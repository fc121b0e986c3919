"""The snapshots that come with the project, and their registry."""

import hashlib
import subprocess
import sys
import tomllib
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from retool_clientgen.openapi.operations import operations
from retool_clientgen.releases.release import Release
from support.paths import REGISTRY as SNAPSHOTS
from support.paths import RELEASES, ROOT, SHARED, needs_shared
from support.pipeline import corrected, normalised, operation_count, served

REGISTRY = tomllib.loads((ROOT / "spec/releases.toml").read_text(encoding="utf-8"))["release"]


WRITTEN = [line for line in RELEASES if SNAPSHOTS[line].origin == "written from facts"]
"""Snapshots whose prose is ours; an instance serves what it serves."""


@needs_shared
@pytest.mark.parametrize("release", RELEASES)
def test_a_snapshot_states_what_the_release_serves(release: str) -> None:
    facts = SHARED / f"retool-api/{release}.facts.json"
    if not facts.is_file():
        pytest.skip(f"there is no sheet of {release}")
    command = [sys.executable, SHARED / "check_facts.py", ROOT / "spec" / str(SNAPSHOTS[release].snapshot), facts]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1] == "0 differences"


@pytest.mark.parametrize("entry", [e for e in REGISTRY if "snapshot" in e], ids=lambda e: e["line"])
def test_the_registry_identifies_a_snapshot_by_its_content(entry: dict[str, Any]) -> None:
    content = (ROOT / "spec" / entry["snapshot"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == entry["sha256"]
    assert served(entry["line"])["info"]["version"] == entry["api_version"]
    assert entry["origin"]


def test_every_line_of_the_registry_has_evidence_and_they_are_in_order() -> None:
    lacking = [e["line"] for e in REGISTRY if not e.get("evidence") or e.get("channel") not in ("stable", "edge")]
    assert lacking == [], "these need a channel and evidence: docs/releases.md, step 1"
    lines = [Release(entry["line"]) for entry in REGISTRY]
    assert lines == sorted(lines)


def test_a_stable_line_is_supported_for_six_months_at_least() -> None:
    dated = [e for e in REGISTRY if e.get("channel") == "stable" and "first_released" in e]
    assert len(dated) >= 5
    for entry in dated:
        first, last = entry["first_released"], entry["supported_until_at_least"]
        assert (last.year * 12 + last.month) - (first.year * 12 + first.month) == 6


@pytest.mark.parametrize("release", WRITTEN)
def test_every_operation_says_what_it_does(release: str) -> None:
    found = operations(served(release))
    assert found
    for operation in found:
        assert len(operation.node.get("summary", "")) > 5, operation.name
        assert len(operation.node.get("description", "")) > 20, operation.name


@pytest.mark.parametrize("release", WRITTEN)
def test_every_property_of_a_model_is_described(release: str) -> None:
    bare = []
    for name, schema in normalised(release).document["components"]["schemas"].items():
        for wire_name, inner in schema.get("properties", {}).items():
            if not inner.get("description"):
                bare.append(f"{name}.{wire_name}")
    assert bare == []


@pytest.mark.parametrize("release", RELEASES)
def test_corrections_leave_a_valid_document(release: str) -> None:
    is_old = served(release)["openapi"].startswith("3.0")
    validator = OpenAPIV30SpecValidator if is_old else OpenAPIV31SpecValidator
    before, after = ({str(e.message) for e in validator(d(release)).iter_errors()} for d in (served, corrected))
    assert after <= before


@pytest.mark.parametrize("release", RELEASES)
def test_overlays_name_every_operation(release: str) -> None:
    unnamed = normalised(release).named_automatically
    assert unnamed == [], "an overlay gives these their operationId: docs/releases.md, step 2"
    found = operations(corrected(release))
    assert len({operation.id for operation in found}) == len(found) == operation_count(release)
    for operation in found:
        assert operation.node.get("x-retool-plan") in (None, "business", "enterprise"), operation.name
