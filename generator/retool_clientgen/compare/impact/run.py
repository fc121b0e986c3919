"""The whole: sources, packages, runs of the type checker, and what they differ in."""

import hashlib
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import ClientgenError
from ...files.swap import replacing
from ...openapi.document import sorted_json
from ..compare import diff_documents
from ..run import Named, package_of, read_sides
from ..sources import Source
from . import package as marks
from .causes import Causes
from .checker import check, require_checker
from .findings import Impact
from .judge import Judge, Release
from .package import CLIENT, Package, read_package, write_marked
from .user_code import read_user_code
from .uses import find_uses

if TYPE_CHECKING:
    from ...fetch.instance import InstanceOptions


def run_impact(  # noqa: PLR0913 - what the command line offers
    old: Named,
    new: Named,
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
        old: What the code is written for.
        new: What it is upgraded to.
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
    sources = read_sides(old, new, directory, scratch, reach, progress)
    projects: list[Path] = []
    for source in sources:
        progress(f"the package of {source.name}")
        projects.append(kept_package(source, directory, cache))
    progress("checking the code")
    # Two runs of the type checker beside this thread, which alone parses Python: CPython 3.11 cannot do so in several.
    with ThreadPoolExecutor() as pool:
        checking = pool.submit(check, files, projects[1], scratch / "check-new", python)
        before = read_package(projects[0])
        marked = marked_copy(projects[0], before, scratch, cache)
        marking = pool.submit(check, files, marked, scratch / "check-marked", python)
        after = read_package(projects[1])
        documents = sources[0].document, sources[1].document
        operations = [{one.id: one for one in source.normalised.operations} for source in sources if source.normalised]
        causes = Causes(diff_documents(*documents), documents, (operations[0], operations[1]))
        reports, new_reports = marking.result(), checking.result()
        uses = {path: find_uses(file, reports[path], before) for path, file in files.items()}
        # Marks do not make an error go: only what either run gives errors on can be wrong with the old package too.
        both = {
            path: file
            for path, file in files.items()
            if all(any(one.is_error for one in each[path]) for each in (reports, new_reports))
        }
        old_reports = check(both, projects[0], scratch / "check-old", python)
    releases = Release(sources[0].name, before, operations[0]), Release(sources[1].name, after, operations[1])
    affected = []
    for path, file in files.items():
        judge = Judge(file, uses[path], *releases, causes)
        affected += judge.findings(old_reports.get(path, []), new_reports[path])
        remarks += judge.remarks
    unseen = tuple(remark for file in files.values() for remark in file.unannotated)
    notes = tuple(sorted(map(str, remarks)))
    return Impact(sources[0].side, sources[1].side, len(files), tuple(affected), unseen, notes)


def marked_copy(project: Path, package: Package, scratch: Path, cache: Path | None = None) -> Path:
    """The directory of a package's marked copy, which is kept for the next time.

    Args:
        project: Directory of the package's project.
        package: What code can name in it.
        scratch: Directory that gets the copy where nothing can be kept.
        cache: Directory that keeps copies; without it the user's one for such things.
    """
    inputs = [file.read_bytes() for file in (project / "lock.json", Path(marks.__file__))]
    marked = _kept(cache) / f"{hashlib.sha256(b''.join(inputs)).hexdigest()[:16]}-marked"
    if not (marked / CLIENT).is_dir():
        try:
            with replacing(marked) as fresh:
                write_marked(project, package, fresh)
        except ClientgenError:
            # This time it is made for nothing.
            marked = scratch / "marked"
            write_marked(project, package, marked)
    return marked


def kept_package(source: Source, directory: Path | None, cache: Path | None = None) -> Path:
    """The directory of a release's project; one that has to be built is kept for the next time.

    Args:
        source: The document.
        directory: Where to look for the workspace.
        cache: Directory that keeps packages; without it the user's one for such things.

    Raises:
        ClientgenError: If nothing tells its release, or it has to be built and cannot be.
    """
    content = sorted_json([source.release, source.plain, source.applied])
    folder = _kept(cache) / hashlib.sha256(content.encode()).hexdigest()[:16]
    try:
        return package_of(source, directory, folder)
    except OSError as error:
        what = f"packages cannot be kept here: {error.strerror}"
        raise ClientgenError(what, where=str(folder), fix="Name a directory: --cache, or XDG_CACHE_HOME.") from error


def _kept(cache: Path | None) -> Path:
    return cache or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "retool-clientgen"
