"""Manifests and releases in source control, and the tasks that workflows give to users."""

from typing import ClassVar

from .call import Answer, Call, paged, route, whole, whole_id
from .crud import Table
from .store import Refused, Values


def _commit(call: Call) -> Answer:
    sha = call.store.hexadecimal(40)
    return Answer({
        "commit_sha": sha, "url": f"https://git.example.com/retool/commit/{sha}", "branch_name": f"retool-{sha[:8]}",
    })  # fmt: skip


def _manifest(call: Call) -> Values:
    # The document has no 404 here; 400 is what it has for a request that names nothing.
    return call.store.get("manifests", call.ids[0], "Manifest", 400)


def _shown(manifest: Values) -> Values:
    return {"name": manifest["id"], "apps": manifest["apps"], "workflows": manifest["workflows"]}


@route("GET", "/source_control/manifests")
def _list_manifests(call: Call) -> Answer:
    return Answer({"manifests": [_shown(manifest) for manifest in call.store.all("manifests")]})


@route("GET", "/source_control/manifests/{}")
def _get_manifest(call: Call) -> Answer:
    return Answer({"manifest": _shown(_manifest(call))})


@route("PUT", "/source_control/manifests/{}")
def _put_manifest(call: Call) -> Answer:
    body = call.body.get("manifest", {})
    name = call.ids[0]
    call.store.put("manifests", {"id": name, "apps": body.get("apps", []), "workflows": body.get("workflows", [])})
    return _commit(call)


@route("POST", "/source_control/manifests/{}/delete")
def _delete_manifest(call: Call) -> Answer:
    call.store.remove("manifests", _manifest(call)["id"])
    return _commit(call)


def _element(call: Call) -> tuple[str, str]:
    """The list and the identifier of the element that a request is for; apps have paths of their own too."""
    if "/apps/" in call.operation.path:
        return "apps", call.ids[-1]
    return "workflows" if call.query["elementType"] == "WORKFLOW" else "apps", call.ids[-1]


@route("PUT", "/source_control/manifests/{}/apps/{}")
@route("PUT", "/source_control/manifests/{}/{}")
@route("POST", "/source_control/manifests/{}/apps/{}/delete")
@route("POST", "/source_control/manifests/{}/{}/delete")
def _change_element(call: Call) -> Answer:
    manifest = _manifest(call)
    kind, element = _element(call)
    entries = [entry for entry in manifest[kind] if entry["uuid"] != element]
    if call.operation.method == "PUT":
        entries.append({"uuid": element, "release": call.body["release"]})
    elif len(entries) == len(manifest[kind]):
        raise Refused(400, "The manifest does not have this element")
    call.store.put("manifests", {**manifest, kind: entries})
    return _commit(call)


def _releases_of(call: Call) -> list[Values]:
    wanted = _element(call)
    return [release for release in call.store.all("releases") if release["element"] == wanted]


@route("GET", "/source_control/releases/apps/{}")
@route("GET", "/source_control/releases/{}")
def _list_releases(call: Call) -> Answer:
    return whole(_releases_of(call))


@route("POST", "/source_control/releases/apps/{}")
@route("POST", "/source_control/releases/{}")
def _create_release(call: Call) -> Answer:
    version = call.body["release_version"]
    if any(release["release_version"] == version for release in _releases_of(call)):
        raise Refused(400, f"Release {version} exists already")
    given = {key: call.body[key] for key in ("release_version", "release_description") if key in call.body}
    now = call.store.now()
    call.store.put("releases", {"id": call.store.uuid(), "element": _element(call), "created_at": now, **given})
    return _commit(call)


@route("POST", "/source_control/branches")
def _create_branch(call: Call) -> Answer:
    name = call.body["branch_name"]
    if call.store.find("branches", name) is not None:
        raise Refused(400, f"Branch {name[:80]} exists already")
    branch = {
        "id": name, "branch_id": call.store.uuid(), "branch_name": name, "shared": call.body.get("shared", False),
        "element": _branch_element(call), "synced": False,
    }  # fmt: skip
    return Answer(call.store.put("branches", branch), created=branch["branch_id"])


def _branch_element(call: Call) -> Values | None:
    element, kind = call.body.get("element_id"), call.body.get("element_type")
    if element is None:
        return None
    if kind is None:
        raise Refused(400, "element_type is required with element_id")
    stored = {"PAGE": "apps", "WORKFLOW": "workflows"}.get(kind)
    found = call.store.get(stored, element, "Element") if stored else {"name": element}
    return {"element_id": element, "element_type": kind, "element_name": found["name"]}


@route("POST", "/source_control/branches/reset")
def _reset_branch(call: Call) -> Answer:
    branch = call.store.get("branches", call.body["branch_name"], "Branch")
    element = branch["element"]
    apps = []
    if element is not None and element["element_type"] == "PAGE" and not branch["synced"]:
        apps = [{"app_uuid": element["element_id"], "app_name": element["element_name"]}]
    status = "already_synced" if branch["synced"] else "reset"
    call.store.put("branches", {**branch, "synced": True})
    name = branch["branch_name"]
    remote = call.body.get("remote_branch_name", name)
    return Answer({"branch_name": name, "remote_branch_name": remote, "status": status, "updated_apps": apps})


class _Tasks(Table, of="user_tasks"):
    """Tasks of users, which end once."""

    OTHER: ClassVar = {
        ("PATCH", "/user_tasks/{}/submit"): "end",
        ("PATCH", "/user_tasks/{}/cancel"): "end",
        ("PATCH", "/user_tasks/{}/reassign"): "reassign",
    }

    def list(self, call: Call) -> Answer:
        query = call.query
        tasks = []
        for number, task in call.store.numbered("user_tasks"):
            if query.get("statuses") not in (None, task["status"]):
                continue
            if "workflow_ids" in query and task["workflow_id"] not in query["workflow_ids"].split(","):
                continue
            users = query.get("assigned_to_users")
            wanted = users.split(",") if isinstance(users, str) else users
            if wanted and not any(a["name"] in wanted or str(a["id"]) in wanted for a in task["assignees"]):
                continue
            if not query.get("starting_after", "") <= task["created_at"] <= query.get("ending_before", "9"):
                continue
            tasks.append((number, task))
        return paged(tasks, query)

    def end(self, call: Call) -> Answer:
        """A task that was done, or will not be done."""
        task = self._pending(call)
        status = "submitted" if call.operation.path.endswith("/submit") else "cancelled"
        output = {"output": call.body["output"]} if "output" in call.body else {}
        changed = {**task, "status": status, "completed_at": call.store.now(), **output}
        return Answer({"user_task": call.store.put("user_tasks", changed)})

    def reassign(self, call: Call) -> Answer:
        """A task with other assignees."""
        task = self._pending(call)
        assignees = []
        for assignee in call.body["assignees"]:
            kind = assignee["type"]
            found = call.store.get(f"{kind}s", whole_id(assignee["id"]), kind.capitalize(), 422)
            name = found.get("name", found.get("email"))
            assignees.append({"type": kind, "id": found["legacy_id"], "name": name})
        return Answer({"user_task": call.store.put("user_tasks", {**task, "assignees": assignees})})

    def _pending(self, call: Call) -> Values:
        task = call.store.get("user_tasks", call.ids[0], "User task")
        if task["status"] != "pending":
            raise Refused(409, f"The user task is {task['status']}")
        return task
