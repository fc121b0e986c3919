"""`fetch`, against servers on loopback."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from support.cli import run_cli
from support.pipeline import served
from support.server import Answer, Asked, Server, as_json

TOKEN = "retool_01secret"


def instance(
    document: Any = None, health: Any = None, spec: Callable[[Asked], Answer] | None = None
) -> Callable[[Asked], Answer]:
    """An instance that serves a document and its release."""

    def answer(asked: Asked) -> Answer:
        if asked.path.endswith("/api/checkHealth"):
            return as_json({"version": "3.300.7"} if health is None else health)
        if asked.path.endswith("/api/v2/spec"):
            return spec(asked) if spec else as_json(served("3.75") if document is None else document)
        return as_json({"success": False, "message": "not found"}, 404)

    return answer


def test_a_document_becomes_a_snapshot_with_its_registry_entry(tmp_path: Path) -> None:
    with Server(instance()) as server:
        ran = run_cli("fetch", "--instance", server.url, "--json", cwd=tmp_path, RETOOL_ACCESS_TOKEN=TOKEN)
    assert ran.code == 0, ran.stderr
    assert ran.json["release"] == "3.300"
    assert ran.json["operations"] == 92
    snapshot = Path(ran.json["path"])
    assert json.loads(snapshot.read_text()) == served("3.75")
    assert list(json.loads(snapshot.read_text())["paths"]) == list(served("3.75")["paths"])
    registry = (tmp_path / "spec/releases.toml").read_text()
    assert ran.json["sha256"] in registry
    assert TOKEN not in registry + snapshot.read_text() + ran.stdout + ran.stderr
    spec = next(asked for asked in server.asked if asked.path == "/api/v2/spec")
    health = next(asked for asked in server.asked if asked.path == "/api/checkHealth")
    assert spec.headers["authorization"] == f"Bearer {TOKEN}"
    assert "authorization" not in health.headers


@pytest.mark.parametrize("form", ["{host}", "{url}/", "{url}/api/v2", "{url}/api/v2/spec"])
def test_an_instance_is_named_in_many_ways(tmp_path: Path, form: str) -> None:
    with Server(instance()) as server:
        url = form.format(url=server.url, host=server.url.removeprefix("http://"))
        ran = run_cli("fetch", "--instance", url, cwd=tmp_path, RETOOL_SCHEME="http")
    assert ran.code == 0, ran.stderr


def test_the_environment_and_the_file_name_the_instance(tmp_path: Path) -> None:
    with Server(instance()) as server:
        (tmp_path / "retool-clientgen.toml").write_text('host = "http://127.0.0.1:1"\nretries = 0\n')
        assert run_cli("fetch", cwd=tmp_path).code == 2
        assert run_cli("fetch", cwd=tmp_path, RETOOL_HOST=server.url).code == 0
        assert run_cli("fetch", "--instance", server.url, cwd=tmp_path, RETOOL_HOST="127.0.0.1:1").code == 0


def test_other_content_is_refused_unless_update(tmp_path: Path) -> None:
    changed = json.loads(json.dumps(served("3.75")))
    del changed["paths"]["/users"]["post"]
    with Server(instance()) as server:
        assert run_cli("fetch", "--instance", server.url, cwd=tmp_path).code == 0
    before = {p: p.read_bytes() for p in (tmp_path / "spec").rglob("*") if p.is_file()}
    with Server(instance(changed)) as server:
        refused = run_cli("fetch", "--instance", server.url, cwd=tmp_path)
        assert refused.code == 2
        assert "POST /users" in refused.stderr
        assert "--update" in refused.stderr
        assert {p: p.read_bytes() for p in (tmp_path / "spec").rglob("*") if p.is_file()} == before
        updated = run_cli("fetch", "--instance", server.url, "--update", "--json", cwd=tmp_path)
        assert updated.json["state"] == "updated"
        again = run_cli("fetch", "--instance", server.url, "--json", cwd=tmp_path)
        assert again.json["state"] == "unchanged"


@pytest.mark.parametrize(
    ("health", "version", "arguments", "code", "said"),
    [
        ({"version": "3.20.1"}, "2.4.0", [], 2, "3.33"),
        ({}, "3.373.0", [], 0, "3.373"),
        ({}, "4.0.2", [], 0, "4.0"),
        ({}, "2.12.0", [], 2, "--release"),
        ({}, "2.12.0", ["--release", "3.334"], 0, "3.334"),
        ({}, "3.20.0", [], 2, "--release"),
    ],
)
def test_the_release_is_found_or_asked_for(
    tmp_path: Path, health: Any, version: str, arguments: list[str], code: int, said: str
) -> None:
    document = {**served("3.75"), "info": {"title": "Retool", "version": version}}
    with Server(instance(document, health)) as server:
        ran = run_cli("fetch", "--instance", server.url, *arguments, cwd=tmp_path)
    assert ran.code == code, ran.stderr
    assert said in ran.stdout + ran.stderr
    assert (tmp_path / "spec").exists() == (code == 0)


def test_the_token_does_not_follow_a_redirect(tmp_path: Path) -> None:
    with Server(instance()) as other:
        moved = Answer(302, b"", {"Location": f"{other.url}/api/v2/spec"})
        with Server(instance(spec=lambda _: moved)) as server:
            ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path, RETOOL_ACCESS_TOKEN=TOKEN)
    assert ran.code == 2
    assert "redirects to" in ran.stderr
    assert other.asked == []


def test_an_overloaded_instance_is_asked_again(tmp_path: Path) -> None:
    answers = iter([as_json({}, 503), Answer(429, b"", {"Retry-After": "0"}), as_json(served("3.75"))])
    with Server(instance(spec=lambda _: next(answers))) as server:
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert sum(asked.path == "/api/v2/spec" for asked in server.asked) == 3


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (as_json({"success": False}, 401), "RETOOL_ACCESS_TOKEN"),
        (as_json({}, 404), "no API document"),
        (Answer(200, b"<html>Log in</html>", {"Content-Type": "text/html"}), "web page"),
        (as_json([1, 2]), "no OpenAPI 3 document"),
        (Answer(200, b'{"openapi": ', {"Content-Type": "application/json"}), "not valid JSON"),
        (Answer(200, b" " * (64 * 2**20 + 1), {"Content-Type": "application/json"}), "larger than 64 MiB"),
    ],
    ids=["401", "404", "html", "list", "cut", "huge"],
)
def test_a_bad_answer_is_one_clear_error_and_writes_nothing(tmp_path: Path, answer: Answer, said: str) -> None:
    with Server(instance(spec=lambda _: answer)) as server:
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path, RETOOL_ACCESS_TOKEN=TOKEN)
    assert ran.code == 2
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
    assert TOKEN not in ran.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_instance_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "retool-clientgen.toml").write_text("retries = 0\n")
    ran = run_cli("fetch", "--instance", "http://127.0.0.1:1", cwd=tmp_path)
    assert ran.code == 2
    assert "is not reached" in ran.stderr


def test_a_document_from_disk_needs_its_release(tmp_path: Path) -> None:
    (tmp_path / "spec.json").write_text(json.dumps(served("3.75")))
    assert run_cli("fetch", "--file", "spec.json", cwd=tmp_path).code == 2
    ran = run_cli("fetch", "--file", "spec.json", "--release", "3.300", "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert ran.json["release"] == "3.300"


def test_build_fetches_first_and_makes_the_wheel(tmp_path: Path) -> None:
    with Server(instance(served("3.334"), {"version": "3.334.12"})) as server:
        ran = run_cli("build", "--instance", server.url, "--wheel", "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    (report,) = ran.json["builds"]
    assert report["operations"] == 144
    assert Path(report["wheel"]).name == "retool_client-3.334.0-py3-none-any.whl"
    assert (tmp_path / "generated/3.334/lock.json").is_file()


def test_other_content_than_the_built_in_snapshot_becomes_a_snapshot_of_the_workspace(tmp_path: Path) -> None:
    changed = json.loads(json.dumps(served("3.334")))
    del changed["paths"]["/users"]["post"]
    with Server(instance(changed, {"version": "3.334.12"})) as server:
        ran = run_cli("build", "--instance", server.url, "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert ran.json["builds"][0]["operations"] == 143
    assert json.loads((tmp_path / "spec/3.334/openapi.json").read_text()) == changed
