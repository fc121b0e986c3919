"""The fixture `retool_instance` in runs of pytest of its own: what one test does to it is not there in the next."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

QUIET = [f"-pno:{name}" for name in ("cacheprovider", "schemathesis", "hypothesispytest", "anyio")]

HELPERS = """
import httpx, pytest
from retool_clientgen.mock import MockRetool

def ask(instance, path="/groups", method="GET", **content):
    headers = {"Authorization": f"Bearer {instance.token}"}
    return httpx.request(method, f"{instance.url}/api/v2{path}", headers=headers, trust_env=False, **content)
"""


def run(folder: Path, tests: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs tests in a directory of their own."""
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers -W error\n")
    (folder / "test_it.py").write_text(HELPERS + tests)
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("RETOOL_", "PYTEST_"))}
    command = [sys.executable, "-m", "pytest", "-q", *QUIET, *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def test_nothing_of_a_test_is_left_in_the_next_one(tmp_path: Path) -> None:
    done = run(tmp_path, """
def test_a(retool_instance):
    retool_instance.fault("status=503", count=None)
    retool_instance.mint_token(["Groups > Read"])
    assert ask(retool_instance, method="POST", json={"name": "x"}).status_code == 503
    retool_instance.clear_faults()
    assert ask(retool_instance, method="POST", json={"name": "x"}).status_code == 200
    retool_instance.fault("reset", count=5)

def test_b(retool_instance):
    assert ask(retool_instance, method="POST", json={"name": "x"}).status_code == 200
    assert retool_instance.report()["requests"] == len(retool_instance.requests()) == 1
""")  # fmt: skip
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("ending", ["retool_instance.stop()", "with retool_instance:\n        pass"])
def test_a_test_may_stop_its_instance_and_the_next_one_has_it_again(tmp_path: Path, ending: str) -> None:
    done = run(tmp_path, f"""
def test_a(retool_instance):
    url = retool_instance.url
    {ending}
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)

def test_b(retool_instance):
    assert ask(retool_instance).status_code == 200
""")  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_several_releases_stand_beside_each_other_in_one_run_and_in_several_workers(tmp_path: Path) -> None:
    done = run(tmp_path, """
@pytest.mark.parametrize("release", [
    pytest.param(name, marks=pytest.mark.retool(release=name), id=f"{name}-{n}")
    for n in range(4) for name in ("3.75", "3.334")
])
def test_release(retool_instance, release):
    assert retool_instance.release == release
    assert ask(retool_instance, method="POST", json={"name": "x"}).status_code == 200
    assert len(retool_instance.requests()) == 1
""", "-n2")  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert "8 passed" in done.stdout


def test_a_marker_of_a_test_adds_to_that_of_its_class_and_module(tmp_path: Path) -> None:
    done = run(tmp_path, """
pytestmark = pytest.mark.retool(release="3.75", seed=2)

@pytest.mark.retool(mode="observed")
class TestIt:
    @pytest.mark.retool(seed=3)
    def test_it(self, retool_instance):
        api = retool_instance.api
        assert (retool_instance.release, api.mode, api.seed) == ("3.75", "observed", 3)
""")  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_a_marker_with_several_releases_runs_a_test_for_each(tmp_path: Path) -> None:
    done = run(tmp_path, """
seen = []

@pytest.fixture
def release(retool_instance):
    return retool_instance.release

@pytest.mark.retool(release=["3.75", "3.334", "3.75"])
class TestIt:
    def test_each(self, release, request):
        seen.append(release)
        assert request.node.name == f"test_each[{release}]"

    @pytest.mark.retool(release="4.0")
    def test_nearest(self, release):
        assert release == "4.0"

    def test_without_an_instance(self):
        pass

def test_all():
    assert seen == ["3.75", "3.334"]
""")  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert "5 passed" in done.stdout


def test_a_list_of_something_else_is_one_clear_error(tmp_path: Path) -> None:
    lists: list[list[object]] = [[], ["3.75", 4.0], [""]]
    for number, releases in enumerate(lists):
        (tmp_path / f"test_{number}.py").write_text(
            f"import pytest\n@pytest.mark.retool(release={releases!r})\ndef test_it(retool_instance):\n    pass\n"
        )
    done = run(tmp_path, "")
    assert done.returncode == 2
    for releases in lists:
        assert f"the marker retool takes releases such as ['3.334', '4.0'], not {releases!r}" in done.stdout
    assert "plugin.py" not in done.stdout


MARKERS = {
    "retool('3.75')": "the marker retool has no '3.75'; it has the keywords release, mode, seed",
    "retool(relaese='3.75')": "the marker retool has no relaese; it has the keywords release, mode, seed",
    "retool(release=3.75)": "the release of the marker retool is a text, such as '3.334', not 3.75",
    "retool(release='3.100')": "no Retool instance for the test: release 3.100 has no snapshot",
    "retool(mode='real')": "no Retool instance for the test: --mode: 'real' is not a mode",
}


def test_a_marker_that_says_nothing_is_one_clear_error(tmp_path: Path) -> None:
    tests = [
        f"@pytest.mark.{marker}\ndef test_{number}(retool_instance):\n    pass\n"
        for number, marker in enumerate(MARKERS)
    ]
    done = run(tmp_path, "\n".join(tests))
    assert done.returncode == 1
    assert f"{len(MARKERS)} errors" in done.stdout
    assert [message for message in MARKERS.values() if message not in done.stdout] == []
    assert "plugin.py" not in done.stdout


def test_an_invalid_answer_fails_its_own_test_however_many_there_were_before(tmp_path: Path) -> None:
    (tmp_path / "4.19").mkdir()
    data = {"type": "integer", "minimum": 2, "maximum": 1}
    schema = {"type": "object", "required": ["data"], "properties": {"data": data}}
    wrong = {"get": {"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}}}
    document = {"openapi": "3.0.3", "info": {"title": "x", "version": "4.19.0"}}
    (tmp_path / "4.19/openapi.json").write_text(json.dumps({**document, "paths": {"/groups": wrong, "/spaces": wrong}}))
    done = run(tmp_path, """
def test_a(retool_instance):
    for _ in range(600):
        assert ask_core(retool_instance, "/groups") == 500

def test_b(retool_instance):
    assert ask_core(retool_instance, "/spaces") == 500

def test_c(retool_instance):
    pass

def ask_core(instance, path):
    from retool_clientgen.mock import Request
    return instance.handle(Request("GET", f"/api/v2{path}", (("Authorization", f"Bearer {instance.token}"),))).status
""", "--retool-release", "4.19/openapi.json")  # fmt: skip
    assert "3 passed, 2 errors" in done.stdout, done.stdout
    _, _, second = done.stdout.partition("ERROR at teardown of test_b")
    assert "GET /spaces 200" in second
    assert "GET /groups 200" not in second.partition("short test summary")[0]
