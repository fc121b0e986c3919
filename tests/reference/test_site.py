"""The pages: they lead to each other, show what a document says as text, and work in a browser."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import validate

from support.browser import answers, needs_chromium, violations
from support.cli import run_cli
from support.paths import NEWEST

HOSTILE = "<script>alert(1)</script>"
DOCUMENT = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "9.9.0"},
    "paths": {
        "/things/{id}": {
            "get": {
                "summary": HOSTILE,
                "description": f"{HOSTILE} `{HOSTILE}`",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "title": HOSTILE,
                                    "required": ["a"],
                                    "properties": {"a": {"type": "string", "description": HOSTILE, "enum": [HOSTILE]}},
                                }
                            }
                        },
                    },
                    "404": {"description": HOSTILE},
                },
            }
        }
    },
}


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "a" and found.get("href"):
            self.hrefs.append(str(found["href"]))
        if found.get("id"):
            self.ids.add(str(found["id"]))


def test_all_links_lead_somewhere(site: Path) -> None:
    read = {}
    for file in site.rglob("*.html"):
        read[file] = links = _Links()
        links.feed(file.read_text())
    broken = set()
    for file, links in read.items():
        for href in links.hrefs:
            path, _, anchor = href.partition("#")
            target = (file.parent / path).resolve() if path else file
            if target not in read or (
                anchor and not target.name.startswith("diff-") and anchor not in read[target].ids
            ):
                broken.add(f"{file.name}: {href}")
    assert broken == set()


def test_each_operation_and_each_model_has_its_place(site: Path) -> None:
    resource = (site / "resources" / "users.html").read_text()
    assert 'id="list"' in resource
    assert "users:read" in resource
    assert (site / "models" / "User.html").is_file()
    assert "users.list" in (site / "models" / "User.html").read_text()


def test_what_a_document_says_is_text(tmp_path: Path) -> None:
    file = tmp_path / "doc.json"
    file.write_text(json.dumps(DOCUMENT))
    ran = run_cli("reference", "--spec", file, "--release", "9.9", "--html", tmp_path / "site", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    pages = [page.read_text() for page in (tmp_path / "site").rglob("*.html")]
    assert not any(HOSTILE in page for page in pages)
    assert any("&lt;script&gt;" in page for page in pages)


def test_the_pages_load_nothing(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    assert pages
    for page in pages:
        assert not re.search(r' src=|href="(?:http|//)|url\(|@import|fetch\(', page.read_text()), page


def test_the_document_is_valid_and_has_samples(tmp_path: Path) -> None:
    for name, read in (("d.json", json.loads), ("d.yaml", yaml.safe_load)):
        ran = run_cli("document", NEWEST, "--code-samples", "--out", tmp_path / name)
        assert ran.code == 0, ran.stderr
        document = read((tmp_path / name).read_text())
        validate(document)
        operation = document["paths"]["/users"]["get"]
        assert operation["operationId"] == "users.list"
        assert operation["x-retool-scopes"] == [["users:read"]]
        assert "retool.users.list()" in operation["x-codeSamples"][0]["source"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["reference", "9.99", "--html", "site"],
        ["reference", NEWEST, "--spec", "x.json", "--html", "site"],
        ["document", "--spec", "missing.json"],
    ],
)
def test_bad_input_is_one_error(arguments: list[str], tmp_path: Path) -> None:
    ran = run_cli(*arguments, cwd=tmp_path)
    assert (ran.code, ran.stderr.count("error:")) == (2, 1)
    assert not (tmp_path / "site").exists()


@needs_chromium
def test_the_start_page_searches(site: Path, tmp_path: Path) -> None:
    found: Any = answers(
        site / "index.html",
        """
        const rows = () => visible("[data-item]").map(row => row.querySelector("code").textContent);
        const all = rows().length;
        set("#q", "legacy_id"); const byField = rows();
        set("#q", "groups:write"); const byScope = rows();
        set("#q", "no such thing"); const nothing = visible("#nothing").length;
        return {all, byField, byScope, nothing};
        """,
        tmp_path,
    )
    assert "User" in found["byField"]
    assert "groups.create" in found["byScope"]
    assert len(found["byScope"]) < found["all"]
    assert found["nothing"] == 1


@needs_chromium
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("page", ["index.html", "resources/users.html", "models/ResourceOptions.html"])
def test_a_page_is_accessible_and_fits(site: Path, tmp_path: Path, page: str, width: int) -> None:
    assert violations(site / page, tmp_path, width=width) == []
    wider = "return page.documentElement.scrollWidth - page.documentElement.clientWidth;"
    assert answers(site / page, wider, tmp_path, width=width) == 0
