"""Each operation and each documented status over a socket, and what the ledger says of it."""

import json

import pytest

from retool_clientgen.mock import InvalidReplyError, MockRetool, Request
from retool_clientgen.mock.documents import Mode
from support.mock import documented, over_socket, valid_request
from support.paths import RELEASES, ROOT, SECOND
from support.pipeline import operation_count


@pytest.mark.parametrize("release", RELEASES)
def test_each_documented_status_of_each_operation_is_answered_on_request(release: str) -> None:
    with MockRetool(release) as instance, over_socket(instance, **{"X-Mock-Client": "sync"}) as client:
        for operation, status, schema in documented(instance):
            valid = valid_request(operation, instance.api.sampler)
            wanted = {"X-Mock-Respond": f"status={status}; body=full"}
            response = client.request(valid.method, valid.path, headers=wanted, **valid.content)
            assert (response.status_code, response.headers["x-mock-source"]) == (status, "sampled"), response.text
            assert bool(response.content) == (schema is not None)
        report = instance.report()
    answered = [(o["id"], status) for o in report["operations"] for status in o["statuses"]]
    assert len(report["operations"]) == operation_count(release)
    assert len(answered) == sum(1 for _ in documented(instance)) > operation_count(release)
    assert all(o["statuses"][s] == {"sync": {"sampled": 1}} for o in report["operations"] for s in o["statuses"])
    assert report["invalid_requests"]["count"] == report["invalid_replies"]["count"] == 0


SAMPLED = ("usage.", "info.")
"""Operations, by how their names begin, that have nothing to do with objects: their answers are made up."""


@pytest.mark.parametrize("mode", ["spec", "observed"])
@pytest.mark.parametrize("release", RELEASES)
def test_each_operation_is_answered_from_objects_or_says_that_it_is_sampled(release: str, mode: Mode) -> None:
    with MockRetool(release, mode=mode) as instance, over_socket(instance) as client:
        for operation in instance.api.routes.operations:
            valid = valid_request(operation, instance.api.sampler)
            response = client.request(valid.method, valid.path, **valid.content)
            assert response.status_code < 500, response.text
            assert response.headers["x-mock-source"] in ("state", "sampled")
        sampled = [
            operation["id"]
            for operation in instance.report()["operations"]
            if any("sampled" in sources for clients in operation["statuses"].values() for sources in clients.values())
        ]
    assert sampled
    others = [name for name in sampled if not name.startswith(SAMPLED)]
    assert others == [], "these need a rule of the mock, or a place in SAMPLED: docs/releases.md, step 4"


def test_the_number_of_variants_is_said_and_each_can_be_had() -> None:
    instance = MockRetool(SECOND)

    def ask(wanted: str) -> tuple[int, str]:
        headers = (("Authorization", f"Bearer {instance.token}"), ("X-Mock-Respond", wanted))
        reply = instance.handle(Request("GET", "/api/v2/source_control/config", headers))
        return int(reply.header("x-mock-variants") or 0), reply.json["data"]["provider"]

    count, _ = ask("body=full")
    providers = {ask(f"body=full; variant={variant}")[1] for variant in range(count)}
    assert providers == {"GitHub", "GitLab", "AWS CodeCommit", "Bitbucket", "Azure Repos"}


@pytest.mark.parametrize("wanted", ["status=418", "body=most", "variant=x", "colour=red"])
def test_a_wish_that_makes_no_sense_is_refused(wanted: str) -> None:
    instance = MockRetool(SECOND)
    headers = (("Authorization", f"Bearer {instance.token}"), ("X-Mock-Respond", wanted))
    reply = instance.handle(Request("GET", "/api/v2/groups", headers))
    assert reply.status == 400
    assert "X-Mock-Respond" in reply.json["message"]


def test_sync_and_async_stateful_and_sampled_are_told_apart() -> None:
    with MockRetool(SECOND) as instance:
        for kind, headers in (("sync", {}), ("async", {}), ("async", {"X-Mock-Respond": "status=200"})):
            with over_socket(instance, **{"X-Mock-Client": kind, "X-Mock-Tag": "seen"}, **headers) as client:
                client.get("/groups")
        report = instance.report()
        tagged = instance.requests("seen")
    groups = next(operation for operation in report["operations"] if operation["id"] == "groups.list")
    assert groups["statuses"] == {"200": {"async": {"sampled": 1, "state": 1}, "sync": {"state": 1}}}
    assert report["tags"] == {"seen": 3}
    assert [entry["client"] for entry in tagged] == ["sync", "async", "async"]


def test_a_request_is_kept_as_it_came() -> None:
    with MockRetool(SECOND) as instance, over_socket(instance, **{"User-Agent": "probe/1.0"}) as client:
        client.post("/user_attributes", params={"x": "ä b"}, json={"name": "a", "label": "né"})
        kept = instance.requests()[0]
    assert kept["target"] == "/api/v2/user_attributes?x=%C3%A4+b"
    assert json.loads(kept["body"]) == {"name": "a", "label": "né"}
    assert kept["client"] == "probe"
    assert kept["problems"] == ["query x: is not declared", 'body: "dataType" is a required property']


