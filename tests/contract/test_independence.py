"""The suite shares nothing with what makes the clients, so that it can tell when they are wrong."""

import subprocess
import sys
from pathlib import Path

import pytest

from support.imports import TOOLCHAIN, all_imports, toolchain_imports
from support.paths import ROOT

PACKAGE = TOOLCHAIN / "contract"
SHARED = {"contract", "document", "errors", "files", "mock", "overlay", "references", "registry", "release"}
"""What of the toolchain the suite may use: what reads snapshots and overlays, the instance, and files."""


@pytest.mark.parametrize("file", sorted(PACKAGE.rglob("*.py")), ids=lambda file: file.name)
def test_a_module_of_the_suite_imports_nothing_that_makes_clients(file: Path) -> None:
    allowed = SHARED | ({"retool_client"} if file.name == "driver.py" else set())
    assert toolchain_imports(file) <= allowed


def test_what_runs_beside_the_client_needs_the_standard_library_and_the_client_only() -> None:
    assert all_imports(PACKAGE / "driver.py") <= {*sys.stdlib_module_names, "retool_client"}


def test_the_whole_suite_loads_nothing_that_makes_clients_and_no_client() -> None:
    code = (
        "import sys, retool_clientgen.contract.suite, retool_clientgen.contract.report\n"
        "print([n for n in sys.modules if n.split('.')[0] in ('retool_client', 'openapi_python_client', 'jinja2')\n"
        "       or n.startswith(('retool_clientgen.normalise', 'retool_clientgen.generate', 'retool_clientgen.runtime',"
        "                        'retool_clientgen.build', 'retool_clientgen.plan'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
