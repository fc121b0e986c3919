"""What an instance has once, and what is done with objects that are there: settings, members, rights, releases."""

import base64
from collections.abc import Callable

from .conversation import Conversation
from .lives import UUID

Flow = Callable[[Conversation], None]


def _sso(talk: Conversation) -> None:
    google = {"config_type": "google", "google_client_id": "i", "google_client_secret": "s",
              "disable_email_password_login": False}  # fmt: skip
    talk.refused(404, "sso.config.get")
    made = talk.do("sso.config.create", body={"data": google})
    talk.check(made["config_type"] == "google" and made["google_client_id"] == "i", "sso.config.create: another one")
    talk.check(talk.do("sso.config.get") == made, "sso.config.get: not what was created")
    talk.do("sso.config.delete")
    talk.refused(404, "sso.config.get")


def _source_control_config(talk: Conversation) -> None:
    config = {"provider": "GitLab", "org": "o", "repo": "r", "default_branch": "main",
              "config": {"project_id": 1, "url": "https://gitlab.com", "project_access_token": "t"}}  # fmt: skip
    talk.refused(404, "source_control.config.get")
    talk.refused(422, "source_control.test_connection")
    for branch in ("main", "trunk"):
        said = talk.do("source_control.config.replace", body={"config": {**config, "default_branch": branch}})
        talk.check(said["default_branch"] == branch, "source_control.config.replace: another branch")
    talk.refused(409, "source_control.config.create", body={"config": config})
    talk.check(talk.do("source_control.config.get")["default_branch"] == "trunk", "source_control.config.get: old")
    talk.do("source_control.test_connection")
    talk.do("source_control.config.delete")
    talk.refused(404, "source_control.config.delete")
    talk.check(talk.do("source_control.config.create", body={"config": config})["org"] == "o", "another configuration")
    talk.do("source_control.config.delete")


def _deployments(talk: Conversation) -> None:
    deployment = talk.do("source_control.deploy")["id"]
    steps = [talk.do("source_control.deployments.get", deployment)["status"] for _ in range(3)]
    talk.check(steps == ["PENDING_START", "RUNNING", "SUCCESS"], f"source_control.deployments.get: {steps}")
    if talk.has("source_control.deployments.list"):
        known = talk.do("source_control.deployments.list")
        talk.check(deployment in [one["id"] for one in known], "source_control.deployments.list: it is missing")


def _source_control_settings(talk: Conversation) -> None:
    for locked in (True, False):
        said = talk.do("source_control.settings.replace", body={"settings": {"version_control_locked": locked}})
        talk.check(said["version_control_locked"] is locked, "source_control.settings.replace: not what was sent")
        talk.check(talk.do("source_control.settings.get") == said, "source_control.settings.get: something else")


def _organization(talk: Conversation) -> None:
    for value in ("p {}", None):
        body = {"operations": [{"op": "replace", "path": "/preloaded_css", "value": value}]}
        said = talk.do("organization.update", body=body)
        talk.check(said["preloaded_css"] == value, "organization.update: not what was sent")
        talk.check(talk.do("organization.get") == said, "organization.get: something else")


def _ai_settings(talk: Conversation) -> None:
    for on in (False, True):
        wanted = dict.fromkeys(("retoolAI", "retoolAIActions", "retoolVector", "retoolAskAI"), on)
        said = talk.do("organization.ai_settings.replace", body=wanted)
        talk.check(
            said == wanted == talk.do("organization.ai_settings.get"), "organization.ai_settings: something else"
        )


