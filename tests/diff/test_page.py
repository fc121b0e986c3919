"""The page of `diff`, in a real browser."""

import json
from pathlib import Path
from typing import Any

import pytest

from support.browser import answers, needs_chromium, violations
from support.cli import run_cli
from support.paths import RELEASES
from support.specs import document

pytestmark = [needs_chromium, pytest.mark.slow]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    """The page, and the same as JSON."""
    file = tmp_path_factory.mktemp("page") / "diff.html"
    ran = run_cli("diff", *RELEASES[:2], "--html", file, "--json")
    assert ran.code == 0, ran.stderr
    return file, ran.json


@pytest.fixture(scope="module")
def page(report: tuple[Path, Any]) -> Path:
    return report[0]


def test_the_page_filters_searches_and_shows_each_operation_before_and_after(
    report: tuple[Path, Any], tmp_path: Path
) -> None:
    page, summary = report
    found = answers(
        page,
        """
        const cards = () => visible("[data-item]").length;
        const chips = () => Object.fromEntries(
          visible(".chip:has([name=severity])").map(one => one.textContent.trim().split(/\\s+/).reverse()));
        const folded = cards(), offered = chips();
        const first = visible("h2")[0].textContent;
        set("[value=tolerated]", true);
        const all = cards();
        set("[value=tolerated]", false);
        set("[value=non-breaking]", false); set("[value=informational]", false);
        const breaking = cards();
        const heads = visible("h2").map(one => one.textContent);
        set("select[name=resource]", "users");
        const ofUsers = cards();
        set("input[type=search]", "legacy_id");
        const asked = visible("[data-item]").map(one => one.querySelector("summary").textContent.trim());
        set("input[type=search]", "no such thing");
        const nothing = visible("#nothing").length;
        set("input[type=search]", ""); set("select[name=resource]", "");
        set("[value=non-breaking]", true); set("[value=informational]", true); set("[value=tolerated]", true);
        const again = cards();
        set("[value=operations]", true);
        const operations = cards(), order = visible("[data-item]").map(one => one.textContent.includes("breaking"));
        const card = visible("[data-item]").find(one => one.querySelector("summary code").textContent === "users.get");
        card.open = true;
        const row = [...card.querySelectorAll("p")].find(one => one.textContent.includes("User.legacy_id"));
        const cells = [row.querySelector("del").textContent, row.querySelector("ins").textContent];
        set("[value=python]", true);
        const python = cards(), ofPython = chips();
        const count = Number(page.querySelector("#count").textContent);
        set("[value=corrections]", true);
        const corrections = cards();
        return {
          folded, offered, first, corrections, all, breaking, heads, ofUsers, asked, nothing, again, operations, cells,
          python, ofPython, count,
        };
        """,
        tmp_path,
    )
    counts = {key: str(summary["summary"][key]) for key in ("breaking", "non-breaking", "tolerated", "informational")}
    assert found["all"] == found["again"] == len(summary["changes"])
    assert found["breaking"] == summary["summary"]["breaking"]
    assert found["offered"] == {key: count for key, count in counts.items() if count != "0"}
    assert found["first"] == f"Breaking {counts['breaking']}"
    assert found["folded"] == found["all"] - summary["summary"]["tolerated"] < found["all"]
    assert found["corrections"] == len(summary["corrections"]) > 0
    assert found["heads"] == [found["first"]]
    assert 0 < found["ofUsers"] < found["breaking"]
    assert len(found["asked"]) == 1
    assert all("User.legacy_id" in text for text in found["asked"])
    assert found["nothing"] == 1
    touched = {place["operation"] for change in summary["changes"] for place in change["places"]} - {""}
    assert found["operations"] == len(touched)
    assert found["cells"] == ["string", "number"]
    assert found["python"] == found["count"] == len(summary["python_changes"])
    of_python = summary["summary"]["python"]
    assert found["ofPython"] == {key: str(count) for key, count in of_python.items() if count}


