"""`build`, `verify`, `releases`, `explain` and `init`, as their users run them."""

import json
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from retool_clientgen.openapi.document import resolve_pointer
from support.cli import run_cli, run_process, run_with_permissions
from support.paths import NEWEST, OLDEST, ROOT, SECOND
from support.pipeline import operation_count, served


def files(project: Path) -> dict[str, bytes]:
    return {str(p.relative_to(project)): p.read_bytes() for p in sorted(project.rglob("*")) if p.is_file()}


def test_two_builds_of_the_same_inputs_are_byte_for_byte_the_same(wheel: Path, tmp_path: Path) -> None:
    # In a process of its own, whose sets have another order.
    ran = run_process("build", SECOND, "--out", tmp_path, "--wheel", "--json")
    assert ran.code == 0, ran.stderr
    one, two = files(tmp_path / SECOND), files(wheel.parents[1])
    assert f"dist/{wheel.name}" in one
    assert one.keys() == two.keys()
    assert [name for name in one if one[name] != two[name]] == []
    (report,) = ran.json["builds"]
    assert report["operations"] == operation_count(SECOND)
    assert report["models"] <= 345
    assert len(report["longest_name"]) <= 60
    assert report["lines"] <= 40_000
    assert report["notes"] == report["needs_a_look"] == report["named_automatically"] == report["numbered"] == []


def test_a_build_that_would_change_nothing_is_recognised(workspace: Path) -> None:
    assert run_cli("build", OLDEST, "--json", cwd=workspace).json["builds"][0]["unchanged"]
    module = workspace / f"generated/{OLDEST}/retool_client/models/user.py"
    module.write_text(module.read_text() + "\n# by hand\n")
    assert not run_cli("build", OLDEST, "--json", cwd=workspace).json["builds"][0]["unchanged"]
    assert "by hand" not in module.read_text()


def test_verify_lists_what_is_not_as_the_pipeline_makes_it(workspace: Path) -> None:
    project = workspace / "generated" / OLDEST
    (project / "retool_client/client.py").write_text("changed = True\n")
    (project / "retool_client/extra.py").write_text("")
    (project / "retool_client/py.typed").unlink()
    ran = run_cli("verify", OLDEST, "--json", cwd=workspace)
    assert ran.code == 1
    (found,) = ran.json["releases"]
    assert found["changed"] == ["retool_client/client.py"]
    assert found["extra"] == ["retool_client/extra.py"]
    assert found["missing"] == ["retool_client/py.typed"]


def changed_3_75() -> dict[str, Any]:
    """The document of 3.75 with ten operations and three schemas that no overlay knows."""
    document: dict[str, Any] = json.loads(json.dumps(served(OLDEST)))
    agent = {
        "type": "object",
        "required": ["id", "mood"],
        "properties": {
            "id": {"type": "string"},
            "mood": {"type": "string", "enum": ["calm", "busy"]},
            "tool": {"type": "object", "properties": {"name": {"type": "string"}}},
        },
    }

    def reply(data: dict[str, Any]) -> dict[str, Any]:
        schema = {"type": "object", "properties": {"success": {"type": "boolean"}, "data": data}}
        return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}

    paths = document["paths"]
    for resource in ("agents", "vectors"):
        paths[f"/{resource}"] = {
            "get": {"responses": reply({"type": "array", "items": agent})},
            "post": {"requestBody": {"content": {"application/json": {"schema": agent}}}, "responses": reply(agent)},
        }
        one = {"parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]}
        paths[f"/{resource}/{{id}}"] = {
            "get": {**one, "responses": reply(agent)},
            "delete": {**one, "responses": {"204": {"description": "gone"}}},
        }
        paths[f"/{resource}/{{id}}/archive"] = {"post": {**one, "responses": reply(agent)}}
    user = paths["/users"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["data"]
    user["items"]["properties"]["nickname"] = {"type": "string", "nullable": True}
    del paths["/permissions/revoke"]
    return document


def test_an_unseen_document_builds_and_the_report_names_what_is_new(tmp_path: Path) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(changed_3_75()))
    before = sorted((ROOT / "spec").rglob("*"))
    ran = run_cli("build", "--spec", spec, "--release", "9.9", "--out", tmp_path / "out", "--json")
    assert ran.code == 0, ran.stderr
    (report,) = ran.json["builds"]
    actions = ("archive", "create", "delete", "get", "list")
    assert sorted(report["named_automatically"]) == [f"{r}.{a}" for r in ("agents", "vectors") for a in actions]
    assert report["operations"] == operation_count(OLDEST) + 10 - 1
    assert any("/permissions/revoke" in line for line in report["needs_a_look"])
    assert (tmp_path / "out/9.9/retool_client/models/agent.py").is_file()
    assert sorted((ROOT / "spec").rglob("*")) == before
    strict = run_cli("build", "--spec", spec, "--release", "9.9", "--out", tmp_path / "strict", "--strict")
    assert strict.code == 2
    assert "matches nothing" in strict.stderr
    assert not (tmp_path / "strict/9.9").exists()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "not valid"),
        ("[1]", "OpenAPI"),
        ('{"openapi": "3.0.3", "info": {}, "paths": {}}', "without paths"),
        ('{"openapi": "3.0.3", "info": {}, "paths": {"/a": {}}}', "no operations"),
    ],
)
def test_a_bad_document_gives_one_error_and_leaves_what_was_there(workspace: Path, content: str, message: str) -> None:
    generated = workspace / "generated"
    (generated / OLDEST).rename(generated / "9.9")
    before = files(generated)
    (workspace / "bad.json").write_text(content)
    ran = run_cli("build", "--spec", "bad.json", "--release", "9.9", cwd=workspace)
    assert ran.code == 2
    assert ran.stderr.startswith("error: ")
    assert message in ran.stderr
    assert "Traceback" not in ran.stderr
    assert files(generated) == before


