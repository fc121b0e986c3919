"""A library for several releases, whose tests run against an instance of each, run as its users run them."""

import shutil
import subprocess
import sys
from pathlib import Path

LIBRARY = Path(__file__).parent / "releases_library"
QUICK = [f"-pno:{name}" for name in ("cacheprovider", "schemathesis", "hypothesispytest", "xdist", "anyio")]


def run_pytest(library: Path, bundle: Path) -> subprocess.CompletedProcess[str]:
    """A run of the library's tests with the package in the path."""
    environment = {"PYTHONPATH": f"{bundle}:{library}", "PATH": "/usr/bin:/bin"}
    command = [sys.executable, "-m", "pytest", "-q", *QUICK]
    return subprocess.run(command, cwd=library, env=environment, capture_output=True, text=True, check=False)


def test_its_tests_pass_with_every_release(bundle: Path) -> None:
    done = run_pytest(LIBRARY, bundle)
    assert done.returncode == 0, done.stdout + done.stderr
    # Three tests with each of the three releases that the library names, however many there are.
    assert "9 passed" in done.stdout


def test_what_one_release_lacks_is_noticed_by_the_test_of_that_release(bundle: Path, tmp_path: Path) -> None:
    library = Path(shutil.copytree(LIBRARY, tmp_path / "library"))
    module = library / "retool_directory/directory.py"
    module.write_text(module.read_text().replace("if isinstance(retool, v4_0.Retool):", "if True:"))
    done = run_pytest(library, bundle)
    assert "2 failed" in done.stdout
    assert "test_who_is_dismissed_is_not_there_any_more[4.0]" not in done.stdout.split("short test summary")[1]
