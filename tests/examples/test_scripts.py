"""The scripts of `examples/`, run as they stand against an instance: what they change, a second time, and bad input."""

import ast
import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pytest
from retool_client import Retool
from retool_client.operations import OPERATIONS

from retool_clientgen.mock import MockRetool
from support.paths import NEWEST, ROOT

ADA, GRACE, KATHERINE = (f"{name}@example.com" for name in ("ada", "grace", "katherine"))


def unnamed(operation: str) -> str:
    """A method and path without the names of path parameters, which the instance's document may spell otherwise."""
    return re.sub(r"{\w+}", "{}", operation)


SCOPES = {unnamed(f"{each.method} {each.path}"): set(chain(*each.scopes)) for each in OPERATIONS}

Run = Callable[..., subprocess.CompletedProcess[str]]


def token_scopes(script: Path) -> list[str]:
    """The scopes that a script says its token needs."""
    described = ast.get_docstring(ast.parse(script.read_text(encoding="utf-8"))) or ""
    return described.partition("Token scopes: ")[2].removesuffix(".").split(", ")


@pytest.fixture
def run(retool_instance: MockRetool, tmp_path: Path) -> Iterator[Run]:
    """Runs a script in an empty folder, with a token that has the scopes which the script names, and needs them."""
    named: set[str] = set()
    used: set[str] = set()

    def run(name: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        script = ROOT / "examples" / f"{name}.py"
        named.update(token_scopes(script))
        token = {"RETOOL_ACCESS_TOKEN": retool_instance.mint_token(token_scopes(script))}
        package = {"PYTHONPATH": str(ROOT / "generated" / NEWEST), "PYTHONIOENCODING": "utf-8"}
        before = len(retool_instance.requests())
        ran = subprocess.run(
            [sys.executable, "-W", "error", str(script), *arguments],
            env={**os.environ, **retool_instance.environment, **package, **token, **environment},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        for request in retool_instance.requests()[before:]:
            used.update(SCOPES[unnamed(request["operation"])])
        return ran

    yield run
    assert named <= used


@pytest.fixture
def retool(retool_instance: MockRetool) -> Iterator[Retool]:
    with Retool(retool_instance.url, token=retool_instance.token) as retool:
        yield retool


def done(ran: subprocess.CompletedProcess[str]) -> str:
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout


def refused(ran: subprocess.CompletedProcess[str], *words: str) -> None:
    """Checks that a script ended with one line on standard error, which has these words."""
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (1, "", 1), ran.stderr
    assert all(word in ran.stderr for word in words), ran.stderr


def changes(instance: MockRetool) -> list[str]:
    """The requests so far that were not only for reading."""
    asked = [(request["method"], request["target"]) for request in instance.requests()]
    return [f"{method} {target}" for method, target in asked if method != "GET" and "listObjects" not in target]


def groups(retool: Retool) -> dict[str, list[str]]:
    return {group.name: sorted(member.email for member in group.members) for group in retool.groups.list()}


def test_the_cookbook_has_each_script_with_the_scopes_of_its_token() -> None:
    scripts = {script.stem: token_scopes(script) for script in (ROOT / "examples").glob("*.py")}
    page = " ".join((ROOT / "docs/cookbook.md").read_text(encoding="utf-8").split())
    described = re.findall(r"The token needs ([^.]+)\. ```{literalinclude} \.\./examples/(\w+)\.py", page)
    assert {script: re.findall("`(.+?)`", named) for named, script in described} == scripts


def test_users_are_provisioned_once(run: Run, retool: Retool, retool_instance: MockRetool, tmp_path: Path) -> None:
    people = "email,first_name,last_name,groups\nAlan@example.com,Alan,Turing,editor;viewer\n"
    (tmp_path / "people.csv").write_text(f"{people}{ADA},Ada,Lovelace,editor\ngrace@example.com,Grace,Hopper,\n")
    done(run("provision_users", "people.csv"))
    made = retool.users.list(email="alan@example.com").all()
    assert [(user.first_name, user.last_name) for user in made] == [("Alan", "Turing")]
    assert groups(retool)["editor"] == [ADA, "alan@example.com"]
    assert groups(retool)["viewer"] == ["alan@example.com"]
    before = changes(retool_instance)
    done(run("provision_users", "people.csv"))
    assert changes(retool_instance) == before
    (tmp_path / "people.csv").write_text("email,first_name,groups\n")
    refused(run("provision_users", "people.csv"), "people.csv: no column last_name")
    (tmp_path / "people.csv").write_text(f"{people}new@example.com,New,One,Nobody\n")
    refused(run("provision_users", "people.csv"), "no such group: Nobody")
    assert changes(retool_instance) == before


def test_groups_follow_the_directory(run: Run, retool: Retool, retool_instance: MockRetool, tmp_path: Path) -> None:
    (tmp_path / "directory.csv").write_text(f"group,email\neditor,{GRACE}\neditor,{ADA.title()}\nviewer,{GRACE}\n")
    retool.groups.create(name="Others", members=[{"id": retool.users.list().all()[0].id, "is_group_admin": True}])
    (editor,) = (group for group in retool.groups.list() if group.name == "editor")
    (katherine,) = retool.users.list(email=KATHERINE)
    retool.groups.add_members(editor.id, members=[{"id": katherine.id, "is_group_admin": False}])
    before = changes(retool_instance)
    planned = done(run("sync_groups", "directory.csv", "--dry-run"))
    assert changes(retool_instance) == before
    assert done(run("sync_groups", "directory.csv")) == planned != ""
    assert groups(retool)["editor"] == [ADA, GRACE]
    assert groups(retool)["viewer"] == [GRACE]
    assert groups(retool)["Others"] == [ADA]
    before = changes(retool_instance)
    assert done(run("sync_groups", "directory.csv")) == ""
    assert changes(retool_instance) == before
    (tmp_path / "directory.csv").write_text(f"group,email\neditor,stranger@example.com\nNobody,{GRACE}\n")
    refused(run("sync_groups", "directory.csv"), "not in Retool: ['Nobody', 'stranger@example.com']")
    assert changes(retool_instance) == before


def test_users_and_usage_are_exported(run: Run, tmp_path: Path) -> None:
    for _ in range(2):
        done(run("export_usage", "users.csv"))
        with (tmp_path / "users.csv").open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        assert [row["email"] for row in rows] == [ADA, GRACE, KATHERINE]
        assert {row["seat"] for row in rows} == {"builder", "internalUser"}
        assert {row["active"] for row in rows} == {"True"}
    (tmp_path / "users.csv").unlink()
    refused(run("export_usage", "users.csv", RETOOL_ACCESS_TOKEN="wrong"), "401", "check the token")
    assert not (tmp_path / "users.csv").exists()


def test_permissions_are_listed_by_group(run: Run, retool: Retool, retool_instance: MockRetool) -> None:
    app, group = retool.apps.list().all()[0], retool.groups.create(name="Auditors")
    subject, folder = {"type": "group", "id": group.id}, retool.folders.create(name="Finance", folder_type="app")
    retool.permissions.grant({"subject": subject, "object": {"type": "app", "id": app.id}, "access_level": "edit"})
    retool.permissions.grant({"subject": subject, "object": {"type": "folder", "id": folder.id}, "access_level": "use"})
    before = changes(retool_instance)
    tables = [list(csv.reader(io.StringIO(done(run("audit_permissions"))))) for _ in range(2)]
    assert tables[0] == tables[1]
    assert ["Auditors", "0", "app", app.name, "edit"] in tables[0]
    assert ["Auditors", "0", "folder", "Finance", "use"] in tables[0]
    assert ["admin", "1", "app", "*", "own"] in tables[0]
    assert changes(retool_instance) == before
    refused(run("audit_permissions", RETOOL_ACCESS_TOKEN="wrong"), "401", "check the token")


def test_credentials_are_rotated(run: Run, retool: Retool, retool_instance: MockRetool) -> None:
    options = {"database_options": {"host": "db", "port": "5432", "username": "app", "password": "old"}}
    resource = retool.resources.create({"type": "postgresql", "display_name": "Orders", "options": options})
    arguments = ("rotate_credentials", resource.id)
    before = changes(retool_instance)
    assert "would get" in done(run(*arguments, "--dry-run", NEW_PASSWORD="new"))
    assert changes(retool_instance) == before
    for _ in range(2):
        done(run(*arguments, NEW_PASSWORD="new"))
        (configuration,) = retool.resource_configurations.list(resource_id=resource.id)
        assert configuration.to_dict()["options"]["database_options"] == {
            **options["database_options"],
            "password": "new",
        }
    before = changes(retool_instance)
    refused(run(*arguments, "--environment", "test", NEW_PASSWORD="newer"), "no database password in test")
    refused(run(*arguments, NEW_PASSWORD=""), "NEW_PASSWORD is not set")
    assert changes(retool_instance) == before


def test_a_release_is_deployed(run: Run, retool: Retool, retool_instance: MockRetool) -> None:
    app = retool.apps.list().all()[0]
    retool.source_control.manifests.replace("production", manifest={"apps": [{"uuid": app.id, "release": "1.0.0"}]})
    for deployments in (1, 2):
        assert "SUCCESS" in done(run("deploy_release", app.id, "1.1.0", "production", "--poll", "0"))
        assert retool.source_control.manifests.get("production").to_dict() == {
            "manifest": {"name": "production", "apps": [{"uuid": app.id, "release": "1.1.0"}], "workflows": []}
        }
        assert [each.release_version for each in retool.source_control.releases.list(app.id, element_type="PAGE")] == [
            "1.1.0"
        ]
        assert len(retool.source_control.deployments.list().all()) == deployments
    written = [change for change in changes(retool_instance) if "/releases/" in change or "/production/" in change]
    assert len(written) == 2
    refused(run("deploy_release", app.id, "1.2.0", "staging", "--poll", "0"), "Manifest not found")
    assert len(retool.source_control.deployments.list().all()) == 2


def test_a_component_library_is_uploaded_once(run: Run, retool: Retool, tmp_path: Path) -> None:
    libraries = retool.custom_component_libraries
    library = libraries.create(name="charts", label="Charts", description=None)
    arguments = ("upload_components", library.id, "1.4.0", "dist")
    (tmp_path / "dist" / "assets").mkdir(parents=True)
    refused(run(*arguments), "dist has no files")
    (tmp_path / "dist" / "index.js").write_text("export {}")
    (tmp_path / "dist" / "assets" / "style.css").write_text("body {}")
    assert "2 files" in done(run(*arguments))
    assert "before" in done(run(*arguments))
    (revision,) = libraries.revisions.list(library.id)
    assert revision.version == "1.4.0"
    files = {file.filepath: file.file_contents for file in libraries.revisions.list_files(library.id, revision.id)}
    assert files == {"index.js": "export {}", "assets/style.css": "body {}"}


def test_users_are_read_with_their_groups(run: Run) -> None:
    for _ in range(2):
        people = [json.loads(line) for line in done(run("read_in_bulk", "--rate-limit", "600")).splitlines()]
        assert {person["email"]: [group["name"] for group in person["groups"]] for person in people} == {
            ADA: ["admin"], GRACE: [], KATHERINE: [],
        }  # fmt: skip
    refused(run("read_in_bulk", RETOOL_ACCESS_TOKEN="wrong"), "401", "check the token")


def test_a_team_is_set_up_once(run: Run, retool: Retool, retool_instance: MockRetool) -> None:
    arguments = ("onboard_team", "Logistics", GRACE, "New@example.com")
    assert "acceptInvite" in done(run(*arguments))
    (folder,) = (folder for folder in retool.folders.list() if folder.name == "Logistics")
    (group,) = (group for group in retool.groups.list() if group.name == "Logistics")
    assert groups(retool)["Logistics"] == [GRACE]
    assert [invite.invited_email for invite in retool.user_invites.list()] == ["new@example.com"]
    granted = retool.permissions.list_objects(subject={"type": "group", "id": group.id}, object_type="folder")
    assert [(grant.id, grant.access_level) for grant in granted] == [(folder.id, "edit")]
    before = changes(retool_instance)
    assert done(run(*arguments)) == ""
    assert changes(retool_instance) == [*before, "POST /api/v2/permissions/grant"]
    read_only = retool_instance.mint_token(["folders:read", "groups:read"])
    refused(
        run("onboard_team", "Sales", GRACE, RETOOL_ACCESS_TOKEN=read_only), "403", "needs token scope folders:write"
    )


def test_leavers_are_disabled(run: Run, retool: Retool, retool_instance: MockRetool, tmp_path: Path) -> None:
    (tmp_path / "leavers.csv").write_text(f"email\n{GRACE.upper()}\nstranger@example.com\n")
    before = changes(retool_instance)
    assert "would be" in done(run("disable_leavers", "leavers.csv", "--dry-run"))
    assert changes(retool_instance) == before
    assert GRACE in done(run("disable_leavers", "leavers.csv"))
    assert {user.email: user.active for user in retool.users.list()} == {ADA: True, GRACE: False, KATHERINE: True}
    before = changes(retool_instance)
    assert done(run("disable_leavers", "leavers.csv")) == ""
    (tmp_path / "leavers.csv").write_text(f"email\n{ADA}\n")
    refused(run("disable_leavers", "leavers.csv"), "admins")
    (tmp_path / "leavers.csv").write_text(f"email\n{KATHERINE}\n")
    refused(run("disable_leavers", "leavers.csv", "--at-most", "0"), "--at-most 0")
    (tmp_path / "leavers.csv").write_text("")
    refused(run("disable_leavers", "leavers.csv"), "leavers.csv: no column email")
    assert changes(retool_instance) == before
