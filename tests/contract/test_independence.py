"""The suite shares nothing with what makes the clients, so that it can tell when they are wrong."""

import sys
from pathlib import Path

import pytest

from support.imports import TOOLCHAIN, all_imports, loaded_of_the_generator, toolchain_imports

PACKAGE = TOOLCHAIN / "contract"
SHARED = {"contract", "errors", "files", "mock", "openapi", "overlay", "releases", "report", "traffic"}
"""What of the toolchain the suite may use: what reads snapshots, overlays and recordings, the instance, and files."""


@pytest.mark.parametrize("file", sorted({*PACKAGE.rglob("*.py")} - {PACKAGE / "demo.py"}), ids=lambda file: file.name)
def test_a_module_of_the_suite_imports_nothing_that_makes_clients(file: Path) -> None:
    allowed = SHARED | ({"retool_client"} if file.name == "driver.py" else set())
    assert toolchain_imports(file) <= allowed


def test_what_runs_beside_the_client_needs_the_standard_library_and_the_client_only() -> None:
    assert all_imports(PACKAGE / "driver.py") <= {*sys.stdlib_module_names, "retool_client"}


def test_the_whole_suite_loads_nothing_that_makes_clients_and_no_client() -> None:
    assert loaded_of_the_generator("import retool_clientgen.contract.suite, retool_clientgen.contract.report") == "[]"
