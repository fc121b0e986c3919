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

    def changed(self) -> list[Path]:
        """The files that were changed in the copy, by their paths in it.

        Raises:
            ClientgenError: If somebody changed one of them in the workspace meanwhile.
        """
        now = _files(self.copy.root)
        found = [path for path in sorted(self.original.keys() | now.keys()) if self.original.get(path) != now.get(path)]
        for path in found:
            file = self.workspace.root / path
            if (file.read_bytes() if file.is_file() else None) != self.original.get(path):
                raise ClientgenError("was changed while the upgrade ran", where=str(file), fix="Run it again.")
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
        files = {self.workspace.root / path: self.copy.root / path for path in self.changed()}
        # What was served is written last: a run that was killed before that is made again from where it began.
        steps = sorted({**files, **projects}.items(), key=lambda step: step[0].name == SERVED_FILE)
        try:
            with contextlib.ExitStack() as undo:
                for number, (target, new) in enumerate(steps):
                    self._replace(target, new, self.scratch / f"before-{number}", undo)
                undo.pop_all()
        except (OSError, shutil.Error) as error:
            raise ClientgenError(f"cannot be written: {error}", where=str(self.workspace.root)) from error
        return [*files, *projects]

    def _replace(self, target: Path, new: Path, kept: Path, undo: contextlib.ExitStack) -> None:
        """Puts a file or directory in the place of another one, and has what was there put back again."""
        if target.exists():
            _put(target, kept)
        for parent in (parent for parent in reversed(target.parents) if not parent.exists()):
            undo.callback(shutil.rmtree, parent, ignore_errors=True)
        undo.callback(_put, kept, target)
        _put(new, target)


def _files(root: Path) -> dict[Path, bytes]:
    paths = [path for name in _WRITTEN for path in (root / name, *(root / name).rglob("*"))]
    return {path.relative_to(root): path.read_bytes() for path in paths if path.is_file()}


def _put(source: Path, target: Path) -> None:
    """Makes a file or directory what another one is; if that is missing, removes it."""
    if source.is_dir():
        with replacing(target) as fresh:
            shutil.copytree(source, fresh, dirs_exist_ok=True)
    elif source.exists():
        write_atomically(target, source.read_bytes())
    elif target.is_dir():
        shutil.rmtree(target, ignore_errors=True)
    else:
        target.unlink(missing_ok=True)
