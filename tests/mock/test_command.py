"""`retool-clientgen mock`, as its users run it."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from support.cli import run_cli
from support.paths import NEWEST, OLDEST, ROOT, SECOND, TOOL
from support.pipeline import operation_count


@contextmanager
def running(
    *arguments: str, command: tuple[str, ...] = (TOOL, "mock"), cwd: Path = ROOT
) -> Iterator[subprocess.Popen[str]]:
    """The command while it serves; it ends when it is told to."""
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "200"}
    process = subprocess.Popen(
        [*command, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=cwd, env=environment
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=30)
        assert (process.returncode, errors) == (0, "")


def first_document(process: subprocess.Popen[str]) -> dict[str, str]:
    """What the command prints with `--json`, before it ends."""
    assert process.stdout is not None
    text = ""
    while not text.endswith("\n}\n"):
        line = process.stdout.readline()
        assert line, "the command ended"
        text += line
    document: dict[str, str] = json.loads(text)
    return document


@pytest.mark.parametrize("command", [(TOOL, "mock"), (sys.executable, "-m", "retool_clientgen", "mock")])
def test_the_command_serves_until_it_is_told_to_end(command: tuple[str, ...], tmp_path: Path) -> None:
    options = ("--release", OLDEST, "--token", "T", "--seed", "3", "--mode", "observed", "--json")
    with running(*options, command=command, cwd=tmp_path) as process:
        said = first_document(process)
        assert said == {"url": said["url"], "token": "T", "release": OLDEST, "mode": "observed"}
        with httpx.Client(base_url=said["url"], headers={"Authorization": "Bearer T"}, trust_env=False) as client:
            assert client.get("/api/checkHealth").json() == {"version": "3.75.0"}
            assert client.get("/api/v2/groups").status_code == 200
            report = client.get("/__mock__/report").json()
        assert (report["release"], report["mode"], report["seed"], report["requests"]) == (OLDEST, "observed", 3, 2)


def test_a_person_reads_where_it_is_and_fetches_its_document(tmp_path: Path) -> None:
    with running() as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        match = re.match(rf"Retool {re.escape(NEWEST)} is at (http://127\.0\.0\.1:\d+), its token is (\S+)", line)
        assert match, line
        fetched = run_cli("fetch", "--instance", match[1], "--json", cwd=tmp_path, RETOOL_ACCESS_TOKEN=match[2])
    assert fetched.code == 0, fetched.stderr
    assert fetched.json["operations"] == operation_count(NEWEST)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--release", "3.100"], "release 3.100 has no snapshot"),
        (["--release", "new"], "'new' is not a Retool release"),
        (["--mode", "real"], "'real' is not a mode"),
        (["--spec", "missing.yaml"], "missing.yaml: cannot be read"),
        (["--spec", "x.yaml", "--release", SECOND], "x.yaml: cannot be read"),
        (["--host", "203.0.113.1"], "cannot listen on 203.0.113.1:0"),
        (["--port", "70000"], "70000 is not in the range"),
    ],
)
def test_bad_input_is_one_clear_error(arguments: list[str], said: str) -> None:
    ran = run_cli("mock", *arguments)
    assert ran.code == 2
    assert said in ran.stderr
    assert ran.stdout == ""


def test_a_document_of_an_instance_is_served_too(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps({
        "openapi": "3.0.3", "info": {"title": "x", "version": "4.19.0"},
        "paths": {"/things": {"get": {"responses": {"200": {"description": "", "content": {"application/json": {
            "schema": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}}}}}}}},
    }))  # fmt: skip
    with running("--spec", str(tmp_path / "openapi.json"), "--json") as process:
        served = first_document(process)
        assert served["release"] == "4.19"
        headers = {"Authorization": f"Bearer {served['token']}"}
        response = httpx.get(f"{served['url']}/api/v2/things", headers=headers)
    assert response.headers["x-mock-source"] == "sampled"
    assert isinstance(response.json()["n"], int)


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ("", "is not an OpenAPI 3 document"),
        ("- 1", "is not an OpenAPI 3 document"),
        ("{openapi: 3.0.3, info: {version: 4.19.0}}", "is an OpenAPI document without paths"),
    ],
)
def test_a_document_that_cannot_be_served_is_one_clear_error(tmp_path: Path, document: str, said: str) -> None:
    (tmp_path / "openapi.yaml").write_text(document)
    ran = run_cli("mock", "--spec", tmp_path / "openapi.yaml")
    assert ran.code == 2
    assert said in ran.stderr.replace("\n", "")
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_instance_that_had_a_wrong_answer_says_so_and_an_answer_that_hangs_does_not_keep_it(
    tmp_path: Path, number: signal.Signals
) -> None:
    data = {"type": "integer", "minimum": 2, "maximum": 1}
    schema = {"type": "object", "required": ["data"], "properties": {"data": data}}
    answer = {"description": "", "content": {"application/json": {"schema": schema}}}
    (tmp_path / "openapi.json").write_text(json.dumps({
        "openapi": "3.0.3", "info": {"title": "x", "version": "4.19.0"},
        "paths": {"/groups": {"get": {"responses": {"200": answer}}}},
    }))  # fmt: skip
    process = subprocess.Popen(
        [TOOL, "mock", "--spec", str(tmp_path / "openapi.json"), "--json"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    said = first_document(process)
    headers = {"Authorization": f"Bearer {said['token']}"}
    with httpx.Client(base_url=said["url"], headers=headers, trust_env=False) as client:
        assert client.get("/api/v2/groups").status_code == 500
        with pytest.raises(httpx.ReadTimeout):
            client.get("/api/checkHealth", headers={"X-Mock-Fault": "slow=600"}, timeout=0.2)
        process.send_signal(number)
        _, errors = process.communicate(timeout=10)
    assert process.returncode == 2
    assert "answers of the mock are not as the document says" in errors
    assert "Traceback" not in errors
