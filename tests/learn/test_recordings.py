"""Recordings in every format that is read, and other files."""

import base64
import gzip
import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest
import yaml

from retool_clientgen.errors import ClientgenError
from retool_clientgen.traffic.exchange import Exchange
from retool_clientgen.traffic.recordings import read_recordings
from support.cli import run_cli

URL = "https://retool.example.com/proxied/api/v2/folders?type=app"
ANSWER = {"success": True, "data": []}
TEXT = json.dumps(ANSWER)
HEADERS = {"Content-Type": ["application/json; charset=utf-8"]}


def har(content: dict[str, Any]) -> dict[str, Any]:
    posted = {"mimeType": "application/json", "text": '{"a": 1}'}
    request = {"method": "POST", "url": URL, "headers": [], "queryString": [], "postData": posted}
    return {
        "log": {"version": "1.2", "entries": [{"request": request, "response": {"status": 200, "content": content}}]}
    }


def cassette(request: dict[str, Any], response: dict[str, Any], key: str = "interactions") -> dict[str, Any]:
    return {"version": 1, key: [{"request": {"method": "POST", **request}, "response": response}]}


GO_VCR = cassette(
    {"url": URL, "body": '{"a": 1}', "headers": HEADERS},
    {"body": TEXT, "headers": HEADERS, "status": "200 OK", "code": 200},
)
GO_VCR_1 = cassette(
    {"url": URL, "body": '{"a": 1}', "headers": HEADERS}, {"body": TEXT, "headers": HEADERS, "status": "200 OK"}
)
VCRPY = cassette(
    {"uri": URL, "body": '{"a": 1}', "headers": HEADERS},
    {"body": {"string": TEXT}, "headers": HEADERS, "status": {"code": 200, "message": "OK"}},
)
VCRPY_GZIP = cassette(
    {"uri": URL, "body": b'{"a": 1}', "headers": HEADERS},
    {
        "body": {"string": gzip.compress(TEXT.encode())},
        "headers": {**HEADERS, "Content-Encoding": ["gzip"]},
        "status": {"code": 200},
    },
)
RUBY = cassette(
    {"method": "post", "uri": URL, "body": {"encoding": "UTF-8", "string": '{"a": 1}'}, "headers": HEADERS},
    {
        "status": {"code": 200},
        "headers": HEADERS,
        "body": {"encoding": "UTF-8", "base64_string": base64.b64encode(TEXT.encode()).decode()},
    },
    key="http_interactions",
)
LINE = {"method": "POST", "path": "/proxied/api/v2/folders", "query": "type=app", "request": {"a": 1}, "status": 200,
        "content_type": "application/json; charset=utf-8", "response": ANSWER}  # fmt: skip

FORMATS = {
    "HAR": json.dumps(har({"mimeType": "application/json", "text": TEXT})),
    "HAR with Base64": json.dumps(
        har({"mimeType": "application/json", "encoding": "base64", "text": base64.b64encode(TEXT.encode()).decode()})
    ),
    "go-vcr": yaml.safe_dump(GO_VCR),
    "go-vcr 1": yaml.safe_dump(GO_VCR_1),
    "vcrpy": yaml.safe_dump(VCRPY),
    "vcrpy as JSON": json.dumps(VCRPY),
    "vcrpy with gzip": yaml.safe_dump(VCRPY_GZIP),
    "VCR": yaml.safe_dump(RUBY),
    "JSON lines": json.dumps(LINE) + "\n\n",
    "a JSON list": json.dumps([LINE], indent=1),
}


@pytest.mark.parametrize("text", FORMATS.values(), ids=FORMATS.keys())
def test_a_format_is_known_by_its_content(text: str, tmp_path: Path) -> None:
    path = tmp_path / "recording.txt"
    path.write_text(text, encoding="utf-8")
    (exchange,) = read_recordings([path])
    assert exchange.method == "POST"
    assert exchange.path == "/proxied/api/v2/folders"
    assert exchange.query == (("type", "app"),)
    assert exchange.request is not None
    assert exchange.request.value == {"a": 1}
    assert exchange.status == 200
    assert exchange.response is not None
    assert exchange.response.value == ANSWER


