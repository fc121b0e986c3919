"""Checks that mypy and pyright accept the scripts of `examples/`, and report each mistake that is planted into them.

Each mistake replaces a piece of a line in a copy of a script. Both checkers have to report that line, and no other.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"

MISTAKES = {
    "audit_permissions": (
        ("a field that is not there", "group.universal_app_access", "group.universal_app_acces"),
        ("an unknown type of object", "object_type=kind", 'object_type="apps"'),
        ("an unknown type of subject", '{"type": "group", "id": group.id}', '{"type": "team", "id": group.id}'),
        ("a field of some members of a union", "grant.access_level", "grant.app_id"),
    ),
    "deploy_release": (
        ("a misspelt value", 'list(app_id, element_type="PAGE")', 'list(app_id, element_type="app")'),
        ("a list that may be missing", "for app in apps]", "for app in manifests.get(manifest).manifest.apps]"),
        ("a field of what is inside", "manifests.get(manifest).manifest.apps", "manifests.get(manifest).apps"),
        ("a member that an enum lacks", "Status.SUCCESS)", "Status.SUCCEEDED)"),
        ("a model that has to be an identifier", "deployments.get(deployment.id)", "deployments.get(deployment)"),
    ),
    "disable_leavers": (
        (
            "a misspelt operation of a patch",
            "active=False",
            'operations=[{"op": "replce", "path": "/active", "value": False}]',
        ),
        ("a text that has to be a boolean", "logout(user.id)", 'update(user.id, active="no")'),
        ("a field that cannot be changed", "logout(user.id)", "update(user.id, actve=False)"),
        ("a list without a length", "len(users) >", "len(retool.users.list()) >"),
    ),
    "export_usage": (
        ("a moment beside a text", "user.last_active,", 'user.created_at > "2026-01-01",'),
        ("a moment that may be missing", "user.last_active,", "user.last_active.date(),"),
        ("a date that has to be a text", "since.isoformat()", "since"),
        ("a parameter that is required", "start_date=since.isoformat()", ""),
        ("an error without a status", 'sys.exit(f"{error}")', "sys.exit(error.status)"),
    ),
    "onboard_team": (
        ("names that have to be numbers", "default_group_ids=[group.id]", "default_group_ids=[group.name]"),
        ("an operation that is not there", "user_invites.create(", "user_invites.invite("),
        ("a text that has to be a number", "SubjectGroup(id=group.id)", "SubjectGroup(id=folder.id)"),
        ("a misspelt level", 'access_level="edit"', 'access_level="edti"'),
        ("a resource that is not there", "retool.folders.list()", "retool.folder.list()"),
    ),
    "provision_users": (
        ("a misspelt keyword", "first_name=first_name", "frist_name=first_name"),
        ("a keyword that is required", "first_name=first_name, ", ""),
        ("an item that may be missing", "last_name=last_name).id", "last_name=last_name).last_active.day"),
        ("an argument that a model requires", ", is_group_admin=False", ""),
        ("a model that has to be a number", "add_members(groups[name].id", "add_members(groups[name]"),
    ),
    "read_in_bulk": (
        ("a forgotten await", "return await", "return"),
        ("a forgotten async", "async for", "for"),
        ("a misspelt option", "AsyncRetool(rate_limit=", "AsyncRetool(rate_limits="),
        ("a text that has to be a limit", "AsyncRetool(rate_limit=rate_limit)", 'AsyncRetool(rate_limit="45")'),
    ),
    "rotate_credentials": (
        ("a field without a guard", "isinstance(options, MySqlOptions)", 'options.database_options.host != ""'),
        ("a list without an index", "next((each for each in found if", "next((found[0] for each in found if"),
        ("a text that has to be a mapping", "changes=changes", 'changes="/options"'),
        (
            "a misspelt scope",
            "resource_configurations.update(configuration.id, changes=changes)",
            'access_tokens.create(label="CI", scopes=["resources:raed"])',
        ),
    ),
    "sync_groups": (
        ("a key that is required", ', "is_group_admin": False', ""),
        ("a filter by position", "retool.users.list()", 'retool.users.list("ada@example.com")'),
        ("an argument that is missing", "remove_member(groups[name].id, users[email])", "remove_member(users[email])"),
    ),
    "upload_components": (
        ("the name of a file in the place of its content", "files=files", 'files=["dist/index.js"]'),
        ("one text that has to be files", "files=files", 'files="dist/index.js"'),
        ("a part of a version that does not go up", '"specify_version"', '"patch"'),
    ),
}  # fmt: skip

Lines = dict[str, set[int]]
"""The lines that a checker reports, by the name of the file."""


def plant(folder: Path) -> dict[str, tuple[int, str]]:
    """Writes the scripts, and a copy for each mistake. Returns the copies, each with the line and what is wrong."""
    planted = {}
    for script, mistakes in MISTAKES.items():
        text = (EXAMPLES / f"{script}.py").read_text(encoding="utf-8")
        shutil.copy(EXAMPLES / f"{script}.py", folder)
        for number, (what, right, wrong) in enumerate(mistakes, 1):
            if text.count(right) != 1:
                sys.exit(f"{script}.py has {right!r} {text.count(right)} times; a mistake is planted where it is once")
            copy = folder / f"{script}_{number}.py"
            copy.write_text(text.replace(right, wrong), encoding="utf-8")
            planted[copy.name] = (text[: text.index(right)].count("\n") + 1, f"{script}.py: {what}: {wrong or right}")
    return planted


def reported_by_mypy(folder: Path) -> Lines:
    """The errors of mypy --strict."""
    found: Lines = defaultdict(set)
    command = (sys.executable, "-m", "mypy", "--config-file=", "--strict", "--output", "json", str(folder))
    for line in subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines():
        error = json.loads(line)
        if error["severity"] == "error":
            found[Path(error["file"]).name].add(error["line"])
    return found


def reported_by_pyright(folder: Path) -> Lines:
    """The errors of pyright in strict mode; of the copies, without what is unknown or unused because of the mistake."""
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "enableTypeIgnoreComments": false}')
    found: Lines = defaultdict(set)
    command = ("pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(folder))
    output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    for error in json.loads(output)["generalDiagnostics"]:
        name, follows = Path(error["file"]).name, error.get("rule", "").startswith(("reportUnknown", "reportUnused"))
        if error["severity"] == "error" and not (follows and name.removesuffix(".py") not in MISTAKES):
            found[name].add(error["range"]["start"]["line"] + 1)
    return found


def main() -> None:
    """Checks all of them at once, as a checker takes longest to begin."""
    with tempfile.TemporaryDirectory() as folder:
        planted = plant(Path(folder))
        reports = {"mypy": reported_by_mypy(Path(folder)), "pyright": reported_by_pyright(Path(folder))}
    wrong = []
    for checker, lines in reports.items():
        for script in EXAMPLES.glob("*.py"):
            if script.stem not in MISTAKES:
                wrong.append(f"{script.name} has no mistake")
            if reported := lines[script.name]:
                wrong.append(f"{checker} reports lines {sorted(reported)} of {script.name}")
        for name, (line, what) in planted.items():
            if lines[name] != {line}:
                wrong.append(f"{checker} reports lines {sorted(lines[name])}, not {line}, of {what}")
    print(f"{len(planted)} mistakes in {len(MISTAKES)} scripts, each checked by {' and '.join(reports)}")
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main()
