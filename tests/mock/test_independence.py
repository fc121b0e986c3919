"""The instance shares nothing with what makes the clients, so that each can be held against the other."""

import subprocess
import sys
from pathlib import Path

import pytest

from support.imports import TOOLCHAIN, loaded_of_the_generator, toolchain_imports

PACKAGE = TOOLCHAIN / "mock"
SHARED = {"errors", "mock", "openapi", "overlay", "releases", "workspace"}
"""What of the toolchain the instance may read snapshots and overlays with."""


@pytest.mark.parametrize("file", sorted(PACKAGE.rglob("*.py")), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_a_module_of_the_instance_imports_only_what_reads_snapshots_and_overlays(file: Path) -> None:
    assert toolchain_imports(file) <= SHARED


def test_a_running_instance_has_loaded_nothing_that_makes_clients() -> None:
    code = "from retool_clientgen.mock import MockRetool\nwith MockRetool('3.334') as m:\n    m.transport(); m.report()"
    assert loaded_of_the_generator(code) == "[]"


def test_the_plugin_loads_nothing_until_a_test_asks_for_the_fixture() -> None:
    code = (
        "import sys, retool_clientgen.mock.plugin; print([m for m in ('yaml', 'httpx', 'asyncio') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
