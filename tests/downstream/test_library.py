"""A library that depends on the client, with tests of its own that use the fixture, run as its users run them."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from support.paths import OLDEST

LIBRARY = Path(__file__).parent / "library"
QUICK = [f"-pno:{name}" for name in ("cacheprovider", "schemathesis", "hypothesispytest", "xdist", "anyio")]
"""Plugins of this repository's tests that the library's own have no use for."""


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with the installed client of 3.334: a pure wheel is installed by unpacking it."""
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder)
    return folder


def run_pytest(library: Path, site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A run of the library's tests, with nothing of this repository in its way."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("RETOOL_", "PYTEST_"))}
    own = [folder for folder in (os.environ.get("PYTHONPATH"),) if folder]
    environment["PYTHONPATH"] = os.pathsep.join((str(site), str(library), *own))
    command = [sys.executable, "-m", "pytest", "-q", *QUICK, *arguments]
    return subprocess.run(command, cwd=library, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """The library as it lies in a directory of its own."""
    return Path(shutil.copytree(LIBRARY, tmp_path / "library"))


def test_the_tests_of_a_downstream_library_pass_with_the_fixture(library: Path, site: Path) -> None:
    done = run_pytest(library, site)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "10 passed" in done.stdout


def test_a_mistake_of_the_library_is_noticed_by_the_instance(library: Path, site: Path) -> None:
    teams = library / "retool_onboarding/teams.py"
    teams.write_text(teams.read_text().replace('"path": "/active"', '"path": "/enabled"'))
    done = run_pytest(library, site)
    assert "1 failed, 9 passed" in done.stdout
    assert "'/enabled' cannot be changed" in done.stdout


def test_a_release_can_be_chosen_on_the_command_line(library: Path, site: Path) -> None:
    (library / "tests/test_teams.py").write_text(
        f"def test_release(retool_instance):\n    assert retool_instance.release == '{OLDEST}'\n"
    )
    done = run_pytest(library, site, "--retool-release", OLDEST)
    assert done.returncode == 0, done.stdout


def test_the_document_of_an_own_instance_can_be_chosen_and_an_invalid_answer_fails_the_test(
    library: Path, site: Path
) -> None:
    (library / "4.19").mkdir()
    (library / "4.19/openapi.yaml").write_text(
        "openapi: 3.0.3\ninfo: {title: x, version: 4.19.0}\n"
        "paths: {/groups: {get: {responses: {'200': {description: x, content: {application/json: {schema:\n"
        "  {type: object, required: [data], properties: {data: {type: integer, minimum: 2, maximum: 1}}}}}}}}}}\n"
    )
    (library / "tests/test_teams.py").write_text(
        "from retool_clientgen.mock import Request\n"
        "def test_groups(retool_instance):\n"
        "    headers = (('Authorization', f'Bearer {retool_instance.token}'),)\n"
        "    assert retool_instance.handle(Request('GET', '/api/v2/groups', headers)).status == 500\n"
        "def test_nothing(retool_instance):\n"
        "    assert retool_instance.release == '4.19'\n"
    )
    done = run_pytest(library, site, "-o", "retool_release=4.19/openapi.yaml")
    assert "2 passed, 1 error" in done.stdout
    assert "InvalidReplyError: answers of the mock are not as the document says" in done.stdout
