"""What the instance refuses: no token, no scope, no such thing, and what the document does not allow."""

from typing import Any

import pytest

from retool_clientgen.errors import ClientgenError
from retool_clientgen.mock import MockRetool, Request
from retool_clientgen.mock.documents import Mode
from retool_clientgen.mock.routes import Found, Routes
from retool_clientgen.openapi.availability import read_availability
from support.mock import asking, documented
from support.paths import RELEASES, SECOND
from support.pipeline import corrected, served


@pytest.fixture(scope="module")
def instance() -> MockRetool:
    return MockRetool(SECOND)


@pytest.mark.parametrize("authorization", [None, "Bearer", "Bearer wrong", "Basic retool_mock", "retool_mock"])
def test_without_a_token_of_the_instance_nothing_is_answered(instance: MockRetool, authorization: str | None) -> None:
    headers = (("Authorization", authorization),) if authorization else ()
    for operation in instance.api.routes.operations:
        reply = instance.handle(Request(operation.method, f"/api/v2{operation.path}", headers))
        assert reply.status == 401
        assert not reply.body or reply.json["success"] is False


@pytest.mark.parametrize("release", RELEASES)
def test_a_token_may_call_exactly_what_has_one_of_its_scopes(release: str) -> None:
    instance = MockRetool(release)
    scopes = ["Groups > Read", "folders:write", "users:write"]
    minted = {"groups:read", "folders:write", "folders:read", "users:write", "users:read"}
    headers = (("Authorization", f"Bearer {instance.mint_token(scopes)}"),)
    for path, item in corrected(release)["paths"].items():
        for method, operation in item.items():
            status = instance.handle(Request(method.upper(), f"/api/v2{path}", headers)).status
            needed = read_availability(operation).scopes
            forbidden = bool(needed) and not any(minted.issuperset(each) for each in needed)
            assert (status == 403) == forbidden, (method, path)


def test_a_token_made_through_the_api_has_the_scopes_that_it_was_made_with(instance: MockRetool) -> None:
    with asking(instance) as client:
        made = client.post("/access_tokens", json={"label": "CI", "scopes": ["groups:read"]}).json()["data"]
    with asking(instance, token=made["access_token"]) as client:
        assert client.get("/groups").status_code == 200
        assert client.get("/users").status_code == 403
    assert made["last4"] == made["access_token"][-4:]


def test_a_scope_that_does_not_exist_is_not_minted(instance: MockRetool) -> None:
    with pytest.raises(ClientgenError, match="not a scope"):
        instance.mint_token(["Groups > Raed"])


@pytest.mark.parametrize("mode", ["spec", "observed"])
@pytest.mark.parametrize("release", RELEASES)
def test_each_operation_is_found_by_its_own_path(release: str, mode: Mode) -> None:
    instance = MockRetool(release, mode=mode)
    for operation in {id(o): o for o, _, _ in documented(instance)}.values():
        found = instance.api.routes.find(operation.method, operation.path.replace("{", "").replace("}", ""))
        assert isinstance(found, Found)
        assert found.operation is operation


def test_a_segment_of_a_path_is_decoded_after_it_is_cut_out() -> None:
    found = Routes(served(SECOND)).find("GET", "/source_control/manifests/a%2Fb%20%25%C3%A9%3F%23")
    assert isinstance(found, Found)
    assert found.path == {"manifestName": "a/b %é?#"}


@pytest.mark.parametrize(
    ("method", "path", "status", "said"),
    [
        ("GET", "/nothing", 404, "Not found"),
        ("GET", "/groups/", 404, "Not found"),
        ("PUT", "/groups", 405, "Method not allowed"),
        ("GET", "/apps/cloneApp", 405, "Method not allowed"),
        ("GET", "/groups/x", 422, "path groupId: the value does not match"),
        ("GET", "/groups?limit=3", 422, "query limit: is not declared"),
        ("GET", "/users?limit=0", 422, "query limit: the value is less than the minimum of 1"),
        ("GET", "/users?limit=ten", 422, 'query limit: the value is not of type "integer"'),
        ("GET", "/users?limit=1&limit=2", 422, 'query limit: the value is not of type "integer"'),
        ("GET", "/groups/1?excludeDisabledUsers=True", 422, "query excludeDisabledUsers: the value is not of types"),
        ("GET", "/usage", 422, "query start_date: is required"),
        ("GET", "/groups/999", 404, "Group not found"),
    ],
)
def test_a_request_that_the_document_does_not_allow_is_refused_with_where(
    instance: MockRetool, method: str, path: str, status: int, said: str
) -> None:
    with asking(instance) as client:
        response = client.request(method, path)
    assert response.status_code == status
    assert response.json()["success"] is False
    assert said in response.json()["message"]


