"""What a client says of itself to an index and to its readers: name, addresses, README, changelog."""

import ast
import json
import re
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from packaging.requirements import Requirement

from retool_clientgen.build.build import BuildRequest, build
from retool_clientgen.build.bundle import plan_bundle
from retool_clientgen.build.lock import read_lock
from retool_clientgen.build.verify import verify
from retool_clientgen.build.wheel import build_wheel
from retool_clientgen.errors import ClientgenError
from retool_clientgen.generate import text
from retool_clientgen.releases.release import Release
from retool_clientgen.workspace.settings import load_settings
from retool_clientgen.workspace.source import Source
from retool_clientgen.workspace.workspace import Workspace
from support.cli import run_cli
from support.paths import OLDEST, ROOT

NAME = "acme-retool-client"
URLS = (("Documentation", "https://docs.example.com/retool"), ("Source", "https://git.example.com/a?b=1#c"))


def listing(item: dict[str, Any]) -> dict[str, Any]:
    """An operation that lists."""
    page = {"type": "object", "properties": {"data": {"type": "array", "items": item}}}
    return {"responses": {"200": {"description": "", "content": {"application/json": {"schema": page}}}}}


def source(folder: Path, release: str, paths: dict[str, Any], **rest: Any) -> Source:
    document = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": paths, **rest}
    file = folder / f"{release}.json"
    file.write_text(json.dumps(document))
    return Source(Release(release), file, file.name, overlays=(), must_match=False)


def lists(**types: str) -> dict[str, Any]:
    """Paths that list objects with one property."""
    return {
        f"/{name}": {"get": listing({"title": name, "type": "object", "properties": {name: {"type": kind}}})}
        for name, kind in types.items()
    }


@pytest.fixture(scope="module")
def request_(tmp_path_factory: pytest.TempPathFactory) -> BuildRequest:
    """A release that lost `/olds`, got `/news` and changed what `/things` gives."""
    folder = tmp_path_factory.mktemp("specs")
    old = source(folder, "9.8", lists(things="string", olds="string"))
    new = source(folder, "9.9", lists(things="integer", news="string"))
    return BuildRequest(new, distribution=NAME, urls=URLS, before=old)


