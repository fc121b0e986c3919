"""`upgrade`, from end to end against the embedded instance, and what it does with what goes wrong."""

import copy
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.errors import ClientgenError
from retool_clientgen.mock import MockRetool
from retool_clientgen.upgrade.staging import Staging
from retool_clientgen.workspace.settings import load_settings
from retool_clientgen.workspace.workspace import Workspace
from support.cli import Ran, run_cli
from support.paths import OLDEST, SECOND, TOOL
from support.pipeline import operation_count, served
from support.server import Answer, Asked, Server
from support.workspaces import contents, instance_of

TOKEN = "retool_01x"
OPTIONS = "$.paths['/resources'].post.requestBody.content['application/json'].schema.properties.options.anyOf[4]"
USERS = "$.paths['/users'].get.responses['200'].content['application/json'].schema.properties.data.items.properties"
MOVED = f"{OPTIONS}.properties.authentication_options.anyOf[4].properties.oauth1_signature_method"
OURS = f"""\
# Corrections of our own.
overlay: 1.1.0
info:
  title: What our instance does otherwise
  version: 1.0.0
actions:
  # This one stays.
  - target: $.paths['/folders'].post
    update: {{summary: Ask the platform team first.}}
  # This one moves to another member of the union.
  - target: {MOVED}
    update: {{description: We sign with HMAC.}}
  # This one is dead: 3.334 has it.
  - target: {USERS}
    update: {{is_admin: {{type: boolean}}}}
  # This one breaks: 3.334 does not page here.
  - target: $.paths['/custom_component_libraries'].get.parameters[?@.name=='next_token']
    update: {{description: Where the next page begins.}}
"""
OAUTH1 = "?@.properties.authentication_type.const == 'oauth1' || @.properties.authentication_type.enum[?@ == 'oauth1']"
CHANGELOG = """\
# Changelog

Ours.

## [Unreleased]

- We are thinking about it.

## [3.75.0] - 2026-01-02

- The first.
"""
SMOKE = """
import os, retool_client
from retool_client import Retool
assert retool_client.__version__.startswith("3.334."), retool_client.__version__
with Retool(os.environ["RETOOL_HOST"], token=os.environ["RETOOL_ACCESS_TOKEN"]) as retool:
    group = retool.groups.create(name="Operators")
    assert retool.groups.get(group.id).name == "Operators"
    # Both are new in 3.334.
    assert isinstance(next(iter(retool.users.list())).is_admin, bool)
    assert retool.source_control.deployments.list is not None
"""


def upgrade(workspace: Path, url: str, *arguments: str, token: str = TOKEN) -> Ran:
    return run_cli(
        "upgrade",
        "--instance",
        url,
        *arguments,
        cwd=workspace,
        RETOOL_ACCESS_TOKEN=token,
        RETOOL_CLIENTGEN_RETRIES="0",
    )


