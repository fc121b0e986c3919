"""`retool-clientgen learn` on what was really recorded."""

import importlib
import json
import pkgutil
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml

from retool_clientgen.build.build import build
from retool_clientgen.build.plan import plan_build
from retool_clientgen.errors import ClientgenError
from retool_clientgen.overlay.apply import apply_overlays
from retool_clientgen.overlay.document import read_overlay
from retool_clientgen.traffic.learn.basis import only_names
from retool_clientgen.traffic.learn.learner import applied_actions, learn
from retool_clientgen.traffic.recordings import read_recordings
from support.cli import Ran, run_cli
from support.paths import ROOT, SHARED, needs_shared
from support.pipeline import served
from support.recordings import RECORDINGS, Document, exchanges

RECORDING = SHARED / "recordings/exchanges.jsonl"


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ran]:
    """The overlay that the snapshot without corrections needs, and what the command said."""
    out = tmp_path_factory.mktemp("learned") / "learned.yaml"
    ran = run_cli("learn", RECORDING, "--release", "3.334", "--uncorrected", "--out", out, "--json")
    assert ran.code == 0, ran.stderr
    return out, ran


@needs_shared
def test_all_recorded_exchanges_fit_the_snapshot_with_what_was_learned(learned: tuple[Path, Ran]) -> None:
    judge = Document(apply_overlays(served("3.334"), [read_overlay(learned[0])]).document)
    assert sum(not list(judge.problems(exchange)) for exchange in exchanges()) == len(exchanges()) > 0
    assert learned[1].json["misfits"] == 32
    assert learned[1].json["left"] == []


@needs_shared
def test_without_any_one_of_the_actions_an_exchange_does_not_fit(learned: tuple[Path, Ran]) -> None:
    actions = yaml.safe_load(learned[0].read_text(encoding="utf-8"))["actions"]
    assert len(actions) == 14
    for action in actions:
        rest = [other for other in actions if other is not action]
        judge = Document(applied_actions(served("3.334"), rest))
        assert any(list(judge.problems(exchange)) for exchange in exchanges()), action


@needs_shared
def test_actions_carry_their_evidence_and_no_value(learned: tuple[Path, Ran]) -> None:
    actions = yaml.safe_load(learned[0].read_text(encoding="utf-8"))["actions"]
    (action,) = [a for a in actions if a["target"].endswith("folder_type.enum")]
    assert action["update"] == "file"
    assert action["x-evidence"] == {"exchanges": 13, "of": 13, "example": "GET /folders -> data[7].folder_type"}
    text = learned[0].read_text(encoding="utf-8")
    seen = {value for exchange in exchanges() for value in strings(exchange["response"]) if len(value) > 12}
    assert len(seen) > 100
    assert not [value for value in seen if value in text]


def strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for item in inner for text in strings(item)]


@needs_shared
def test_what_is_learned_widens_nothing_that_was_not_seen(learned: tuple[Path, Ran]) -> None:
    before, after = served("3.334"), apply_overlays(served("3.334"), [read_overlay(learned[0])]).document
    changed = {path for path in before["paths"] if before["paths"][path] != after["paths"][path]}
    assert changed == {
        "/configuration_variables/{id}", "/folders", "/resources", "/resources/{resourceId}",
        "/source_control/config", "/spaces", "/spaces/{spaceId}",
    }  # fmt: skip
    folder = {"id": "file_6", "legacy_id": "file_6", "name": "x", "parent_folder_id": None, "is_system_folder": False,
              "folder_type": "file", "updated_at": "2025-11-06T17:00:11.431Z",
              "created_at": "2025-11-06T17:00:11.431Z"}  # fmt: skip
    one = {"method": "GET", "path": "/folders/file_6", "query": "", "request": None, "status": 200,
           "response": {"success": True, "data": folder}}  # fmt: skip
    assert list(Document(after).problems(one))
    other = {**one, "path": "/folders", "response": {"success": True, "data": [{**folder, "folder_type": "zip"}],
             "total_count": 1, "next_token": None, "has_more": False}}  # fmt: skip
    assert list(Document(after).problems(other))


@needs_shared
def test_learning_again_finds_nothing_and_leaves_the_file_alone(learned: tuple[Path, Ran]) -> None:
    content = learned[0].read_bytes()
    ran = run_cli("learn", RECORDING, "--release", "3.334", "--uncorrected", "--out", learned[0])
    assert (ran.code, learned[0].read_bytes()) == (0, content)
    assert "nothing to learn" in ran.stdout


