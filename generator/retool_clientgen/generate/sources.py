"""The toolchain's own files that decide what is generated. Loads nothing heavy: every build looks here first."""

import hashlib
from importlib import resources
from importlib.resources.abc import Traversable

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
    package = resources.files(__name__.split(".")[0])
    found: list[tuple[str, bytes]] = []
    for room in _ROOMS:
        found.extend(_files(package / room, room))
    return sorted(found)


def _files(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in folder.iterdir():
        path = f"{prefix}/{entry.name}"
        if entry.is_dir():
            if entry.name != "__pycache__":
                found.extend(_files(entry, path))
        elif entry.name.endswith((".py", ".jinja", ".typed")):
            found.append((path, entry.read_bytes()))
    return found
