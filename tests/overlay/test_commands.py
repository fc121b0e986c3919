"""`overlay apply`, `validate` and `check`, as their users run them."""

import json
from pathlib import Path
from typing import Any

import pytest

from support.cli import Ran, run_cli
from support.paths import OLDEST, RELEASES, ROOT, SECOND
from support.server import Server, as_json
from support.workspaces import instance_of

SPEC: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "t", "version": "1"},
    "paths": {"/users": {"get": {"tags": ["a"], "responses": {"200": {"description": "ok"}}}}},
}


def overlay(actions: str, more: str = "") -> str:
    return f"overlay: 1.1.0\ninfo: {{title: t, version: '1'}}\n{more}actions:\n{actions}"


def apply(folder: Path, actions: str, *options: str, more: str = "") -> Ran:
    (folder / "fix.yaml").write_text(overlay(actions, more))
    (folder / "api.json").write_text(json.dumps(SPEC))
    return run_cli("overlay", "apply", "fix.yaml", "api.json", *options, cwd=folder)


MISSING = "  - description: Nobody serves it.\n    target: $.paths['/user'].get\n    update: {summary: x}\n"


def test_apply_prints_the_result_as_json(tmp_path: Path) -> None:
    ran = apply(tmp_path, "  - target: $.paths['/users'].get\n    update: {summary: x, tags: [b]}\n", "--strict")
    assert ran.code == 0, ran.stderr
    assert ran.json["paths"]["/users"]["get"]["tags"] == ["a", "b"]
    assert ran.stderr == ""


def test_several_overlays_are_applied_in_their_order(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.yaml").write_text(overlay(f"  - target: $.info\n    update: {{title: {name}}}\n"))
    (tmp_path / "api.json").write_text(json.dumps(SPEC))
    assert run_cli("overlay", "apply", "one.yaml", "two.yaml", "api.json", cwd=tmp_path).json["info"]["title"] == "two"
    assert run_cli("overlay", "apply", "two.yaml", "one.yaml", "api.json", cwd=tmp_path).json["info"]["title"] == "one"


def test_what_matches_nothing_is_a_warning_and_with_strict_an_error(tmp_path: Path) -> None:
    ran = apply(tmp_path, MISSING)
    assert ran.code == 0
    assert ran.json == SPEC
    assert "warning: fix.yaml:4: $.paths['/user'].get matches nothing" in ran.stderr
    strict = apply(tmp_path, MISSING, "--strict", "--out", "result.json")
    assert strict.code == 2
    assert "error: fix.yaml:5: $.paths['/user'].get matches nothing" in strict.stderr
    assert "$.paths matches; ['/user'] does not; the nearest names there: /users." in strict.stderr
    assert not (tmp_path / "result.json").exists()


def test_apply_takes_a_target_as_it_says(tmp_path: Path) -> None:
    action = "  - target: $.paths['/users'].get.responses['201'].description\n    update: x\n"
    ran = apply(tmp_path, action)
    assert ran.json == SPEC
    assert "warning: fix.yaml:4:" in ran.stderr


def test_the_line_is_that_of_the_target_in_json_as_well(tmp_path: Path) -> None:
    action = {"description": "d", "target": "$.nothing", "remove": True}
    content = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [action]}
    (tmp_path / "fix.json").write_text(json.dumps(content, indent=2))
    (tmp_path / "api.json").write_text(json.dumps(SPEC))
    assert "fix.json:10:" in run_cli("overlay", "apply", "--strict", "fix.json", "api.json", cwd=tmp_path).stderr
    (tmp_path / "tabs.json").write_text(json.dumps(content, indent="\t"))
    assert "tabs.json:10:" in run_cli("overlay", "apply", "--strict", "tabs.json", "api.json", cwd=tmp_path).stderr