@needs_shared
def test_a_second_recording_adds_to_what_the_first_one_taught(tmp_path: Path) -> None:
    lines = RECORDING.read_text(encoding="utf-8").splitlines(keepends=True)
    out = tmp_path / "learned.yaml"
    for number, part in enumerate((lines[:60], lines[60:])):
        recording = tmp_path / f"{number}.jsonl"
        recording.write_text("".join(part), encoding="utf-8")
        assert run_cli("learn", recording, "--release", "3.334", "--uncorrected", "--out", out).code == 0
        if not number:
            out.write_text("# Kept.\n" + out.read_text(encoding="utf-8"), encoding="utf-8")
    assert out.read_text(encoding="utf-8").startswith("# Kept.\n")
    judge = Document(apply_overlays(served("3.334"), [read_overlay(out)]).document)
    assert not [problem for exchange in exchanges() for problem in judge.problems(exchange)]


@pytest.mark.parametrize("recording", RECORDINGS)
def test_check_agrees_with_the_corrections_that_come_with_the_toolchain(recording: tuple[str, Path]) -> None:
    release, file = recording
    ran = run_cli("learn", file, "--release", release, "--check")
    assert ran.code == 0, ran.stdout
    assert "all fit" in ran.stdout


@needs_shared
def test_check_says_what_does_not_fit_and_writes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "learned.yaml"
    ran = run_cli("learn", RECORDING, "--release", "3.334", "--uncorrected", "--check", "--out", out)
    assert ran.code == 1
    assert not out.exists()
    assert "data[].folder_type" in ran.stdout
    assert "file_6" not in ran.stdout
    machine = run_cli("learn", RECORDING, "--spec", ROOT / "spec/3.334/openapi.yaml", "--check", "--json").json
    (row,) = [r for r in machine["problems"] if r["place"] == "data[].folder_type"]
    assert (row["operation"], row["kind"], row["count"]) == ("GET /folders", "enum", 13)


