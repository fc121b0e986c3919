"""`check`, against the embedded instance and servers on loopback."""

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.errors import ClientgenError
from retool_clientgen.fetch.instance import InstanceOptions
from retool_clientgen.mock import MockRetool
from retool_clientgen.upgrade.check import Checked
from retool_clientgen.upgrade.check import check as hold_against
from retool_clientgen.workspace.workspace import Workspace
from support.cli import Ran, run_cli
from support.paths import OLDEST, SECOND
from support.pipeline import served
from support.server import Answer, Asked, Server, as_json
from support.workspaces import contents, instance_of

TOKEN = "retool_01secret"


def check(workspace: Path, url: str, *arguments: str, token: str = TOKEN, **environment: str) -> Ran:
    given = {"RETOOL_CLIENTGEN_RETRIES": "0", **environment}
    return run_cli("check", "--instance", url, *arguments, cwd=workspace, RETOOL_ACCESS_TOKEN=token, **given)


def held(workspace: Path, url: str, token: str = TOKEN, release: str | None = None) -> Checked:
    """The same in the test's own process."""
    return hold_against(Workspace(workspace), InstanceOptions(url, token=token, retries=0), release)


def keys(document: dict[str, Any]) -> set[str]:
    return {f"{method.upper()} {path}" for path, item in document["paths"].items() for method in item}


def other_content() -> dict[str, Any]:
    """What 3.75 serves, with an operation more, one less, and one that takes another parameter."""
    document: dict[str, Any] = copy.deepcopy(served(OLDEST))
    document["paths"]["/nothing"] = {"get": {"responses": {"204": {"description": "Nothing."}}}}
    del document["paths"]["/spaces"]["post"]
    parameter = {"name": "loud", "in": "query", "schema": {"type": "boolean"}}
    document["paths"]["/groups"]["get"].setdefault("parameters", []).append(parameter)
    return document


def test_an_instance_that_serves_what_the_lock_says_is_the_same_and_is_asked_conditionally_from_then_on(
    workspace: Path,
) -> None:
    with MockRetool(OLDEST) as instance:
        first = check(workspace, instance.url, "--json", token=instance.token)
        second = check(workspace, instance.url, "--json", token=instance.token)
    assert (first.code, first.json["standing"], first.json["conditional"]) == (0, "same", False), first.stderr
    assert (second.code, second.json["standing"], second.json["conditional"]) == (0, "same", True), second.stderr
    assert instance.token not in (workspace / "spec/instances.json").read_text()


def test_another_release_is_told_with_the_operations_that_it_adds(workspace: Path) -> None:
    with MockRetool(SECOND) as instance:
        ran = check(workspace, instance.url, "--json", token=instance.token)
    assert (ran.code, ran.json["standing"]) == (1, "moved")
    assert (ran.json["release"], ran.json["instance_release"]) == (OLDEST, f"{SECOND}.0")
    assert set(ran.json["added"]) == keys(served(SECOND)) - keys(served(OLDEST))
    assert ran.json["counts"]["added"] == len(ran.json["added"]) > 0
    assert ran.json["removed"] == []


def test_other_content_under_the_same_release_is_told_by_operation(workspace: Path) -> None:
    with Server(instance_of(f"{OLDEST}.2", other_content())) as server:
        ran = check(workspace, server.url, "--json")
        table = check(workspace, server.url)
    assert (ran.code, ran.json["standing"]) == (1, "changed")
    assert ran.json["added"] == ["GET /nothing"]
    assert ran.json["removed"] == ["POST /spaces"]
    assert ran.json["changed"] == ["GET /groups"]
    assert table.code == 1
    assert all(name in table.stdout for name in ("GET /nothing", "POST /spaces", "GET /groups", "upgrade"))


def test_a_difference_is_found_although_the_etag_was_kept(workspace: Path) -> None:
    documents = [served(OLDEST)]

    def answer(asked: Asked) -> Answer:
        return instance_of(OLDEST, documents[0])(asked)

    with Server(answer) as server:
        assert held(workspace, server.url).same
        documents[0] = other_content()
        # What differs is not taken for known.
        assert [held(workspace, server.url).standing for _ in range(2)] == ["changed", "changed"]
        documents[0] = served(OLDEST)
        assert held(workspace, server.url).conditional


def test_an_etag_is_sent_only_to_the_instance_and_for_the_snapshot_that_it_was_kept_for(workspace: Path) -> None:
    with Server(instance_of(OLDEST, served(OLDEST))) as one, Server(instance_of(OLDEST, served(OLDEST))) as other:
        for server in (one, one, other):
            assert held(workspace, server.url).same
        lock = workspace / f"generated/{OLDEST}/lock.json"
        sha256 = json.loads(lock.read_text())["snapshot_sha256"]
        lock.write_text(lock.read_text().replace(sha256, "0" * 64))
        held(workspace, one.url)
    assert ["if-none-match" in asked.headers for asked in one.asked if "spec" in asked.path] == [False, True, False]
    assert ["if-none-match" in asked.headers for asked in other.asked if "spec" in asked.path] == [False]


def test_fetching_keeps_the_etag_too(tmp_path: Path) -> None:
    with MockRetool(OLDEST) as instance:
        named = ("--instance", instance.url)
        token = {"RETOOL_ACCESS_TOKEN": instance.token}
        assert run_cli("build", *named, cwd=tmp_path, **token).code == 0
        assert run_cli("check", *named, "--json", cwd=tmp_path, **token).json["conditional"]


