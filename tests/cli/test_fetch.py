"""`fetch`, against servers on loopback."""

import contextlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.fetch.fetch import Differences, compare_documents
from retool_clientgen.releases.registry import RegistryEntry, write_entry
from support.cli import run_cli
from support.paths import OLDEST, SECOND
from support.pipeline import operation_count, served
from support.raw_server import Exchange, RawServer
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
            return spec(asked) if spec else as_json(served(OLDEST) if document is None else document)
        return as_json({"success": False, "message": "not found"}, 404)

    return answer


def test_documents_that_mean_the_same_serve_no_operation_differently() -> None:
    def document(name: str, tags: list[str], members: list[Any]) -> dict[str, Any]:
        sent = {"application/json": {"schema": {"anyOf": members}}}
        parameters = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}}]
        operation = {"tags": tags, "parameters": parameters, "responses": {"200": {"content": sent}}}
        return {"paths": {f"/users/{{{name}}}": {"get": operation}, "/users/{a}/b": {"get": {}}}}

    users = document("id", ["User"], [{"type": "string"}, {"type": "object", "required": ["a", "b"]}])
    alike = document("userId", ["Users"], [{"required": ["b", "a"], "type": "object"}, {"type": "string"}])
    other = document("userId", ["Users"], [{"required": ["b"], "type": "object"}, {"type": "string"}])
    assert compare_documents(users, alike) == Differences()
    assert compare_documents(users, other) == Differences(changed=("GET /users/{userId}",))


def test_a_document_becomes_a_snapshot_with_its_registry_entry(tmp_path: Path) -> None:
    with Server(instance()) as server:
        ran = run_cli("fetch", "--instance", server.url, "--json", cwd=tmp_path, RETOOL_ACCESS_TOKEN=TOKEN)
    assert ran.code == 0, ran.stderr
    assert ran.json["release"] == "3.300"
    assert ran.json["operations"] == operation_count(OLDEST)
    snapshot = Path(ran.json["path"])
    assert json.loads(snapshot.read_text()) == served(OLDEST)
    assert list(json.loads(snapshot.read_text())["paths"]) == list(served(OLDEST)["paths"])
    registry = (tmp_path / "spec/releases.toml").read_text()
    assert ran.json["sha256"] in registry
    assert TOKEN not in registry + snapshot.read_text() + ran.stdout + ran.stderr
    spec = next(asked for asked in server.asked if asked.path == "/api/v2/spec")
    health = next(asked for asked in server.asked if asked.path == "/api/checkHealth")
    assert spec.headers["authorization"] == f"Bearer {TOKEN}"
    assert "authorization" not in health.headers


def test_a_new_entry_has_its_place_and_a_line_before_it(tmp_path: Path) -> None:
    for line in ("3.5", "3.10", "4.0"):
        write_entry(tmp_path, RegistryEntry(line=line))
    # As people write the file: no empty line at its end.
    write_entry(tmp_path, RegistryEntry(line="3.9", evidence="Seen."))
    head, *entries = (tmp_path / "releases.toml").read_text().split("[[release]]\n")
    assert head.endswith("\n\n")
    older, seen, *newer = entries
    assert (older, seen) == ('line = "3.5"\n\n', 'line = "3.9"\nevidence = "Seen."\n\n')
    assert newer == ['line = "3.10"\n\n', 'line = "4.0"\n']


@pytest.mark.parametrize("form", ["{host}", "{url}/", "{url}/api/v2", "{url}/api/v2/spec", "{url}/api/v2/.", "{url}/?"])
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
    changed = json.loads(json.dumps(served(OLDEST)))
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
        ({}, "2.12.0", ["--release", SECOND], 0, SECOND),
        ({}, "3.20.0", [], 2, "--release"),
    ],
)
def test_the_release_is_found_or_asked_for(
    tmp_path: Path, health: Any, version: str, arguments: list[str], code: int, said: str
) -> None:
    document = {**served(OLDEST), "info": {"title": "Retool", "version": version}}
    with Server(instance(document, health)) as server:
        ran = run_cli("fetch", "--instance", server.url, *arguments, cwd=tmp_path)
    assert ran.code == code, ran.stderr
    assert said in ran.stdout + ran.stderr
    assert (tmp_path / "spec").exists() == (code == 0)


@pytest.mark.parametrize("odd", ["2.1\nerror: all is lost", "2.1\x1b[31m\x07", "2.1\u202e\r\x85x"])
def test_text_of_an_instance_stays_on_its_line_and_controls_no_terminal(tmp_path: Path, odd: str) -> None:
    document = {**served(OLDEST), "info": {"title": "Retool", "version": odd}}
    with Server(instance(document)) as server:
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert f"API {''.join(c if c.isprintable() else ascii(c)[1:-1] for c in odd)}" in ran.stdout
    with Server(instance(document, health={"version": odd})) as server:
        refused = run_cli("fetch", "--instance", server.url, cwd=tmp_path)
    assert refused.code == 2
    for text in (ran.stdout, ran.stderr, refused.stdout, refused.stderr):
        assert text.replace("\n", "").isprintable()
        assert not any(line.startswith("error: all is lost") for line in text.splitlines())