def _members(talk: Conversation) -> None:
    group = str(talk.do("groups.create", body={"name": "Crew"})["id"])
    user = talk.do("users.list")[1]["id"]
    body = {"members": [{"id": user, "is_group_admin": True}]}
    members = talk.do("groups.add_members", group, body=body)["members"]
    talk.check([(m["id"], m["is_group_admin"]) for m in members] == [(user, True)], "groups.add_members: others")
    if talk.takes("users.get", "includeGroups"):
        groups = talk.do("users.get", user, query={"includeGroups": True})["groups"]
        talk.check(group in [str(one["id"]) for one in groups], "users.get with groups: the group is missing")
    talk.check(talk.do("groups.remove_member", group, user)["members"] == [], "groups.remove_member: still there")
    talk.refused(404, "groups.remove_member", group, user)
    invite = talk.do("user_invites.create", body={"email": "crew@example.com"})["id"]
    talk.do("groups.add_user_invites", group, body={"userInviteIds": [invite]})
    talk.do("groups.remove_user_invite", group, str(invite))
    talk.refused(404, "groups.remove_user_invite", group, str(invite))
    talk.do("user_invites.delete", str(invite))
    talk.do("groups.delete", group)


def _attributes(talk: Conversation) -> None:
    user = talk.do("users.list")[0]["id"]
    invite = str(talk.do("user_invites.create", body={"email": "attributes@example.com"})["id"])
    for resource, owner in (("users", user), ("user_invites", invite)):
        said = talk.do(f"{resource}.set_attribute", owner, body={"name": "shift", "value": "night"})
        talk.check(said["metadata"]["shift"] == "night", f"{resource}.set_attribute: not what was sent")
        talk.check("shift" not in talk.do(f"{resource}.delete_attribute", owner, "shift")["metadata"], "still there")
        talk.refused(404, f"{resource}.delete_attribute", owner, "shift")
    talk.do("user_invites.delete", invite)


def _permissions(talk: Conversation) -> None:
    subject = {"type": "group", "id": 2}
    right = {"subject": subject, "object": {"type": "folder", "id": "app_1"}}
    asked = {"subject": subject, "object_type": "folder"}
    granted = talk.do("permissions.grant", body={**right, "access_level": "edit"})
    held = [{"type": "folder", "id": "app_1", "access_level": "edit"}]
    talk.check(granted == held == talk.do("permissions.list_objects", body=asked), "permissions.grant: something else")
    if talk.has("permissions.get_access_list"):
        found = talk.do("permissions.get_access_list", "folder", "app_1")["group"]
        talk.check([one["subject"]["id"] for one in found] == ["2"], "permissions.get_access_list: others")
    talk.check(talk.do("permissions.revoke", body=right) == [], "permissions.revoke: still there")
    talk.check(talk.do("permissions.list_objects", body=asked) == [], "permissions.list_objects: still there")


def _role_grants(talk: Conversation) -> None:
    role = talk.do("roles.create", body={"name": "Granted", "object_scopes": [], "organization_scopes": []})["id"]
    grant = {"role_id": role, "subject_type": "group", "subject_id": "2"}
    talk.do("roles.grants.create", body=grant)
    talk.do("roles.grants.list")
    talk.do("roles.grants.list_for_subject", "group", "2")
    talk.do("roles.grants.delete_for_subject", body=grant)
    talk.do("roles.delete", role)
    talk.refused(404, "roles.delete", role)


def _manifests(talk: Conversation) -> None:
    talk.refused(400, "source_control.manifests.get", "main")
    talk.do("source_control.manifests.replace", "main", body={"manifest": {"apps": []}})
    talk.do("source_control.manifests.set_app", "main", UUID, body={"release": "1.0.0"})
    query = {"elementType": "WORKFLOW"}
    talk.do("source_control.manifests.set_element", "main", UUID, query=query, body={"release": "latest"})
    manifest = talk.do("source_control.manifests.get", "main")["manifest"]
    found = (manifest["apps"][0]["release"], manifest["workflows"][0]["release"])
    talk.check(found == ("1.0.0", "latest"), f"source_control.manifests.get: {found}")
    talk.do("source_control.manifests.remove_app", "main", UUID, body={})
    talk.do("source_control.manifests.remove_element", "main", UUID, query=query, body={})
    talk.do("source_control.manifests.delete", "main", body={})
    talk.check(talk.do("source_control.manifests.list") == [], "source_control.manifests: still there")