@pytest.mark.parametrize(
    ("action", "code", "said"),
    [
        ("  - target: $.x\n    remove: true\n    x-optional: true\n    x-reason: gone\n", 0, ""),
        ("  - target: $.x\n    remove: true\n    x-optional: true\n", 2, "x-optional needs an x-reason"),
        ("  - target: $.paths.*\n    update: {x: 1}\n    x-expect: {min: 1, max: 1}\n", 0, ""),
        (
            "  - target: $.paths.*\n    update: {x: 1}\n    x-expect: {min: 2}\n",
            2,
            "matches 1 places, at least 2 are expected",
        ),
        (
            "  - target: $.paths.*\n    update: {x: 1}\n    x-expect: {min: 0, max: 0}\n",
            2,
            "matches 1 places, 0 at most are expected",
        ),
        ("  - target: $.nothing.*\n    update: {x: 1}\n    x-expect: {min: 0}\n", 0, ""),
        ("  - target: $.info\n    update: {x: 1}\n    x-expect: {least: 0}\n", 2, "x-expect has min and max"),
        ("  - target: $.info.title\n    update: u\n    x-expect-before: t\n", 0, ""),
        ("  - target: $.info.title\n    update: u\n    x-expect-before: s\n", 2, "/info/title is 't'"),
        ("  - target: $.info.title\n    update: t\n    x-expect-before: s\n", 2, "not needed any more"),
        ("  - target: $.info\n    update: {title: {a: 1}}\n", 2, "/info/title: an object does not replace a string"),
        ("  - target: $.info['title','version']\n    update: [1]\n", 2, "/info/title: an array does not replace"),
        ("  - target: $..['info','title']\n    update: {}\n", 2, "matches different kinds of values"),
        ("  - target: $\n    remove: true\n", 2, "the whole document cannot be removed"),
        ("  - target: $..title\n    copy: $.nothing\n", 2, "copy takes one node, $.nothing matches 0"),
        ("  - target: $.a[\n    remove: true\n", 2, "fix.yaml:4: '$.a[' is not a JSONPath"),
    ],
)
def test_strict_actions_say_what_is_wrong(tmp_path: Path, action: str, code: int, said: str) -> None:
    ran = apply(tmp_path, action, "--strict")
    assert (ran.code, said in ran.stderr) == (code, True), ran.stderr


def test_the_report_has_file_line_nodes_before_and_after(tmp_path: Path) -> None:
    actions = "  - target: $.info.title\n    description: Its name.\n    update: u\n"
    actions += "  - target: $.paths.*.get.tags\n    remove: true\n"
    ran = apply(tmp_path, actions, "--report", "report.json")
    assert ran.json["info"]["title"] == "u"
    first, second = json.loads((tmp_path / "report.json").read_text())["actions"]
    assert (first["file"], first["line"], first["kind"], first["outcome"]) == ("fix.yaml", 4, "update", "applied")
    assert (first["pointers"], first["before"], first["after"]) == (["/info/title"], ["t"], ["u"])
    assert first["description"] == "Its name."
    assert (second["pointers"], second["before"], second["after"]) == (["/paths/~1users/get/tags"], ['["a"]'], [])
    written = apply(tmp_path, actions, "--out", "result.json", "--json")
    assert written.json["actions"] == [first, second]
    assert "/info/title: t → u" in apply(tmp_path, actions, "--out", "result.json").stdout


def test_an_overlay_for_another_document_is_a_warning(tmp_path: Path) -> None:
    action = "  - target: $.info\n    update: {x: 1}\n"
    assert "extends other.json" in apply(tmp_path, action, more="extends: other.json\n").stderr
    assert apply(tmp_path, action, more="extends: ./api.json\n").stderr == ""
    assert apply(tmp_path, action, more="extends: https://example.com/api.json\n").stderr == ""
    assert "URI reference" in apply(tmp_path, action, more="extends: 'a b'\n").stderr