def test_the_token_does_not_follow_a_redirect(tmp_path: Path) -> None:
    with Server(instance()) as other:
        moved = Answer(302, b"", {"Location": f"{other.url}/api/v2/spec"})
        with Server(instance(spec=lambda _: moved)) as server:
            ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path, RETOOL_ACCESS_TOKEN=TOKEN)
    assert ran.code == 2
    assert "redirects to" in ran.stderr
    assert other.asked == []


def test_an_overloaded_instance_is_asked_again(tmp_path: Path) -> None:
    answers = iter([as_json({}, 503), Answer(429, b"", {"Retry-After": "0"}), as_json(served(OLDEST))])
    with Server(instance(spec=lambda _: next(answers))) as server:
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert sum(asked.path == "/api/v2/spec" for asked in server.asked) == 3


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (as_json({"success": False}, 401), "RETOOL_ACCESS_TOKEN"),
        (as_json({}, 404), "no API document"),
        (Answer(200, b"<html>Log in</html>", {"Content-Type": "text/html"}), "a web page"),
        (as_json([1, 2]), "not an OpenAPI 3 document"),
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
    (tmp_path / "spec.json").write_text(json.dumps(served(OLDEST)))
    assert run_cli("fetch", "--file", "spec.json", cwd=tmp_path).code == 2
    ran = run_cli("fetch", "--file", "spec.json", "--release", "3.300", "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert ran.json["release"] == "3.300"


def test_build_fetches_first_and_other_content_than_the_built_in_becomes_a_snapshot_of_the_workspace(
    tmp_path: Path,
) -> None:
    changed = json.loads(json.dumps(served(SECOND)))
    del changed["paths"]["/users"]["post"]
    with Server(instance(changed, {"version": "3.334.12"})) as server:
        ran = run_cli("build", "--instance", server.url, "--wheel", "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    (report,) = ran.json["builds"]
    assert report["operations"] == operation_count(SECOND) - 1
    assert Path(report["wheel"]).name == "retool_client-3.334.0-py3-none-any.whl"
    assert (tmp_path / f"generated/{SECOND}/lock.json").is_file()
    assert json.loads((tmp_path / f"spec/{SECOND}/openapi.json").read_text()) == changed


@pytest.mark.parametrize("token", ["retool_01secret\n", "retool_01s\u00e9cret", "retool_01 secret"])
def test_a_token_that_no_header_may_have_is_refused_and_not_shown(tmp_path: Path, token: str) -> None:
    with Server(instance()) as server:
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path, RETOOL_ACCESS_TOKEN=token)
    assert ran.code == 2
    assert ran.stderr.startswith("error: RETOOL_ACCESS_TOKEN: the token has characters")
    assert "secret" not in ran.stderr
    assert server.asked == []


@pytest.mark.parametrize(
    "url",
    ["http://a..b", 'http://ex"ample.com', "http://xn--a.com", f"http://{'a' * 300}.com", "http://a b", "http://:1"],
)
def test_a_host_that_is_none_is_one_clear_error(tmp_path: Path, url: str) -> None:
    ran = run_cli("fetch", "--instance", url, cwd=tmp_path, RETOOL_CLIENTGEN_RETRIES="0")
    assert ran.code == 2
    assert ran.stderr.startswith("error: ")
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("HTTPS_PROXY", "user:hunter22:x", "the proxy of HTTP_PROXY, HTTPS_PROXY or ALL_PROXY cannot be used"),
        (
            "HTTPS_PROXY",
            "ftp://user:hunter22@proxy",
            "the proxy of HTTP_PROXY, HTTPS_PROXY or ALL_PROXY cannot be used",
        ),
        ("SSL_CERT_FILE", "/nowhere/hunter22", "a certificate cannot be used: SSL_CERT_FILE"),
        ("RETOOL_CLIENTGEN_TIMEOUT", "nan", "timeout is a number from"),
        ("RETOOL_CLIENTGEN_TIMEOUT", "-1", "timeout is a number from"),
        ("RETOOL_CLIENTGEN_RETRIES", "-1", "retries is a number from"),
        ("RETOOL_CLIENTGEN_REVISION", "-1", "revision is a number from"),
    ],
)
def test_an_environment_that_cannot_be_used_is_named(tmp_path: Path, name: str, value: str, said: str) -> None:
    ran = run_cli("fetch", "--instance", "https://retool.invalid", cwd=tmp_path, **{name: value})
    assert ran.code == 2
    assert said in ran.stderr
    assert "hunter22" not in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("health", "said"),
    [
        ({"version": "unknown"}, "says that its release is 'unknown', which is not a release"),
        ({"version": {}}, "does not say its release"),
        ([], "does not say its release"),
        ("x", "does not say its release"),
    ],
)
def test_a_release_that_is_none_is_asked_for(tmp_path: Path, health: Any, said: str) -> None:
    with Server(instance(health=health)) as server:
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path)
        assert ran.code == 2
        assert said in ran.stderr
        assert f"--release {SECOND}" in ran.stderr
        assert run_cli("fetch", "--instance", server.url, "--release", "3.300", cwd=tmp_path).code == 0