@pytest.mark.parametrize(
    ("content", "status", "said"),
    [
        ({}, 422, 'body: "name" is a required property'),
        ({"json": {"name": ""}}, 422, "body/name: the value is shorter than 1 character"),
        ({"json": {"name": 7}}, 422, 'body/name: the value is not of type "string"'),
        ({"content": b"null", "headers": {"Content-Type": "application/json"}}, 422, "body: the value is not of type"),
        ({"json": []}, 422, 'body: the value is not of type "object"'),
        ({"json": {"name": "x", "members": [{"id": "user_1"}]}}, 422, "body/members/0"),
        ({"content": b"{", "headers": {"Content-Type": "application/json"}}, 400, "body: is not JSON"),
        ({"content": b'{"name": NaN}', "headers": {"Content-Type": "application/json"}}, 400, "body: is not JSON"),
        ({"content": b'{"name": "x"}', "headers": {"Content-Type": "text/plain"}}, 415, "Content-Type: is text/plain"),
        ({"content": b'{"name": "x"}'}, 415, "Content-Type: is missing"),
    ],
)
def test_a_body_that_the_document_does_not_allow_is_refused_and_changes_nothing(
    instance: MockRetool, content: dict[str, Any], status: int, said: str
) -> None:
    with asking(instance) as client:
        before = client.get("/groups").json()
        response = client.post("/groups", **content)
        assert client.get("/groups").json() == before
    assert (response.status_code, said in response.json()["message"]) == (status, True), response.text


def test_a_body_is_refused_where_none_is_declared(instance: MockRetool) -> None:
    with asking(instance) as client:
        response = client.request("GET", "/groups", json={})
    assert response.status_code == 422
    assert response.json()["message"] == "body: is not declared"


def test_400_is_answered_where_the_document_has_that_and_no_422(instance: MockRetool) -> None:
    with asking(instance) as client:
        assert client.put("/source_control/settings", json={}).status_code == 400


def test_a_refusal_is_empty_where_the_document_declares_no_body_for_it(instance: MockRetool) -> None:
    with asking(instance) as client:
        response = client.get("/access_tokens/none")
    assert (response.status_code, response.content) == (404, b"")


def test_a_refusal_does_not_say_what_the_value_was(instance: MockRetool) -> None:
    with asking(instance) as client:
        response = client.post("/users", json={"email": "secret", "first_name": "x", "last_name": "y"})
    assert "secret" not in response.text


def test_the_document_is_served_with_references_inline_and_a_tag(instance: MockRetool) -> None:
    with asking(instance) as client:
        response = client.get("/spec")
        assert response.json() == served(SECOND)
        assert '"$ref"' not in response.text
        tag = response.headers["etag"]
        again = client.get("/spec", headers={"If-None-Match": tag})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
        assert client.get("/spec", headers={"Authorization": ""}).status_code == 401


def test_the_release_is_told_without_a_token(instance: MockRetool) -> None:
    reply = instance.handle(Request("GET", "/api/checkHealth"))
    assert (reply.status, reply.json) == (200, {"version": "3.334.0"})


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        (r'{"name": "\ud800"}', 400, "half of a surrogate pair"),
        ('{"name": "x", "user_list_access": 1e999}', 400, "a number beyond 64 bits"),
        ('{"name": ' + "[" * 400 + "]" * 400 + "}", 422, "nested too deeply"),
        ('{"name": ' + "[" * 90_000 + "]" * 90_000 + "}", 400, "is not JSON"),
        ('{"name": ' + "9" * 5000 + "}", 400, "is not JSON"),
        ('{"name": NaN}', 400, "is not JSON"),
    ],
)
def test_json_that_no_instance_could_keep_is_refused_and_no_bug(
    instance: MockRetool, body: str, status: int, said: str
) -> None:
    headers = {"Content-Type": "application/json"}
    with asking(instance) as client:
        response = client.post("/groups", content=body, headers=headers)
    assert (response.status_code, response.headers["x-mock-source"]) == (status, "refused")
    assert said in response.json()["message"]
    instance.check()


@pytest.mark.parametrize("limit", ["\u00b2", "9" * 5000, "-" + "9" * 5000, "1e999", "\u0663"])
@pytest.mark.parametrize("path", ["/users", "/user_tasks"])
def test_a_limit_that_is_no_number_is_refused_and_no_bug(instance: MockRetool, path: str, limit: str) -> None:
    with asking(instance) as client:
        response = client.get(path, params={"limit": limit})
    assert response.status_code in (400, 422), response.text
    assert "limit" in response.json()["message"]
    instance.check()


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("status=\xb2", "is not declared; declared are 200"),
        ("items=\xb2", "items is a whole number, 1000 at most"),
        ("items=1001", "items is a whole number, 1000 at most"),
        ("variant=x", "variant is a whole number"),
        ("body=half", '"body=half" is not an option'),
    ],
)
def test_an_answer_that_cannot_be_asked_for_is_said(instance: MockRetool, wanted: str, said: str) -> None:
    with asking(instance) as client:
        response = client.get("/groups", headers={"X-Mock-Respond": wanted.encode("latin-1")})
    assert response.status_code == 400
    assert said in response.json()["message"]
    instance.check()


def test_a_union_that_nothing_fits_says_what_keeps_the_nearest_forms_from_it(instance: MockRetool) -> None:
    with asking(instance) as client:
        user = client.get("/users").json()["data"][0]["id"]

        def said(**operation: object) -> str:
            response = client.patch(f"/users/{user}", json={"operations": [operation]})
            assert response.status_code == 422
            return str(response.json()["message"])

        assert said(op="replce", path="/active", value=True).startswith(
            'body/operations/0: fits none of its 3 forms, nearest: /op the value is not one of "'
        )
        assert '"path" is a required property' in said(op="replace", value=True)


def test_many_items_are_answered_soon_though_lists_have_lists(instance: MockRetool) -> None:
    with asking(instance) as client:
        groups = client.get("/groups", headers={"X-Mock-Respond": "body=full; items=100"}).json()["data"]
    assert len(groups) == 100
    assert {len(group["members"]) for group in groups} == {10}