def test_an_instance_without_etags_is_compared_by_content(workspace: Path) -> None:
    def answer(asked: Asked) -> Answer:
        return as_json({"version": OLDEST} if "checkHealth" in asked.path else served(OLDEST))

    with Server(answer) as server:
        found = [held(workspace, server.url) for _ in range(2)]
    assert [(each.same, each.conditional) for each in found] == [(True, False), (True, False)]


@pytest.mark.parametrize(
    "kept",
    [
        "{",
        "[]",
        '{"URL": 3}',
        '{"URL": {"release": 3, "snapshot_sha256": null, "etag": 1}}',
        '{"URL": {"release": "3.75", "snapshot_sha256": "SHA", "etag": "\\"a\\r\\nX-Evil: 1\\""}}',
        '{"URL": {"release": "3.75", "snapshot_sha256": "SHA", "etag": "unquoted"}}',
    ],
)
def test_a_damaged_file_of_etags_costs_a_whole_answer_and_nothing_else(workspace: Path, kept: str) -> None:
    lock = json.loads((workspace / f"generated/{OLDEST}/lock.json").read_text())
    with Server(instance_of(OLDEST, served(OLDEST))) as server:
        text = kept.replace("URL", server.url).replace("SHA", lock["snapshot_sha256"])
        (workspace / "spec/instances.json").write_text(text)
        found = [held(workspace, server.url) for _ in range(2)]
    assert [(each.same, each.conditional) for each in found] == [(True, False), (True, True)]
    assert all("x-evil" not in asked.headers for asked in server.asked)


def test_an_instance_that_does_not_say_its_release_is_judged_by_its_content(workspace: Path) -> None:
    with Server(instance_of(None, served(OLDEST))) as server:
        found = held(workspace, server.url)
    assert (found.standing, found.instance_release) == ("same", None)
    with Server(instance_of(None, served(SECOND))) as server:
        assert held(workspace, server.url).standing == "changed"


def test_prose_that_differs_from_a_fetched_snapshot_is_told_as_such(tmp_path: Path) -> None:
    document: dict[str, Any] = copy.deepcopy(served(SECOND))
    document["paths"]["/users"]["get"]["description"] = "Other words."
    with Server(instance_of("3.300", served(SECOND))) as server:
        assert run_cli("build", "--instance", server.url, cwd=tmp_path).code == 0
    with Server(instance_of("3.300", document)) as server:
        ran = check(tmp_path, server.url, "--json")
    assert (ran.code, ran.json["changed"]) == (1, [])
    assert "descriptions" in ran.json["remarks"][0]


def _html(_asked: Asked) -> Answer:
    return Answer(200, b"<html>", {"Content-Type": "text/html"})


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda _asked: Answer(401, b""), "token is not accepted"),
        (lambda _asked: Answer(500, b""), "answers 500"),
        (lambda _asked: Answer(304, b""), "answers 304"),
        (lambda _asked: Answer(302, b"", {"Location": "/login"}), "redirects to"),
        (lambda _asked: as_json({"hello": 1}), "is not an OpenAPI 3 document"),
        (_html, "web page"),
        (lambda asked: as_json({"version": "banana"} if "check" in asked.path else served(OLDEST)), "banana"),
    ],
)
def test_what_is_no_answer_is_one_error_and_changes_nothing(workspace: Path, answer: Any, said: str) -> None:
    before = contents(workspace)
    with Server(answer) as server, pytest.raises(ClientgenError, match=re.escape(said)):
        held(workspace, server.url)
    assert contents(workspace) == before


def test_an_instance_that_is_not_reached_is_exit_code_2(workspace: Path) -> None:
    ran = check(workspace, "http://127.0.0.1:1", "--json")
    assert ran.code == 2
    assert "not reached" in ran.json["error"]["what"]


def test_an_instance_that_limits_requests_is_one_error_that_says_what_to_do(workspace: Path) -> None:
    with Server(lambda _asked: Answer(429, b"", {"Retry-After": "0"})) as server:
        ran = check(workspace, server.url, RETOOL_CLIENTGEN_RETRIES="2")
        assert len(server.asked) == 6
    said = f"error: {server.url}/api/v2/spec: the instance answers 429\n  It limits requests: try again in a minute.\n"
    assert (ran.code, ran.stdout, ran.stderr) == (2, "", said)


def test_without_a_client_nothing_can_be_told(tmp_path: Path) -> None:
    with Server(instance_of(OLDEST, served(OLDEST))) as server:
        ran = check(tmp_path, server.url)
    assert ran.code == 2
    assert "no client is built here" in ran.stderr


def test_of_several_clients_the_one_is_meant_that_the_instance_was_fetched_for_or_the_newest(workspace: Path) -> None:
    assert run_cli("build", SECOND, cwd=workspace).code == 0
    with MockRetool(OLDEST) as instance:
        assert held(workspace, instance.url, instance.token).standing == "moved"
        assert held(workspace, instance.url, instance.token, OLDEST).same
        # From now on it is known which one it is.
        assert held(workspace, instance.url, instance.token).same
        ran = check(workspace, instance.url, "--release", "3.114", token=instance.token)
    assert ran.code == 2
    assert f"Built are: {OLDEST}, {SECOND}" in ran.stderr


def test_quiet_says_it_by_the_exit_code_alone(workspace: Path) -> None:
    with Server(instance_of(OLDEST, other_content())) as server:
        ran = check(workspace, server.url, "--quiet")
    assert (ran.code, ran.stdout, ran.stderr) == (1, "", "")
