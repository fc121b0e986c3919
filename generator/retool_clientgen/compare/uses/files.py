"""The Python files of a user."""

from collections.abc import Iterator
from pathlib import Path

_SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages", "dist-packages"})
"""Directories that hold no code of the user."""


def python_files(directory: Path) -> Iterator[Path]:
    """The Python files of a directory, without those of others: installed packages, environments, generated clients.

    Args:
        directory: The directory.
    """
    for entry in sorted(directory.iterdir()):
        if entry.is_dir():
            is_skipped = entry.name.startswith(".") or entry.name in _SKIPPED or entry.is_symlink()
            is_environment = (entry / "pyvenv.cfg").is_file()
            is_client = entry.name == "retool_client" and (entry / "_package.py").is_file()
            if not (is_skipped or is_environment or is_client):
                yield from python_files(entry)
        elif entry.suffix == ".py" and entry.is_file():
            yield entry
