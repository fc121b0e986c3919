"""Where a user's snapshots, overlays and generated packages are, and the data that the toolchain brings along."""

import os
import tomllib
from pathlib import Path

from attrs import asdict, evolve, frozen

from ..errors import ClientgenError
from ..releases.registry import RegistryEntry, read_registry

CONFIG_FILE = "retool-clientgen.toml"


def builtin_data() -> Path:
    """The directory that holds the toolchain's own `spec/` and `overlays/`.

    In an installed toolchain that is its package data, in a checkout of its repository the top of it.
    """
    package = Path(__file__).resolve().parents[1]
    packaged = package / "data"
    return packaged if packaged.is_dir() else package.parent.parent


@frozen
class Workspace:
    """A directory with a configuration, snapshots, overlays and generated packages.

    Attributes:
        root: The directory.
    """

    root: Path

    @classmethod
    def find(cls, start: Path | None = None) -> "Workspace":
        """The nearest directory from `start` upwards that holds a configuration; else `start` itself.

        Args:
            start: Where to look first; the current directory if it is None.

        Raises:
            ClientgenError: If `start` is not a directory.
        """
        if start is not None and not start.is_dir():
            raise ClientgenError("is not a directory", where=str(start), fix="Lay one out with retool-clientgen init.")
        origin = (start or Path.cwd()).resolve()
        for directory in (origin, *origin.parents):
            if has_configuration(directory):
                return cls(directory)
        return cls(origin)

    @property
    def spec(self) -> Path:
        """Directory of the workspace's snapshots."""
        return self.root / "spec"

    @property
    def overlays(self) -> Path:
        """Directory of the workspace's overlays."""
        return self.root / "overlays"

    @property
    def is_builtin(self) -> bool:
        """Whether this is the toolchain's own repository, whose data is the built-in one."""
        return self.root == builtin_data()

    def registry(self) -> dict[str, tuple[RegistryEntry, Path]]:
        """What is known of each release, by line: what the workspace says before what is built in.

        Returns:
            The entry and the directory that its snapshot is relative to, oldest release first.

        Raises:
            ClientgenError: If a registry cannot be read.
        """
        found: dict[str, tuple[RegistryEntry, Path]] = {}
        for directory in dict.fromkeys((builtin_data() / "spec", self.spec)):
            for line, entry in read_registry(directory).items():
                stated = {key: value for key, value in asdict(entry).items() if value is not None}
                before = found[line][0] if line in found else entry
                kept = found[line][1] if line in found and not entry.snapshot else directory
                found[line] = (evolve(before, **stated), kept)
        return dict(sorted(found.items(), key=lambda item: item[1][0].release))

    def knows(self, line: str) -> bool:
        """Whether a release is built from a snapshot that came with the toolchain.

        Its corrections are known to match there. An instance may serve other content under the same release.
        """
        snapshot = self.snapshots().get(line)
        return snapshot is not None and snapshot.is_relative_to(builtin_data() / "spec")

    def snapshots(self) -> dict[str, Path]:
        """The file of each release that has a snapshot, by line, oldest first."""
        return {line: folder / entry.snapshot for line, (entry, folder) in self.registry().items() if entry.snapshot}

    def default_release(self) -> str:
        """The release that a command takes where none is named: the newest that was fetched here, else the newest."""
        snapshots = self.snapshots()
        own = [line for line, file in snapshots.items() if file.is_relative_to(self.spec)]
        return (own or list(snapshots))[-1]

    def overlay_files(self) -> list[tuple[str, Path]]:
        """All overlays in the order in which they are applied: built-in common ones, built-in others, the workspace's.

        Returns:
            Name and file of each; names of built-in ones begin with `overlays/`, of the workspace's with `./overlays/`.
        """
        builtin = builtin_data() / "overlays"
        common: list[tuple[str, Path]] = []
        others: list[tuple[str, Path]] = []
        for file in _overlays_in(builtin):
            path = file.relative_to(builtin)
            (common if path.parts[0] == "common" else others).append((f"overlays/{path.as_posix()}", file))
        own = [] if self.is_builtin else _overlays_in(self.overlays)
        return common + others + [(f"./overlays/{file.relative_to(self.overlays).as_posix()}", file) for file in own]


def has_configuration(directory: Path) -> bool:
    """Whether a directory holds a configuration of this toolchain."""
    if (directory / CONFIG_FILE).is_file():
        return True
    project = directory / "pyproject.toml"
    if not project.is_file():
        return False
    try:
        return "retool-clientgen" in tomllib.loads(project.read_text(encoding="utf-8-sig")).get("tool", {})
    except (OSError, ValueError, TypeError):
        # Somebody else's broken file is not ours to report.
        return False


def _overlays_in(directory: Path) -> list[Path]:
    def fail(error: OSError) -> None:
        if error.filename != str(directory) or not isinstance(error, FileNotFoundError):
            # What cannot be looked at may hold corrections, and a build without them would be another client.
            raise ClientgenError(f"cannot be read: {error.strerror}", where=str(error.filename)) from error

    found = (Path(folder) / name for folder, _, names in os.walk(directory, onerror=fail) for name in names)
    files = [path for path in found if path.suffix in (".yaml", ".yml", ".json") and path.is_file()]
    return sorted(files, key=lambda path: path.relative_to(directory).as_posix())
