"""The toolchain's own files that decide what is generated. Loads nothing heavy: every build looks here first."""

import hashlib
from pathlib import Path

_ROOMS = ("openapi", "releases", "overlay", "normalise", "generate")


def runtime_files(*, bundled: bool = False) -> list[tuple[str, bytes]]:
    """The clients' hand-written part: path below `_runtime` and content, sorted.

    Args:
        bundled: Whether it is for a package with several releases.
    """
    return [
        (path.removeprefix("generate/runtime/"), content)
        for path, content in _all()
        if path.startswith("generate/runtime/") and (bundled or path != "generate/runtime/bundle.py")
    ]


def templates_sha256() -> str:
    """One SHA-256 over all that decides what a document becomes: the rooms from reading it to rendering."""
    digest = hashlib.sha256()
    for path, content in _all():
        digest.update(f"{path}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def _all() -> list[tuple[str, bytes]]:
    root = Path(__file__).parents[1]
    files = (file for room in _ROOMS for file in (root / room).rglob("*") if file.suffix in (".py", ".jinja", ".typed"))
    return sorted((file.relative_to(root).as_posix(), file.read_bytes()) for file in files)
