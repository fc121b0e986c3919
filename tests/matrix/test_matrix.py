"""The release matrix."""

import functools
from itertools import pairwise
from pathlib import Path
from typing import Any

from support.browser import answers, needs_chromium
from support.cli import run_cli
from support.paths import RELEASES, ROOT
from support.pipeline import normalised


@functools.cache
def matrix() -> Any:
    """The matrix of the repository."""
    return run_cli("matrix", "--json").json


def test_the_matrix_in_the_docs_is_what_the_snapshots_give() -> None:
    ran = run_cli("matrix", "--markdown", "-")
    assert ran.code == 0, ran.stderr
    assert (ROOT / "docs/releases-matrix.md").read_text() == ran.stdout, "retool-clientgen matrix --markdown docs/…"


def test_each_operation_of_each_release_has_its_place() -> None:
    found = matrix()
    rows = {row["id"]: row for row in found["rows"]}
    assert found["releases"] == list(RELEASES)
    for release in found["releases"]:
        assert {name for name, row in rows.items() if release in row["releases"]} == {
            operation.id for operation in normalised(release).operations
        }
    assert rows["users.reset_two_factor"]["releases"] == list(RELEASES[1:])
    assert rows["users.reset_two_factor"]["since"] == "3.124"
    assert rows["users.list"]["scope"] == "users:read"


def test_where_a_shape_changed_is_what_diff_finds() -> None:
    rows = {row["id"]: row for row in matrix()["rows"]}
    changes = [
        change
        for old, new in pairwise(RELEASES)
        for change in run_cli("diff", old, new, "--no-python", "--json").json["changes"]
    ]
    breaking = {place["operation"] for c in changes if c["severity"] == "breaking" for place in c["places"]}
    assert {name for name, row in rows.items() if any(change["breaking"] for change in row["changes"])} == breaking


def test_a_snapshot_of_the_workspace_counts_too(tmp_path: Path) -> None:
    (tmp_path / "retool-clientgen.toml").write_text("")
    file = ROOT / "spec/3.334/openapi.yaml"
    assert run_cli("fetch", "--file", file, "--release", "99.0", cwd=tmp_path).code == 0
    found = run_cli("matrix", "--json", cwd=tmp_path).json
    assert found["releases"] == [*RELEASES, "99.0"]
    rows = {row["id"]: row for row in found["rows"]}
    assert rows["users.list"]["releases"] == [*RELEASES, "99.0"]


@needs_chromium
def test_the_page_is_searched_in_a_browser_and_fits_a_phone(tmp_path: Path) -> None:
    everywhere = {operation.id for release in RELEASES for operation in normalised(release).operations}
    assert run_cli("matrix", "--html", tmp_path / "matrix.html", "--quiet").code == 0
    found = answers(
        tmp_path / "matrix.html",
        """
        const all = visible("[data-item]").length;
        set("input[type=search]", "workflows");
        const names = visible("[data-item] .name").map(one => one.textContent);
        set("input[type=search]", ""); set("select[name=resource]", "spaces");
        const spaces = visible("[data-item]").length;
        const over = page.documentElement.scrollWidth - page.documentElement.clientWidth;
        return {all, names, spaces, over};
        """,
        tmp_path,
        width=390,
    )
    assert found == {**found, "all": len(everywhere), "over": 0}
    assert "workflows.list" in found["names"]
    assert all("workflow" in name for name in found["names"])
    assert 0 < found["spaces"] < 10