def _releases(talk: Conversation) -> None:
    talk.do("source_control.releases.create_for_app", UUID, body={"release_version": "1.0.0"})
    query = {"elementType": "PAGE"}
    talk.do("source_control.releases.create", UUID, query=query, body={"release_version": "1.1.0"})
    talk.refused(400, "source_control.releases.create_for_app", UUID, body={"release_version": "1.0.0"})
    for found in (talk.do("source_control.releases.list_for_app", UUID),
                  talk.do("source_control.releases.list", UUID, query=query)):  # fmt: skip
        versions = {one["release_version"] for one in found}
        talk.check(versions == {"1.0.0", "1.1.0"}, f"source_control.releases: {versions}")


def _tasks(talk: Conversation) -> None:
    whole = [task["id"] for task in talk.pages("user_tasks.list", {}, read="items")[0]]
    pages = talk.pages("user_tasks.list", {"limit": "3"})
    talk.check([t["id"] for page in pages for t in page] == whole, "user_tasks.list: gaps or doubles")
    pending = talk.pages("user_tasks.list", {"statuses": "pending"}, read="items")[0]
    task = pending[0]["id"]
    done = talk.do("user_tasks.submit", task, body={"email": "a@example.com", "output": {"ok": True}})
    talk.check(done["user_task"]["status"] == "submitted", "user_tasks.submit: not submitted")
    talk.refused(409, "user_tasks.cancel", task, body={"email": "a@example.com"})


def _access_requests(talk: Conversation) -> None:
    whole = [one["id"] for one in talk.pages("access_requests.list", {}, read="items")[0]]
    if talk.takes("access_requests.list", "limit"):
        pages = talk.pages("access_requests.list", {"limit": 1})
        talk.check([[one] for one in whole] == [[i["id"] for i in p] for p in pages], "access_requests.list: gaps")
    for status in ("APPROVED", "PENDING"):
        body = {"operations": [{"op": "replace", "path": "/status", "value": status}]}
        said = talk.do("access_requests.update", str(whole[0]), body=body)
        talk.check(said["status"] == status, "access_requests.update: not what was sent")
        talk.check(talk.do("access_requests.get", str(whole[0])) == said, "access_requests.get: something else")


def _apps(talk: Conversation) -> None:
    app = talk.do("apps.list")[0]
    copy = talk.do("apps.clone", body={"app_id": app["id"], "new_app_name": "Copy"})
    talk.check(copy["name"] == "Copy" == talk.do("apps.get", copy["id"])["name"], "apps.clone: not what was sent")
    talk.do("apps.delete", copy["id"])
    talk.refused(404, "apps.get", copy["id"])


def _revisions(talk: Conversation) -> None:
    library = {"name": "uploaded", "label": "Charts", "description": None}
    library_id = talk.do("custom_component_libraries.create", body=library)["id"]
    content = "export const é = 1;\r\n--x\r\n\n"
    file = {"$file": ["src/index.js", base64.b64encode(content.encode()).decode()]}
    name = "custom_component_libraries.revisions"
    for bump, version in (("minor", "0.1.0"), ("major", "1.0.0")):
        made = talk.do(f"{name}.create", library_id, body={"version_bump": bump, "files": [file]})
        talk.check(made["version"] == version, f"{name}.create: version {made['version']}")
    talk.check(len(talk.do(f"{name}.list", library_id)) == 2, f"{name}.list: not all")
    (found,) = talk.do(f"{name}.list_files", library_id, made["id"])
    talk.check((found["filepath"], found["file_contents"]) == ("src/index.js", content), f"{name}: not the file")


def _options(talk: Conversation) -> None:
    """A resource of each kind, whose options are told by its type."""
    for body in talk.bodies("resources.create"):
        made = talk.do("resources.create", body=body)
        found = talk.do("resource_configurations.list", query={"resource_id": made["id"]})
        talk.check([one["resource"]["id"] for one in found] == [made["id"]], "resource_configurations.list: others")
        talk.do("resource_configurations.get", found[0]["id"])
        talk.do("resources.delete", made["id"])