def test_health_that_is_nested_without_end_says_no_release(tmp_path: Path) -> None:
    def answer(asked: Asked) -> Answer:
        return Answer(200, b"[" * 100_000, {}) if asked.path.endswith("Health") else as_json(served(OLDEST))

    with Server(answer) as server:
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path)
    assert ran.code == 2
    assert "does not say its release" in ran.stderr


def test_an_answer_that_drips_is_given_up_in_time(tmp_path: Path) -> None:
    sent: list[int] = []

    def drip(asked: Exchange) -> None:
        asked.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
        with contextlib.suppress(OSError):
            for number in range(300):
                sent.append(number)
                asked.send(b" ")
                time.sleep(0.1)

    with RawServer(drip) as server:
        ran = run_cli(
            "fetch", "--instance", server.url, "--release", "3.300", cwd=tmp_path, RETOOL_CLIENTGEN_TIMEOUT="1"
        )
    assert ran.code == 2
    assert "is not complete after 1 s" in ran.stderr
    assert 0 < len(sent) < 300


def test_a_damaged_encoding_is_said_to_be_one(tmp_path: Path) -> None:
    answer = Answer(200, b"no gzip", {"Content-Type": "application/json", "Content-Encoding": "gzip"})
    with Server(instance(spec=lambda _: answer)) as server:
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path)
    assert ran.code == 2
    assert "the answer's body is broken" in ran.stderr


def test_repetitions_are_not_logged(tmp_path: Path) -> None:
    with Server(instance(spec=lambda _: as_json({}, 503))) as server:
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path, RETOOL_CLIENTGEN_RETRIES="1")
    assert (ran.code, len(server.asked)) == (2, 3)
    assert [line for line in ran.stderr.splitlines() if not line.startswith("  ")] == [
        f"error: {server.url}/api/v2/spec: the instance answers 503"
    ]


@pytest.mark.parametrize("damage", ["{", "[]", '{"openapi": "3.0.0", "info": {}, "paths": {"/a": {"$ref": "#/x"}}}'])
def test_a_damaged_snapshot_is_replaced_with_update_only(tmp_path: Path, damage: str) -> None:
    with Server(instance()) as server:
        assert run_cli("fetch", "--instance", server.url, cwd=tmp_path).code == 0
        snapshot = tmp_path / "spec/3.300/openapi.json"
        snapshot.write_text(damage)
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path)
        assert ran.code == 2
        assert "--update" in ran.stderr
        assert snapshot.read_text() == damage
        ran = run_cli("fetch", "--instance", server.url, "--update", "--json", cwd=tmp_path)
        assert ran.code == 0, ran.stderr
    assert ran.json["state"] == "updated"
    assert json.loads(snapshot.read_text()) == served(OLDEST)


def test_a_configuration_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "retool-clientgen.toml").write_bytes(b"\xef\xbb\xbfretries = 0\r\n")
    with Server(instance()) as server:
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path)
    assert ran.code == 0, ran.stderr


@pytest.mark.parametrize("text", ["tool = 5", "[tool]\nretool-clientgen = 5", "tool = ['retool-clientgen']"])
def test_a_project_file_of_another_form_is_no_crash(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    ran = run_cli("fetch", cwd=tmp_path)
    assert ran.code == 2
    assert "Traceback" not in ran.stderr


def test_a_registry_in_one_line_is_not_spoilt(tmp_path: Path) -> None:
    text = 'release = [{line = "3.250"}]\n'
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec/releases.toml").write_text(text)
    with Server(instance()) as server:
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path)
    assert ran.code == 2
    assert "[[release]]" in ran.stderr
    assert (tmp_path / "spec/releases.toml").read_text() == text


