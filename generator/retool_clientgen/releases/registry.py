"""The registry of Retool releases: `releases.toml` beside the snapshots."""

import datetime
import difflib
import re
import tomllib
from pathlib import Path
from typing import Any

from attrs import frozen

from ..errors import ClientgenError
from ..files.atomic import write_atomically
from .release import Release

REGISTRY_FILE = "releases.toml"

_KEYS = {
    "line": str,
    "channel": str,
    "first_released": datetime.date,
    "supported_until_at_least": datetime.date,
    "api_version": str,
    "snapshot": str,
    "sha256": str,
    "origin": str,
    "recorded": datetime.date,
    "evidence": str,
}


@frozen
class RegistryEntry:
    """What is known of one line of releases; None for what is not.

    Attributes:
        line: The release without its patch.
        channel: `stable` or `edge`.
        first_released: The day it was first released.
        supported_until_at_least: The day until which it is supported; a lower bound.
        api_version: `info.version` of the document that it serves.
        snapshot: File of the document, relative to the registry.
        sha256: SHA-256 of that file's bytes.
        origin: Where the document came from.
        recorded: The day it was written or fetched.
        evidence: Why the entry says what it says.
    """

    line: str
    channel: str | None = None
    first_released: datetime.date | None = None
    supported_until_at_least: datetime.date | None = None
    api_version: str | None = None
    snapshot: str | None = None
    sha256: str | None = None
    origin: str | None = None
    recorded: datetime.date | None = None
    evidence: str | None = None

    @property
    def release(self) -> Release:
        """The line as a release that compares."""
        return Release(self.line)

    def is_supported(self, today: datetime.date) -> bool | None:
        """True if the line is supported on a day; None where that is not known, so also after the lower bound."""
        return True if self.supported_until_at_least and today <= self.supported_until_at_least else None


def read_registry(directory: Path) -> dict[str, RegistryEntry]:
    """Reads the registry in a directory of snapshots.

    Args:
        directory: The directory; without a registry it gives none.

    Returns:
        The entries by line, oldest release first.

    Raises:
        ClientgenError: If the file is not a registry.
    """
    file = directory / REGISTRY_FILE
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise ClientgenError(f"cannot be read: {error}", where=str(file)) from error
    entries: dict[str, RegistryEntry] = {}
    tables = content.get("release", [])
    if not isinstance(tables, list):
        raise ClientgenError("release is not a list of tables", where=str(file), fix=_FORM)
    for index, table in enumerate(tables):
        entry = _entry(table, f"{file} (release {index + 1})")
        if entry.line in entries:
            raise ClientgenError(f"{entry.line} appears twice", where=str(file))
        entries[entry.line] = entry
    return dict(sorted(entries.items(), key=lambda item: item[1].release))


def _entry(table: Any, where: str) -> RegistryEntry:
    if not isinstance(table, dict) or not isinstance(table.get("line"), str):
        raise ClientgenError("a release has a line, such as 3.334", where=where)
    for key, value in table.items():
        if key not in _KEYS:
            near = difflib.get_close_matches(key, _KEYS, n=1)
            raise ClientgenError(
                f"{key!r} is not a key of a release", where=where, fix=f"Is {near[0]} meant?" if near else None
            )
        if not isinstance(value, _KEYS[key]):
            raise ClientgenError(f"{key} is a {_KEYS[key].__name__}", where=where)
    if table.get("channel") not in (None, "stable", "edge"):
        raise ClientgenError("channel is stable or edge", where=where)
    entry = RegistryEntry(**table)
    if entry.release.line != entry.line:
        raise ClientgenError(f"{entry.line!r} is not a line such as 3.334", where=where)
    snapshot = Path(entry.snapshot or "")
    if snapshot.is_absolute() or ".." in snapshot.parts:
        raise ClientgenError("snapshot is a path within the directory", where=where)
    return entry


def write_entry(directory: Path, entry: RegistryEntry) -> None:
    """Adds an entry to the registry of a directory, or replaces what it says of the line; comments stay.

    Args:
        directory: The directory of snapshots.
        entry: The entry; what is None in it is kept as the registry has it.

    Raises:
        ClientgenError: If the registry cannot be read or written.
    """
    import tomlkit
    from tomlkit.items import AoT

    read_registry(directory)
    file = directory / REGISTRY_FILE
    document = tomlkit.parse(file.read_text(encoding="utf-8-sig") if file.exists() else _HEADER)
    tables = document.setdefault("release", tomlkit.aot())
    if not isinstance(tables, AoT):
        raise ClientgenError("releases that are written in one line cannot be added to", where=str(file), fix=_FORM)
    table = next((t for t in tables if t["line"] == entry.line), None)
    if table is None:
        table = tomlkit.table()
        position = sum(Release(t["line"]) < entry.release for t in tables)
        tables.insert(position, table)
    for key in _KEYS:
        value = getattr(entry, key)
        if value is not None:
            table[key] = value
    text = re.sub(r"^([^#\n].*\n)(?=\[\[release\]\])", r"\1\n", tomlkit.dumps(document), flags=re.MULTILINE)
    write_atomically(file, text.encode())


_FORM = "Each release is a table of its own: [[release]]."
_HEADER = """\
# The Retool releases that have a snapshot here, oldest first. `retool-clientgen fetch` writes this file.

"""
