"""A small client and a report of changes, committed: what a change of a template or a rule does shows in review."""

from pathlib import Path

from .make import HERE, golden_files


def test_the_client_and_the_report_are_those_that_are_committed(tmp_path: Path) -> None:
    made = golden_files(tmp_path)
    committed = [path for path in (HERE / "client").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    kept = {path.relative_to(HERE).as_posix(): path.read_bytes() for path in [*committed, HERE / "diff.md"]}
    differing = sorted(name for name in made.keys() | kept.keys() if made.get(name) != kept.get(name))
    assert not differing, "look at the differences after `nox -s golden`, and commit them if they are meant"
