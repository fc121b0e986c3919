"""`diff`, run as its users run it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.mock import MockRetool
from support.cli import run_cli
from support.paths import OLDEST, ROOT, SECOND
from support.pipeline import corrected, operation_count, served
from support.specs import an_object, document, with_parameter, with_response


def write(folder: Path, name: str, content: Any) -> str:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(json.dumps(content))
    return name


def test_two_releases_are_compared_in_the_api_and_in_the_package_and_the_repository_is_left_as_it_is() -> None:
    before = {path: path.stat().st_mtime_ns for path in (ROOT / "generated").rglob("*.json")}
    ran = run_cli("diff", OLDEST, SECOND, "--json")
    assert ran.code == 0, ran.stderr
    assert {path: path.stat().st_mtime_ns for path in (ROOT / "generated").rglob("*.json")} == before
    summary = ran.json["summary"]
    assert summary["operations_added"] == operation_count(SECOND) - operation_count(OLDEST)
    assert summary["operations_removed"] == 0
    assert summary["breaking"] == sum(change["severity"] == "breaking" for change in ran.json["changes"]) > 20
    assert summary["tolerated"] == sum(change["severity"] == "tolerated" for change in ran.json["changes"]) > 10
    assert summary["corrections"] == len(ran.json["corrections"]) > 0
    assert ran.json["old"]["release"] == OLDEST
    assert ran.json["old"]["corrected"] is True
    python = {(change["name"], change["kind"]) for change in ran.json["python_changes"]}
    assert ("models.User.legacy_id", "type-changed") in python
    assert ("retool.users.reset_two_factor", "added") in python


def test_the_exit_code_says_what_was_asked_for(tmp_path: Path) -> None:
    plain, more = write(tmp_path, "old.json", document()), write(tmp_path, "new.json", with_parameter({}))
    for old, new, fail_on, code in (
        (more, plain, "breaking", 1),
        (more, plain, "any", 1),
        (more, plain, "nothing", 0),
        (plain, plain, "any", 0),
    ):
        ran = run_cli("diff", old, new, "--no-python", "--quiet", "--fail-on", fail_on, cwd=tmp_path)
        assert (ran.code, ran.stdout) == (code, ""), (old, new, fail_on)


def test_what_breaks_nothing_does_not_fail_on_breaking(tmp_path: Path) -> None:
    old = write(tmp_path, "old.json", document())
    new = write(tmp_path, "new.json", with_parameter({"type": "string"}))
    assert run_cli("diff", old, new, "--fail-on", "breaking", cwd=tmp_path).code == 0
    assert run_cli("diff", old, new, "--fail-on", "any", cwd=tmp_path).code == 1
    assert run_cli("diff", new, old, "--fail-on", "breaking", cwd=tmp_path).code == 1


def test_a_file_whose_release_nothing_tells_is_compared_as_it_is_and_says_so(tmp_path: Path) -> None:
    name = write(tmp_path, "old.json", served(SECOND))
    ran = run_cli("diff", name, name, "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert ran.json["old"] == {**ran.json["old"], "name": "old.json", "release": None, "corrected": False}
    assert ran.json["python_changes"] is None
    assert "--old-release" in ran.json["remarks"][0]


def test_a_file_with_its_release_is_corrected_and_built(tmp_path: Path) -> None:
    content = served(SECOND)
    changed = {**content, "paths": {path: item for path, item in content["paths"].items() if path != "/spaces"}}
    name = write(tmp_path, "new.json", changed)
    ran = run_cli("diff", SECOND, name, "--new-release", SECOND, "--json", "-C", ROOT, cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    removed = {
        place["operation"] for c in ran.json["changes"] if c["rule"] == "endpoint-removed" for place in c["places"]
    }
    assert removed == {"spaces.list", "spaces.create"}
    assert {"retool.spaces.list", "retool.spaces.create"} <= {change["name"] for change in ran.json["python_changes"]}
    assert not (tmp_path / "generated").exists()


def test_an_instance_is_asked_and_nothing_of_it_is_kept(tmp_path: Path) -> None:
    with MockRetool(SECOND) as instance:
        ran = run_cli(
            "diff", SECOND, instance.url, "--no-python", "--json", cwd=tmp_path, RETOOL_ACCESS_TOKEN=instance.token
        )
    assert ran.code == 0, ran.stderr
    assert ran.json["changes"] == []
    assert ran.json["new"]["release"] == SECOND
    assert instance.token not in ran.stdout + ran.stderr
    assert list(tmp_path.iterdir()) == []


def test_uncorrected_documents_are_compared_as_they_are_served() -> None:
    ran = run_cli("diff", OLDEST, SECOND, "--uncorrected", "--no-python", "--json")
    assert ran.json["new"]["corrected"] is False
    scopes = [change["message"] for change in ran.json["changes"] if change["rule"] == "token-scope-changed"]
    assert "its token scope is user_attributes:write instead of users:write" in scopes


def test_a_file_that_is_named_like_a_release_is_a_file(tmp_path: Path) -> None:
    old, new = (
        write(tmp_path, name, document(info={"title": "Retool API", "version": name}))
        for name in ("2.4.0-x.json", "3.334-y.yaml")
    )
    ran = run_cli("diff", old, new, "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert (ran.json["old"]["name"], ran.json["new"]["name"]) == (old, new)
    write(tmp_path, SECOND, document())
    assert run_cli("diff", SECOND, SECOND, "--no-python", "--json", cwd=tmp_path).json["old"]["operations"] > 100
    assert run_cli("diff", "./3.334", "./3.334", "--json", cwd=tmp_path).json["old"]["operations"] == 1


def test_a_document_that_nobody_knows_is_compared(tmp_path: Path) -> None:
    text = json.dumps(served(SECOND)).replace("{userId}", "{userSid}").replace('"name": "userId"', '"name": "userSid"')
    content = json.loads(text)
    paths = {
        **content["paths"],
        "/robots/{robotId}/arms": {
            "get": {"parameters": [], "responses": {"200": {"description": ""}}},
            "post": {"requestBody": {"content": {}}, "responses": {}},
        },
    }
    new = write(tmp_path, "new.json", {**content, "info": {"title": "Retool API", "version": "9.1.0"}, "paths": paths})
    ran = run_cli("diff", SECOND, new, "--no-python", "--json", "-C", ROOT, cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert ran.json["new"]["release"] == "9.1"
    assert ran.json["summary"]["breaking"] == 0
    added = {change["after"] for change in ran.json["changes"] if change["rule"] == "endpoint-added"}
    assert added == {"GET /robots/{robotId}/arms", "POST /robots/{robotId}/arms"}


def test_members_of_unions_are_called_by_their_class(tmp_path: Path) -> None:
    text = {"type": "string"}

    def option(title: str, **url: str) -> dict[str, Any]:
        byok = {**an_object(text), "properties": {"kind": {**text, "enum": ["byok"]}, "base_url": {**text, **url}}}
        return {"title": title, "oneOf": [byok, an_object(text)]}

    first = an_object({"type": "integer"})
    providers = [option("Open Options", default="a"), option("Other Options", default="b"), option("Third Options")]
    answers = [an_object({"anyOf": members}) for members in ([first, an_object(text)], [first, *providers])]
    for name, answer in zip(("old.json", "new.json"), answers, strict=True):
        write(tmp_path, name, {**with_response(answer), "info": {"title": "Retool API", "version": "9.1.0"}})
    ran = run_cli("diff", "old.json", "new.json", "--json", "-C", ROOT, cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    said = {change["message"] for change in ran.json["changes"] if change["kind"] == "union-member"}
    new = [message.partition(" also be ")[2].split(" or ") for message in said if "also be" in message]
    assert new
    assert all(name.isidentifier() for names in new for name in names), said


def test_parameters_of_one_type_are_no_members_of_a_union(tmp_path: Path) -> None:
    chosen = {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}
    parameters = [{"name": "kinds", "in": "query", "schema": chosen}, {"name": "token", "in": "query", "schema": {}}]
    for name, content in (("old.json", document()), ("new.json", document({"parameters": parameters}))):
        write(tmp_path, name, {**content, "info": {"title": "Retool API", "version": "9.1.0"}})
    ran = run_cli("diff", "old.json", "new.json", "--no-python", "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert [change["rule"] for change in ran.json["changes"]] == ["new-optional-request-parameter"] * 2


def test_a_package_that_cannot_be_made_is_a_remark(tmp_path: Path) -> None:
    odd = document({"responses": {"200": {"content": {"application/json": {"schema": {"type": "thing"}}}}}})
    for name, content in (("old.json", document()), ("new.json", odd)):
        write(tmp_path, name, {**content, "info": {"title": "Retool API", "version": "9.1.0"}})
    ran = run_cli("diff", "old.json", "new.json", "--json", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert ran.json["python_changes"] is None
    assert any("the packages were not compared" in remark for remark in ran.json["remarks"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((OLDEST, "nothing.json"), "is not a release, a file or a URL"),
        ((OLDEST, "3.52"), "has no snapshot"),
        ((OLDEST, "broken.json"), "is not valid JSON"),
        ((OLDEST, "list.json"), "is not an OpenAPI 3 document"),
        ((OLDEST, "http://127.0.0.1:1"), "is not reached"),
        ((OLDEST, SECOND, "--fail-on", "everything"), "--fail-on"),
        ((OLDEST, SECOND, "--html", "-", "--json"), "goes to stdout"),
    ],
    ids=["missing", "no snapshot", "cut", "list", "no instance", "option", "two results"],
)
def test_bad_input_is_one_clear_error(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    (tmp_path / "broken.json").write_text('{"openapi": ')
    write(tmp_path, "list.json", [1])
    (tmp_path / "retool-clientgen.toml").write_text("retries = 0\n")
    ran = run_cli("diff", *arguments, cwd=tmp_path)
    assert ran.code == 2
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr


def test_the_table_is_for_people_and_the_markdown_for_a_changelog(tmp_path: Path) -> None:
    shown = run_cli("diff", OLDEST, SECOND, "--no-python", "--markdown", tmp_path / "diff.md")
    assert "3.75 → 3.334" in shown.stdout
    assert "response field `User.legacy_id` changed its type from string to number" in " ".join(shown.stdout.split())
    text = (tmp_path / "diff.md").read_text()
    assert text.startswith("## Retool API, 3.75 → 3.334\n")
    assert f"### Operations added ({operation_count('3.334') - operation_count('3.75')})" in text
    assert "`users.reset_two_factor`" in text
    assert "<details><summary>Tolerated by the client (" in text
    assert "### Corrections: what overlays say of one side alone (" in text
    assert re.search(r"^- response field `User.legacy_id` .* — `users.get`, ", text, re.MULTILINE)
    piped = run_cli("diff", OLDEST, SECOND, "--no-python", "--markdown", "-")
    assert piped.stdout == text


@pytest.mark.parametrize("code", ["`[bold]`", "`[bold]"], ids=["code", "half of code"])
def test_text_of_a_document_cannot_break_out_of_a_report(tmp_path: Path, code: str) -> None:
    hostile = f"a](x) {code} <script>alert(1)</script>\n| \x1b[31m"
    old = write(tmp_path, "old.json", document())
    new = write(tmp_path, "new.json", document({"tags": [hostile]}, info={"title": hostile, "version": hostile}))
    ran = run_cli("diff", old, new, "--html", "d.html", "--markdown", "d.md", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    assert "\x1b[31m" not in ran.stdout
    assert "<script>alert" not in (tmp_path / "d.html").read_text()
    assert "<script>" not in (tmp_path / "d.md").read_text().replace("\\<", "").replace("\\>", "")


def test_documents_are_compared_without_changing_them() -> None:
    from retool_clientgen.compare import diff_documents

    old, new = corrected(OLDEST), corrected(SECOND)
    before = json.dumps([old, new])
    diff_documents(old, new)
    assert json.dumps([old, new]) == before
