"""What the instance keeps: created, found again, listed, changed, gone."""

from typing import Any

import httpx
import pytest

from retool_clientgen.mock import MockRetool
from retool_clientgen.mock.documents import Mode
from support.mock import asking, fresh
from support.paths import RELEASES, SECOND
from support.pipeline import served

UUID = "8c951d2d-ac54-4175-b8d0-fe3da8b4c3ee"

RESOURCE = {"type": "restapi", "display_name": "Weather", "options": {"base_url": "https://api.example.com"}}

NEW: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    # path: what is created, the operations or the body that change it, the key that is looked at
    "/users": (
        {"email": "new@example.com", "first_name": "New", "last_name": "One"},
        {"operations": [{"op": "replace", "path": "/first_name", "value": "Newer"}]}, "first_name",
    ),
    "/groups": ({"name": "Night shift"}, {"operations": [{"op": "replace", "path": "/name", "value": "Day"}]}, "name"),
    "/folders": (
        {"name": "Reports", "folder_type": "app"},
        {"operations": [{"op": "replace", "path": "/name", "value": "Old reports"}]}, "name",
    ),
    "/spaces": ({"name": "North", "domain": "north.example.com"}, {"name": "South", "domain": "s.example.com"}, "name"),
    "/environments": (
        {"name": "test", "color": "#00FF00"},
        {"operations": [{"op": "replace", "path": "/description", "value": "For tests"}]}, "description",
    ),
    "/configuration_variables": (
        {"name": "url", "secret": False, "values": []}, {"name": "uri", "secret": False, "values": []}, "name",
    ),
    "/resources": (RESOURCE, {"operations": [{"op": "replace", "path": "/display_name", "value": "Rain"}]},
                   "display_name"),
    "/user_invites": ({"email": "guest@example.com"}, {}, "invited_email"),
    "/user_attributes": (
        {"name": "shift", "label": "Shift", "dataType": "string"},
        {"operations": [{"op": "replace", "path": "/label", "value": "Hours"}]}, "label",
    ),
    "/role_permissions/roles": (
        {"name": "Auditor", "object_scopes": [], "organization_scopes": []}, {"name": "Reviewer"}, "name",
    ),
    "/observability/config": (
        {"config": {"provider": "Sentry", "dsn": "https://example.com/1"}, "enabled": True}, {"enabled": False},
        "enabled",
    ),
    "/access_tokens": ({"label": "CI", "scopes": []}, {}, "label"),
    "/custom_component_libraries": ({"name": "charts", "label": "Charts", "description": None}, {}, "label"),
}  # fmt: skip


def data(response: httpx.Response) -> Any:
    """The object of an answer, in an envelope or without one."""
    assert response.is_success, response.text
    body = response.json()
    return body["data"] if "success" in body else body


@pytest.mark.parametrize(
    ("release", "path"), [(r, path) for r in RELEASES for path in NEW if "post" in served(r)["paths"].get(path, {})]
)
@pytest.mark.parametrize("mode", ["spec", "observed"])
def test_an_object_goes_through_its_life(release: str, mode: Mode, path: str) -> None:
    instance = fresh(release, mode)
    operations = {o.key for o in instance.api.routes.operations}
    new, change, key = NEW[path]
    item = next((p for _, p in operations if p.startswith(f"{path}/{{") and p.count("/") == path.count("/") + 1), None)
    declared = {method for method, p in operations if p == item}
    with asking(instance) as client:
        created = data(client.post(path, json=new))
        one = f"{path}/{created['id']}"
        if ("GET", path) in operations:
            query = (
                {"libraryId": created["id"]} if path == "/custom_component_libraries" and release != RELEASES[0] else {}
            )
            assert created["id"] in [entry["id"] for entry in data(client.get(path, params=query))]
        if "GET" in declared:
            assert data(client.get(one))[key] == created[key]
        before = created[key]
        for method in {"PUT", "PATCH"} & declared if change else ():
            body = change if method == "PATCH" or "operations" not in change else {key: f"{before}!"}
            assert data(client.request(method, one, json=body))[key] != before
            before = data(client.get(one))[key] if "GET" in declared else before
        if "DELETE" not in declared:
            return
        assert client.delete(one).status_code == 204
        if path == "/users":
            assert data(client.get(one))["active"] is False
        elif "GET" in declared:
            assert client.get(one).status_code == 404
        assert client.delete(one).status_code == (422 if path == "/users" else 404)
    instance.check()