def test_inline_applies_to_the_form_that_a_build_works_on(tmp_path: Path) -> None:
    source = ROOT / "overlays/observed-from-3.284.yaml"
    (snapshot,) = (ROOT / f"spec/{SECOND}").glob("openapi.*")
    assert run_cli("overlay", "apply", "--strict", source, snapshot, cwd=tmp_path).code == 2
    ran = run_cli("overlay", "apply", "--strict", "--inline", source, snapshot, "--out", "x.json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr


def test_validate_says_what_is_wrong_where(tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text(overlay("  - target: $.a\n    remove: true\n"))
    ran = run_cli("overlay", "validate", "good.yaml", "--json", cwd=tmp_path)
    assert ran.code == 0
    assert ran.json["overlays"][0]["actions"] == 1
    (tmp_path / "bad.yaml").write_text(overlay("  - target: $.a\n    remove: true\n  - target: $.b\n    copy: 1\n"))
    bad = run_cli("overlay", "validate", "good.yaml", "bad.yaml", cwd=tmp_path)
    assert bad.code == 2
    assert bad.stderr.startswith("error: bad.yaml:6: copy is a string")


def ours(folder: Path, actions: str) -> Path:
    """A workspace with an overlay of its own."""
    workspace = folder / "api"
    (workspace / "overlays").mkdir(parents=True)
    (workspace / "retool-clientgen.toml").write_text("")
    (workspace / "overlays/ours.yaml").write_text(overlay(actions))
    return workspace


def check(folder: Path, actions: str, *options: str) -> Ran:
    return run_cli("overlay", "check", "--json", *options, cwd=ours(folder, actions))


USERS = "  - target: $.paths['/users'].get\n"


def test_check_finds_what_is_wrong_with_an_overlay(tmp_path: Path) -> None:
    groups = "  - target: $.paths['/groups'].get\n"
    actions = [
        (f"{USERS}    update: {{}}\n", "dead", "has it already"),
        (f"{USERS}    update: {{operationId: users.list}}\n", "dead", "has it already"),
        (f"{USERS}    remove: false\n", "dead", "neither updates nor removes"),
        (f"{USERS}    update: {{x-said: one}}\n", "shadowed", "/x-said is overwritten by ./overlays/ours.yaml:12"),
        (f"{USERS}    update: {{x-said: two}}\n", "", ""),
        (f"{groups}    update: {{x-done: one}}\n", "shadowed", "/x-done is removed by ./overlays/ours.yaml:16"),
        ("  - target: $..x-done\n    remove: true\n", "", ""),
        ("  - target: $.paths['/user'].get\n    remove: true\n", "broken", "matches nothing"),
        (f"{groups}    update: {{x-mark: 1, x-kept: 1}}\n", "", ""),
        ("  - target: $..x-mark\n    remove: true\n", "", ""),
        (f"{USERS}    update: {{x-y: {{$ref: '#/nowhere'}}}}\n", "broken", "'#/nowhere' leads nowhere"),
        (f"{groups}    update: {{operationId: users.list}}\n", "broken", "'users.list' is that of"),
    ]
    ran = check(tmp_path, "".join(action for action, _, _ in actions), "--release", OLDEST)
    assert ran.code == 1, ran.stderr
    found = {(f["where"], f["fault"]): f["what"] for f in ran.json["findings"] if "ours.yaml" in f["where"]}
    expected = {
        (f"./overlays/ours.yaml:{4 + 2 * index}", fault): said
        for index, (_, fault, said) in enumerate(actions)
        if fault
    }
    assert found.keys() == expected.keys()
    assert [key for key, said in expected.items() if said not in found[key]] == []
    named = [f for f in ran.json["findings"] if f["where"].startswith("overlays/common/20-operations-groups.yaml:")]
    assert ["is overwritten by ./overlays/ours.yaml:26" in finding["what"] for finding in named] == [True]


def test_check_finds_what_is_taken_by_position(tmp_path: Path) -> None:
    options = "$.paths['/resources'].post.requestBody.content['application/json'].schema.properties.options"
    parameter = "$.paths['/users'].get.parameters"
    actions = [
        (f"  - target: {options}.anyOf[0]\n    update: {{x-mark: 1}}\n", "anyOf"),
        (f"  - target: {options}.anyOf[1].title\n    x-expect-before: MySQL Options\n    update: MySQL\n", "anyOf"),
        (f"  - target: {parameter}[0]\n    update: {{x-mark: 1}}\n", "parameters"),
        (f"  - target: {parameter}[1].name\n    x-expect-before: first_name\n    update: given_name\n", ""),
        (f"  - target: {parameter}[?@.name == 'email']\n    update: {{x-mark: 2}}\n", ""),
    ]
    ran = check(tmp_path, "".join(action for action, _ in actions), "--release", SECOND)
    found = {f["where"]: f["what"] for f in ran.json["findings"] if f["fault"] == "position"}
    lines, line = {}, 4
    for action, array in actions:
        lines[f"./overlays/ours.yaml:{line}"] = array
        line += action.count("\n")
    assert found.keys() == {where for where, array in lines.items() if array}
    assert all(f"an item of {lines[where]} by its position" in what for where, what in found.items())


def test_check_asks_the_validator_of_openapi(tmp_path: Path) -> None:
    ran = check(tmp_path, f"{USERS}    update: {{responses: {{'200': {{headers: 7}}}}}}\n", "--release", OLDEST)
    (finding,) = ran.json["findings"]
    assert (ran.code, finding["fault"], finding["where"]) == (1, "broken", "./overlays/ours.yaml:4")
    assert "/responses" in finding["what"]


def test_check_blames_no_overlay_for_what_was_wrong_before(tmp_path: Path) -> None:
    workspace = ours(tmp_path, "  - target: $.paths['/users/{userId}'].get..a\n    update: {format: date-time}\n")
    schema = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "null"}}}
    response = {"description": "ok", "content": {"application/json": {"schema": schema}}}
    parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    paths = {"/users/{id}": {"get": {"parameters": [parameter], "responses": {"200": response}}}}
    (workspace / "new.json").write_text(json.dumps({**SPEC, "paths": paths}))
    fetched = run_cli("fetch", "--file", "new.json", "--release", "4.99", cwd=workspace)
    assert fetched.code == 0, fetched.stderr
    ran = run_cli("overlay", "check", "--json", "--release", "4.99", cwd=workspace)
    assert (ran.code, ran.json["findings"]) == (0, [])