def test_a_directory_gives_all_recordings_in_it(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/one.yaml").write_text(FORMATS["go-vcr"])
    (tmp_path / "two.har").write_text(FORMATS["HAR"])
    (tmp_path / "notes.md").write_text("no recording")
    assert len(read_recordings([tmp_path])) == 2


def body_of(content: bytes, content_type: str, folder: Path, encoding: str = "") -> Any:
    response = {"body": {"string": content}, "headers": {"Content-Type": content_type, "Content-Encoding": encoding},
                "status": {"code": 200}}  # fmt: skip
    path = folder / "one.yaml"
    path.write_text(yaml.safe_dump(cassette({"uri": URL, "body": None}, response)))
    (exchange,) = read_recordings([path])
    return exchange.response


@pytest.mark.parametrize(
    ("content", "content_type", "encoding"),
    [
        (b"not json", "application/json", ""),
        (b"\xff\xfe\x00", "application/json", ""),
        (b"\x1f\x8b broken", "application/json", "gzip"),
        (b"\xff\x01", "application/json", "br"),
        (b'{"a": NaN}', "application/json", ""),
        (b'{"a": 1e999}', "application/json", ""),
        (b'"\\ud800"', "application/json", ""),
        (b"[" * 5000 + b"]" * 5000, "application/json", ""),
    ],
)  # fmt: skip
def test_a_body_that_cannot_be_read_is_one_that_says_why(
    content: bytes, content_type: str, encoding: str, tmp_path: Path
) -> None:
    body = body_of(content, content_type, tmp_path, encoding)
    assert body.defect
    assert "broken" not in body.defect


def test_text_and_binary_are_bodies_without_json(tmp_path: Path) -> None:
    assert body_of(b"hello", "text/plain", tmp_path).value == "hello"
    assert body_of(b"\xff\x00\x01", "application/zip", tmp_path).is_json is False
    assert body_of(b"", "application/json", tmp_path) is None


BROKEN = {
    "nothing": (b"", "there is no exchange"),
    "text": (b"hello there", "is not a recording"),
    "binary": (b"\x00\x01\x02" * 100, "binary"),
    "a HAR without entries": (b'{"log": {}}', "is not a recording"),
    "a broken HAR": (b'{"log": {"entries": [{"request": 1}]}}', "entry"),
    "an interaction without a response": (b"interactions:\n- request: {}\n  response: 1\n", "interaction"),
    "an interaction without a status": (
        b"interactions:\n- request: {method: GET, url: /x}\n  response: {body: x}\n", "status"),
    "a status of text": (b'{"method": "GET", "path": "/x", "status": "secretvalue"}\n', "status"),
    "a broken line": (json.dumps(LINE).encode() + b'\n{"method": "secretvalue\n', "line"),
    "a line of another kind": (json.dumps(LINE).encode() + b'\n{"a": "secretvalue"}\n', "line"),
    "a line that is not UTF-8": (json.dumps(LINE).encode() + b"\n\xff\n", "UTF-8"),
    "an alias bomb": (b"a: &a [x, x]\n" + b"".join(b"%c: &%c [*%c, *%c, *%c]\n" % (c, c, c - 1, c - 1, c - 1)
                                                for c in range(98, 122)), "more than"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_recording_is_one_clear_error(name: str, tmp_path: Path) -> None:
    content, said = BROKEN[name]
    path = tmp_path / "recording"
    path.write_bytes(content)
    with pytest.raises(ClientgenError) as error:
        read_recordings([path])
    assert said in error.value.what
    assert str(path) in str(error.value.where)
    assert "secretvalue" not in str(error.value)


def test_the_line_of_a_broken_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "recording.jsonl"
    path.write_text(json.dumps(LINE) + "\n{broken\n")
    ran = run_cli("learn", path, "--release", "3.334")
    assert (ran.code, "Traceback" in ran.stderr) == (2, False)
    assert f"{path}:2: the line is not valid JSON" in ran.stderr


@pytest.fixture
def browser(tmp_path: Path) -> list[Exchange]:
    """What a browser records: pages, pictures, preflights, requests without an answer."""
    entries = [
        {"request": {"method": method, "url": url}, "response": {"status": status, "content": {}}}
        for method, url, status in [
            ("GET", "https://retool.example.com/", 200),
            ("GET", "https://cdn.example.com/logo.png", 200),
            ("OPTIONS", "https://retool.example.com/api/v2/folders", 204),
            ("GET", "https://retool.example.com/api/v2/folders", 0),
            ("DELETE", "https://retool.example.com/api/v2/folders/app_1", 204),
        ]
    ]
    path = tmp_path / "browser.har"
    path.write_text(json.dumps({"log": {"entries": entries}}))
    return read_recordings([path])


def test_traffic_with_others_is_counted_and_left_out(browser: list[Exchange]) -> None:
    from retool_clientgen.traffic.learn.learner import learn
    from support.pipeline import corrected

    learned = learn(corrected("3.334"), browser)
    assert (learned.exchanges, learned.ignored, learned.problems) == (1, 3, ())


@pytest.mark.parametrize("form", ["lines", "array", "har"])
def test_a_pipe_is_read_whole(tmp_path: Path, form: str) -> None:
    line = {"method": "GET", "path": "/api/v2/folders", "status": 200, "response": {**ANSWER, "x": "y" * 5_000}}
    entries = {"log": {"entries": har({"text": TEXT})["log"]["entries"] * 40}}
    text = {"lines": f"\n\n{json.dumps(line)}\n" * 40, "array": json.dumps([line] * 40, indent=2)}
    os.mkfifo(tmp_path / "pipe")
    content = text.get(form, json.dumps(entries))
    writer = threading.Thread(target=lambda: (tmp_path / "pipe").write_text(content), daemon=True)
    writer.start()
    assert len(read_recordings([tmp_path / "pipe"])) == 40


@pytest.mark.parametrize("headers", [True, 5, "x", {"a": 1}, [1, None]])
def test_headers_of_a_har_may_be_anything(tmp_path: Path, headers: Any) -> None:
    file = har({"mimeType": "application/json", "text": TEXT})
    file["log"]["entries"][0]["response"]["headers"] = headers
    (tmp_path / "r.har").write_text(json.dumps(file))
    (exchange,) = read_recordings([tmp_path / "r.har"])
    assert exchange.response is not None
    assert exchange.response.value == ANSWER


def test_the_line_of_a_broken_document_counts_the_empty_ones_before(tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text("\n\n\na: [\n")
    with pytest.raises(ClientgenError) as caught:
        read_recordings([tmp_path / "r.yaml"])
    assert str(caught.value).startswith(f"{tmp_path}/r.yaml:5:")
