"""Folders and what is in them: apps, their themes, workflows and their runs; and spaces."""

from typing import Any

from .call import Answer, Call, route, whole_id
from .crud import Table
from .refusal import Refused
from .store import Values


def _prepared_folder(call: Call, values: Values, before: Values | None) -> Values:
    kind = values["folder_type"]
    if before is not None and before["is_system_folder"]:
        raise Refused(422, "A system folder cannot be changed")
    parent_id = values.get("parent_folder_id") or root_folder(call, kind)
    parent = call.store.get("folders", parent_id, "Parent folder", 422)
    if parent["folder_type"] != kind:
        raise Refused(422, f"A folder of type {kind} cannot be in one of type {parent['folder_type']}")
    above: Any = parent
    while above is not None:
        if above["id"] == values["id"]:
            raise Refused(422, "A folder cannot be in itself")
        above = call.store.find("folders", above["parent_folder_id"])
    for other in call.store.all("folders"):
        if other["id"] != values["id"] and (other["parent_folder_id"], other["name"]) == (parent["id"], values["name"]):
            raise Refused(409, "Folder with this name exists already")
    return {**values, "parent_folder_id": parent["id"]}


def root_folder(call: Call, kind: str) -> str:
    """Identifier of the folder that holds all others of a type."""
    return next(
        str(folder["id"])
        for folder in call.store.all("folders")
        if folder["is_system_folder"] and folder["folder_type"] == kind
    )


def _within(call: Call, folder: Values) -> list[Values]:
    return [other for other in call.store.all("folders") if other["parent_folder_id"] == folder["id"]]


def _guard_folder(call: Call, folder: Values) -> None:
    if folder["is_system_folder"]:
        raise Refused(422, "A system folder cannot be deleted")


def _empty_folder(call: Call, folder: Values) -> None:
    # What is in a deleted folder moves up, or goes with it where the request says so.
    recursive = call.query.get("recursive", call.body.get("recursive", False))
    for other in _within(call, folder):
        if recursive:
            call.store.remove("folders", other["id"])
            _empty_folder(call, other)
        else:
            call.store.put("folders", {**other, "parent_folder_id": folder["parent_folder_id"]})


class _Folders(Table):
    """Folders; instances answer a move that changes nothing else with the parent before."""

    def patch(self, call: Call) -> Answer:
        before = self.find(call)
        answer = super().patch(call)
        moved = [operation["path"] for operation in call.body["operations"]] == ["/parent_folder_id"]
        if call.mode == "observed" and moved:
            stamp = {"updated_at": before["updated_at"]}
            call.store.put("folders", {**answer.data, **stamp})
            return Answer({**answer.data, **stamp, "parent_folder_id": before["parent_folder_id"]})
        return answer


FOLDERS = _Folders(
    kind="folders",
    path="/folders",
    label="Folder",
    make_id=lambda call, values: f"{values['folder_type']}_{call.store.number('folders')}",
    defaults={"is_system_folder": False, "parent_folder_id": None},
    patchable=frozenset({"name", "parent_folder_id"}),
    numbered=True,
    prepare=_prepared_folder,
    guard=_guard_folder,
    deleted=_empty_folder,
)

APPS = Table(
    kind="apps",
    path="/apps",
    label="App",
    defaults={
        "description": None, "protected": False, "synced": False, "shortlink": None, "is_module": False,
        "is_mobile_app": False, "release_version": "", "app_type": "classic", "published_app_identifier": None,
        "published_app_url": None,
    },
)  # fmt: skip


@route("POST", "/apps/cloneApp")
def _clone_app(call: Call) -> Answer:
    original = call.store.get("apps", call.body["app_id"], "App")
    folder = call.body.get("folder_id", original["folder_id"])
    if call.store.find("folders", folder) is None:
        raise Refused(404, "Folder not found")
    kept = {key: value for key, value in original.items() if key not in ("id", "created_at", "updated_at")}
    return APPS.add(call, {**kept, "name": call.body["new_app_name"], "folder_id": folder, "release_version": ""})


@route("POST", "/apps/toolscript/validate")
def _validate_toolscript(call: Call) -> Answer:
    """An empty file, and a path that is there twice, are errors."""
    diagnostics = []
    seen: set[str] = set()
    for file in call.body["toolscript"]:
        path, contents = file["path"], file["contents"]
        message = "The file is empty" if not contents.strip() else "The path is there twice" if path in seen else None
        seen.add(path)
        if message is not None:
            start = {"line": 1, "column": 1}
            diagnostics.append({
                "from": 0, "to": len(contents), "severity": "error", "fromLoc": start, "toLoc": start,
                "filename": path, "message": message,
            })  # fmt: skip
    return Answer({"valid": not diagnostics, "diagnostics": diagnostics})


THEMES = Table(
    kind="app_themes",
    path="/app_themes",
    label="App theme",
    make_id=lambda call, _values: call.store.number("app_themes"),
    unique=("name",),
    numbered=True,
)


@route("PUT", "/app_themes")
def _replace_theme(call: Call) -> Answer:
    """Themes are replaced by the `id` in the body; one that nothing has makes a new theme."""
    before = call.store.find("app_themes", whole_id(call.body["id"]))
    if before is None:
        answer = THEMES.create(call)
        return Answer(answer.data, 201 if 201 in call.operation.responses else None, created=answer.created)
    values = {**before, "name": call.body["name"], "theme": call.body["theme"]}
    return Answer(THEMES.changed(call, values, before).data, 200)


WORKFLOWS = Table(kind="workflows", path="/workflows", label="Workflow")

RUNS = Table(kind="workflow_run", path="/workflow_run", label="Workflow run")


def _prepared_space(call: Call, values: Values, _before: Values | None) -> Values:
    return {key: value for key, value in values.items() if key != "options"}


class _Spaces(Table):
    """Spaces; both recorded answers to a creation have an empty domain."""

    def create(self, call: Call) -> Answer:
        answer = super().create(call)
        if call.mode == "observed":
            return Answer({**answer.data, "domain": ""}, created=answer.created)
        return answer


SPACES = _Spaces(
    kind="spaces",
    path="/spaces",
    label="Space",
    make_id=lambda call, _: f"org_{call.store.hexadecimal(32)}" if call.mode == "observed" else call.store.uuid(),
    unique=("domain",),
    prepare=_prepared_space,
)


@route("POST", "/spaces/copyElements")
def _copy_elements(call: Call) -> Answer:
    call.store.get("spaces", call.body["destination_space_id"], "Space")
    lists = {key: value for key, value in call.body.items() if isinstance(value, list)}
    return Answer({key: [call.store.uuid() for _ in value] for key, value in lists.items()})


TABLES = (FOLDERS, APPS, THEMES, WORKFLOWS, RUNS, SPACES)