@pytest.mark.parametrize(
    ("path", "new", "status"),
    [
        ("/users", NEW["/users"][0], 409), ("/groups", NEW["/groups"][0], 409), ("/folders", NEW["/folders"][0], 409),
        ("/spaces", NEW["/spaces"][0], 409), ("/environments", NEW["/environments"][0], 409),
        ("/configuration_variables", NEW["/configuration_variables"][0], 409),
        ("/user_attributes", NEW["/user_attributes"][0], 409), ("/user_invites", NEW["/user_invites"][0], 409),
        ("/role_permissions/roles", NEW["/role_permissions/roles"][0], 409),
        ("/observability/config", NEW["/observability/config"][0], 422),
        ("/custom_component_libraries", NEW["/custom_component_libraries"][0], 409),
    ],
)  # fmt: skip
def test_what_has_to_be_unique_is_refused_a_second_time_and_changes_nothing(
    path: str, new: dict[str, Any], status: int
) -> None:
    instance = fresh(SECOND)
    with asking(instance) as client:
        client.post(path, json=new).raise_for_status()
        before = client.get(path).text
        response = client.post(path, json=new)
        assert response.status_code == status
        assert client.get(path).text == before
    instance.check()


@pytest.fixture
def client() -> Any:
    instance = fresh(SECOND)
    with asking(instance) as client:
        yield client
    instance.check()


@pytest.mark.parametrize(
    ("operations", "status"),
    [
        ([{"op": "replace", "path": "/name", "value": "A"}], 200),
        ([{"op": "add", "path": "/name", "value": "A"}], 200),
        ([{"op": "test", "path": "/name", "value": "Reports"}, {"op": "replace", "path": "/name", "value": "A"}], 200),
        ([{"op": "copy", "from": "/folder_type", "path": "/name"}], 200),
        ([{"op": "remove", "path": "/parent_folder_id"}], 200),
        ([{"op": "replace", "path": "/name", "value": "A"}, {"op": "test", "path": "/name", "value": "B"}], 422),
        ([{"op": "replace", "path": "/id", "value": "app_1"}], 422),
        ([{"op": "replace", "path": "/nothing", "value": 1}], 422),
        ([{"op": "replace", "path": "/name", "value": 7}], 422),
        ([{"op": "remove", "path": "/name"}], 422),
        ([{"op": "move", "from": "/folder_type", "path": "/name"}], 422),
        ([{"op": "turn", "path": "/name"}], 422),
        ([{"op": "replace", "path": "/parent_folder_id", "value": "app_999"}], 422),
        ([{"op": "replace", "path": "/parent_folder_id", "value": "workflow_2"}], 422),
    ],
)
def test_the_operations_of_a_patch_are_applied_all_or_none(
    client: httpx.Client, operations: list[dict[str, Any]], status: int
) -> None:
    folder = data(client.post("/folders", json={"name": "Reports", "folder_type": "app"}))
    response = client.patch(f"/folders/{folder['id']}", json={"operations": operations})
    assert response.status_code == status, response.text
    after = data(client.get(f"/folders/{folder['id']}"))
    assert (after == folder) == (status != 200)


@pytest.mark.parametrize(
    ("path", "operation", "key", "expected"),
    [
        ("/users/{id}", {"op": "add", "path": "/metadata/shift", "value": "night"}, "metadata", {"shift": "night"}),
        ("/users/{id}", {"op": "remove", "path": "/last_name"}, "last_name", None),
        ("/users/{id}", {"op": "replace", "path": "/active", "value": False}, "active", False),
    ],
)
def test_users_take_add_remove_and_replace(
    client: httpx.Client, path: str, operation: dict[str, Any], key: str, expected: Any
) -> None:
    user = data(client.get("/users"))[1]
    changed = data(client.patch(path.format(id=user["id"]), json={"operations": [operation]}))
    assert changed[key] == expected
    assert changed == data(client.get(path.format(id=user["id"])))


def test_the_other_patches_take_operations_too(client: httpx.Client) -> None:
    def patch(path: str, key: str, value: Any) -> Any:
        body = {"operations": [{"op": "replace", "path": f"/{key}", "value": value}]}
        return data(client.patch(path, json=body))[key]

    assert patch("/organization/", "preloaded_css", "p {}") == "p {}"
    assert data(client.get("/organization/"))["preloaded_css"] == "p {}"
    assert patch("/access_requests/1", "status", "APPROVED") == "APPROVED"
    data(client.post("/resources", json=RESOURCE))
    configuration = data(client.get("/resource_configurations"))[0]
    options = {"base_url": "https://other.example.com"}
    assert patch(f"/resource_configurations/{configuration['id']}", "options", options) == options
    members = [{"id": data(client.get("/users"))[1]["id"], "is_group_admin": True}]
    assert patch("/groups/2", "members", members)[0]["email"] == "grace@example.com"


