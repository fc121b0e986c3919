"""The lock of a generated package: everything that decided what is in it.

`lock.json` is beside the package. A build whose inputs match it, and whose output still has the hash it states,
need not run again.
"""

import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from attrs import asdict, frozen

from ..errors import ClientgenError

LOCK_FILE = "lock.json"
L = TypeVar("L")
_VERSION = re.compile(r"[0-9]{1,4}\.[0-9]{1,6}\.[0-9]{1,4}")


@frozen
class Before:
    """The release that a client's changelog starts from.

    Attributes:
        release: The release.
        sha256: One SHA-256 over its snapshot and the overlays that apply to it.
    """

    release: str
    sha256: str


@frozen
class Inputs:
    """What goes into a build.

    Attributes:
        release: The Retool release.
        version: Version of the distribution.
        snapshot: Path of the snapshot, from the directory of snapshots on.
        snapshot_sha256: SHA-256 of the snapshot's bytes.
        overlays: Path and SHA-256 of each overlay, in the order in which they are applied.
        templates_sha256: One SHA-256 over the templates, the clients' runtime and the code that renders them.
        toolchain: Version of this toolchain.
        openapi_python_client: Its version.
        ruff: Version of the formatter.
        distribution: Name of the distribution.
        urls: Addresses for its page on an index, by their names.
        before: The release that its changelog starts from; None where it has none.
    """

    release: str
    version: str
    snapshot: str
    snapshot_sha256: str
    overlays: tuple[tuple[str, str], ...]
    templates_sha256: str
    toolchain: str
    openapi_python_client: str
    ruff: str
    distribution: str
    urls: tuple[tuple[str, str], ...] = ()
    before: Before | None = None


@frozen
class Lock:
    """Inputs and result of a build.

    Attributes:
        inputs: What went in.
        operations: Number of operations.
        models: Number of model classes, enums included.
        package_sha256: One SHA-256 over all files of the project but the lock.
    """

    inputs: Inputs
    operations: int
    models: int
    package_sha256: str

    def write(self, project: Path) -> None:
        """Writes `lock.json` into a generated project."""
        write_lock(project, self.to_dict())

    def to_dict(self) -> dict[str, Any]:
        """The lock as JSON."""
        overlays = [{"path": path, "sha256": digest} for path, digest in self.inputs.overlays]
        result = {"operations": self.operations, "models": self.models, "package_sha256": self.package_sha256}
        return {**asdict(self.inputs), "urls": dict(self.inputs.urls), "overlays": overlays, **result}

    @classmethod
    def from_dict(cls, content: dict[str, Any]) -> "Lock":
        """The lock from JSON; what is wrong with it is a ValueError, KeyError, TypeError or AttributeError."""
        overlays = tuple((str(o["path"]), str(o["sha256"])) for o in content.pop("overlays"))
        rest = {key: content.pop(key) for key in ("operations", "models", "package_sha256")}
        if not _VERSION.fullmatch(content["version"]):
            raise ValueError
        # Locks of earlier versions of the toolchain have none of these.
        named = str(content.pop("distribution", "retool-client"))
        urls = tuple((str(label), str(url)) for label, url in content.pop("urls", {}).items())
        before = content.pop("before", None)
        inputs = Inputs(
            **content, overlays=overlays, distribution=named, urls=urls, before=Before(**before) if before else None
        )
        return cls(inputs=inputs, **rest)


def write_lock(project: Path, content: dict[str, Any]) -> None:
    """Writes `lock.json` into a generated project."""
    (project / LOCK_FILE).write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8", newline="\n")


def read_lock(project: Path) -> Lock | None:
    """Reads the lock of a generated project, or returns None.

    Raises:
        ClientgenError: If the file cannot be read, or is not a lock.
    """
    return locked(project, Lock.from_dict)


def locked(project: Path, read: Callable[[dict[str, Any]], L]) -> L | None:
    """The lock of a generated project; None where there is no lock.

    Args:
        project: The project.
        read: Reads the lock from JSON.

    Raises:
        ClientgenError: If the file cannot be read, or is not a lock.
    """
    file = project / LOCK_FILE
    try:
        return read(json.loads(file.read_bytes()))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ClientgenError(f"cannot be read: {error.strerror}", where=str(file)) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ClientgenError(
            "is not a lock of this toolchain", where=str(file), fix="Remove the directory and build again."
        ) from error


def package_sha256(project: Path) -> str:
    """One SHA-256 over the files of a project, their names included; lock, caches and wheels left out."""
    digest = hashlib.sha256()
    for path in project_files(project):
        content = (project / path).read_bytes()
        digest.update(f"{path}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def project_files(project: Path) -> list[str]:
    """The files of a project that a build makes, as sorted POSIX paths; the lock is not among them."""
    skipped = {"__pycache__", "dist", "build", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
    paths = (path.relative_to(project) for path in project.rglob("*") if path.is_file())
    return sorted(
        path.as_posix()
        for path in paths
        if path.as_posix() != LOCK_FILE
        and not any(part in skipped or part.endswith(".egg-info") for part in path.parts)
    )
