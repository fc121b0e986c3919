"""Folders, apps, themes, environments, configuration variables, resources, workflows, spaces, component libraries."""

from typing import Any

from ..refusal import Refused
from .call import Answer, Call, Handlers, whole
from .crud import Table
from .secrets import masked
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
        "is_mobile_app": False, "release_version": "",
    },
)  # fmt: skip


def _clone_app(call: Call) -> Answer:
    original = call.store.get("apps", call.body["app_id"], "App")
    folder = call.body.get("folder_id", original["folder_id"])
    if call.store.find("folders", folder) is None:
        raise Refused(404, "Folder not found")
    kept = {key: value for key, value in original.items() if key not in ("id", "created_at", "updated_at")}
    return APPS.add(call, {**kept, "name": call.body["new_app_name"], "folder_id": folder, "release_version": ""})


THEMES = Table(
    kind="app_themes",
    path="/app_themes",
    label="App theme",
    make_id=lambda call, _values: call.store.number("app_themes"),
    unique=("name",),
    numbered=True,
)


def _replace_theme(call: Call) -> Answer:
    """Themes are replaced by the `id` in the body; one that nothing has makes a new theme."""
    said = call.body["id"]
    before = call.store.find("app_themes", int(said) if float(said).is_integer() else said)
    if before is None:
        answer = THEMES.create(call)
        return Answer(answer.data, 201 if 201 in call.operation.responses else None, created=answer.created)
    values = {**before, "name": call.body["name"], "theme": call.body["theme"]}
    return Answer(THEMES.changed(call, values, before).data, 200)


def _guard_environment(call: Call, environment: Values) -> None:
    if environment["default"]:
        raise Refused(422, "The default environment cannot be deleted")


ENVIRONMENTS = Table(
    kind="environments",
    path="/environments",
    label="Environment",
    defaults={"description": None, "default": False},
    unique=("name",),
    patchable=frozenset({"name", "description", "color"}),
    guard=_guard_environment,
)


def _prepared_variable(call: Call, values: Values, _before: Values | None) -> Values:
    for value in values["values"]:
        if call.store.find("environments", value["environment_id"]) is None:
            # The words and the status are those of a recorded answer.
            raise Refused(400, f'Environment with id "{value["environment_id"]}" does not exist')
    return values


VARIABLES = Table(
    kind="configuration_variables",
    path="/configuration_variables",
    label="Configuration variable",
    unique=("name",),
    stamped=False,
    prepare=_prepared_variable,
)


def _prepared_resource(call: Call, values: Values, before: Values | None) -> Values:
    folder = values.get("folder_id")
    if folder is not None and call.store.find("folders", folder) is None:
        raise Refused(422, "Folder not found")
    if before is None and "options" in values:
        default = next(e for e in call.store.all("environments") if e["default"])
        configuration = {"resource_id": values["id"], "environment_id": default["id"], "options": values.pop("options")}
        stamps = {"created_at": values["created_at"], "updated_at": values["updated_at"]}
        call.store.put("resource_configurations", {"id": call.store.uuid(), **configuration, **stamps})
    return values


def _shown_resource(call: Call, values: Values) -> Values:
    # All recorded answers leave `folder_id` out.
    return {k: v for k, v in values.items() if k != "folder_id"} if call.mode == "observed" else values


def _unconfigured(call: Call, resource: Values) -> None:
    for configuration in call.store.all("resource_configurations"):
        if configuration["resource_id"] == resource["id"]:
            call.store.remove("resource_configurations", configuration["id"])


RESOURCES = Table(
    kind="resources",
    path="/resources",
    label="Resource",
    defaults={"protected": False, "folder_id": None},
    patchable=frozenset({"display_name", "folder_id"}),
    filters={"resource_type": "type"},
    prepare=_prepared_resource,
    show=_shown_resource,
    deleted=_unconfigured,
)


def _prepared_configuration(call: Call, values: Values, before: Values | None) -> Values:
    call.store.get("resources", values["resource_id"], "Resource", 422)
    call.store.get("environments", values["environment_id"], "Environment", 422)
    pair = (values["resource_id"], values["environment_id"])
    for other in call.store.all("resource_configurations"):
        if other["id"] != values["id"] and (other["resource_id"], other["environment_id"]) == pair:
            raise Refused(409, "The resource has a configuration for this environment already")
    return values


