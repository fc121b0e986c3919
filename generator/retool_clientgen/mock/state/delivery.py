"""Manifests and releases in source control, and the tasks that workflows give to users."""

from typing import Any

from .call import Answer, Call, Handlers, whole
from .pages import page_of
from .refusal import Refused
from .store import Values


def _commit(call: Call) -> Answer:
    sha = call.store.hexadecimal(40)
    return Answer({
        "commit_sha": sha, "url": f"https://git.example.com/retool/commit/{sha}", "branch_name": f"retool-{sha[:8]}",
    })  # fmt: skip


def _manifest(call: Call) -> Values:
    # The document has no 404 here; 400 is what it has for a request that names nothing.
    return call.store.get("manifests", call.path["manifestName"], "Manifest", 400)


def _said(manifest: Values) -> Values:
    return {"name": manifest["id"], "apps": manifest["apps"], "workflows": manifest["workflows"]}


def _list_manifests(call: Call) -> Answer:
    return Answer({"manifests": [_said(manifest) for manifest in call.store.all("manifests")]})


def _get_manifest(call: Call) -> Answer:
    return Answer({"manifest": _said(_manifest(call))})


def _put_manifest(call: Call) -> Answer:
    said = call.body.get("manifest", {})
    name = call.path["manifestName"]
    call.store.put("manifests", {"id": name, "apps": said.get("apps", []), "workflows": said.get("workflows", [])})
    return _commit(call)


def _delete_manifest(call: Call) -> Answer:
    call.store.remove("manifests", _manifest(call)["id"])
    return _commit(call)


def _element(call: Call) -> tuple[str, str]:
    """The list and the identifier of the element that a request is for; apps have paths of their own too."""
    if "appUuid" in call.path:
        return "apps", call.path["appUuid"]
    kind = "workflows" if call.query["elementType"] == "WORKFLOW" else "apps"
    return kind, call.path["elementUuid"]


def _set_element(call: Call) -> Answer:
    manifest = _manifest(call)
    kind, element = _element(call)
    others = [entry for entry in manifest[kind] if entry["uuid"] != element]
    call.store.put("manifests", {**manifest, kind: [*others, {"uuid": element, "release": call.body["release"]}]})
    return _commit(call)


def _remove_element(call: Call) -> Answer:
    manifest = _manifest(call)
    kind, element = _element(call)
    others = [entry for entry in manifest[kind] if entry["uuid"] != element]
    if len(others) == len(manifest[kind]):
        raise Refused(400, "The manifest does not have this element")
    call.store.put("manifests", {**manifest, kind: others})
    return _commit(call)


def _releases_of(call: Call) -> list[Values]:
    wanted = _element(call)
    return [release for release in call.store.all("releases") if release["element"] == wanted]


def _list_releases(call: Call) -> Answer:
    return whole(_releases_of(call))


def _create_release(call: Call) -> Answer:
    version = call.body["release_version"]
    if any(release["release_version"] == version for release in _releases_of(call)):
        raise Refused(400, f"Release {version} exists already")
    said = {key: call.body[key] for key in ("release_version", "release_description") if key in call.body}
    now = call.store.now()
    call.store.put("releases", {"id": call.store.uuid(), "element": _element(call), "created_at": now, **said})
    return _commit(call)


def _list_tasks(call: Call) -> Answer:
    query = call.query
    tasks = []
    for number, task in call.store.numbered("user_tasks"):
        if query.get("statuses") not in (None, task["status"]):
            continue
        if "workflow_ids" in query and task["workflow_id"] not in query["workflow_ids"].split(","):
            continue
        said = query.get("assigned_to_users")
        wanted = said.split(",") if isinstance(said, str) else said
        if wanted and not any(a["name"] in wanted or str(a["id"]) in wanted for a in task["assignees"]):
            continue
        if not query.get("starting_after", "") <= task["created_at"] <= query.get("ending_before", "9"):
            continue
        tasks.append((number, task))
    page = page_of(tasks, query)
    return Answer(page.items, page=page)


def _finish(status: str) -> Any:
    def finish(call: Call) -> Answer:
        task = _pending(call)
        output = {"output": call.body["output"]} if "output" in call.body else {}
        changed = {**task, "status": status, "completed_at": call.store.now(), **output}
        return Answer({"user_task": call.store.put("user_tasks", changed)})

    return finish


def _pending(call: Call) -> Values:
    task = call.store.get("user_tasks", call.path["taskId"], "User task")
    if task["status"] != "pending":
        raise Refused(409, f"The user task is {task['status']}")
    return task


def _reassign(call: Call) -> Answer:
    task = _pending(call)
    assignees = []
    for said in call.body["assignees"]:
        kind = "groups" if said["type"] == "group" else "users"
        number = said["id"]
        key = int(number) if isinstance(number, float) and number.is_integer() else number
        found = call.store.get(kind, key, said["type"].capitalize(), 422)
        assignees.append(
            {"type": said["type"], "id": found["legacy_id"], "name": found.get("name", found.get("email"))}
        )
    return Answer({"user_task": call.store.put("user_tasks", {**task, "assignees": assignees})})


_MANIFEST = "/source_control/manifests/{manifestName}"

HANDLERS: Handlers = {
    ("GET", "/source_control/manifests"): _list_manifests,
    ("GET", _MANIFEST): _get_manifest,
    ("PUT", _MANIFEST): _put_manifest,
    ("POST", f"{_MANIFEST}/delete"): _delete_manifest,
    ("PUT", f"{_MANIFEST}/apps/{{appUuid}}"): _set_element,
    ("PUT", f"{_MANIFEST}/{{elementUuid}}"): _set_element,
    ("POST", f"{_MANIFEST}/apps/{{appUuid}}/delete"): _remove_element,
    ("POST", f"{_MANIFEST}/{{elementUuid}}/delete"): _remove_element,
    ("GET", "/source_control/releases/apps/{appUuid}"): _list_releases,
    ("POST", "/source_control/releases/apps/{appUuid}"): _create_release,
    ("GET", "/source_control/releases/{elementUuid}"): _list_releases,
    ("POST", "/source_control/releases/{elementUuid}"): _create_release,
    ("GET", "/user_tasks"): _list_tasks,
    ("PATCH", "/user_tasks/{taskId}/submit"): _finish("submitted"),
    ("PATCH", "/user_tasks/{taskId}/cancel"): _finish("cancelled"),
    ("PATCH", "/user_tasks/{taskId}/reassign"): _reassign,
}
