"""Whether generated packages are what the pipeline makes from snapshots and overlays."""

import filecmp
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from attrs import frozen

from .build import BuildReport, BuildRequest, generate_into, inputs_of
from .lock import LOCK_FILE, project_files


@frozen
class Verification:
    """What a comparison found.

    Attributes:
        release: The Retool release, or the name of a package with several.
        missing: Files that the pipeline makes and the package lacks.
        extra: Files of the package that the pipeline does not make.
        changed: Files that differ.
    """

    release: str
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    changed: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not (self.missing or self.extra or self.changed)


def verify(request: BuildRequest, project: Path) -> Verification:
    """Builds into a temporary directory and compares.

    Raises:
        ClientgenError: If the build fails.
    """
    report = BuildReport(request.release.line, request.version, project)
    made = partial(generate_into, request, inputs_of(request), report=report, begin=lambda _stage: None)
    return compared(request.release.line, project, made)


def compared(name: str, project: Path, generate: Callable[[Path], object]) -> Verification:
    """Compares the files of a project with those that a build makes in a temporary directory.

    Args:
        name: What to call the package.
        project: The project that is there.
        generate: Builds into an empty directory.
    """
    with tempfile.TemporaryDirectory(prefix="retool-clientgen-") as folder:
        fresh = Path(folder)
        generate(fresh)
        made = {*project_files(fresh), LOCK_FILE}
        there = set(project_files(project)) if project.is_dir() else set()
        if (project / LOCK_FILE).is_file():
            there.add(LOCK_FILE)
        both = sorted(made & there)
        _, changed, unreadable = filecmp.cmpfiles(fresh, project, both, shallow=False)
        return Verification(
            release=name,
            missing=tuple(sorted(made - there)),
            extra=tuple(sorted(there - made)),
            changed=tuple(sorted([*changed, *unreadable])),
        )