@pytest.mark.parametrize(
    "path", ["/users", "/access_requests", "/resources", "/resource_configurations", "/user_tasks"]
)
@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_pages_have_each_object_once_while_others_come_and_go(client: httpx.Client, path: str, limit: int) -> None:
    for number in range(5):
        client.post("/users", json={"email": f"u{number}@example.com", "first_name": "U", "last_name": "X"})
        client.post("/resources", json={**RESOURCE, "display_name": f"R{number}"})
    wanted = [entry["id"] for entry in data(client.get(path))]
    seen: list[Any] = []
    token = None
    while True:
        query = {"limit": limit, **({"next_token": token} if token else {})}
        page = client.get(path, params=query).json()
        seen += [entry["id"] for entry in page["data"]]
        assert len(page["data"]) <= limit
        assert page["total_count"] == len(wanted)
        assert page["has_more"] == (page["next_token"] is not None)
        token = page["next_token"]
        if token is None:
            break
    assert seen == wanted


def test_a_page_goes_on_after_the_last_object_though_that_is_gone(client: httpx.Client) -> None:
    made = [data(client.post("/resources", json=RESOURCE))["id"] for _ in range(4)]
    page = client.get("/resources", params={"limit": 2}).json()
    client.delete(f"/resources/{page['data'][-1]['id']}")
    rest = client.get("/resources", params={"next_token": page["next_token"]}).json()
    assert [entry["id"] for entry in rest["data"]] == made[1:]


@pytest.mark.parametrize("token", ["none", "YWZ0ZXI6eA==", "b3RoZXI6MQ==", "%C3%A9"])
def test_a_token_of_no_page_is_refused(client: httpx.Client, token: str) -> None:
    assert client.get(f"/users?next_token={token}").status_code == 422


def test_lists_are_filtered(client: httpx.Client) -> None:
    assert [u["first_name"] for u in data(client.get("/users", params={"email": "grace@example.com"}))] == ["Grace"]
    assert data(client.get("/access_requests", params={"status": "DENIED"})) == []
    data(client.post("/resources", json=RESOURCE))
    assert len(data(client.get("/resources", params={"resource_type": "restapi"}))) == 1
    assert data(client.get("/resource_configurations", params={"resource_type": "mysql"})) == []
    assert len(data(client.get("/user_tasks", params={"statuses": "pending"}))) == 4


def test_members_and_invites_of_a_group(client: httpx.Client) -> None:
    group = data(client.post("/groups", json={"name": "Night shift"}))
    user = data(client.get("/users"))[2]
    one = f"/groups/{group['id']}"
    members = data(client.post(f"{one}/members", json={"members": [{"id": user["id"], "is_group_admin": False}]}))
    assert [member["email"] for member in members["members"]] == [user["email"]]
    assert data(client.get(f"/users/{user['id']}", params={"includeGroups": "true"}))["groups"][0]["id"] == group["id"]
    invite = data(client.post("/user_invites", json={"email": "x@example.com", "defaultGroupIds": [group["id"]]}))
    assert invite["groups"][0]["name"] == "Night shift"
    assert data(client.post(f"{one}/user_invites", json={"userInviteIds": [invite["id"]]}))["user_invites"]
    assert client.delete(f"{one}/user_invites/{invite['id']}").status_code == 204
    assert client.delete(f"{one}/user_invites/{invite['id']}").status_code == 404
    assert data(client.delete(f"{one}/members/{user['id']}"))["members"] == []
    assert client.delete(f"{one}/members/{user['id']}").status_code == 404


def test_attributes_of_users_and_invites(client: httpx.Client) -> None:
    user = data(client.get("/users"))[0]["id"]
    invite = data(client.post("/user_invites", json={"email": "x@example.com"}))["id"]
    for owner in (f"/users/{user}", f"/user_invites/{invite}"):
        said = {"name": "shift", "value": "night"}
        assert data(client.post(f"{owner}/user_attributes", json=said)) == {"metadata": {"shift": "night"}}
        assert data(client.delete(f"{owner}/user_attributes/shift")) == {"metadata": {}}
        assert client.delete(f"{owner}/user_attributes/shift").status_code == 404


