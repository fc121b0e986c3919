"""The whole: sources, packages, runs of the type checker, and what they differ in."""

import hashlib
import json
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import ClientgenError
from ..compare import diff_documents
from ..packages import package_of
from ..sources import Source, read_source
from .causes import Causes
from .checker import check, require_checker
from .findings import Impact
from .judge import Judge, Release
from .package import Package, read_package
from .user_code import UserFile, read_user_code
from .uses import Use, find_uses

if TYPE_CHECKING:
    from ...fetch.instance import InstanceOptions


def run_impact(  # noqa: PLR0913 - what the command line offers
    old: tuple[str, str | None],
    new: tuple[str, str | None],
    paths: list[Path],
    directory: Path | None,
    scratch: Path,
    reach: "Callable[[str], InstanceOptions]",
    *,
    cache: Path | None = None,
    python: Path | None = None,
    progress: Callable[[str], None] = lambda _stage: None,
) -> Impact:
    """Finds what an upgrade touches in the user's code.

    Args:
        old: The release, file or instance that the code is written for, and its release where nothing else tells it.
        new: The same for what it is upgraded to.
        paths: The code: files and directories.
        directory: Where to look for the workspace.
        scratch: Directory for documents of instances and for the type checker.
        reach: How an instance is reached.
        cache: Directory that keeps packages that have to be built; without it the user's one for such things.
        python: The interpreter whose installed packages the code imports.
        progress: Called as each stage begins.

    Raises:
        ClientgenError: If pyright is missing, a side or the code cannot be read, or a package not be built.
    """
    require_checker()
    files, remarks = read_user_code(paths)
    sources: list[Source] = []
    for word, (name, release) in (("old", old), ("new", new)):
        progress(f"reading {name}")
        folder = scratch / word
        folder.mkdir(parents=True, exist_ok=True)
        source = read_source(name, directory, folder, reach, release=release)
        if source.side.release is None:
            raise ClientgenError(
                "nothing tells the release of the document", where=name, fix=f"Name it: --{word}-release 3.334"
            )
        sources.append(source)
    projects = []
    for source in sources:
        progress(f"the package of {source.side.name}")
        projects.append(kept_package(source, directory, cache))
    progress("checking the code")
    with ThreadPoolExecutor() as pool:
        finding = pool.submit(uses_in, files, projects[0], scratch, python)
        checking = pool.submit(check, files, projects[1], scratch / "check-new", python)
        after = read_package(projects[1])
        operations = [source.operations for source in sources]
        changes = diff_documents(sources[0].document, sources[1].document)
        causes = Causes(changes, sources[0].document, sources[1].document, *operations)
        new_reports = checking.result()
        # Only what the new package gives errors on can be wrong with the old one too.
        doubtful = {path: file for path, file in files.items() if any(one.is_error for one in new_reports[path])}
        old_reports = check(doubtful, projects[0], scratch / "check-old", python)
        before, uses = finding.result()
    old_side, new_side = (source.side for source in sources)
    releases = Release(old_side.name, before, operations[0]), Release(new_side.name, after, operations[1])
    affected = []
    for path, file in files.items():
        judge = Judge(file, uses[path], *releases, causes)
        affected += judge.findings(old_reports.get(path, []), new_reports[path])
        remarks += judge.remarks
    unseen = tuple(remark for file in files.values() for remark in file.unannotated)
    return Impact(old_side, new_side, len(files), tuple(affected), unseen, tuple(sorted(map(str, remarks))))


def uses_in(
    files: dict[Path, UserFile], project: Path, scratch: Path, python: Path | None = None
) -> tuple[Package, dict[Path, list[Use]]]:
    """A client package, and what files use of it.

    Args:
        files: The files by their absolute paths.
        project: Directory of the package's project.
        scratch: Directory for the type checker.
        python: The interpreter whose installed packages the code imports.

    Raises:
        ClientgenError: If pyright does not work.
    """
    package = read_package(project, scratch / "marked")
    reports = check(files, scratch / "marked", scratch / "check-marked", python)
    return package, {path: find_uses(file, reports[path], package) for path, file in files.items()}


def kept_package(source: Source, directory: Path | None, cache: Path | None = None) -> Path:
    """The directory of a release's project; one that has to be built is kept for the next time.

    Args:
        source: The document; its release is known.
        directory: Where to look for the workspace.
        cache: Directory that keeps packages; without it the user's one for such things.

    Raises:
        ClientgenError: If it has to be built and cannot be.
    """
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "retool-clientgen"
    content = json.dumps([source.side.release, source.document], sort_keys=True)
    folder = (cache or home) / hashlib.sha256(content.encode()).hexdigest()[:16]
    try:
        return package_of(source, directory, folder)
    except OSError as error:
        what = f"packages cannot be kept here: {error.strerror}"
        raise ClientgenError(what, where=str(folder), fix="Name a directory: --cache, or XDG_CACHE_HOME.") from error
