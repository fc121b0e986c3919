"""The page of `contract`, in a real browser."""

from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.contract.bench import Failure, PartResult
from retool_clientgen.contract.report import write_report
from retool_clientgen.contract.suite import ABOUT, PARTS, Result
from support.browser import answers, needs_chromium, violations

pytestmark = needs_chromium
HOSTILE = "</script><img src=x onerror=document.title=1>`'\""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a suite in which one answer of one operation was not read."""
    failure = Failure("decode", HOSTILE, "users.get", "async", (HOSTILE, "b"), 200)
    parts = [PartResult(name, total=3, passed=3) for name in ABOUT]
    parts[2] = PartResult("decode", total=3, passed=2, failures=[failure])
    parts[-1] = PartResult("recordings", skipped="no recordings are given")
    operations = ("apps.list", "users.get", "users.list", HOSTILE)
    cells = {(name, status): {"sync": 2, "async": 1} for name in operations for status in (200, 401, 404)}
    cells["users.list", 404] = {"sync": 1, "async": 0}
    result = Result("4.0", "4.0.0", parts, cells, 1.5, {"requests": 1234}, {"apps.list": "GET /apps"})
    return write_report(result, tmp_path_factory.mktemp("contract"))


def test_each_part_is_explained() -> None:
    assert ABOUT.keys() == PARTS.keys()


def test_what_failed_comes_first_and_all_is_found(page: Path, tmp_path: Path) -> None:
    found: Any = answers(
        page,
        """
        const heads = visible("h2").map(one => one.textContent);
        const rows = () => visible("[data-item] code").map(one => one.textContent);
        const all = rows();
        set("[type=search]", "GET /apps");
        const one = rows();
        return {heads, all, one, images: page.images.length, title: page.title,
          parts: visible(".sums dd").length, words: page.querySelectorAll("details dt").length};
        """,
        tmp_path,
    )
    assert found["heads"] == ["Failures 1", "Not as documented 2", "As documented 2"]
    assert found["all"][:2] == ["users.get", "users.list"]
    assert found["one"] == ["apps.list"]
    assert (found["images"], found["title"]) == (0, "Contract of Retool 4.0")
    assert found["parts"] == len(ABOUT) + 1
    assert found["words"] > 3


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_page_is_accessible_and_fits(page: Path, tmp_path: Path, width: int, dark: bool) -> None:
    assert violations(page, tmp_path, width=width, dark=dark) == []
    wider = """
    for (const card of page.querySelectorAll("details")) card.open = true;
    return page.documentElement.scrollWidth - page.documentElement.clientWidth;
    """
    assert answers(page, wider, tmp_path, width=width) == 0
