"""The CI jobs that `init` writes: linted, and their scripts run against a repository and an instance."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from retool_clientgen.mock import MockRetool
from retool_clientgen.workspace.toolchain import publishing_tools
from support.cli import run_cli
from support.paths import OLDEST, TOOL

GITHUB = ".github/workflows/retool-client.yml"
GITLAB = ".gitlab/retool-client.yml"
TOKEN = "retool_01theinstance"
PUSH_TOKEN = "glpat-0123456789"


@pytest.fixture(scope="module")
def jobs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("jobs")
    assert run_cli("init", directory).code == 0
    return directory


@pytest.mark.parametrize(
    ("schema", "file"),
    [("vendor.github-workflows", GITHUB), ("vendor.gitlab-ci", GITLAB), ("vendor.gitlab-ci", ".gitlab-ci.yml")],
)
def test_a_job_is_valid_by_the_schema_of_its_platform(jobs: Path, schema: str, file: str) -> None:
    linted = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, jobs / file],
        capture_output=True,
        text=True,
        check=False,
    )
    assert linted.returncode == 0, linted.stdout + linted.stderr


def steps(jobs: Path, job: str = "upgrade") -> dict[str, dict[str, Any]]:
    found = yaml.safe_load((jobs / GITHUB).read_text())["jobs"][job]["steps"]
    return {step.get("name") or step.get("uses") or step["run"]: step for step in found}


def scripts(jobs: Path) -> list[str]:
    gitlab = [script for job in yaml.safe_load((jobs / GITLAB).read_text()).values() for script in job["script"]]
    both = [*steps(jobs).values(), *steps(jobs, "publish").values()]
    github = [step["run"] for step in both if "run" in step]
    assert github
    assert gitlab
    return github + gitlab


@pytest.mark.skipif(shutil.which("zizmor") is None, reason="zizmor is not installed")
def test_zizmor_finds_nothing_in_the_workflow(jobs: Path) -> None:
    command = ["zizmor", "--offline", "--quiet", jobs / GITHUB]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout


def test_the_workflow_may_do_no_more_than_it_has_to(jobs: Path) -> None:
    workflow = yaml.safe_load((jobs / GITHUB).read_text())
    assert workflow["permissions"] == {}
    assert workflow["jobs"]["upgrade"]["permissions"] == {"contents": "write", "pull-requests": "write"}
    assert workflow["jobs"]["publish"]["permissions"] == {"contents": "read"}
    for job, wanted, only, secret in (
        ("upgrade", 3, "Bring the workspace in step with the instance", "RETOOL_ACCESS_TOKEN"),
        ("publish", 2, "Publish them", "UV_PUBLISH_PASSWORD"),
    ):
        uses = [step["uses"] for step in steps(jobs, job).values() if "uses" in step]
        assert len(uses) == wanted
        assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action) for action in uses)
        assert steps(jobs, job)[uses[0]]["with"]["persist-credentials"] is False
        assert [name for name, step in steps(jobs, job).items() if secret in step.get("env", {})] == [only]
    # What an instance or a release says reaches a shell as a variable, never as a part of a command.
    assert not [script for script in scripts(jobs) if "${{" in script]
    assert not [script for script in scripts(jobs) if "ACCESS_TOKEN" in script]


def installs(directory: Path, *arguments: str) -> list[str]:
    """The lines with which the jobs that `init` writes install the toolchain."""
    ran = run_cli("init", directory, *arguments)
    assert ran.code == 0, ran.stderr
    lines = [line for file in (GITHUB, GITLAB) for line in (directory / file).read_text().splitlines()]
    found = [line.split("install ", 1)[1] for line in lines if "pip install " in line]
    tools = [line for line in found if line.endswith(" ".join(publishing_tools(None).split()))]
    assert len(tools) == 2
    assert all(("--index-url" in line) == ("--index-url" in arguments) for line in found)
    return [line for line in found if line not in tools]


GIT = "git+https://git.example.com/a.git@0123456789abcdef0123456789abcdef01234567"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), "${RETOOL_CLIENTGEN_SOURCE:?"),
        (("--toolchain", GIT), f"retool-clientgen[impact] @ {GIT}"),
        (
            ("--toolchain", "retool-clientgen==1.2.3", "--index-url", "https://i.example.com/simple"),
            '--index-url "https://i.example.com/simple" "retool-clientgen[impact]==1.2.3"',
        ),
    ],
    ids=["a directory", "git", "an index"],
)
def test_the_jobs_install_the_toolchain_from_a_place_that_is_named(
    tmp_path: Path, arguments: tuple[str, ...], expected: str
) -> None:
    lines = installs(tmp_path, *arguments)
    assert len(lines) == 2
    assert all(expected in line for line in lines)
    for schema, file in (("vendor.github-workflows", GITHUB), ("vendor.gitlab-ci", GITLAB)):
        command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, tmp_path / file]
        assert subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    "toolchain",
    ["retool-clientgen==1.2.3", "retool-clientgen", "other @ https://x.example.com/a.whl", 'a"; rm -rf ~; "', "$(id)"],
)
def test_a_place_that_is_the_public_index_or_no_place_is_refused(tmp_path: Path, toolchain: str) -> None:
    ran = run_cli("init", tmp_path / "new", "--toolchain", toolchain)
    assert (ran.code, ran.stderr.count("error: --toolchain")) == (2, 1)
    assert not (tmp_path / "new").exists()


def test_a_repository_around_the_workspace_is_told_what_to_move(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    ran = run_cli("init", tmp_path / "tools/retool")
    assert "working-directory: tools/retool" in ran.stdout
    assert "move .github/workflows/retool-client.yml there" in ran.stdout
    assert "both jobs there `before_script: [cd tools/retool]`" in ran.stdout


def test_what_is_published_is_what_a_push_changed_also_below_the_root_of_a_repository(
    jobs: Path, tmp_path: Path
) -> None:
    (script,) = (step["run"] for name, step in steps(jobs, "publish").items() if name.startswith("Build"))
    repository = Repository(tmp_path, jobs, "http://127.0.0.1:1")
    within = repository.clone / "tools/retool"
    commits = []
    for release in ("1.0", "1.1"):
        project = within / "generated" / release
        (project / "p").mkdir(parents=True)
        (project / "p/__init__.py").touch()
        (project / "lock.json").write_text("{}")
        (project / "pyproject.toml").write_text(
            '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
            f'[project]\nname = "p"\nversion = "{release}"\n'
        )
        repository.git("add", "--all")
        repository.git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", release)
        commits.append(repository.git("rev-parse", "HEAD").strip())

    def built(before: str) -> list[str]:
        repository.run(f"cd tools/retool\n{script}", BEFORE=before)
        wheels = sorted(within.glob("generated/*/dist/*.whl"))
        for wheel in wheels:
            wheel.unlink()
        return [wheel.name for wheel in wheels]

    assert built(commits[0]) == ["p-1.1-py2.py3-none-any.whl"]
    assert built(commits[1]) == []
    # A branch that is new, or a push by force.
    assert built("0" * 40) == ["p-1.0-py2.py3-none-any.whl", "p-1.1-py2.py3-none-any.whl"]


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_shellcheck_finds_nothing_in_the_scripts(jobs: Path) -> None:
    for script in scripts(jobs):
        # SC2016: the credential helper is to be expanded by git, not here.
        command = ["shellcheck", "--shell", "bash", "--exclude", "SC2016", "-"]
        found = subprocess.run(command, input=script, capture_output=True, text=True, check=False)
        assert found.returncode == 0, found.stdout


class Repository:
    """A clone of a repository with a workspace in it, as a runner has it."""

    def __init__(self, directory: Path, jobs: Path, url: str) -> None:
        self.remote = directory / "remote/project.git"
        self.clone = directory / "clone"
        self.temporary = directory / "runner"
        self.temporary.mkdir()
        bin_directory = directory / "bin"
        bin_directory.mkdir()
        (bin_directory / "retool-clientgen").symlink_to(TOOL)
        # A link would not find the packages of this environment.
        python = bin_directory / "python"
        python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
        python.chmod(0o755)
        # What the command `gh` is asked for is kept; GitHub itself is not here.
        gh = bin_directory / "gh"
        gh.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> {directory}/asked-of-gh\n')
        gh.chmod(0o755)
        self.asked_of_gh = directory / "asked-of-gh"
        self.environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("RETOOL_", "GIT_"))},
            "PATH": f"{bin_directory}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(directory),
            "NO_PROXY": "127.0.0.1",
            "RETOOL_HOST": url,
            "RETOOL_ACCESS_TOKEN": TOKEN,
        }
        subprocess.run(["git", "init", "--quiet", "--bare", "-b", "main", self.remote], check=True)
        self.git("config", "receive.advertisePushOptions", "true", at=self.remote)
        shutil.copytree(jobs, self.clone)
        self.git("init", "--quiet", "-b", "main")
        self.git("remote", "add", "origin", str(self.remote))
        self.git("add", "--all")
        self.git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "Begin")
        self.git("push", "--quiet", "origin", "main")

    def git(self, *arguments: str, at: Path | None = None) -> str:
        command = ["git", "-C", str(at or self.clone), *arguments]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True).stdout

    def run(self, script: str, **environment: str) -> str:
        """Runs a script as a runner does, and gives all that it printed."""
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=self.clone,
            env={**self.environment, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        return done.stdout

    def branches(self) -> list[str]:
        return self.git("for-each-ref", "--format=%(refname:short)", "refs/heads", at=self.remote).split()

    def again(self) -> None:
        """Another run begins with a fresh checkout of the main branch."""
        self.git("switch", "--quiet", "main")


def test_the_workflow_proposes_an_upgrade_once_and_pushes_nothing_where_nothing_changed(
    jobs: Path, tmp_path: Path
) -> None:
    with MockRetool(OLDEST, token=TOKEN) as instance:
        repository = Repository(tmp_path, jobs, instance.url)
        upgrade = steps(jobs)["Bring the workspace in step with the instance"]["run"]
        propose = steps(jobs)["Open a pull request"]["run"]
        attached = steps(jobs)["Attach the wheel"]["with"]["path"]

        def run() -> tuple[dict[str, str], str]:
            files = {name: repository.temporary / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
            for file in files.values():
                file.write_text("")
            given = {"RUNNER_TEMP": str(repository.temporary), **{name: str(file) for name, file in files.items()}}
            printed = repository.run(upgrade, **given)
            lines = files["GITHUB_OUTPUT"].read_text().splitlines()
            outputs = dict(line.split("=", 1) for line in lines)
            if outputs["changed"] == "true":
                titled = f"Upgrade the Retool client to {outputs['version']}"
                named = {"BRANCH": outputs["branch"], "TITLE": titled, "GITHUB_REF_NAME": "main", "GH_TOKEN": "x"}
                printed += repository.run(propose, **given, **named)
            return outputs, printed

        outputs, printed = run()
        branch = outputs["branch"]
        assert outputs["changed"] == "true"
        assert branch.startswith(f"retool-client-{OLDEST}.0-")
        assert repository.branches() == ["main", branch]
        pushed = repository.git("ls-tree", "-r", "--name-only", branch, at=repository.remote).split()
        assert {"CHANGELOG.md", "spec/instances.json", f"generated/{OLDEST}/lock.json"} <= set(pushed)
        (wheel,) = repository.clone.glob(attached)
        assert wheel.name == f"retool_client-{OLDEST}.0-py3-none-any.whl"
        assert not [name for name in pushed if name.endswith(".whl")]
        assert TOKEN not in printed + repository.git("log", "-p", branch, at=repository.remote)
        asked = repository.asked_of_gh.read_text().split("\n")
        assert asked[:4] == ["auth", "setup-git", "pr", "create"]
        assert asked[asked.index("--base") + 1] == "main"

        # A week later, the pull request is still open.
        repository.again()
        _, printed = run()
        assert "is there already" in printed
        assert repository.asked_of_gh.read_text().count("create") == 1

        # And once it is merged, there is nothing to do.
        repository.git("checkout", "--quiet", "--force", branch)
        outputs, _ = run()
        assert outputs["changed"] == "false"
        assert repository.git("status", "--porcelain") == ""


def test_the_job_of_gitlab_proposes_an_upgrade_once_and_pushes_nothing_where_nothing_changed(
    jobs: Path, tmp_path: Path
) -> None:
    script = yaml.safe_load((jobs / GITLAB).read_text())["retool-client"]["script"][1]
    with MockRetool(OLDEST, token=TOKEN) as instance:
        repository = Repository(tmp_path, jobs, instance.url)
        hook = repository.remote / "hooks/pre-receive"
        hook.write_text(f"#!/bin/sh\nenv | grep ^GIT_PUSH_OPTION | sort > {tmp_path}/options\n")
        hook.chmod(0o755)
        given = {
            "CI_SERVER_URL": f"file://{repository.remote.parent}",
            "CI_SERVER_HOST": "gitlab.example.com",
            "CI_PROJECT_PATH": "project",
            "CI_DEFAULT_BRANCH": "main",
            "RETOOL_CLIENT_PUSH_TOKEN": PUSH_TOKEN,
        }
        printed = repository.run(script, **given)
        (branch,) = (name for name in repository.branches() if name != "main")
        message = repository.git("log", "-1", "--format=%B", branch, at=repository.remote)
        assert message.startswith(f"Upgrade the Retool client to {OLDEST}.0\n\n## retool-client {OLDEST}.0")
        options = (tmp_path / "options").read_text()
        assert "merge_request.create" in options
        assert "merge_request.target=main" in options
        assert f"merge_request.title=Upgrade the Retool client to {OLDEST}.0" in options
        for token in (TOKEN, PUSH_TOKEN):
            assert token not in printed + repository.git("log", "-p", branch, at=repository.remote)

        repository.again()
        assert "is there already" in repository.run(script, **given)
        repository.git("checkout", "--quiet", "--force", branch)
        before = repository.branches()
        assert "Nothing to do" in repository.run(script, **given)
        assert repository.branches() == before
        assert repository.git("status", "--porcelain") == ""


def test_a_job_fails_where_the_upgrade_cannot_be_made(jobs: Path, tmp_path: Path) -> None:
    repository = Repository(tmp_path, jobs, "http://127.0.0.1:1")
    upgrade = steps(jobs)["Bring the workspace in step with the instance"]["run"]
    given = {"RUNNER_TEMP": str(repository.temporary), "RETOOL_CLIENTGEN_RETRIES": "0"}
    with pytest.raises(AssertionError, match="not reached"):
        repository.run(upgrade, **given, GITHUB_OUTPUT="/dev/null", GITHUB_STEP_SUMMARY="/dev/null")
    assert json.loads((repository.temporary / "upgrade.json").read_text())["error"]["where"]
