"""Which exchanges of a recording are the instance's, and which bodies a recording really lacks."""

import json
from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.errors import ClientgenError
from retool_clientgen.traffic.exchange import build_exchange
from retool_clientgen.traffic.learn.learner import learn
from retool_clientgen.traffic.recordings import read_recordings

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "t", "version": "1"},
    "paths": {"/users": {"get": {"responses": {"200": {"content": {"application/json": {"schema": {
        "type": "object", "properties": {"success": {"type": "boolean"}}, "required": ["success"],
    }}}}}}}},
}  # fmt: skip


def har(path: Path, *entries: tuple[str, dict[str, Any]]) -> Path:
    """A HAR file of GET requests: URL, and what the response has beside its status."""
    content = [{"request": {"method": "GET", "url": url}, "response": {"status": 200, **more}} for url, more in entries]
    path.write_text(json.dumps({"log": {"entries": content}}))
    return path


def answer(value: Any) -> dict[str, Any]:
    return {"content": {"mimeType": "application/json", "text": json.dumps(value)}}


OURS = ("https://retool.example.com:443/api/v2/users", answer({"success": True}))
FOREIGN = ("https://helpdesk.example.org/api/v2/users?page=2", answer({"users": []}))


def test_the_host_whose_exchanges_fit_is_the_instance(tmp_path: Path) -> None:
    learned = learn(DOCUMENT, read_recordings([har(tmp_path / "a.har", FOREIGN, FOREIGN, OURS)]))
    assert (learned.exchanges, learned.hosts, learned.actions) == (1, ("retool.example.com",), ())
    assert learned.other_hosts == {"helpdesk.example.org": 2}


def test_a_named_host_is_taken_as_it_is(tmp_path: Path) -> None:
    recorded = read_recordings([har(tmp_path / "a.har", FOREIGN, OURS)])
    learned = learn(DOCUMENT, recorded, hosts=["https://Helpdesk.example.org/"])
    assert (learned.exchanges, learned.other_hosts) == (1, {"retool.example.com": 1})
    assert learned.actions


def test_two_hosts_that_nothing_tells_apart_have_to_be_named(tmp_path: Path) -> None:
    twin = ("https://other.example.com/api/v2/users", OURS[1])
    with pytest.raises(ClientgenError, match="nothing tells which"):
        learn(DOCUMENT, read_recordings([har(tmp_path / "a.har", OURS, twin)]))


@pytest.mark.parametrize("hosts", [[], ["absent.example.com"]])
def test_comparing_nothing_is_an_error(tmp_path: Path, hosts: list[str]) -> None:
    url = OURS[0] if hosts else "https://retool.example.com/logo.png"
    with pytest.raises(ClientgenError, match="nothing to compare"):
        learn(DOCUMENT, read_recordings([har(tmp_path / "a.har", (url, OURS[1]))]), hosts=hosts)


@pytest.mark.parametrize(
    ("response", "recorded"),
    [
        ({"content": {"size": 812, "mimeType": "application/json"}}, False),
        ({"content": {"size": -1}}, False),
        ({"content": {"size": 9, "text": ""}}, False),
        ({"bodySize": 40}, False),
        ({"content": {"size": 0, "mimeType": "application/json"}}, True),
        ({"content": {}}, True),
    ],
)
def test_a_body_that_the_recorder_left_out_is_not_an_empty_answer(
    tmp_path: Path, response: dict[str, Any], recorded: bool
) -> None:
    learned = learn(DOCUMENT, read_recordings([har(tmp_path / "a.har", (OURS[0], response))]))
    assert (learned.unrecorded, bool(learned.problems)) == (int(not recorded), recorded)


@pytest.mark.parametrize(
    "empty",
    ["interactions: []\nversion: 1\n", '{"http_interactions": [], "recorded_with": "VCR"}', "interactions:\n", ""],
)
def test_an_empty_cassette_does_not_spoil_its_directory(tmp_path: Path, empty: str) -> None:
    har(tmp_path / "a.har", OURS)
    (tmp_path / "b.yaml").write_text(empty)
    assert len(read_recordings([tmp_path])) == 1


@pytest.mark.parametrize(
    ("url", "host", "path"),
    [
        ("http://H.example:80/a?b=c", "h.example", "/a"),
        ("https://user@h.example:8443", "h.example:8443", "/"),
        ("https://h.example?b=c", "h.example", "/"),
        ("/users?next=https://h.example/", None, "/users"),
    ],
)
def test_the_host_of_a_url(url: str, host: str | None, path: str) -> None:
    exchange = build_exchange("GET", url, None, 200, None, "here")
    assert (exchange.host, exchange.path) == (host, path)