@needs_shared
def test_a_client_built_with_what_was_learned_gives_back_every_answer(
    learned: tuple[Path, Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ((request, _),) = plan_build(ROOT, ["3.334"])
    names = [(name, file) for name, file in request.source.overlays if only_names(read_overlay(file))]
    overlays = (*names, ("./overlays/learned.yaml", learned[0]))
    source = attrs.evolve(request.source, overlays=overlays)
    report = build(attrs.evolve(request, source=source), tmp_path / "client")
    assert report.needs_a_look == []
    (tmp_path / "client/retool_client").rename(tmp_path / "learned_client")
    monkeypatch.syspath_prepend(str(tmp_path))
    runtime = importlib.import_module("learned_client._runtime.models")
    package = importlib.import_module("learned_client.api")
    modules = [info.name for info in pkgutil.walk_packages(package.__path__, "learned_client.api.") if not info.ispkg]
    listed = [importlib.import_module(name).OPERATION for name in modules]
    document = Document(served("3.334"))
    compared = 0
    for exchange in exchanges():
        if exchange["response"] is None or exchange["status"] >= 400:
            continue
        _, _, operation = document._find(exchange["method"], exchange["path"].removeprefix("/api/v2"))
        path = next(p for p, item in served("3.334")["paths"].items() if operation in item.values())
        (known,) = [o for o in listed if (o.method, o.path) == (exchange["method"], path)]
        answer = known.answer_for(exchange["status"])
        content = exchange["response"] if answer.envelope == "bare" else exchange["response"]["data"]
        # A list is decoded in its place.
        decoded = answer.decode(list(content) if answer.envelope == "list" else content)
        assert runtime.encode(decoded) == content, exchange["path"]
        compared += 1
    assert compared == sum(e["response"] is not None and e["status"] < 400 for e in exchanges())
    for name in [name for name in sys.modules if name.startswith("learned_client")]:
        monkeypatch.delitem(sys.modules, name)


def test_an_overlay_that_a_person_wrote_is_not_touched(tmp_path: Path) -> None:
    recording = tmp_path / "one.jsonl"
    recording.write_text(json.dumps({"method": "GET", "path": "/api/v2/folders", "status": 418, "response": None}))
    out = tmp_path / "mine.yaml"
    out.write_text("overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: [{target: $.info, update: {x-a: 1}}]\n")
    before = out.read_bytes()
    ran = run_cli("learn", recording, "--release", "3.334", "--out", out)
    assert (ran.code, out.read_bytes()) == (2, before)
    assert "not learned" in ran.stderr


def test_an_undocumented_operation_is_reported_without_its_identifiers(tmp_path: Path) -> None:
    recording = tmp_path / "one.jsonl"
    line = {"method": "GET", "path": "/api/v2/folders/app_1/owner/ada%40example.com", "status": 200, "response": {}}
    recording.write_text(json.dumps(line) + "\n")
    ran = run_cli("learn", recording, "--release", "3.334", "--out", tmp_path / "o.yaml", "--json")
    assert ran.code == 1
    (row,) = ran.json["left"]
    assert (row["operation"], row["kind"]) == ("GET /folders/{…}/{…}/{…}", "operation")
    assert "ada" not in ran.stdout
    assert not (tmp_path / "o.yaml").exists()


def test_a_release_or_a_document_is_needed(tmp_path: Path) -> None:
    recording = tmp_path / "one.jsonl"
    recording.write_text(json.dumps({"method": "GET", "path": "/x", "status": 200}) + "\n")
    assert run_cli("learn", recording).code == 2
    assert run_cli("learn", recording, "--release", "3.334", "--spec", "x.yaml").code == 2


def test_the_overlay_is_one_of_the_workspace(tmp_path: Path) -> None:
    (tmp_path / "retool-clientgen.toml").write_text("")
    recording = tmp_path / "one.jsonl"
    content = {"success": True, "data": [], "total_count": 0, "next_token": None, "has_more": False}
    line = {"method": "GET", "path": "/api/v2/folders", "query": "archived=true", "status": 200, "response": content}
    recording.write_text(json.dumps({**line, "content_type": "application/json"}) + "\n")
    first = run_cli("learn", recording, "--release", "3.334", cwd=tmp_path)
    assert (first.code, (tmp_path / "overlays/learned.yaml").is_file()) == (0, True), first.stderr
    built = run_cli("build", "3.334", "--json", cwd=tmp_path)
    assert "./overlays/learned.yaml" in built.json["builds"][0]["overlays"], built.stderr
    assert "archived" in (tmp_path / "generated/3.334/retool_client/resources/folders.py").read_text(encoding="utf-8")
    assert run_cli("learn", recording, "--release", "3.334", "--check", cwd=tmp_path).code == 0


@needs_shared
def test_requests_that_were_refused_teach_nothing(tmp_path: Path) -> None:
    refused = {"method": "POST", "path": "/api/v2/groups", "query": "odd=1", "request": {"nonsense": 1}, "status": 400,
               "content_type": "application/json", "response": {"success": False, "message": "x"}}  # fmt: skip
    recording = tmp_path / "one.jsonl"
    recording.write_text(json.dumps(refused) + "\n")
    learned = learn(served("3.334"), read_recordings([recording]))
    assert [problem.finding.at[0] for problem in learned.problems] in ([], ["response"])


def test_documents_that_cannot_be_read_are_one_error(tmp_path: Path) -> None:
    with pytest.raises(ClientgenError, match="cannot be read"):
        read_recordings([tmp_path / "missing.har"])


def test_what_goes_one_way_is_not_missing_in_the_other(tmp_path: Path) -> None:
    text = {"type": "string"}
    thing = {
        "type": "object", "required": ["id", "name", "secret"],
        "properties": {"id": {**text, "readOnly": True}, "name": text, "secret": {**text, "writeOnly": True}},
    }  # fmt: skip
    content = {"content": {"application/json": {"schema": thing}}}
    post = {"requestBody": content, "responses": {"200": {"description": "", **content}}}
    document = {"openapi": "3.0.3", "info": {"title": "x", "version": "9.9.0"}, "paths": {"/things": {"post": post}}}
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document))
    line = {"method": "POST", "path": "/api/v2/things", "query": {}, "status": 200, "content_type": "application/json"}
    recording = tmp_path / "exchanges.jsonl"

    def found(request: object, response: object) -> list[str]:
        recording.write_text(json.dumps({**line, "request": request, "response": response}))
        ran = run_cli("learn", recording, "--spec", spec, "--check", "--json")
        return [problem["problem"] for problem in ran.json["problems"]]

    assert found({"name": "a", "secret": "b"}, {"name": "a", "id": "c"}) == []
    assert len(found({"secret": "b"}, {"id": "c"})) == 2
