"""The engine against the Overlay Specification's own sets and documents."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from retool_clientgen.errors import ClientgenError
from retool_clientgen.overlay.apply import apply_overlays
from retool_clientgen.overlay.document import read_overlay
from support.paths import SHARED, needs_shared

COMPLIANCE = SHARED / "overlay-compliance"
SETS = sorted((COMPLIANCE / "compliant-sets").glob("*/overlay.yaml")) if COMPLIANCE.is_dir() else []
PASS = sorted(COMPLIANCE.glob("tests/v1.[01]/pass/*.yaml"))
FAIL = sorted(COMPLIANCE.glob("tests/v1.[01]/fail/*.yaml"))


def given(paths: list[Path]) -> list[Any]:
    """Files to try; where there are none, one test that is skipped or fails."""
    return list(paths) or [pytest.param(Path("missing/missing/missing.yaml"), marks=needs_shared)]


@needs_shared
def test_the_sets_are_there() -> None:
    assert len(SETS) == 8


@pytest.mark.parametrize("overlay", given(SETS), ids=lambda path: path.parent.name)
def test_a_set_gives_its_output(overlay: Path) -> None:
    document = yaml.safe_load((overlay.parent / "openapi.yaml").read_text())
    expected = yaml.safe_load((overlay.parent / "output.yaml").read_text())
    assert apply_overlays(document, [read_overlay(overlay)], strict=False).document == expected


@pytest.mark.parametrize("path", given(PASS), ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_a_valid_document_is_read(path: Path) -> None:
    read_overlay(path)


@pytest.mark.parametrize("path", given(FAIL), ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_an_invalid_document_is_refused(path: Path) -> None:
    assert path.is_file()
    with pytest.raises(ClientgenError):
        read_overlay(path)
