"""A small client, a report of changes and a recording, committed: what a change of their code does shows in review."""

from pathlib import Path

from .make import HERE, RECORDING, golden_files


def test_what_is_made_is_what_is_committed(tmp_path: Path) -> None:
    made = golden_files(tmp_path)
    committed = [path for path in (HERE / "client").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    kept = {path.relative_to(HERE).as_posix(): path.read_bytes() for path in [*committed, HERE / "diff.md", RECORDING]}
    differing = sorted(name for name in made.keys() | kept.keys() if made.get(name) != kept.get(name))
    assert not differing, f"{differing}: run `nox -s golden`, look at the differences, and commit what is meant"