def test_permissions_are_granted_listed_and_revoked(client: httpx.Client) -> None:
    right = {"subject": {"type": "group", "id": 2}, "object": {"type": "folder", "id": "app_1"}}
    held = [{"type": "folder", "id": "app_1", "access_level": "edit"}]
    assert data(client.post("/permissions/grant", json={**right, "access_level": "edit"})) == held
    asked = {"subject": right["subject"], "object_type": "folder"}
    assert data(client.post("/permissions/listObjects", json=asked)) == held
    entries = data(client.get("/permissions/accessList/folder/app_1"))["group"]
    assert entries[0]["subject"] == {"id": "2", "type": "group"}
    assert data(client.post("/permissions/revoke", json=right)) == []
    assert data(client.post("/permissions/listObjects", json=asked)) == []
    nobody = {**right, "subject": {"type": "group", "id": 99}, "access_level": "use"}
    assert client.post("/permissions/grant", json=nobody).status_code == 404


def test_roles_are_granted_and_taken_away(client: httpx.Client) -> None:
    role = data(client.post("/role_permissions/roles", json=NEW["/role_permissions/roles"][0]))
    grant = {"role_id": role["id"], "subject_type": "group", "subject_id": "2"}
    granted = client.post("/role_permissions/role_grants", json=grant)
    assert (granted.status_code, granted.content) == (201, b"")  # the document declares no body
    assert client.delete(f"/role_permissions/role_grants/{granted.headers['x-mock-id']}").status_code == 204
    client.post("/role_permissions/role_grants", json=grant)
    assert client.post("/role_permissions/remove_role_grants_for_subject/", json=grant).status_code == 204
    default = next(r for r in data(client.get("/role_permissions/roles")) if r["is_default_role"])
    assert client.delete(f"/role_permissions/roles/{default['id']}").status_code == 400


def test_source_control_is_configured_once_tested_and_deployed(client: httpx.Client) -> None:
    config = {"config": {
        "provider": "GitLab", "org": "o", "repo": "r", "default_branch": "main",
        "config": {"project_id": 1, "url": "https://gitlab.com", "project_access_token": "t"},
    }}  # fmt: skip
    assert client.get("/source_control/config").status_code == 404
    assert client.get("/source_control/test_connection").status_code == 422
    assert client.put("/source_control/config", json=config).status_code == 201
    assert client.put("/source_control/config", json=config).status_code == 200
    assert client.post("/source_control/config", json=config).status_code == 409
    assert data(client.get("/source_control/config")) == config["config"]
    assert data(client.get("/source_control/test_connection")) == {"success": True}
    deployment = data(client.post("/source_control/deploy"))["id"]
    steps = [data(client.get(f"/source_control/deployment/{deployment}"))["status"] for _ in range(4)]
    assert steps == ["PENDING_START", "RUNNING", "SUCCESS", "SUCCESS"]
    assert len(data(client.get("/source_control/deployments"))["deployments"]) == 1
    assert client.delete("/source_control/config").status_code == 204
    assert client.delete("/source_control/config").status_code == 404


def test_manifests_and_releases(client: httpx.Client) -> None:
    one = "/source_control/manifests/main"
    assert client.get(one).status_code == 400
    assert data(client.put(one, json={"manifest": {"apps": []}}))["commit_sha"]
    data(client.put(f"{one}/apps/{UUID}", json={"release": "1.0.0"}))
    data(client.put(f"{one}/{UUID}", params={"elementType": "WORKFLOW"}, json={"release": "latest"}))
    manifest = data(client.get(one))["manifest"]
    assert (manifest["apps"][0]["release"], manifest["workflows"][0]["release"]) == ("1.0.0", "latest")
    data(client.post(f"{one}/apps/{UUID}/delete", json={}))
    assert client.post(f"{one}/apps/{UUID}/delete", json={}).status_code == 400
    data(client.post(f"{one}/delete", json={}))
    assert data(client.get("/source_control/manifests"))["manifests"] == []
    releases = f"/source_control/releases/apps/{UUID}"
    data(client.post(releases, json={"release_version": "1.0.0"}))
    assert client.post(releases, json={"release_version": "1.0.0"}).status_code == 400
    assert [r["release_version"] for r in data(client.get(releases))] == ["1.0.0"]
    same = data(client.get(f"/source_control/releases/{UUID}", params={"elementType": "PAGE"}))
    assert [r["release_version"] for r in same] == ["1.0.0"]


def test_settings_are_kept(client: httpx.Client) -> None:
    settings = client.put("/source_control/settings", json={"settings": {"version_control_locked": True}})
    assert (settings.status_code, data(settings)["version_control_locked"]) == (200, True)
    assert data(client.get("/source_control/settings")) == data(settings)
    ai = dict.fromkeys(("retoolAI", "retoolAIActions", "retoolVector", "retoolAskAI"), False)
    assert data(client.put("/organization/ai_settings", json=ai)) == data(client.get("/organization/ai_settings")) == ai
    google = {
        "config_type": "google", "google_client_id": "i", "google_client_secret": "s",
        "disable_email_password_login": False,
    }  # fmt: skip
    assert client.get("/sso/config").status_code == 404
    assert data(client.post("/sso/config", json={"data": google})) == data(client.get("/sso/config")) == google
    assert client.delete("/sso/config").status_code == 204
    assert client.get("/sso/config").status_code == 404


