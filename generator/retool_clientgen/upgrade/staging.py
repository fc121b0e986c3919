"""A copy of a workspace in which an upgrade is made, and the step in which the workspace becomes what the copy is.

Everything that can fail is done in the copy. What is left, putting files and directories in their places, is undone if
any of it fails.
"""

import contextlib
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from ..errors import ClientgenError
from ..files.atomic import write_atomically
from ..files.swap import replacing
from ..workspace.instances import SERVED_FILE
from ..workspace.workspace import CONFIG_FILE, Workspace, has_configuration

if TYPE_CHECKING:
    from collections.abc import Iterator

CHANGELOG_FILE = "CHANGELOG.md"

_WRITTEN = (CHANGELOG_FILE, "spec", "overlays")
_COPIED = ("spec", "overlays", CONFIG_FILE, "pyproject.toml", CHANGELOG_FILE)


@frozen
class Staging:
    """A copy of a workspace, without its generated packages.

    Attributes:
        workspace: The workspace.
        copy: The copy.
        out: Where clients are built for it.
        scratch: A directory for anything else.
        original: The files that were copied and can change, by their path, as they were.
    """

    workspace: Workspace
    copy: Workspace
    out: Path
    scratch: Path
    original: dict[Path, bytes]

    @classmethod
    @contextlib.contextmanager
    def of(cls, workspace: Workspace) -> "Iterator[Staging]":
        """Copies a workspace into a temporary directory, which is removed at the end of the block.

        Raises:
            ClientgenError: If a file cannot be copied.
        """
        with tempfile.TemporaryDirectory(prefix="retool-clientgen-") as folder:
            root = Path(folder) / "workspace"
            root.mkdir()
            try:
                for name in _COPIED:
                    source = workspace.root / name
                    if source.is_dir():
                        shutil.copytree(source, root / name)
                    elif source.is_file():
                        shutil.copyfile(source, root / name)
            except (OSError, shutil.Error) as error:
                raise ClientgenError(f"the workspace cannot be copied: {error}", where=str(workspace.root)) from error
            if not has_configuration(root):
                # So that what looks for the workspace from here upwards stops here.
                (root / CONFIG_FILE).touch()
            yield cls(workspace, Workspace(root), Path(folder) / "out", Path(folder) / "scratch", _files(root))

    def changed(self) -> dict[Path, bytes | None]:
        """New content of each file that was changed in the copy, by its place in the workspace.

        None means a file that is gone.

        Raises:
            ClientgenError: If somebody changed one of these files in the workspace meanwhile.
        """
        found: dict[Path, bytes | None] = {}
        now = _files(self.copy.root)
        for path in sorted(self.original.keys() | now.keys()):
            if self.original.get(path) != now.get(path):
                file = self.workspace.root / path
                if _content(file) != self.original.get(path):
                    raise ClientgenError("was changed while the upgrade ran", where=str(file), fix="Run it again.")
                found[file] = now.get(path)
        return found

    def publish(self, projects: dict[Path, Path]) -> list[Path]:
        """Makes the workspace what the copy is; if that fails, the workspace is what it was before.

        Args:
            projects: The clients that were built, by the directories that they take the place of.

        Returns:
            The files and directories that were written or removed.

        Raises:
            ClientgenError: If a file or directory cannot be written, or was changed meanwhile.
        """
        files = self.changed()
        # What was served is written last: a run that was killed before that is made again from where it began.
        served = [path for path in files if path.name == SERVED_FILE]
        try:
            with contextlib.ExitStack() as undo:
                for path in (path for path in files if path not in served):
                    _write(path, files[path], undo)
                for number, (target, built) in enumerate(projects.items()):
                    self._replace(target, built, self.scratch / f"before-{number}", undo)
                for path in served:
                    _write(path, files[path], undo)
                undo.pop_all()
        except (OSError, shutil.Error) as error:
            raise ClientgenError(f"cannot be written: {error}", where=str(self.workspace.root)) from error
        return [*files, *projects]

    def _replace(self, target: Path, built: Path, kept: Path, undo: contextlib.ExitStack) -> None:
        if target.exists():
            shutil.copytree(target, kept)
        _made(target, undo)
        undo.callback(_put_back, target, kept)
        with replacing(target) as fresh:
            shutil.copytree(built, fresh, dirs_exist_ok=True)


def _write(path: Path, content: bytes | None, undo: contextlib.ExitStack) -> None:
    _made(path, undo)
    undo.callback(_put, path, _content(path))
    _put(path, content)


def _made(path: Path, undo: contextlib.ExitStack) -> None:
    """Has directories removed again that are made for a path."""
    for parent in (parent for parent in reversed(path.parents) if not parent.exists()):
        undo.callback(shutil.rmtree, parent, ignore_errors=True)


def _files(root: Path) -> dict[Path, bytes]:
    paths = [path for name in _WRITTEN for path in (root / name, *(root / name).rglob("*"))]
    return {path.relative_to(root): path.read_bytes() for path in paths if path.is_file()}


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _put(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
    elif content != _content(path):
        write_atomically(path, content)


def _put_back(target: Path, kept: Path) -> None:
    if not kept.exists():
        shutil.rmtree(target, ignore_errors=True)
        return
    with replacing(target) as fresh:
        shutil.copytree(kept, fresh, dirs_exist_ok=True)