def test_an_instance_without_what_a_correction_is_for_builds(tmp_path: Path) -> None:
    document = json.loads(json.dumps(served(SECOND)))
    gone = document["paths"].pop("/folders")
    with Server(instance(document, health={"version": "3.334.9"})) as server:
        ran = run_cli("build", "--instance", server.url, "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    (report,) = ran.json["builds"]
    assert report["operations"] == operation_count(SECOND) - len(gone)
    assert any("'/folders'" in entry for entry in report["needs_a_look"])


@pytest.mark.parametrize(
    ("health", "version", "release"),
    [
        ({"version": "3.334.12"}, "2.12.0", OLDEST),
        ({"version": "3.334.12"}, "4.0.2", "auto"),
        ({}, "4.0.2", SECOND),
        ({"version": "4.0.2"}, "4.0.2", "4.1"),
    ],
)
def test_releases_that_contradict_each_other_are_named_and_nothing_is_kept(
    tmp_path: Path, health: Any, version: str, release: str
) -> None:
    document = {**served(OLDEST), "info": {"title": "Retool", "version": version}}
    with Server(instance(document, health)) as server:
        ran = run_cli("fetch", "--instance", server.url, "--release", release, cwd=tmp_path)
    assert ran.code == 2
    named = [name for name in (health.get("version"), version, release) if name not in (None, "auto", "2.12.0")]
    assert all(name in ran.stderr for name in named)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "health",
    [
        as_json({}, 404),
        Answer(200, b"<html>Log in</html>", {"Content-Type": "text/html"}),
        Answer(302, b"", {"Location": "/login"}),
        as_json({"version": "dev"}),
    ],
    ids=["404", "login", "redirect", "no release"],
)
def test_a_release_that_is_given_and_cannot_be_checked_is_taken_with_a_warning(tmp_path: Path, health: Answer) -> None:
    def answer(asked: Asked) -> Answer:
        return health if asked.path.endswith("/api/checkHealth") else as_json(served(OLDEST))

    with Server(answer) as server:
        ran = run_cli("fetch", "--instance", server.url, "--release", "3.300", "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert ran.json["release"] == "3.300"
    assert ran.json["remarks"] == ["the instance does not say its release: that it is 3.300 was not checked"]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(401, b"<html>Log in</html>", {"Content-Type": "text/html"}), ["401 with a web page", "login"]),
        (Answer(200, b"<!doctype html>", {"Content-Type": "application/json"}), ["200 with a web page", "path prefix"]),
        (Answer(404, b"<html>nginx</html>", {"Content-Type": "text/html"}), ["404 with a web page", "path prefix"]),
        (as_json({"success": False, "message": "no scope"}, 403), ["403", "not allowed", "scope"]),
    ],
    ids=["401 page", "200 page", "404 page", "403"],
)
def test_a_refusal_says_what_to_do(tmp_path: Path, answer: Answer, words: list[str]) -> None:
    with Server(instance(spec=lambda _: answer)) as server:
        ran = run_cli("fetch", "--instance", server.url, cwd=tmp_path, RETOOL_ACCESS_TOKEN=TOKEN)
    assert ran.code == 2
    assert all(word in ran.stderr for word in words), ran.stderr


def test_an_instance_behind_a_prefix_is_reached(tmp_path: Path) -> None:
    with Server(instance()) as server:
        ran = run_cli("fetch", "--instance", f"{server.url}/retool/api/v2", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert {asked.path for asked in server.asked} == {"/retool/api/checkHealth", "/retool/api/v2/spec"}


def test_a_plain_http_instance_reached_by_https_is_one_clear_error(tmp_path: Path) -> None:
    def silent(connection: Exchange) -> None:
        connection.close()

    with RawServer(silent) as server:
        ran = run_cli("fetch", "--instance", server.url.replace("http:", "https:"), cwd=tmp_path)
    assert ran.code == 2
    assert "no TLS connection" in ran.stderr
    assert "http://" in ran.stderr
    assert server.connections == 1


def test_a_file_that_names_another_release_is_refused_and_operations_behind_references_count(tmp_path: Path) -> None:
    item = {"get": {"responses": {"204": {"description": "ok"}}}}
    document = {"openapi": "3.1.0", "info": {"title": "t", "version": "4.18.0"}, "paths": {"/a": item}}
    document["paths"] |= {"/b": {"$ref": "#/components/pathItems/B"}}
    document["components"] = {"pathItems": {"B": item}}
    (tmp_path / "d.json").write_text(json.dumps(document))
    ran = run_cli("fetch", "--file", "d.json", "--release", "4.19", cwd=tmp_path)
    assert (ran.code, "is of release 4.18.0, but --release says 4.19" in ran.stderr) == (2, True), ran.stderr
    assert not (tmp_path / "spec").exists()
    ran = run_cli("fetch", "--file", "d.json", "--release", "4.18", "--json", cwd=tmp_path)
    assert (ran.code, ran.json["operations"]) == (0, 2), ran.stderr
