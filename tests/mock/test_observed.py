"""`observed` mode against what real instances were recorded to answer."""

import json
import re
from typing import Any

import pytest

from retool_clientgen.mock import MockRetool, Request
from support.mock import asking, fresh
from support.paths import needs_shared
from support.recordings import exchanges

CHANGING = {"id", "legacy_id", "created_at", "updated_at"}
"""Keys whose values an instance decides."""


class Replay:
    """Recorded requests, sent again with the identifiers that the instance gave in the place of recorded ones."""

    def __init__(self, instance: MockRetool) -> None:
        self.instance = instance
        self.known: dict[str, str] = {}

    def translated(self, text: str) -> str:
        for recorded, given in sorted(self.known.items(), key=lambda pair: -len(pair[0])):
            text = re.sub(rf"(?<![\w-]){re.escape(recorded)}(?![\w-])", given, text)
        return text

    def send(self, exchange: dict[str, Any]) -> tuple[int, Any]:
        body = b"" if exchange["request"] is None else self.translated(json.dumps(exchange["request"])).encode()
        target = self.translated(exchange["path"]) + (f"?{exchange['query']}" if exchange["query"] else "")
        headers = (("Authorization", f"Bearer {self.instance.token}"), ("Content-Type", "application/json"))
        reply = self.instance.handle(Request(exchange["method"], target, headers, body))
        answer = reply.json if reply.body else None
        recorded = (exchange["response"] or {}).get("data")
        if exchange["method"] == "POST" and isinstance(recorded, dict) and "id" in recorded:
            self.known[str(recorded["id"])] = str(answer["data"]["id"])
        return reply.status, answer


def shape(value: Any) -> Any:
    """Keys and kinds of a value."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [shape(item) for item in value[:1]]
    return type(value).__name__


def steady(value: Any) -> Any:
    """A value without what the instance decides: identifiers, times and what secrets are encrypted to."""
    if isinstance(value, dict):
        return {key: steady(inner) for key, inner in value.items() if key not in CHANGING}
    if isinstance(value, list):
        return [steady(item) for item in value]
    return "encrypted" if isinstance(value, str) and "__RETOOL_ENCRYPTED_JSON__" in value else value


@needs_shared
def test_all_recorded_requests_are_answered_as_they_were() -> None:
    instance = MockRetool("3.334", mode="observed")
    replay = Replay(instance)
    with asking(instance) as client:
        environments = [entry["id"] for entry in client.get("/environments").json()["data"]]
    recorded = next(e for e in exchanges() if e["path"] == "/api/v2/configuration_variables" and e["method"] == "POST")
    said = [value["environment_id"] for value in recorded["request"]["values"]]
    replay.known |= dict(zip(said, environments, strict=True))
    compared = 0
    for number, exchange in enumerate(exchanges()):
        status, answer = replay.send(exchange)
        where = f"{number} {exchange['method']} {exchange['path']}"
        assert status == exchange["status"], where
        response = exchange["response"]
        if isinstance(response, dict) and isinstance(response.get("data"), list) and exchange["method"] == "GET":
            # What else was in the recorded instance is not known; each of its objects has the same form.
            forms = {json.dumps(shape(entry), sort_keys=True) for entry in answer["data"]}
            assert {key: type(value) for key, value in answer.items()} == {k: type(v) for k, v in response.items()}
            assert forms & {json.dumps(shape(entry), sort_keys=True) for entry in response["data"]}, where
        else:
            assert shape(answer) == shape(response), where
            assert steady(answer) == json.loads(replay.translated(json.dumps(steady(response)))), where
        compared += 1
    assert compared == len(exchanges()) > 0
    instance.check()


def test_identifiers_and_times_are_those_of_real_instances() -> None:
    with asking(fresh("3.334", "observed")) as client:
        user = client.get("/users").json()["data"][0]
        space = client.post("/spaces", json={"name": "n", "domain": "d.example.com"}).json()["data"]
        group = client.post("/groups", json={"name": "n"}).json()["data"]
        folders = {f["id"]: f for f in client.get("/folders").json()["data"]}
    assert re.fullmatch(r"user_[0-9a-f]{32}", user["id"])
    assert re.fullmatch(r"org_[0-9a-f]{32}", space["id"])
    assert space["domain"] == ""
    assert isinstance(group["id"], int)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", group["created_at"])
    assert folders["file_6"]["folder_type"] == "file"


def test_a_folder_that_only_moves_answers_the_parent_before() -> None:
    with asking(fresh("3.334", "observed")) as client:
        above = client.post("/folders", json={"name": "above", "folder_type": "app"}).json()["data"]
        folder = client.post("/folders", json={"name": "f", "folder_type": "app"}).json()["data"]
        move = {"op": "replace", "path": "/parent_folder_id", "value": above["id"]}
        answer = client.patch(f"/folders/{folder['id']}", json={"operations": [move]}).json()["data"]
        assert answer == folder
        assert client.get(f"/folders/{folder['id']}").json()["data"] == {**folder, "parent_folder_id": above["id"]}


@pytest.mark.parametrize(("mode", "secret"), [("spec", "t"), ("observed", "---encrypted-on-server---")])
def test_secrets_come_back_masked_in_observed_mode(mode: Any, secret: str) -> None:
    config = {"project_id": 1, "url": "https://gitlab.com", "project_access_token": "t"}
    whole = {"provider": "GitLab", "org": "o", "repo": "r", "default_branch": "main", "config": config}
    with asking(fresh("3.334", mode)) as client:
        answer = client.put("/source_control/config", json={"config": whole}).json()["data"]
    assert answer["config"] == {**config, "project_access_token": secret}


def test_the_type_of_a_bitbucket_configuration_is_refused_in_observed_mode_only() -> None:
    config = {"username": "u", "app_password": "p"}
    whole = {"provider": "Bitbucket", "org": "o", "repo": "r", "default_branch": "main", "config": config}
    with asking(fresh("3.334", "observed")) as client:
        assert client.put("/source_control/config", json={"config": whole}).status_code == 201
        assert client.put(
            "/source_control/config", json={"config": {**whole, "config": {**config, "type": "x"}}}
        ).is_error


def test_what_was_recorded_of_later_releases_is_not_said_of_older_ones() -> None:
    with asking(fresh("3.75", "observed")) as client:
        assert all(not folder["id"].startswith("file_") for folder in client.get("/folders").json()["data"])
