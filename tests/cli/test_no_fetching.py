"""Nothing that a document names is fetched or read, whatever keyword names it and whichever command reads it."""

import contextlib
import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from retool_clientgen.mock import MockRetool
from support.cli import commands_on, run_cli
from support.server import Answer, Server

KEYWORDS = ("$ref", "$dynamicRef", "$recursiveRef", "$id", "$schema", "$anchor", "$vocabulary")


def schemas(url: str) -> dict[str, Any]:
    """Schemas that name a URL, by what names it."""
    found: dict[str, Any] = {key: {"type": "string", key: url} for key in KEYWORDS}
    found["$id and $ref"] = {"$id": url, "type": "string", "allOf": [{"$dynamicRef": "#x"}]}
    found["mapping"] = {"type": "object", "discriminator": {"propertyName": "a", "mapping": {"b": url}}}
    found["documentation"] = {"type": "string", "externalDocs": {"url": url}, "xml": {"namespace": url}}
    found["content"] = {"type": "string", "contentSchema": {"$dynamicRef": url}}
    found["all but $ref"] = {"type": "object", "properties": {k: v for k, v in found.items() if k != "$ref"}}
    return found


def document(schema: Any, url: str) -> dict[str, Any]:
    answer = {"type": "object", "properties": {"success": {"type": "boolean"}, "data": schema}}
    example = {"examples": {"one": {"externalValue": url}}, "schema": answer}
    query = {"name": "q", "in": "query", "schema": schema}
    return {
        "openapi": "3.1.0",
        "jsonSchemaDialect": url,
        "info": {
            "title": "T",
            "version": "1",
            "termsOfService": url,
            "contact": {"url": url},
            "license": {"name": "L", "url": url},
        },
        "externalDocs": {"url": url},
        "servers": [{"url": url}],
        "tags": [{"name": "Things", "externalDocs": {"url": url}}],
        "components": {
            "securitySchemes": {
                "oidc": {"type": "openIdConnect", "openIdConnectUrl": url},
                "oauth": {
                    "type": "oauth2",
                    "flows": {"clientCredentials": {"tokenUrl": url, "refreshUrl": url, "scopes": {}}},
                },
            }
        },
        "paths": {
            "/things": {
                "get": {
                    "operationId": "things.get",
                    "externalDocs": {"url": url},
                    "parameters": [query],
                    "responses": {
                        "200": {
                            "description": "Fine.",
                            "content": {"application/json": example},
                            "links": {"next": {"operationRef": url}},
                        }
                    },
                }
            }
        },
    }