def test_check_follows_no_reference_out_of_the_document(tmp_path: Path) -> None:
    with Server(lambda _asked: as_json({"type": "object"})) as server:
        schema = f"{{type: object, default: {{$ref: '{server.url}/schema.json'}}}}"
        answer = f"{{content: {{text/x: {{schema: {schema}}}}}}}"
        ran = check(tmp_path, f"{USERS}    update: {{responses: {{'200': {answer}}}}}\n", "--release", OLDEST)
        assert server.asked == []
    (finding,) = ran.json["findings"]
    assert (ran.code, finding["fault"]) == (1, "broken")
    assert "/schema.json" in finding["what"]


def test_an_optional_action_must_match_on_one_of_the_releases_and_the_built_in_overlays_are_clean(
    tmp_path: Path,
) -> None:
    ran = check(tmp_path, f"{MISSING}    x-optional: true\n    x-reason: It may come.\n")
    assert (ran.code, ran.json["releases"]) == (1, list(RELEASES))
    (finding,) = ran.json["findings"]
    assert (finding["fault"], finding["release"]) == ("dead", None)
    assert "matches nothing on any release" in finding["what"]


def test_on_a_release_of_ones_own_only_overlays_of_ones_own_must_fit(tmp_path: Path) -> None:
    workspace = ours(tmp_path, f"{MISSING}{USERS}    update: {{x-ours: 1}}\n")
    unknown = f"{OLDEST}1"
    assert unknown not in RELEASES
    with Server(instance_of(f"{unknown}.2", SPEC)) as server:
        fetched = run_cli("fetch", "--instance", server.url, cwd=workspace, RETOOL_ACCESS_TOKEN="t")
    assert fetched.code == 0, fetched.stderr
    ran = run_cli("overlay", "check", "--json", "--release", unknown, cwd=workspace)
    assert [(f["where"], f["fault"]) for f in ran.json["findings"]] == [("./overlays/ours.yaml:5", "broken")]
    # The release that was fetched is the one that commands take.
    explained = run_cli("explain", "GET /users", "--json", cwd=workspace)
    assert explained.json["release"] == unknown


def test_a_build_refuses_what_leaves_the_document_broken(tmp_path: Path) -> None:
    ran = run_cli("build", OLDEST, cwd=ours(tmp_path, f"{USERS}    update: {{operationId: groups.list}}\n"))
    assert ran.code == 2
    assert "the operationId 'groups.list' is that of" in ran.stderr
    assert "error: ./overlays/ours.yaml:4:" in ran.stderr


def test_overlays_are_called_by_short_names_wherever_they_are(tmp_path: Path) -> None:
    workspace = ours(tmp_path, f"{USERS}    update: {{x-ours: 1}}\n")
    ran = run_cli("explain", "users.list", "--release", OLDEST, "--json", cwd=workspace)
    assert ran.code == 0, ran.stderr
    assert any(action.startswith("overlays/common/20-operations-users.yaml:") for action in ran.json["actions"])
    assert any(action.startswith("./overlays/ours.yaml:4 ") for action in ran.json["actions"])
    assert str(ROOT) not in ran.stdout