def test_tasks_of_users_are_finished_once(client: httpx.Client) -> None:
    first, second, third, _ = data(client.get("/user_tasks"))
    submitted = client.patch(f"/user_tasks/{first['id']}/submit", json={"email": "a@b.de", "output": {"ok": True}})
    assert data(submitted)["user_task"]["status"] == "submitted"
    assert client.patch(f"/user_tasks/{first['id']}/cancel", json={"email": "a@b.de"}).status_code == 409
    data(client.patch(f"/user_tasks/{second['id']}/cancel", json={"email": "a@b.de"}))
    assignees = {"email": "a@b.de", "assignees": [{"type": "group", "id": 2}]}
    moved = data(client.patch(f"/user_tasks/{third['id']}/reassign", json=assignees))["user_task"]
    assert moved["assignees"] == [{"type": "group", "id": 2, "name": "All Users"}]
    assert len(data(client.get("/user_tasks", params={"statuses": "pending"}))) == 2


@pytest.mark.parametrize("release", RELEASES)
def test_revisions_of_a_library_are_uploaded_with_their_files(release: str) -> None:
    instance = fresh(release)
    with asking(instance) as client:
        library = data(client.post("/custom_component_libraries", json=NEW["/custom_component_libraries"][0]))["id"]
        one = f"/custom_component_libraries/{library}/revisions"
        content = b"export const \xc3\xa9 = 1;\r\n--x\r\n\n"
        for bump, version in (("minor", "0.1.0"), ("minor", "0.2.0"), ("major", "1.0.0"), ("dev", "dev")):
            made = data(client.post(one, data={"version_bump": bump}, files={"files": ("src/index.js", content)}))
            assert made["version"] == version
        said = {"version_bump": "specify_version", "version": "1.0.0"}
        assert client.post(one, data=said, files={"files": ("a", b"")}).status_code == 409
        assert client.post(one, data={"version_bump": "huge"}, files={"files": ("a", b"")}).status_code == 422
        assert len(data(client.get(one))) == 4
        (file,) = data(client.get(f"{one}/{made['id']}/files"))
    assert (file["filepath"], file["file_contents"]) == ("src/index.js", content.decode())
    instance.check()


def test_apps_are_cloned_and_deleted_and_themes_replaced(client: httpx.Client) -> None:
    app = data(client.get("/apps"))[0]
    copy = data(client.post("/apps/cloneApp", json={"app_id": app["id"], "new_app_name": "Copy"}))
    assert (copy["name"], copy["folder_id"]) == ("Copy", app["folder_id"])
    assert client.post("/apps/cloneApp", json={"app_id": UUID, "new_app_name": "Copy"}).status_code == 404
    assert client.delete(f"/apps/{app['id']}").status_code == 204
    assert client.get(f"/apps/{app['id']}").status_code == 404
    moment = "2026-01-01T00:00:00.000Z"
    theme = {"id": 0, "legacy_id": 0, "name": "Dark", "theme": {"a": 1}, "created_at": moment, "updated_at": moment}
    created = client.put("/app_themes", json=theme)
    assert created.status_code == 201
    again = {**theme, "id": data(created)["id"], "name": "Darker"}
    replaced = client.put("/app_themes", json=again)
    assert (replaced.status_code, data(replaced)["name"]) == (200, "Darker")
    assert client.post("/app_themes", json=again).status_code == 409
    assert data(client.get(f"/app_themes/{data(created)['id']}"))["name"] == "Darker"


def test_what_the_answer_would_not_allow_is_not_stored(client: httpx.Client) -> None:
    new = {"email": "long@example.com", "first_name": "x" * 40, "last_name": "y"}
    response = client.post("/users", json=new)
    assert response.status_code == 422
    assert "cannot be stored: reply/data/first_name" in response.json()["message"]
    assert data(client.get("/users", params={"email": "long@example.com"})) == []


def test_two_instances_with_a_seed_answer_the_same_bytes() -> None:
    def run(seed: int) -> list[bytes]:
        with asking(MockRetool(SECOND, seed=seed)) as client:
            paths = ("/users", "/apps", "/usage/organizations", "/user_tasks")
            return [client.post("/users", json=NEW["/users"][0]).content, *(client.get(path).content for path in paths)]

    assert run(1) == run(1)
    assert run(1) != run(2)
