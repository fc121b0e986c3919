"""What instances were seen to do beyond their document, and what the operations of 4.0 do."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from retool_clientgen.mock import MockRetool, Request
from retool_clientgen.mock.limit import POINTS, RateLimit
from support.mock import asking
from support.paths import RELEASES, ROOT


@pytest.fixture
def client() -> httpx.Client:
    return asking(MockRetool("3.334"))


def set_active(client: httpx.Client, user: str, value: bool) -> int:
    operations = [{"op": "replace", "path": "/active", "value": value}]
    return client.patch(f"/users/{user}", json={"operations": operations}).status_code


@pytest.mark.parametrize("release", RELEASES)
def test_a_user_is_disabled_once_by_delete_and_as_often_as_wanted_by_patch(release: str) -> None:
    client = asking(MockRetool(release))
    user = client.get("/users").json()["data"][1]["id"]
    assert [client.delete(f"/users/{user}").status_code for _ in range(2)] == [204, 422]
    assert [set_active(client, user, False) for _ in range(2)] == [200, 200]
    assert client.get(f"/users/{user}").json()["data"]["active"] is False
    assert client.delete(f"/users/{user}").status_code == 422
    assert [set_active(client, user, True) for _ in range(2)] == [200, 200]
    assert client.delete(f"/users/{user}").status_code == 204


def test_an_unknown_type_of_user_is_400_and_a_known_address_409(client: httpx.Client) -> None:
    person = {"email": "new@example.com", "first_name": "New", "last_name": "One"}
    assert client.post("/users", json={**person, "user_type": "endUser"}).status_code == 400
    assert client.post("/users", json={**person, "user_type": "mobile"}).status_code == 200
    assert client.post("/users", json={**person, "email": "NEW@example.com"}).status_code == 409
    assert client.post("/user_invites", json={"email": "new@example.com"}).status_code == 409
    assert [client.post("/user_invites", json={"email": "x@example.com"}).status_code for _ in range(2)] == [200, 409]


def test_a_token_has_the_scopes_that_the_release_knows(client: httpx.Client) -> None:
    body = {"label": "CI", "scopes": ["groups:raed"]}
    made = client.post("/access_tokens", json=body).json()["data"]
    assert made["scopes"] == []
    with httpx.Client(transport=client._transport, base_url=client.base_url) as other:
        headers = {"Authorization": f"Bearer {made['access_token']}"}
        assert other.get("/groups", headers=headers).status_code == 403


@pytest.mark.parametrize("mode", ["spec", "observed"])
def test_an_instance_can_leave_out_what_it_should_answer(mode: Any) -> None:
    keys = ("seat_type", "folder_id", "default_value")
    with asking(MockRetool("3.334", mode=mode, leave_out=keys)) as client:
        attribute = {"name": "team", "label": "Team", "dataType": "string", "defaultValue": "x"}
        answers = [
            client.get("/resources"),
            client.get("/apps"),
            client.post("/user_attributes", json=attribute),
            client.get("/apps", headers={"X-Mock-Respond": "body=full"}),
        ]
    for answer in answers:
        assert answer.status_code == 200, answer.text
        assert not any(f'"{key}"' in answer.text for key in keys)
    assert "folder_id" in asking(MockRetool("3.334")).get("/apps").text


# The rate limit


def test_points_are_counted_over_a_rolling_minute() -> None:
    now = [0.0]
    instance = MockRetool("3.334", points_per_minute=12, clock=lambda: now[0])
    with asking(instance) as client:
        assert [client.get("/groups").status_code for _ in range(2)] == [200, 200]
        now[0] = 20.0
        assert client.get("/users").status_code == 200
        refused = client.get("/users")
        assert (refused.status_code, refused.json()["success"], refused.headers["retry-after"]) == (429, False, "40")
        assert client.get("/groups").headers["retry-after"] == "40"
        assert client.get("http://retool.test/api/checkHealth").status_code == 200  # not of the API
        now[0] = 60.0
        assert [client.get("/groups").status_code for _ in range(3)] == [200, 200, 429]
        now[0] = 80.0
        assert client.get("/users").status_code == 200
        instance.reset()
        assert client.get("/groups").status_code == 200


def test_a_request_costs_what_its_resource_costs() -> None:
    limit = RateLimit(10, lambda: 0.0)
    for resource, points in {**POINTS, "environments": 1}.items():
        limit.reset()
        taken = 0
        while limit.take(f"/{resource}/1") == 0:
            taken += 1
        assert taken == 10 // points, resource


def test_a_request_that_costs_more_than_a_minute_allows_is_never_allowed() -> None:
    assert RateLimit(9, lambda: 0.0).take("/permissions/grant") == 60


# Operations that 4.0 was the first to have


def operation(data: Any, body: Any = None, status: str = "200") -> dict[str, Any]:
    schema = {"type": "object", "required": ["success", "data"],
              "properties": {"success": {"type": "boolean"}, "data": data}}  # fmt: skip
    content = {"application/json": {"schema": schema}}
    request = {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}} if body else {}
    return {**request, "responses": {status: {"description": "", "content": content}}}


FREE = {"type": "object", "additionalProperties": {}}
LATER = {
    "/users/{userSid}/logout": {"post": operation(FREE, body=True)},
    "/source_control/branches": {"post": operation(FREE, body=True)},
    "/source_control/branches/reset": {"post": operation(FREE, body=True)},
    "/apps": {"get": operation({"type": "array", "items": FREE})},
    "/apps/toolscript/validate": {"post": operation(FREE, body=True)},
    "/organization/code_executor_settings": {"get": operation(FREE), "put": operation(FREE, body=True)},
    "/workflows": {"get": operation({"type": "array", "items": FREE})},
    "/workflows/{anyName}": {
        "get": operation(FREE), "patch": operation(FREE, body=True),
        "delete": {"responses": {"204": {"description": ""}}},
    },
}  # fmt: skip


@pytest.fixture
def later(tmp_path: Path) -> httpx.Client:
    """A client of a release that has these operations."""
    document = {"openapi": "3.0.3", "info": {"title": "x", "version": "9.9.0"}, "paths": LATER}
    (tmp_path / "openapi.json").write_text(json.dumps(document))
    return asking(MockRetool(tmp_path / "openapi.json", directory=ROOT))


def data(response: httpx.Response) -> Any:
    assert response.headers["x-mock-source"] == "state", response.text
    return response.json()["data"]


def test_branches_are_made_once_and_reset(later: httpx.Client) -> None:
    app = data(later.get("/apps"))[0]
    body = {"branch_name": "feature", "element_id": app["id"], "element_type": "PAGE"}
    made = data(later.post("/source_control/branches", json=body))
    assert made["element"] == {"element_id": app["id"], "element_type": "PAGE", "element_name": app["name"]}
    assert later.post("/source_control/branches", json=body).status_code == 400
    assert (
        later.post("/source_control/branches", json={**body, "branch_name": "b", "element_id": "?"}).status_code == 404
    )
    reset = [data(later.post("/source_control/branches/reset", json={"branch_name": "feature"})) for _ in range(2)]
    assert [each["status"] for each in reset] == ["reset", "already_synced"]
    assert reset[0]["updated_apps"] == [{"app_uuid": app["id"], "app_name": app["name"]}]
    assert later.post("/source_control/branches/reset", json={"branch_name": "none"}).status_code == 404


def test_toolscript_with_an_empty_file_is_not_valid(later: httpx.Client) -> None:
    def validated(*contents: str) -> Any:
        files = [{"path": "main.rsx", "contents": each} for each in contents]
        return data(later.post("/apps/toolscript/validate", json={"toolscript": files}))

    assert validated("<App/>") == {"valid": True, "diagnostics": []}
    assert [each["message"] for each in validated(" ")["diagnostics"]] == ["The file is empty"]
    assert validated("<App/>", "<App/>")["valid"] is False


def test_code_executor_settings_are_replaced(later: httpx.Client) -> None:
    path = "/organization/code_executor_settings"
    body = {"memoryLimitMbs": 512, "maxConcurrentProcesses": 4, "circuitBreakerEnabled": False}
    assert data(later.get(path)) != body
    assert data(later.put(path, json=body)) == data(later.get(path)) == body


def test_a_user_is_logged_out(later: httpx.Client) -> None:
    path = "/users/user_0000000000000000000000000000000a/logout"
    assert data(later.post(path, json={})) == {"sso_logout": False}
    assert "warning" in data(later.post(path, json={"sso_logout": True}))
    assert later.post("/users/user_none/logout", json={}).status_code == 404


def test_workflows_are_changed_and_deleted(later: httpx.Client) -> None:
    one = f"/workflows/{data(later.get('/workflows'))[0]['id']}"
    assert data(later.patch(one, json={"code_executor_memory_limit_mbs": 512}))["code_executor_memory_limit_mbs"] == 512
    assert data(later.get(one))["code_executor_memory_limit_mbs"] == 512
    assert later.delete(one).status_code == 204
    assert later.get(one).status_code == later.delete(one).status_code == 404


@pytest.mark.parametrize(("release", "status"), [("3.334", 400), ("9.9", 200)])
def test_a_type_of_bitbucket_is_refused_before_4_0(tmp_path: Path, release: str, status: int) -> None:
    path = {"/source_control/config": {"put": operation(FREE, body=True)}}
    document = {"openapi": "3.0.3", "info": {"title": "x", "version": "1"}, "paths": path}
    (tmp_path / "openapi.json").write_text(json.dumps(document))
    instance = MockRetool(release, spec=tmp_path / "openapi.json", mode="observed", directory=ROOT)
    assert instance.release == release
    headers = (("Authorization", f"Bearer {instance.token}"), ("Content-Type", "application/json"))
    body = json.dumps({"config": {"provider": "Bitbucket", "config": {"type": "AppPassword"}}}).encode()
    assert instance.handle(Request("PUT", "/api/v2/source_control/config", headers, body)).status == status