def test_an_upgrade_from_3_75_to_3_334_leaves_a_tree_that_builds_and_a_client_that_works(workspace: Path) -> None:
    (workspace / "overlays/ours.yaml").write_text(OURS)
    (workspace / "CHANGELOG.md").write_text(CHANGELOG)
    assert run_cli("build", OLDEST, cwd=workspace).code == 0
    with MockRetool(SECOND) as instance:
        ran = upgrade(workspace, instance.url, "--json", "--markdown", "report.md", token=instance.token)
        assert ran.code == 1, ran.stderr
        after = contents(workspace)
        again = upgrade(workspace, instance.url, token=instance.token)
        assert (again.code, "nothing to do" in again.stdout) == (0, True), again.stderr
        assert contents(workspace) == after
        checked = run_cli(
            "check", "--instance", instance.url, "--json", cwd=workspace, RETOOL_ACCESS_TOKEN=instance.token
        )
        assert (checked.code, checked.json["conditional"]) == (0, True)
        smoke = subprocess.run(
            [sys.executable, "-c", SMOKE],
            env={**os.environ, **instance.environment, "PYTHONPATH": str(workspace / f"generated/{SECOND}")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert smoke.returncode == 0, smoke.stderr

    result = ran.json
    assert (result["before"], result["version"], result["rebuilt"]) == (f"{OLDEST}.0", f"{SECOND}.0", [f"{OLDEST}.0"])
    assert result["comparison"]["operations_added"] == operation_count(SECOND) - operation_count(OLDEST)
    states = {action["number"]: action["state"] for action in result["overlay_actions"]}
    assert states == {1: "broken", 2: "dead", 3: "broken"}
    (broken,) = result["needs_a_person"]["actions of your overlays that do not apply any more"]
    assert "next_token" in broken
    title = "actions of your overlays that were carried over to what is likely the same place"
    (carried,) = result["needs_a_person"][title]
    assert f"authentication_options.anyOf[{OAUTH1}]" in carried
    assert len(result["needs_a_person"]["breaking changes"]) > 50

    # What was written still applies to the old release; what fits the new one has a file of its own, comments included.
    old, new = (workspace / f"overlays/{name}.yaml" for name in ("ours", f"ours.from-{SECOND}"))
    assert old.read_text() == OURS.replace("info:\n", 'info:\n  x-retool-releases: "<3.334"\n')
    moved = MOVED.replace("authentication_options.anyOf[4]", f"authentication_options.anyOf[{OAUTH1}]")
    moved = moved.replace("options.anyOf[4]", "options.anyOf[?@.properties.base_url]")
    kept = OURS[: OURS.index("  # This one is dead")].replace(MOVED, moved)
    assert new.read_text() == kept.replace("info:\n", 'info:\n  x-retool-releases: ">=3.334"\n')
    # It was written with a position, which check finds, and nothing else.
    findings = run_cli("overlay", "check", "--json", cwd=workspace).json["findings"]
    assert {finding["fault"] for finding in findings} == {"position"}
    assert run_cli("verify", cwd=workspace).code == 0
    assert (
        "Ask the platform team first."
        in (workspace / f"generated/{SECOND}/retool_client/api/folders/create.py").read_text()
    )

    changelog = (workspace / "CHANGELOG.md").read_text()
    start, end = changelog.index(f"## [{SECOND}.0] - "), changelog.index(f"## [{OLDEST}.0]")
    assert changelog[:start] + changelog[end:] == CHANGELOG
    assert changelog.index("## [Unreleased]") < start
    assert "### Added" in changelog[start:end]
    assert "- **Breaking:** " in changelog[start:end]
    assert "`app_themes" in changelog[start:end]
    report = (workspace / "report.md").read_text()
    assert f"retool-client {OLDEST}.0 → {SECOND}.0" in report
    assert "next_token" in report


def test_the_same_release_with_other_content_gets_the_next_version_and_keeps_what_was_written(workspace: Path) -> None:
    overlay = workspace / "overlays/ours.yaml"
    overlay.write_text(
        "overlay: 1.1.0\ninfo: {title: ours, version: '1'}\nactions:\n"
        "  - target: $.paths['/folders'].post\n    update: {summary: Ours.}\n"
        "  # Gone.\n  - target: $.paths['/spaces'].post\n    update: {summary: Ours too.}\n"
    )
    written = overlay.read_text()
    assert run_cli("build", OLDEST, cwd=workspace).code == 0
    document: dict[str, Any] = copy.deepcopy(served(OLDEST))
    parameter = {"name": "loud", "in": "query", "schema": {"type": "boolean"}}
    document["paths"]["/groups"]["get"].setdefault("parameters", []).append(parameter)
    document["paths"]["/spaces"]["post"]["summary"] = "Ours too."
    document["paths"]["/nothing"] = {"get": {"responses": {"204": {"description": "Nothing."}}}}
    with Server(instance_of(f"{OLDEST}.9", document)) as server:
        ran = upgrade(workspace, server.url, "--json")
        assert ran.code == 1, ran.stderr
        assert upgrade(workspace, server.url).code == 0
    assert (ran.json["before"], ran.json["version"]) == (f"{OLDEST}.0", f"{OLDEST}.1")
    assert ran.json["needs_a_person"] == {"operations that no overlay names; their names were derived": ["nothing.get"]}
    assert json.loads((workspace / f"spec/{OLDEST}/openapi.json").read_text()) == document
    assert overlay.read_text() == written[: written.index("  # Gone.")]
    (aside,) = (workspace / "overlays").glob("ours.before-*.yaml.txt")
    assert aside.read_text() == written
    changelog = (workspace / "CHANGELOG.md").read_text()
    assert f"## [{OLDEST}.1] - " in changelog
    assert "query parameter `loud` was added, optional (`groups.list`)" in changelog
    assert run_cli("verify", OLDEST, cwd=workspace).code == 0


def test_a_workspace_without_a_client_gets_its_first_one_and_nothing_needs_a_person(tmp_path: Path) -> None:
    with MockRetool(OLDEST) as instance:
        ran = upgrade(tmp_path, instance.url, token=instance.token)
        again = upgrade(tmp_path, instance.url, token=instance.token)
    assert ran.code == 0, ran.stderr
    assert "nothing needs a person" in ran.stdout
    assert (again.code, "nothing to do" in again.stdout) == (0, True)
    assert (tmp_path / f"generated/{OLDEST}/retool_client").is_dir()
    assert f"The client of Retool {OLDEST}" in (tmp_path / "CHANGELOG.md").read_text()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda root: (root / "overlays/broken.yaml").write_text("overlay: 1.1.0\n"), "broken.yaml"),
        (lambda root: (root / "CHANGELOG.md").write_bytes(b"# \xff\n"), "no entry can be added"),
        (lambda root: (root / "spec/releases.toml").write_text("[[release]]\nline = 3\n"), "releases.toml"),
        (lambda root: shutil.copytree(root / "spec", root / f"generated/{SECOND}"), "holds no generated client"),
    ],
    ids=[
        "an overlay that is not valid",
        "a changelog that is not UTF-8",
        "a registry that is not valid",
        "something else where the client goes",
    ],
)
def test_where_it_cannot_be_done_the_workspace_is_as_it_was(workspace: Path, spoil: Any, said: str) -> None:
    spoil(workspace)
    before = contents(workspace)
    with Server(instance_of(f"{SECOND}.1", served(SECOND))) as server:
        ran = upgrade(workspace, server.url)
    assert ran.code == 2, ran.stdout
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
    assert contents(workspace) == before


