"""What works without the extras, and what the rest says."""

import subprocess
import sys

import pytest

CLI = ("rich", "typer")
BUILD = (
    "anyio",
    "griffe",
    "hatchling",
    "httpx",
    "jinja2",
    "openapi_python_client",
    "openapi_spec_validator",
    "tomlkit",
)
WITHOUT = "import sys; sys.modules.update(dict.fromkeys({!r}));"
COMMAND = "sys.argv = ['retool-clientgen', *{!r}]; from retool_clientgen.cli import main; main()"
INSTANCE = """
import urllib.request
from retool_clientgen.mock import MockRetool
with MockRetool() as instance:
    headers = {"Authorization": f"Bearer {instance.token}"}
    request = urllib.request.Request(f"{instance.url}/api/v2/users", headers=headers)
    print(urllib.request.urlopen(request).status)
"""


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)


def test_an_instance_for_tests_needs_no_extra() -> None:
    ran = run(WITHOUT.format((*CLI, *BUILD)) + INSTANCE)
    assert ran.stdout == "200\n", ran.stderr


@pytest.mark.parametrize("command", ["releases", "explain users.list", "scopes users.list", "matrix"])
def test_commands_that_need_little_run_with_the_extra_for_the_command_line(command: str) -> None:
    ran = run(WITHOUT.format(BUILD) + COMMAND.format(command.split()))
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize(
    ("missing", "command", "extra"),
    [
        (CLI, "mock", "cli"),
        ((*CLI, *BUILD), "build 4.0", "build"),
        ((*CLI, *BUILD), "impact 3.75 4.0 app.py", "impact"),
        (BUILD, "build 4.0 --force --out {tmp}", "build"),
        (BUILD, "diff 3.75 4.0", "build"),
        (BUILD, "fetch --instance http://127.0.0.1:1", "build"),
        (BUILD, "overlay check", "build"),
        (BUILD, "demo", "build"),
    ],
)
def test_a_command_that_lacks_its_extra_says_which(
    missing: tuple[str, ...], command: str, extra: str, tmp_path: object
) -> None:
    ran = run(WITHOUT.format(missing) + COMMAND.format(command.format(tmp=tmp_path).split()))
    assert ran.returncode == 2, ran.stdout
    first, fix = ran.stderr.splitlines()
    assert first.startswith(f"error: retool-clientgen {command.split(maxsplit=1)[0]}: needs ")
    assert fix == f"  Install retool-clientgen with its extra `{extra}`."