def test_a_directory_of_someone_else_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / OLDEST).mkdir()
    (tmp_path / f"{OLDEST}/thesis.txt").write_text("mine")
    ran = run_cli("build", OLDEST, "--out", tmp_path)
    assert ran.code == 2
    assert (tmp_path / f"{OLDEST}/thesis.txt").read_text() == "mine"


def test_releases_shows_the_registry() -> None:
    rows = {row["line"]: row for row in run_cli("releases", "--json").json["releases"]}
    assert rows[NEWEST]["operations"] == operation_count(NEWEST)
    assert rows[NEWEST]["api_version"] == served(NEWEST)["info"]["version"]
    assert rows["3.114"]["first_released"] == "2024-12-03"
    assert rows["3.114"]["client"] is None
    assert SECOND in run_cli("releases").stdout


def test_explain_says_where_a_name_comes_from() -> None:
    found = run_cli("explain", "users.list", "--json").json
    assert found["request"] == "GET /users"
    assert any("20-operations-users" in action for action in found["actions"])
    model = run_cli("explain", "PostgresOptions", "--release", SECOND)
    assert "30-models-resources" in model.stdout
    # An overlay spells this path otherwise, which no reader of the snapshot finds.
    (place,) = run_cli("explain", "groups.remove_member", "--json").json["pointers"]
    assert "responses" in resolve_pointer(served(NEWEST), place)
    wrong = run_cli("explain", "users.lst")
    assert wrong.code == 2
    assert "users.list" in wrong.stderr


def test_init_lays_out_a_workspace_that_builds_without_this_repository(tmp_path: Path) -> None:
    workspace = tmp_path / "api"
    assert run_cli("init", workspace, cwd=tmp_path).code == 0
    jobs = list(workspace.rglob("*.yml"))
    assert len(jobs) == 3
    for path in jobs:
        assert yaml.safe_load(path.read_text())
    written = {p.name for p in workspace.rglob("*") if p.is_file()}
    assert "retool-clientgen.toml" in written
    settings = workspace / "retool-clientgen.toml"
    settings.write_text('out = "clients"\nrevision = 4\n')
    overlay = "overlay: 1.0.0\ninfo: {title: ours, version: '1'}\nactions:\n"
    overlay += "  - target: $.paths['/users'].get\n    update: {summary: Our own words for it.}\n"
    (workspace / "overlays" / "ours.yaml").write_text(overlay)
    ran = run_cli("build", OLDEST, "--json", cwd=workspace)
    assert ran.code == 0, ran.stderr
    assert ran.json["builds"][0]["version"] == f"{OLDEST}.4"
    assert ran.json["builds"][0]["overlays"][-1].endswith("ours.yaml")
    module = workspace / f"clients/{OLDEST}/retool_client/api/users/list.py"
    assert "Our own words for it." in module.read_text()
    again = run_cli("init", workspace, cwd=tmp_path)
    assert again.code == 0
    assert settings.read_text().startswith('out = "clients"')


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["build"], "no release is named"),
        (["build", "3.114"], "has no snapshot"),
        (["build", "banana"], "banana"),
        (["build", "--spec", "x.json"], "--release"),
        (["fetch"], "no instance is named"),
        (["verify", "9.9"], "has no snapshot"),
    ],
)
def test_wrong_usage_is_one_error_and_exit_code_2(arguments: list[str], said: str) -> None:
    ran = run_cli(*arguments)
    assert ran.code == 2
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("text", ['tokn = "x"', 'token = "secret"', "revision = true", "= 1"])
def test_a_wrong_setting_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "retool-clientgen.toml").write_text(text)
    ran = run_cli("build", OLDEST, cwd=tmp_path)
    assert ran.code == 2
    assert "retool-clientgen.toml" in ran.stderr
    shutil.rmtree(tmp_path / "generated", ignore_errors=True)