def test_a_wheel_that_cannot_be_built_stops_the_upgrade_and_one_that_can_is_part_of_it(tmp_path: Path) -> None:
    document = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "9.9.0"},
        "paths": {"/things": {"get": {"responses": {"204": {"description": ""}}}}},
    }
    (tmp_path / "broken/hatchling").mkdir(parents=True)
    (tmp_path / "broken/hatchling/__init__.py").touch()
    (tmp_path / "broken/hatchling/__main__.py").write_text("raise SystemExit('no space left')")
    (tmp_path / "api").mkdir()
    (tmp_path / "api/retool-clientgen.toml").write_text('client-name = "acme-retool"\n')
    before = contents(tmp_path / "api")
    with Server(instance_of("9.9.0", document)) as server:

        def run(**environment: str) -> Ran:
            given = {"RETOOL_HOST": server.url, "RETOOL_ACCESS_TOKEN": TOKEN, **environment}
            return run_cli("upgrade", "--wheel", "--json", cwd=tmp_path / "api", **given)

        ran = run(PYTHONPATH=str(tmp_path / "broken"))
        assert (ran.code, "no space left" in ran.json["error"]["what"]) == (2, True)
        assert contents(tmp_path / "api") == before
        first = run().json
        again = run().json
    assert (first["changed"], again["changed"]) == (True, False)
    assert first["branch"].startswith("acme-retool-9.9.0-")
    assert first["wheels"] == again["wheels"]
    assert Path(first["wheels"][0]).name == "acme_retool-9.9.0-py3-none-any.whl"
    assert Path(first["wheels"][0]).is_file()


def test_an_upgrade_that_is_told_to_stop_leaves_nothing_behind(workspace: Path, tmp_path: Path) -> None:
    before = contents(workspace)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    waiting, released = threading.Event(), threading.Event()

    def answer(asked: Asked) -> Answer:
        # The second time the document is asked for is when it is fetched.
        if asked.path.endswith("/spec") and sum(one.path.endswith("/spec") for one in server.asked) > 1:
            waiting.set()
            released.wait(30)
        return instance_of(f"{SECOND}.1", served(SECOND))(asked)

    with Server(answer) as server:
        process = subprocess.Popen(
            [TOOL, "upgrade", "--instance", server.url],
            cwd=workspace,
            env={**os.environ, "TMPDIR": str(scratch), "NO_PROXY": "127.0.0.1", "RETOOL_ACCESS_TOKEN": TOKEN},
        )
        assert waiting.wait(30)
        assert len(list(scratch.iterdir())) == 1
        process.terminate()
        code = process.wait(30)
        released.set()
    assert code == 128 + signal.SIGTERM
    assert list(scratch.iterdir()) == []
    assert contents(workspace) == before


