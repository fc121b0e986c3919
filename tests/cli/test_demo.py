"""The demo, from a wheel of the toolchain, in an empty directory that is nowhere near this repository."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from support.cli import run_cli
from support.paths import OLDEST, ROOT
from support.pipeline import operation_count


@pytest.fixture(scope="module")
def tool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command line of a toolchain that was installed from its wheel, with the requirements of this environment."""
    folder = tmp_path_factory.mktemp("toolchain")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv", with_pip=True)
    scripts = folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    pip = [str(scripts / "python"), "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", str(wheel)]
    subprocess.run(pip, check=True, capture_output=True)
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    own = subprocess.run([scripts / "python", "-c", code], check=True, capture_output=True, text=True).stdout.strip()
    Path(own, "required.pth").write_text(sysconfig.get_path("purelib") + "\n")
    # ruff is found beside Python, not through it.
    shutil.copy(Path(sysconfig.get_path("scripts"), "ruff"), scripts / "ruff")
    return scripts / "retool-clientgen"


def clean() -> dict[str, str]:
    """The environment without what names an instance or where Python looks for modules."""
    return {key: value for key, value in os.environ.items() if not key.startswith(("RETOOL_", "PYTHON"))}


@pytest.mark.slow
def test_the_demo_goes_the_whole_way_in_an_empty_directory(tool: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [tool, "demo", "--release", OLDEST, "--json"], cwd=tmp_path, env=clean(), capture_output=True, text=True,
        check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    said = json.loads(done.stdout)
    assert (said["release"], said["ok"], done.stderr) == (OLDEST, True, "")
    assert list(said["stages"]) == ["instance", "document", "client", "wheel", "environment", "contract"]
    assert said["build"]["operations"] == operation_count(OLDEST)
    cells = said["contract"]["cells"]
    assert cells["hit"] == cells["total"] > 184
    assert said["overlays"]["named"] > said["build"]["operations"]
    assert "What instances answer otherwise than their document says" not in said["overlays"]["corrections"]
    assert (tmp_path / said["wheel"]).is_file()
    assert (tmp_path / said["report"]).is_file()
    assert {path.name for path in tmp_path.iterdir()} == {"retool-demo"}
    # It is the wheel's own code that ran, with the data in it.
    code = "import retool_clientgen as r; print(r.__file__)"
    found = subprocess.run(
        [tool.parent / "python", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert str(ROOT) not in found.stdout


def test_without_a_package_index_there_is_one_error_that_says_so(tmp_path: Path) -> None:
    ran = run_cli(
        "demo", "--release", OLDEST, "--out", tmp_path / "demo", cwd=tmp_path, PIP_INDEX_URL="http://127.0.0.1:9/simple",
        PIP_NO_CACHE_DIR="1", PIP_RETRIES="0", PIP_CONFIG_FILE=os.devnull,
    )  # fmt: skip
    assert ran.code == 2
    assert ran.stderr.count("error:") == 1
    assert "pip cannot install the client" in ran.stderr
    assert "check the network, the proxy" in ran.stderr
    # What was made until then is kept.
    assert list((tmp_path / "demo").glob("*.whl"))


def test_a_release_without_a_snapshot_is_bad_input(tmp_path: Path) -> None:
    ran = run_cli("demo", "--release", "3.114", "--out", tmp_path / "demo", cwd=tmp_path)
    assert (ran.code, ran.stderr.count("error:")) == (2, 1)
    assert "release 3.114 has no snapshot" in ran.stderr
    assert not (tmp_path / "demo").exists()