@pytest.fixture(scope="module")
def project(request_: BuildRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clients") / "9.9"
    assert build(request_, folder).name == NAME
    return folder


def test_the_name_and_the_addresses_are_in_the_project_the_lock_and_the_wheel(
    request_: BuildRequest, project: Path, tmp_path: Path
) -> None:
    table = tomllib.loads((project / "pyproject.toml").read_text())["project"]
    assert (table["name"], table["urls"]) == (NAME, dict(URLS))
    lock = read_lock(project)
    assert lock is not None
    assert (lock.inputs.distribution, lock.inputs.urls) == (NAME, URLS)
    assert (verify(request_, project).same, build(request_, project).unchanged) == (True, True)
    wheel = build_wheel(project, tmp_path)
    assert wheel.name == "acme_retool_client-9.9.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as content:
        metadata = content.read("acme_retool_client-9.9.0.dist-info/METADATA").decode()
        assert "retool_client/__init__.py" in content.namelist()
    assert f"\nName: {NAME}\n" in metadata
    assert f"\nProject-URL: Documentation, {URLS[0][1]}\n" in metadata


def test_a_client_without_addresses_invents_none(request_: BuildRequest, tmp_path: Path) -> None:
    build(BuildRequest(request_.source), tmp_path / "9.9")
    table = tomllib.loads((tmp_path / "9.9/pyproject.toml").read_text())["project"]
    assert "urls" not in table
    readme = (tmp_path / "9.9/README.md").read_text()
    assert set(re.findall(r"https?://([\w.]+)", readme)) <= {"index.example.com", "retool.example.com"}
    assert not (tmp_path / "9.9/CHANGELOG.md").exists()
    assert "CHANGELOG" not in readme


def test_the_readme_leads_on_with_the_names_of_this_client(project: Path) -> None:
    readme = (project / "README.md").read_text()
    assert f'"{NAME}==9.9.*"' in readme
    assert not re.search(r"(?<!acme-)\bretool-client\b", readme)
    assert URLS[0][1] in readme
    blocks = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    assert len(blocks) == 2
    for block in blocks:
        ast.parse(block)
    # The document has no users.
    assert "retool.news.list()" in blocks[0] or "retool.things.list()" in blocks[0]


def test_the_changelog_names_what_came_changed_and_went(project: Path) -> None:
    changelog = (project / "CHANGELOG.md").read_text()
    assert changelog.startswith(f"# Changelog of {NAME}\n")
    sections = dict(re.findall(r"\n### (\w+)\n\n(.*?)(?=\n###|\Z)", changelog, re.DOTALL))
    assert sections["Added"].startswith("- 1 operation: `news.list`.")
    assert sections["Removed"].startswith("- 1 operation: `olds.list`.")
    assert re.fullmatch(r"- 1 model: `Thing\w*`\.\n", sections["Changed"])
    assert "## 9.9, since 9.8" in changelog


def test_a_release_before_that_cannot_be_read_costs_the_changelog_alone(request_: BuildRequest, tmp_path: Path) -> None:
    broken = source(tmp_path, "9.7", {})
    report = build(BuildRequest(request_.source, before=broken), tmp_path / "9.9")
    assert [note for note in report.notes if note.startswith("CHANGELOG.md: nothing is compared with 9.7")]
    assert not (tmp_path / "9.9/CHANGELOG.md").exists()


def test_no_string_of_the_release_before_gets_into_the_changelog_as_it_is(tmp_path: Path) -> None:
    payload = "x`]](javascript:1)<script>\u202e\"\"\";open('x','w')"
    item = {"title": payload, "type": "object", "properties": {payload: {"title": payload, "enum": [payload]}}}
    tagged = {**listing(item), "tags": [payload], "operationId": payload, "summary": payload}
    old = source(tmp_path, "9.8", {f"/{payload}": {"get": tagged}})
    new = source(tmp_path, "9.9", lists(things="string"))
    build(BuildRequest(new, before=old), tmp_path / "client")
    changelog = (tmp_path / "client/CHANGELOG.md").read_text()
    assert "### Removed" in changelog
    assert re.fullmatch(r"[\w\s`#:.,;\-/]+", changelog)


@pytest.mark.parametrize("name", ["httpx", "Attrs", "retool_clientgen", "HATCHLING", "orjson"])
def test_a_client_cannot_have_the_name_of_what_it_needs(request_: BuildRequest, tmp_path: Path, name: str) -> None:
    with pytest.raises(ClientgenError, match="another package"):
        build(BuildRequest(request_.source, distribution=name), tmp_path / "9.9")
    assert not (tmp_path / "9.9").exists()


@given(st.text(max_size=30) | st.from_regex(r"[\w.\-]{1,20}", fullmatch=True))
def test_a_name_is_one_that_an_index_takes_or_is_refused(name: str) -> None:
    try:
        taken = text.distribution(name)
    except ClientgenError:
        return
    assert Requirement(f"{taken}==1").name == name
    assert name.isascii()


@given(st.text(max_size=40), st.booleans(), st.text(max_size=40))
def test_an_address_is_the_same_in_toml_and_markdown_or_is_refused(rest: str, whole: bool, label: str) -> None:
    address = rest if whole else f"https://a.example.com/{rest}"
    try:
        line = f'"{text.label(label)}" = "{text.url(address)}"'
    except ClientgenError:
        return
    assert tomllib.loads(line) == {label: address}
    assert not re.search(r"[\s<>\[\]`\"\\]", address)


@pytest.mark.parametrize(
    "address", ["https://user:secret@x.example.com/", "javascript:alert(1)", "https://x\n[t]", "x"]
)
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(ClientgenError, match="is not an address"):
        text.url(address)


def settings(folder: Path, content: str) -> Any:
    (folder / "retool-clientgen.toml").write_text(content)
    return load_settings(Workspace(folder), {})


def test_the_configuration_names_the_client_and_its_addresses(tmp_path: Path) -> None:
    given_ = settings(tmp_path, f'client-name = "{NAME}"\n[urls]\nDocumentation = "{URLS[0][1]}"\n')
    assert (given_.client_name, given_.urls) == (NAME, URLS[:1])
    for wrong in ("client-name = 1", "urls = 'x'", "urls = {Source = 1}"):
        with pytest.raises(ClientgenError):
            settings(tmp_path, wrong)
    settings(tmp_path, 'client-name = "retool_Clients"')
    with pytest.raises(ClientgenError, match="several releases"):
        plan_bundle(tmp_path, [OLDEST])


@pytest.mark.parametrize("name", ["a b", "-a", "a;b", "../x", 'a"\nx = 1', "$(id)", "ä", "a" * 200, "a\n", ""])
def test_a_name_that_no_index_takes_is_refused(name: str) -> None:
    with pytest.raises(ClientgenError, match="is not the name of a distribution"):
        text.distribution(name)


def test_init_refuses_such_a_name_before_it_writes(tmp_path: Path) -> None:
    ran = run_cli("init", tmp_path / "new", "--client-name", "a\"; rm -rf /; '")
    assert (ran.code, ran.stderr.count("error: --client-name")) == (2, 1)
    assert not (tmp_path / "new").exists()


def test_init_puts_the_name_into_the_configuration_and_never_changes_one_that_is_there(tmp_path: Path) -> None:
    assert run_cli("init", tmp_path, "--client-name", NAME).code == 0
    assert load_settings(Workspace(tmp_path), {}).client_name == NAME
    assert run_cli("init", tmp_path, "--client-name", NAME).code == 0
    ran = run_cli("init", tmp_path, "--client-name", "other")
    assert (ran.code, NAME in ran.stderr) == (2, True)
    assert load_settings(Workspace(tmp_path), {}).client_name == NAME


def test_every_python_that_ci_tests_is_a_classifier(project: Path) -> None:
    jobs = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text())["jobs"]
    tested = {each["python"] for each in jobs["tests"]["strategy"]["matrix"]["include"]}
    steps = (step.get("with", {}) for step in jobs["checks"]["steps"])
    tested |= {step["python-version"] for step in steps if "python-version" in step}
    for file in (project / "pyproject.toml", ROOT / "pyproject.toml"):
        classifiers = tomllib.loads(file.read_text())["project"]["classifiers"]
        assert {found for each in classifiers for found in re.findall(r":: Python :: (3\.\d+)$", each)} == tested
