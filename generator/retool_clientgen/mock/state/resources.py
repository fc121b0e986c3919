"""Resources and their configurations, environments and configuration variables."""

from .call import Call
from .crud import Table
from .refusal import Refused
from .secrets import masked
from .store import Values


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

TABLES = (ENVIRONMENTS, VARIABLES, RESOURCES, CONFIGURATIONS)