def test_a_report_goes_to_stdout_or_is_refused_before_anything_is_done(workspace: Path) -> None:
    before = contents(workspace)
    with Server(instance_of(f"{SECOND}.1", served(SECOND))) as server:
        for arguments, said in ((("overlays",), "is a directory"), (("-", "--json"), "only one of")):
            ran = upgrade(workspace, server.url, "--markdown", *arguments)
            assert (ran.code, said in ran.stderr) == (2, True), ran.stderr
        assert contents(workspace) == before
        ran = upgrade(workspace, server.url, "--markdown", "-")
    assert (ran.code, ran.stdout.startswith(f"## retool-client {OLDEST}.0 → {SECOND}.0\n")) == (1, True), ran.stderr
    assert not (workspace / "-").exists()


def test_what_was_put_in_place_is_taken_back_where_the_rest_cannot_be(workspace: Path, tmp_path: Path) -> None:
    before = contents(workspace)
    built = tmp_path / "built"
    (built / "retool_client").mkdir(parents=True)
    (workspace / "file").write_text("in the way")
    with Staging.of(Workspace(workspace)) as staging:
        (staging.copy.root / "CHANGELOG.md").write_text("new")
        (staging.copy.spec / SECOND).mkdir()
        (staging.copy.spec / f"{SECOND}/openapi.json").write_text("{}")
        (staging.copy.overlays / "README.md").unlink()
        projects = {
            workspace / f"generated/{OLDEST}": built,
            workspace / f"more/{SECOND}": built,
            workspace / "file/x": built,
        }
        with pytest.raises(ClientgenError):
            staging.publish(projects)
    (workspace / "file").unlink()
    assert contents(workspace) == before
    assert not (workspace / f"spec/{SECOND}").exists()
    assert not (workspace / "more").exists()
    assert [path.name for path in (workspace / "generated").iterdir()] == [OLDEST]


def test_what_somebody_changes_while_the_upgrade_runs_is_not_lost(workspace: Path) -> None:
    with Staging.of(Workspace(workspace)) as staging:
        (staging.copy.root / "CHANGELOG.md").write_text("new")
        (workspace / "overlays/mine.yaml").write_text("added meanwhile")
        staging.publish({})
        assert (workspace / "overlays/mine.yaml").read_text() == "added meanwhile"
        assert (workspace / "CHANGELOG.md").read_text() == "new"
    with Staging.of(Workspace(workspace)) as staging:
        (staging.copy.overlays / "mine.yaml").write_text("carried over")
        (workspace / "overlays/mine.yaml").write_text("changed meanwhile")
        with pytest.raises(ClientgenError, match="changed while the upgrade ran"):
            staging.publish({})
        assert (workspace / "overlays/mine.yaml").read_text() == "changed meanwhile"


def test_the_repository_of_the_toolchain_is_not_upgraded() -> None:
    ran = run_cli("upgrade", "--instance", "http://127.0.0.1:1")
    assert ran.code == 2
    assert "the toolchain's own repository" in ran.stderr


def test_the_paths_of_code_are_a_list_in_the_file_and_as_in_path_in_the_environment(tmp_path: Path) -> None:
    configuration = tmp_path / "retool-clientgen.toml"
    configuration.write_text('impact-paths = ["src", "../tools"]\n')
    assert load_settings(Workspace(tmp_path), {}).impact_paths == ("src", "../tools")
    given = {"RETOOL_CLIENTGEN_IMPACT_PATHS": os.pathsep.join(["a", "b"])}
    assert load_settings(Workspace(tmp_path), given).impact_paths == ("a", "b")
    for wrong in ('"src"', "[1]"):
        configuration.write_text(f"impact-paths = {wrong}\n")
        with pytest.raises(ClientgenError, match="impact-paths is a list"):
            load_settings(Workspace(tmp_path), {})


def test_a_release_that_the_caller_names_is_upgraded_to_once(tmp_path: Path) -> None:
    with Server(instance_of(None, served(SECOND))) as server:
        refused = upgrade(tmp_path, server.url)
        assert (refused.code, "--release" in refused.stderr) == (2, True)
        first = upgrade(tmp_path, server.url, "--release", f"{SECOND}.2", "--json")
        assert (first.code, first.json["version"]) == (0, f"{SECOND}.0"), first.stderr
        after = contents(tmp_path)
        for given in (("--release", SECOND), ()):
            assert upgrade(tmp_path, server.url, *given, "--quiet").code == 0
    assert contents(tmp_path) == after