class Watched:
    """A URL that nobody may open."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.opened = False


@pytest.fixture(params=["http", "file"])
def watched(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Watched]:
    with watching(request.param, tmp_path) as found:
        yield found


@contextlib.contextmanager
def watching(kind: str, tmp_path: Path) -> Iterator[Watched]:
    """A URL of a kind, and that nobody opened it at the end."""
    if kind == "http":
        with Server(lambda _asked: Answer(body=b"{}")) as server:
            found = Watched(f"{server.url}/schema.json")
            yield found
            found.opened = bool(server.asked)
        assert not found.opened
        return
    pipe = tmp_path / "schema.json"
    os.mkfifo(pipe)
    found = Watched(pipe.as_uri())

    def wait() -> None:
        # Opens once somebody reads.
        with contextlib.suppress(BrokenPipeError), pipe.open("wb") as file:
            found.opened = not done.is_set()
            file.write(b"{}")

    done = threading.Event()
    thread = threading.Thread(target=wait, daemon=True)
    thread.start()
    yield found
    opened = found.opened
    done.set()
    os.close(os.open(pipe, os.O_RDONLY | os.O_NONBLOCK))
    thread.join(10)
    assert not opened


@pytest.mark.parametrize("keyword", ["$ref", "all but $ref"])
def test_commands_read_nothing_that_a_document_names(keyword: str, watched: Watched, tmp_path: Path) -> None:
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document(schemas(watched.url)[keyword], watched.url)))
    plain = tmp_path / "plain.json"
    plain.write_text(json.dumps(document({"type": "string"}, "/x")))
    exchange = {"method": "GET", "path": "/api/v2/things", "query": "", "request": None, "status": 200}
    recording = tmp_path / "recorded.jsonl"
    recording.write_text(json.dumps({**exchange, "response": {"success": True, "data": 1}}) + "\n")
    for arguments in (
        ("build", "--spec", spec, "--release", "3.400", "--out", tmp_path / "out"),
        ("diff", plain, spec),
        ("learn", recording, "--spec", spec, "--out", tmp_path / "learned.yaml"),
        ("overlay", "diff", plain, spec),
    ):
        ran = run_cli(*arguments, "-C", tmp_path) if arguments[0] != "overlay" else run_cli(*arguments, cwd=tmp_path)
        assert ran.code in (0, 1, 2), (arguments, ran.stderr)
        assert "Traceback" not in ran.stderr, (arguments, ran.stderr)


@pytest.mark.slow
def test_no_command_reads_what_a_document_names(tmp_path: Path) -> None:
    spec, plain = tmp_path / "openapi.json", tmp_path / "plain.json"
    with watching("http", tmp_path) as server, watching("file", tmp_path) as file:
        whole = document(schemas(server.url)["all but $ref"], file.url)
        for url in (server.url, file.url):
            for keyword in ("$ref", "all but $ref"):
                name = f"others_{len(whole['paths'])}"
                whole["paths"][f"/{name}"] = document(schemas(url)[keyword], url)["paths"]["/things"]
                whole["paths"][f"/{name}"]["get"]["operationId"] = f"{name}.get"
        spec.write_text(json.dumps(whole))
        plain.write_text(json.dumps(document({"type": "string"}, "/x")))
        for arguments in commands_on(spec, plain, tmp_path, "things.get"):
            ran = run_cli(*arguments, cwd=tmp_path)
            assert ran.code in (0, 1, 2), (arguments, ran.stderr)
            assert "Traceback" not in ran.stderr, (arguments, ran.stderr)


@pytest.mark.slow
def test_no_command_on_an_instance_reads_what_its_document_names(watched: Watched, tmp_path: Path) -> None:
    served = json.dumps(document(schemas(watched.url)["all but $ref"], watched.url)).encode()
    plain = tmp_path / "plain.json"
    plain.write_text(json.dumps(document({"type": "string"}, "/x")))
    (tmp_path / "retool-clientgen.toml").touch()
    with Server(lambda asked: Answer(body=served if "spec" in asked.path else b'{"version": "3.400.1"}')) as server:
        instance = ("--instance", server.url)
        for arguments in (
            ("fetch", "--file", plain, "--release", "3.399"),
            ("build", "3.399"),
            ("upgrade", *instance),
            ("check", *instance),
            ("fetch", *instance, "--update"),
            ("build", *instance, "--force"),
            ("diff", plain, server.url),
            ("demo", "--release", "3.400", "--out", tmp_path / "demo"),
        ):
            ran = run_cli(*arguments, cwd=tmp_path, RETOOL_ACCESS_TOKEN="t")
            assert ran.code in (0, 1), (arguments, ran.stderr)
            assert "Traceback" not in ran.stderr, (arguments, ran.stderr)


@pytest.mark.parametrize("keyword", schemas(""))
def test_the_mock_reads_nothing_that_a_document_names(keyword: str, watched: Watched, tmp_path: Path) -> None:
    spec = tmp_path / "3.334" / "openapi.json"
    spec.parent.mkdir()
    spec.write_text(json.dumps(document(schemas(watched.url)[keyword], watched.url)))
    instance = MockRetool(spec)
    with instance:
        answer = httpx.get(
            f"{instance.url}/api/v2/things", params={"q": "x"}, headers={"Authorization": f"Bearer {instance.token}"}
        )
    assert answer.status_code < 500, answer.text
