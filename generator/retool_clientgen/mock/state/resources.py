"""Resources and their configurations, environments, configuration variables; libraries and their revisions."""

from typing import Any

from .call import Answer, Call, route, whole
from .crud import Table
from .settings import masked
from .store import Refused, Values


class _Environments(Table, of="environments"):
    """Environments, of which one is the default."""

    def deleted(self, call: Call, values: Values) -> None:
        if values["default"]:
            raise Refused(422, "The default environment cannot be deleted")


class _Variables(Table, of="configuration_variables"):
    """Configuration variables, with a value for each environment."""

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        for value in values["values"]:
            if call.store.find("environments", value["environment_id"]) is None:
                # The words and the status are those of a recorded answer.
                raise Refused(400, f'Environment with id "{value["environment_id"]}" does not exist')
        return values


class _Resources(Table, of="resources"):
    """Resources; the options of a new one are its configuration for the default environment."""

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        if values.get("folder_id") is not None:
            call.store.get("folders", values["folder_id"], "Folder", 422)
        if before is None and "options" in values:
            default = next(e for e in call.store.all("environments") if e["default"])
            call.store.put("resource_configurations", {
                "id": call.store.uuid(), "resource_id": values["id"], "environment_id": default["id"],
                "options": values.pop("options"), "created_at": values["created_at"],
                "updated_at": values["updated_at"],
            })  # fmt: skip
        return values

    def show(self, call: Call, values: Values) -> Values:
        # All recorded answers leave `folder_id` out.
        return {k: v for k, v in values.items() if k != "folder_id"} if call.is_observed else values

    def deleted(self, call: Call, values: Values) -> None:
        for configuration in call.store.all("resource_configurations"):
            if configuration["resource_id"] == values["id"]:
                call.store.remove("resource_configurations", configuration["id"])


class _Configurations(Table, of="resource_configurations"):
    """Configurations of resources, one for each environment."""

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        call.store.get("resources", values["resource_id"], "Resource", 422)
        call.store.get("environments", values["environment_id"], "Environment", 422)
        pair = (values["resource_id"], values["environment_id"])
        for other in call.store.all("resource_configurations"):
            if other["id"] != values["id"] and (other["resource_id"], other["environment_id"]) == pair:
                raise Refused(409, "The resource has a configuration for this environment already")
        return values

    def show(self, call: Call, values: Values) -> Values:
        resource = call.store.get("resources", values["resource_id"], "Resource")
        if call.is_observed:
            resource = {key: value for key, value in resource.items() if key != "folder_id"}
        environment = call.store.get("environments", values["environment_id"], "Environment")
        options = masked(values["options"]) if call.is_observed else values["options"]
        return {**values, "resource": resource, "environment": environment, "options": options}


class _Libraries(Table, of="libraries"):
    """Libraries of custom components; a request may choose the identifier."""

    def new_id(self, call: Call, values: Values) -> Any:
        return values.get("id") or call.store.uuid()


def _library(call: Call) -> Values:
    return call.store.get("libraries", call.ids[0], "Custom component library")


@route("GET", "/custom_component_libraries/{}/revisions")
def _list_revisions(call: Call) -> Answer:
    library = _library(call)
    return whole([r for r in call.store.all("revisions") if r["custom_component_library_id"] == library["id"]])


@route("POST", "/custom_component_libraries/{}/revisions")
def _create_revision(call: Call) -> Answer:
    library = _library(call)
    versions = [r["version"] for r in _list_revisions(call).data]
    version = _version(versions, call.body["version_bump"], call.body.get("version"))
    new_id = call.body.get("id") or call.store.uuid()
    if version in versions or call.store.find("revisions", new_id) is not None:
        raise Refused(409, "Revision with this version exists already")
    now = call.store.now()
    stamps = {"created_at": now, "updated_at": now}
    sent = call.body["files"]
    files = [
        {"filepath": file.filename, "file_contents": file.text, **stamps}
        for file in (sent if isinstance(sent, list) else [sent])
    ]
    about = {"id": new_id, "version": version, "custom_component_library_id": library["id"], **stamps}
    return Answer(call.store.put("revisions", {**about, "files": files}), created=new_id)


def _version(versions: list[str], bump: str, wanted: str | None) -> str:
    if bump == "specify_version":
        if not wanted:
            raise Refused(422, "version is required with version_bump specify_version")
        return wanted
    if bump == "dev":
        return "dev"
    numbered = [tuple(map(int, v.split("."))) for v in versions if v.replace(".", "").isdigit() and v.count(".") == 2]
    major, minor, _ = max(numbered, default=(0, 0, 0))
    return f"{major + 1}.0.0" if bump == "major" else f"{major}.{minor + 1}.0"


@route("GET", "/custom_component_libraries/{}/revisions/{}/files")
def _list_files(call: Call) -> Answer:
    revision = call.store.get("revisions", call.ids[1], "Revision")
    if revision["custom_component_library_id"] != call.ids[0]:
        raise Refused(404, "Revision not found")
    return whole(revision["files"])
