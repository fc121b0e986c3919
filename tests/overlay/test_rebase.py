"""What becomes of overlays on a new document."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.overlay.document import parse_overlay
from retool_clientgen.overlay.rebase import Rebased, State, rebase_overlays
from support.cli import run_cli
from support.paths import ROOT, SECOND
from support.pipeline import served

USER = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "user_name": {"type": "string"}, "email": {"type": "string"}},
}
OLD: dict[str, Any] = {
    "paths": {
        "/users/{userId}": {"get": {"summary": "One user", "responses": {"200": {"schema": USER}}}},
        "/groups": {"get": {"summary": "Groups", "x-done": False}},
    },
    "components": {"schemas": {"Account": USER}},
}
OVERLAY = """\
overlay: 1.1.0
info: {title: t, version: '1'}
# A comment that stays.
actions:
  - target: $.paths['/users/{userId}'].get  # and this one
    update: {operationId: users.get}
  - target: >-
      $.paths['/users/{userId}'].get.responses['200'].schema.properties.user_name
    update: {nullable: true}
  - target: $.paths['/groups'].get.x-done
    x-expect-before: false
    update: true
  - target: $.components.schemas.Account
    update: {x-retool-model: User}
"""


def new() -> Any:
    """OLD, with a renamed parameter and property, a wrapped answer, a moved schema, and a correction made upstream."""
    document = json.loads(json.dumps(OLD))
    item = document["paths"].pop("/users/{userId}")
    schema = item["get"]["responses"]["200"]["schema"]
    schema["properties"]["userName"] = schema["properties"].pop("user_name")
    document["paths"]["/users/{id}"] = item
    document["paths"]["/groups"]["get"]["x-done"] = True
    document["components"]["schemas"]["Member"] = document["components"]["schemas"].pop("Account")
    return document


def rebased(document: Any, base: Any = None, overlay: str = OVERLAY) -> list[Rebased]:
    return rebase_overlays([parse_overlay(overlay.encode(), "fix.yaml")], document, base=base)


def test_on_the_document_it_was_written_for_an_overlay_applies() -> None:
    assert [result.state for result in rebased(OLD)] == [State.APPLIES] * 4


def test_a_path_with_another_name_of_its_parameter_is_the_same_path() -> None:
    assert rebased(new())[0].state is State.APPLIES


def test_a_renamed_property_is_found() -> None:
    wanted = "$.paths['/users/{userId}'].get.responses['200'].schema.properties.userName"
    assert rebased(new())[1].new_target == wanted


def test_a_value_that_upstream_changed_is_said_to_be_changed() -> None:
    result = rebased(new())[2]
    assert result.state is State.CHANGED
    assert "not needed any more" in result.what


def test_a_moved_schema_is_found_by_what_the_old_document_had_there() -> None:
    assert rebased(new())[3].new_target is None
    assert rebased(new(), OLD)[3].new_target == "$.components.schemas.Member"


def test_what_is_further_down_now_is_found() -> None:
    document = copy.deepcopy(OLD)
    answer = document["paths"]["/users/{userId}"]["get"]["responses"]["200"]
    answer["schema"] = {"anyOf": [answer["schema"], {"type": "null"}]}
    wanted = "$.paths['/users/{userId}'].get.responses['200'].schema.anyOf[?@.properties.email].properties.user_name"
    assert rebased(document)[1].new_target == wanted


def test_an_action_that_upstream_made_needless_is_dead() -> None:
    document = copy.deepcopy(OLD)
    document["paths"]["/users/{userId}"]["get"]["operationId"] = "users.get"
    assert rebased(document)[0].state is State.DEAD


def test_an_optional_action_that_lost_its_place_is_noticed_with_the_old_document() -> None:
    optional = "    x-optional: true\n    x-reason: Not every release has it.\n    update: {operationId: users.get}\n"
    overlay = OVERLAY.replace("    update: {operationId: users.get}\n", optional)
    document = {"paths": {"/groups": OLD["paths"]["/groups"]}}
    assert rebased(document, overlay=overlay)[0].state is State.OPTIONAL
    assert rebased(document, OLD, overlay)[0].state is State.LOST


def test_another_method_is_never_a_likely_target() -> None:
    document = copy.deepcopy(OLD)
    item = document["paths"]["/groups"]
    item["put"] = item.pop("get")
    assert rebased(document)[2].new_target is None
    method = OVERLAY.replace("$.paths['/users/{userId}'].get  #", "$.paths['/groups'].get  #")
    assert rebased(document, overlay=method)[0].candidates == ()
    moved = copy.deepcopy(OLD)
    item = moved["paths"]["/users/{userId}"]
    item["put"] = item.pop("get")
    assert rebased(moved, OLD)[0].candidates == ()


def test_the_command_writes_what_is_unambiguous_and_keeps_every_other_character(tmp_path: Path) -> None:
    (tmp_path / "fix.yaml").write_text(OVERLAY)
    (tmp_path / "new.json").write_text(json.dumps(new()))
    ran = run_cli("overlay", "rebase", "fix.yaml", "new.json", "--out", "next.yaml", "--json", cwd=tmp_path)
    assert ran.code == 1, ran.stderr
    assert ran.json["carried_over"] == 1
    assert [action["line"] for action in ran.json["actions"]] == [5, 7, 10, 13]
    written = (tmp_path / "next.yaml").read_text()
    block = ">-\n      $.paths['/users/{userId}'].get.responses['200'].schema.properties.user_name"
    plain = "$.paths['/users/{userId}'].get.responses['200'].schema.properties.userName"
    assert written == OVERLAY.replace(block, plain)
    again = run_cli("overlay", "rebase", "next.yaml", "new.json", cwd=tmp_path)
    assert "2 need a person" in again.stdout


def test_an_overlay_in_json_stays_json(tmp_path: Path) -> None:
    action = {"target": "$.components.schemas.account", "update": {"x-retool-model": "User"}}
    content = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [action]}
    (tmp_path / "fix.json").write_text(json.dumps(content, indent=4))
    (tmp_path / "old.json").write_text(json.dumps(OLD))
    ran = run_cli("overlay", "rebase", "fix.json", "old.json", "--out", "next.json", cwd=tmp_path)
    assert ran.code == 0, ran.stdout
    action["target"] = "$.components.schemas.Account"
    assert (tmp_path / "next.json").read_text() == json.dumps(content, indent=4)


@pytest.mark.parametrize(("arguments", "said"), [(["fix.yaml"], "--release"), (["a", "b", "--out", "o"], "cannot be")])
def test_wrong_usage_is_one_error(tmp_path: Path, arguments: list[str], said: str) -> None:
    ran = run_cli("overlay", "rebase", *arguments, cwd=tmp_path)
    assert ran.code == 2
    assert said in ran.stderr


def test_the_operations_of_a_snapshot_with_renamed_parameters_keep_their_names() -> None:
    document = json.loads(json.dumps(served(SECOND)).replace("{folderId}", "{folder_id}"))
    results = rebased(document, overlay=(ROOT / "overlays/common/20-operations-folders.yaml").read_text())
    assert {result.state for result in results} == {State.APPLIES}