def test_a_client_is_the_same_in_a_folder_that_formatters_pass_over(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*\n")
    ran = run_cli("build", OLDEST, "--out", tmp_path / ".nox" / "build")
    assert ran.code == 0, ran.stderr
    made, wanted = tmp_path / f".nox/build/{OLDEST}/retool_client", ROOT / f"generated/{OLDEST}/retool_client"
    files = sorted(path.relative_to(wanted) for path in wanted.rglob("*.py"))
    assert [file for file in files if (made / file).read_bytes() != (wanted / file).read_bytes()] == []
    assert len(files) > 200


def test_verify_without_releases_is_about_the_packages_that_are_there(workspace: Path, tmp_path: Path) -> None:
    assert run_cli("init", tmp_path).code == 0
    ran = run_cli("verify", cwd=tmp_path)
    assert ran.code == 2
    assert "there is no package to verify" in ran.stderr
    ran = run_cli("verify", "--json", cwd=workspace)
    assert ran.code == 0, ran.stderr
    assert [found["release"] for found in ran.json["releases"]] == [OLDEST]


def test_a_damaged_lock_is_one_clear_error(workspace: Path) -> None:
    lock = workspace / f"generated/{OLDEST}/lock.json"
    lock.write_text(lock.read_text().replace(f'"version": "{OLDEST}.0"', '"version": "abc"'))
    ran = run_cli("verify", OLDEST, cwd=workspace)
    assert ran.code == 2
    assert f"error: {lock}: is not a lock of this toolchain" in ran.stderr
    assert run_cli("build", OLDEST, cwd=workspace).code == 0
    assert '"abc"' not in lock.read_text()


def test_a_wheel_that_could_not_be_finished_is_not_left(workspace: Path) -> None:
    ran = run_cli("build", OLDEST, "--wheel", cwd=workspace, SOURCE_DATE_EPOCH="no number")
    assert ran.code == 2
    assert list((workspace / f"generated/{OLDEST}/dist").iterdir()) == []


def test_the_host_of_init_reads_back(tmp_path: Path) -> None:
    assert run_cli("init", tmp_path, "--instance", 'https://retool.example.com/a"b\\c').code == 0
    settings = tomllib.loads((tmp_path / "retool-clientgen.toml").read_text())
    assert settings["host"] == 'https://retool.example.com/a"b\\c'


def test_overlays_that_cannot_be_looked_at_are_not_left_out(tmp_path: Path) -> None:
    assert run_cli("init", tmp_path).code == 0
    hidden = tmp_path / "overlays/hidden"
    hidden.mkdir()
    hidden.chmod(0)
    ran = run_with_permissions("build", OLDEST, cwd=tmp_path)
    hidden.chmod(0o755)
    assert (ran.code, ran.stderr) == (2, f"error: {hidden}: cannot be read: Permission denied\n")


def test_a_lock_that_cannot_be_read_is_not_said_to_be_wrong(workspace: Path) -> None:
    lock = workspace / f"generated/{OLDEST}/lock.json"
    lock.chmod(0)
    ran = run_with_permissions("verify", OLDEST, cwd=workspace)
    lock.chmod(0o644)
    assert (ran.code, ran.stderr) == (2, f"error: {lock}: cannot be read: Permission denied\n")