def _shown_configuration(call: Call, values: Values) -> Values:
    resource = call.store.get("resources", values["resource_id"], "Resource")
    environment = call.store.get("environments", values["environment_id"], "Environment")
    options = masked(values["options"]) if call.mode == "observed" else values["options"]
    return {**values, "resource": _shown_resource(call, resource), "environment": environment, "options": options}


CONFIGURATIONS = Table(
    kind="resource_configurations",
    path="/resource_configurations",
    label="Resource configuration",
    patchable=frozenset({"options"}),
    filters={"resource_id": "resource.id", "environment_id": "environment.id", "resource_type": "resource.type"},
    prepare=_prepared_configuration,
    show=_shown_configuration,
)

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


def _copy_elements(call: Call) -> Answer:
    call.store.get("spaces", call.body["destination_space_id"], "Space")
    lists = {key: value for key, value in call.body.items() if isinstance(value, list)}
    return Answer({key: [call.store.uuid() for _ in value] for key, value in lists.items()})


LIBRARIES = Table(
    kind="libraries",
    path="/custom_component_libraries",
    label="Custom component library",
    make_id=lambda call, values: values.get("id") or call.store.uuid(),
    unique=("name", "id"),
    filters={"libraryId": "id"},
)


def _library(call: Call) -> Values:
    return call.store.get("libraries", call.path["libraryId"], "Custom component library")


def _list_revisions(call: Call) -> Answer:
    library = _library(call)
    return whole([r for r in call.store.all("revisions") if r["custom_component_library_id"] == library["id"]])


def _create_revision(call: Call) -> Answer:
    library = _library(call)
    versions = [r["version"] for r in _list_revisions(call).data]
    version = _version(versions, call.body["version_bump"], call.body.get("version"))
    new_id = call.body.get("id") or call.store.uuid()
    if version in versions or call.store.find("revisions", new_id) is not None:
        raise Refused(409, "Revision with this version exists already")
    now = call.store.now()
    files = [
        {"filepath": name, "file_contents": data.decode("utf-8", "replace"), "created_at": now, "updated_at": now}
        for name, data in call.body["files"]
    ]
    revision = {"id": new_id, "version": version, "custom_component_library_id": library["id"], "created_at": now,
                "updated_at": now, "files": files}  # fmt: skip
    return Answer(call.store.put("revisions", revision), created=new_id)


def _version(versions: list[str], bump: str, said: str | None) -> str:
    if bump == "specify_version":
        if not said:
            raise Refused(422, "version is required with version_bump specify_version")
        return said
    if bump == "dev":
        return "dev"
    numbered = [tuple(map(int, v.split("."))) for v in versions if v.replace(".", "").isdigit() and v.count(".") == 2]
    major, minor, _ = max(numbered, default=(0, 0, 0))
    return f"{major + 1}.0.0" if bump == "major" else f"{major}.{minor + 1}.0"


def _list_files(call: Call) -> Answer:
    revision = call.store.get("revisions", call.path["revisionId"], "Revision")
    if revision["custom_component_library_id"] != call.path["libraryId"]:
        raise Refused(404, "Revision not found")
    return whole(revision["files"])


TABLES = (
    FOLDERS, APPS, THEMES, ENVIRONMENTS, VARIABLES, RESOURCES, CONFIGURATIONS, WORKFLOWS, RUNS, SPACES, LIBRARIES,
)  # fmt: skip

_REVISIONS = "/custom_component_libraries/{libraryId}/revisions"

HANDLERS: Handlers = {
    ("POST", "/apps/cloneApp"): _clone_app,
    ("PUT", "/app_themes"): _replace_theme,
    ("POST", "/spaces/copyElements"): _copy_elements,
    ("GET", _REVISIONS): _list_revisions,
    ("POST", _REVISIONS): _create_revision,
    ("GET", f"{_REVISIONS}/{{revisionId}}/files"): _list_files,
}
