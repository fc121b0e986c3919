"""The page of `diff`, in a real browser."""

from pathlib import Path
from typing import Any

import pytest

from support.browser import answers, needs_chromium
from support.cli import run_cli
from support.paths import RELEASES

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
        const folded = cards();
        set("[value=tolerated]", true);
        const all = cards();
        set("[value=tolerated]", false);
        set("[value=non-breaking]", false); set("[value=informational]", false);
        const breaking = cards();
        const badges = new Set(visible("[data-view=changes] .badge").map(one => one.textContent));
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
        const operations = cards();
        const card = visible("[data-item]").find(one => one.querySelector("summary code").textContent === "users.get");
        card.open = true;
        const row = [...card.querySelectorAll("tr")].find(one => one.textContent.includes("type-changed"));
        const cells = [row.querySelector("del").textContent, row.querySelector("ins").textContent];
        set("[value=python]", true);
        const python = cards();
        const count = Number(page.querySelector("#count").textContent);
        set("[value=corrections]", true);
        const corrections = cards();
        return {
          folded, corrections, all, breaking, badges: [...badges], ofUsers, asked, nothing, again, operations, cells,
          python, count,
        };
        """,
        tmp_path,
    )
    assert found["all"] == found["again"] == len(summary["changes"])
    assert found["breaking"] == summary["summary"]["breaking"]
    assert found["folded"] == found["all"] - summary["summary"]["tolerated"] < found["all"]
    assert found["corrections"] == len(summary["corrections"]) > 0
    assert found["badges"] == ["breaking"]
    assert 0 < found["ofUsers"] < found["breaking"]
    assert len(found["asked"]) == 1
    assert all("User.legacy_id" in text for text in found["asked"])
    assert found["nothing"] == 1
    touched = {place["operation"] for change in summary["changes"] for place in change["places"]} - {""}
    assert found["operations"] == len(touched)
    assert found["cells"] == ["string", "number"]
    assert found["python"] == found["count"] == len(summary["python_changes"])


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_is_wider_than_the_screen(page: Path, tmp_path: Path, width: int) -> None:
    found: Any = answers(
        page,
        """
        const widths = [];
        for (const view of ["changes", "operations", "python"]) {
          set(`[value=${view}]`, true);
          for (const card of visible("[data-item]").slice(0, 30)) card.open = true;
          widths.push(page.documentElement.scrollWidth - page.documentElement.clientWidth);
        }
        return widths;
        """,
        tmp_path,
        width=width,
    )
    assert found == [0, 0, 0]


def test_the_page_needs_no_network(page: Path) -> None:
    text = page.read_text()
    assert not any(key in text for key in (" src=", 'href="http', "url(", "@import", "fetch("))
    assert "default-src 'none'" in text
