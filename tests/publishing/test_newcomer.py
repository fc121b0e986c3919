"""The way of somebody who has a clone and an instance, from an empty folder to an upgraded client on an own index."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from retool_clientgen.mock import MockRetool
from support.paths import NEWEST, OLDEST, ROOT

for module in ("hatchling", "pypiserver", "uv"):
    if importlib.util.find_spec(module) is None:
        pytest.skip(f"{module} is not installed", allow_module_level=True)

NAME = "acme-retool-client"
USER, PASSWORD = "publisher", "s3cret"
INDEX = """
import pypiserver, sys
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIServer, make_server
_, packages, user, password = sys.argv
class Threads(ThreadingMixIn, WSGIServer): daemon_threads = True
app = pypiserver.app(
    roots=[__import__("pathlib").Path(packages)], authenticate=["list", "download", "update"],
    auther=lambda *given: given == (user, password), disable_fallback=True,
)
server = make_server("127.0.0.1", 0, app, server_class=Threads)
print(server.server_port, flush=True)
server.serve_forever()
"""
SMOKE = """
from retool_client import Retool
with Retool.from_env() as retool:
    retool.groups.list().all()
    print(retool)
"""


def run(*command: str | Path, cwd: Path, expected: int = 0, **environment: str) -> str:
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("RETOOL_", "GIT_", "UV_"))}
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env={**kept, "NO_PROXY": "127.0.0.1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == expected, done.stdout + done.stderr
    return done.stdout


def environment_in(folder: Path) -> Path:
    """A new environment; pip of this one installs into it."""
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
    return folder / ("Scripts" if sys.platform == "win32" else "bin")


def pip(environment: Path, *arguments: str | Path, **variables: str) -> str:
    command = (
        sys.executable,
        "-m",
        "pip",
        "--python",
        environment / "python",
        "--disable-pip-version-check",
        *arguments,
    )
    return run(*command, cwd=environment, **variables)


@pytest.fixture
def toolchain(tmp_path: Path) -> Path:
    """The programs of an environment in which the toolchain was installed from the clone."""
    reached = subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", tmp_path / "try", "hatchling"],
        capture_output=True,
        check=False,
    )
    if reached.returncode:
        pytest.skip("no index is reached that has what the toolchain requires")
    programs = environment_in(tmp_path / "toolchain")
    pip(programs, "install", "--quiet", "--no-compile", f"{ROOT}[build]")
    return programs


@pytest.fixture
def index(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """An index that asks for a password: its address, and the directory of its packages."""
    packages = tmp_path / "packages"
    packages.mkdir()
    command = [sys.executable, "-W", "ignore", "-c", INDEX, packages, USER, PASSWORD]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        yield f"127.0.0.1:{server.stdout.readline().strip()}", packages
        server.terminate()


def publish(workspace: Path, index: str, before: str, folder: Path) -> None:
    """Runs the scripts of the job that `init` wrote, those that install something apart."""
    job = yaml.safe_load((workspace / ".gitlab/retool-client.yml").read_text())["retool-client-publish"]
    python = folder / "python"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    given = {
        "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
        "RETOOL_CLIENT_PUBLISH_URL": f"http://{index}/",
        "RETOOL_CLIENT_INDEX_URL": f"http://{index}/simple/",
        "RETOOL_CLIENT_PUBLISH_USERNAME": USER,
        "RETOOL_CLIENT_PUBLISH_PASSWORD": PASSWORD,
        "CI_COMMIT_BEFORE_SHA": before,
    }
    for name, value in job["variables"].items():
        given[name] = given[value[1:]] if value.startswith("$") else value
    for script in job["script"][1:]:
        run("bash", "-eo", "pipefail", "-c", script, cwd=workspace, **given)


def commit(workspace: Path) -> str:
    git = ("git", "-c", "user.name=a", "-c", "user.email=a@example.com")
    run(*git, "add", "--all", cwd=workspace)
    run(*git, "commit", "--quiet", "-m", "Client", cwd=workspace)
    return run("git", "rev-parse", "HEAD", cwd=workspace).strip()


@pytest.mark.slow
def test_a_newcomer_gets_from_a_clone_to_an_upgraded_client_on_an_index(
    toolchain: Path, index: tuple[str, Path], tmp_path: Path
) -> None:
    tool, workspace = toolchain / "retool-clientgen", tmp_path / "retool-api"
    address, packages = index
    workspace.mkdir()
    run("git", "init", "--quiet", "-b", "main", cwd=workspace)
    user = environment_in(tmp_path / "user")
    pip(user, "install", "--quiet", "--no-compile", "anyio", "attrs", "httpx", "sniffio")

    def install(release: str, instance: MockRetool) -> str:
        """Installs the client from the index and no other place, and gives what it calls itself."""
        listed = f"http://{USER}:{PASSWORD}@{address}/simple/"
        wanted = f"{NAME}=={release}.*"
        only = ("--no-deps", "--no-compile", "--index-url", listed, wanted)
        pip(user, "install", "--quiet", "--upgrade", *only, PIP_CONFIG_FILE=os.devnull)
        assert f"Name: {NAME}\nVersion: {release}.0\n" in pip(user, "show", NAME)
        return run(user / "python", "-c", SMOKE, cwd=tmp_path, **instance.environment)

    with MockRetool(OLDEST, token="retool_01x") as instance:
        port = int(instance.url.rpartition(":")[2])
        known = {"RETOOL_ACCESS_TOKEN": instance.token}
        run(tool, "init", "--instance", instance.url, "--client-name", NAME, cwd=workspace)
        run(tool, "build", "--instance", instance.url, "--wheel", cwd=workspace, **known)
        first = commit(workspace)
        publish(workspace, address, "0" * 40, tmp_path)
        assert [wheel.name for wheel in packages.iterdir()] == [f"acme_retool_client-{OLDEST}.0-py3-none-any.whl"]
        assert f"({NAME} {OLDEST}.0)" in install(OLDEST, instance)
        assert f"{NAME} {OLDEST}.0" in run(tool, "check", cwd=workspace, **known)

    with MockRetool(NEWEST, token="retool_01x", port=port) as instance:
        assert f"{NAME} {OLDEST}.0" in run(tool, "check", cwd=workspace, expected=1, **known)
        # Exit code 1: there are breaking changes, which a person has to see.
        run(tool, "upgrade", "--wheel", cwd=workspace, expected=1, **known)
        wheel = workspace / f"generated/{NEWEST}/dist/acme_retool_client-{NEWEST}.0-py3-none-any.whl"
        built = wheel.read_bytes()
        commit(workspace)
        publish(workspace, address, first, tmp_path)
        # A job that runs again finds what it published, and that is the wheel that was attached.
        publish(workspace, address, first, tmp_path)
        assert {path.name: path.read_bytes() for path in packages.iterdir()}[wheel.name] == built
        assert len(list(packages.iterdir())) == 2
        assert f"({NAME} {NEWEST}.0)" in install(NEWEST, instance)
        run(tool, "check", cwd=workspace, **known)
        run(tool, "verify", NEWEST, cwd=workspace)