def _branches(talk: Conversation) -> None:
    app = talk.do("apps.list")[0]
    body = {"branch_name": "spring", "element_id": app["id"], "element_type": "PAGE", "shared": True}
    made = talk.do("source_control.branches.create", body=body)
    found = (made["branch_name"], made["shared"], made["element"]["element_id"])
    talk.check(found == ("spring", True, app["id"]), f"source_control.branches.create: {found}")
    talk.refused(400, "source_control.branches.create", body=body)
    for status in ("reset", "already_synced"):
        said = talk.do("source_control.branches.reset", body={"branch_name": "spring"})
        talk.check(said["status"] == status, f"source_control.branches.reset: {said['status']}, not {status}")
    talk.refused(404, "source_control.branches.reset", body={"branch_name": "autumn"})


def _toolscript(talk: Conversation) -> None:
    for contents, valid in (("<App />", True), ("", False)):
        files = [{"path": "src/main.rsx", "contents": contents}]
        said = talk.do("apps.validate_toolscript", body={"toolscript": files})
        found = (said["valid"], [one["filename"] for one in said["diagnostics"]])
        talk.check(found == (valid, [] if valid else ["src/main.rsx"]), f"apps.validate_toolscript: {found}")


def _code_executor(talk: Conversation) -> None:
    name = "organization.code_executor_settings"
    before = talk.do(f"{name}.get")
    for limit in (512, 1024):
        wanted = {**before, "memoryLimitMbs": limit, "circuitBreakerEnabled": limit > 512}
        talk.check(talk.do(f"{name}.replace", body=wanted) == wanted == talk.do(f"{name}.get"), f"{name}: another one")


def _log_out(talk: Conversation) -> None:
    user = talk.do("users.list")[0]["id"]
    talk.check(talk.do("users.logout", user, body={})["sso_logout"] is False, "users.logout: of single sign-on too")
    talk.refused(404, "users.logout", "user_0", body={})


def _workflows(talk: Conversation) -> None:
    workflow = talk.do("workflows.list")[0]["id"]
    for limit in (512, None):
        said = talk.do("workflows.update", workflow, body={"code_executor_memory_limit_mbs": limit})
        talk.check(said["code_executor_memory_limit_mbs"] == limit, "workflows.update: not what was sent")
        talk.check(talk.do("workflows.get", workflow) == said, "workflows.get: not what workflows.update answered")
    talk.do("workflows.delete", workflow)
    talk.refused(404, "workflows.get", workflow)
    talk.refused(404, "workflows.delete", workflow)


FLOWS: dict[str, tuple[str, Flow]] = {
    "sso": ("sso.config.get", _sso),
    "source control": ("source_control.config.get", _source_control_config),
    "deployments": ("source_control.deployments.get", _deployments),
    "source control settings": ("source_control.settings.get", _source_control_settings),
    "organization": ("organization.get", _organization),
    "AI settings": ("organization.ai_settings.get", _ai_settings),
    "members and invites of groups": ("groups.add_members", _members),
    "attributes of users and invites": ("users.set_attribute", _attributes),
    "permissions": ("permissions.grant", _permissions),
    "grants of roles": ("roles.grants.create", _role_grants),
    "manifests": ("source_control.manifests.get", _manifests),
    "releases": ("source_control.releases.create", _releases),
    "user tasks": ("user_tasks.list", _tasks),
    "access requests": ("access_requests.list", _access_requests),
    "apps": ("apps.clone", _apps),
    "branches": ("source_control.branches.create", _branches),
    "toolscript": ("apps.validate_toolscript", _toolscript),
    "code executor": ("organization.code_executor_settings.replace", _code_executor),
    "ended sessions": ("users.logout", _log_out),
    "workflows": ("workflows.update", _workflows),
    "revisions of libraries": ("custom_component_libraries.revisions.create", _revisions),
    "options of resources": ("resource_configurations.list", _options),
}
"""Each flow by its name, with an operation that a release needs for it."""