def test_a_change_opens_and_its_link_leads_back_to_it(report: tuple[Path, Any], tmp_path: Path) -> None:
    page, summary = report
    change = next(one for one in summary["changes"] if len(one["places"]) > 2)
    look = """
    const card = page.querySelector("[data-item][open]");
    await rest();
    return {text: card.textContent, pointers: [...card.querySelectorAll(".at code")].map(one => one.textContent),
      folded: !card.querySelector(".at").open, id: card.id, hash: hash()};
    """
    text = json.dumps(change["message"].replace("`", ""))
    opened = answers(
        page,
        f"""
        const wanted = visible("[data-item]").find(one => one.querySelector("span").textContent === {text});
        wanted.open = true;
        await rest();
        {look}
        """,
        tmp_path,
    )
    hidden = change["places"][-1]["operation"]
    listed = f"""
        set("[type=search]", {json.dumps(hidden)});
        return visible("[data-item] > summary > span").map(one => one.textContent).includes({text});
    """
    assert answers(page, listed, tmp_path) is True
    pointers = {place["new_pointer"] for place in change["places"]}
    assert opened["folded"]
    assert all(any(pointer in shown for shown in opened["pointers"]) for pointer in pointers)
    assert change["rule"] in opened["text"]
    for place in change["places"]:
        assert place["operation"] in opened["text"]
    for fragment in (opened["id"], opened["hash"]):
        assert answers(page, look, tmp_path, fragment=fragment)["id"] == opened["id"]


def test_what_was_chosen_is_in_the_url(page: Path, tmp_path: Path) -> None:
    state = """
    const checked = name => [...page.querySelectorAll(`[name=${name}]:checked`)].map(one => one.value);
    return {view: checked("view"), severity: checked("severity"), search: page.querySelector("[type=search]").value,
      resource: page.querySelector("select").value, hash: hash()};
    """
    change = """
    set("[value=python]", true); set("[value=breaking]", false); set("[type=search]", "a&b=#ü");
    set("select", "users");
    """
    chosen = answers(page, change + state, tmp_path)
    again = answers(page, state, tmp_path, fragment=chosen["hash"])
    assert again == chosen
    assert (chosen["view"], chosen["search"], chosen["resource"]) == (["python"], "a&b=#ü", "users")
    for odd in ("%", "view=nothing&open=count", "open=o-&severity="):
        assert answers(page, "return visible('h1').length;", tmp_path, fragment=odd) == 1


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_is_wider_than_the_screen(page: Path, tmp_path: Path, width: int) -> None:
    found: Any = answers(
        page,
        """
        const widths = [];
        for (const view of ["changes", "operations", "python"]) {
          set(`[value=${view}]`, true);
          for (const card of visible("details").slice(0, 30)) card.open = true;
          await rest();
          widths.push(page.documentElement.scrollWidth - page.documentElement.clientWidth);
        }
        return widths;
        """,
        tmp_path,
        width=width,
    )
    assert found == [0, 0, 0]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_page_is_accessible(page: Path, tmp_path: Path, width: int, dark: bool) -> None:
    assert violations(page, tmp_path, width=width, dark=dark) == []


def test_the_page_needs_no_network(page: Path) -> None:
    text = page.read_text()
    assert not any(key in text for key in (" src=", 'href="http', "url(", "@import", "fetch("))
    assert "default-src 'none'" in text


def test_text_of_a_document_stays_text(tmp_path: Path) -> None:
    hostile = "</script><img src=x onerror=document.title=1>`'\"&\u2028"
    old = document(info={"title": "T", "version": "9.9.0"})
    new = {**old, "paths": {**old["paths"], f"/{hostile}": {"get": {"responses": {}}}}}
    for name, content in (("old.json", old), ("new.json", new)):
        (tmp_path / name).write_text(json.dumps(content))
    ran = run_cli("diff", "old.json", "new.json", "--no-python", "--html", "d.html", "--quiet", cwd=tmp_path)
    assert ran.code == 0, ran.stderr
    found = answers(
        tmp_path / "d.html",
        """
        set("[value=operations]", true);
        for (const card of page.querySelectorAll("details")) card.open = true;
        await rest();
        return [page.images.length, page.title, page.body.textContent.includes("onerror=document")];
        """,
        tmp_path,
    )
    assert found == [0, "Retool API: old.json → new.json", True]