def test_a_reset_starts_the_ledger_anew_only_where_it_is_asked_for_and_says_so() -> None:
    with MockRetool(SECOND) as instance, over_socket(instance) as client:
        client.get("/groups")
        client.post("/groups", json={"name": "Night shift"})
        root = client.base_url.copy_with(path="/__mock__/")
        assert client.post(root.join("reset")).status_code == 204
        assert client.get(root.join("report")).json()["requests"] == 2
        assert "Night shift" not in client.get("/groups").text
        assert client.post(root.join("reset"), json={"ledger": True}).status_code == 204
        report = client.get(root.join("report")).json()
    assert (report["requests"], report["resets"]) == (0, 1)


WRONG = """
openapi: 3.0.3
info: {title: Wrong, version: 1.0.0}
paths:
  /groups:
    get:
      responses:
        '200':
          description: No name is 2 or more, and 1 at most.
          content:
            application/json:
              schema:
                type: object
                required: [success, data]
                properties:
                  success: {type: boolean}
                  data:
                    type: array
                    items: {type: object, required: [name], properties: {name: {type: integer, minimum: 2, maximum: 1}}}
"""


def test_an_answer_that_the_document_does_not_allow_fails_the_run(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp(SECOND)
    folder = folder.rename(folder.parent / SECOND)
    (folder / "openapi.yaml").write_text(WRONG)
    instance = MockRetool(folder / "openapi.yaml", directory=ROOT)
    instance.start()
    with over_socket(instance) as client:
        response = client.get("/groups")
    assert response.status_code == 500
    assert "bug of the mock" in response.json()["message"]
    instance.reset(ledger=True)
    assert instance.report()["invalid_replies"]["count"] == 1
    with pytest.raises(InvalidReplyError, match=r"GET /groups 200: reply/data/0/name"):
        instance.__exit__(None, None, None)


def test_what_no_object_has_is_made_up_said_so_and_stays(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A release that is not known yet may require keys that the instance's objects do not have."""
    later = WRONG.replace("required: [name]", "required: [name, colour]").replace(
        "{name: {type: integer, minimum: 2, maximum: 1}}", "{name: {type: string}, colour: {enum: [red, blue]}}"
    )
    file = tmp_path_factory.mktemp("later") / "openapi.yaml"
    file.write_text(later.replace("version: 1.0.0", "version: 9.9.0"))
    with MockRetool(file, directory=ROOT) as instance, over_socket(instance) as client:
        first, second = client.get("/groups"), client.get("/groups")
    assert first.json() == second.json()
    assert first.headers["x-mock-made-up"] == "4"


def test_nothing_is_made_up_for_the_releases_that_are_known() -> None:
    for release in RELEASES:
        with MockRetool(release) as instance, over_socket(instance) as client:
            for operation in instance.api.routes.operations:
                valid = valid_request(operation, instance.api.sampler)
                response = client.request(valid.method, valid.path, **valid.content)
                assert "x-mock-made-up" not in response.headers, operation.key


def test_a_token_of_another_instance_is_not_kept() -> None:
    with MockRetool(SECOND) as instance, over_socket(instance) as client:
        client.get("/groups", headers={"Authorization": "Bearer secret"})
        assert "secret" not in json.dumps(instance.requests())
        client.get("/groups")
        assert ["Authorization", f"Bearer {instance.token}"] in instance.requests()[-1]["headers"]


def test_a_release_that_an_object_does_not_know_what_to_do_with_gets_an_answer(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """Of a later release, an operation may have another body than what the instance reads from it."""
    later = {
        "openapi": "3.0.3",
        "info": {"title": "x", "version": "9.9.0"},
        "paths": {"/permissions/grant": {"post": {"responses": {"204": {"description": "x"}}}}},
    }
    file = tmp_path_factory.mktemp("later") / "openapi.json"
    file.write_text(json.dumps(later))
    instance = MockRetool(file, directory=ROOT)
    headers = (("Authorization", f"Bearer {instance.token}"),)
    reply = instance.handle(Request("POST", "/api/v2/permissions/grant", headers))
    assert (reply.status, reply.header("x-mock-source")) == (204, "sampled")
    instance.check()


def test_of_a_large_body_only_the_beginning_is_kept() -> None:
    instance = MockRetool(SECOND)
    headers = (("Authorization", f"Bearer {instance.token}"), ("Content-Type", "application/json"))
    body = json.dumps({"name": "x" * 2_000_000}).encode()
    assert instance.handle(Request("POST", "/api/v2/groups", headers, body)).status == 200
    assert instance.requests()[0]["body"] == body[: 1024 * 1024].decode()
