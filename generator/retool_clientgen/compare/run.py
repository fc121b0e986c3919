"""The comparison that the command line asks for: sources, API, packages."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from ..errors import ClientgenError
from .compare import compare
from .comparison import Comparison
from .sources import Source, read_source

if TYPE_CHECKING:
    from ..fetch.instance import InstanceOptions

Named = tuple[str, str | None]
"""A release, a file or the URL of an instance, and its release where nothing else tells it."""


def run_diff(
    old: Named,
    new: Named,
    directory: Path | None,
    scratch: Path,
    reach: "Callable[[str], InstanceOptions]",
    *,
    corrected: bool = True,
    python: bool = True,
    progress: Callable[[str], None] = lambda _stage: None,
) -> Comparison:
    """Compares two releases, files or instances.

    Args:
        old: What is compared.
        new: The other side.
        directory: Where to look for the workspace.
        scratch: Directory for documents of instances and for packages that have to be built.
        reach: How an instance is reached.
        corrected: Whether overlays are applied.
        python: Whether the generated packages are compared too.
        progress: Called as each stage begins.

    Raises:
        ClientgenError: If a side cannot be read, or its package not be built.
    """
    before, after = read_sides(old, new, directory, scratch, reach, progress, corrected=corrected)
    progress("comparing the API")
    remarks = [*before.remarks, *after.remarks]
    packages = None
    if python and before.release is not None and after.release is not None:
        from .python_changes import diff_packages

        try:
            projects = []
            for word, source in (("old", before), ("new", after)):
                progress(f"the package of {source.name}")
                projects.append(package_of(source, directory, scratch / word))
            progress("comparing the packages")
            packages = tuple(diff_packages(*projects))
        except ClientgenError as error:
            if before.is_registered and after.is_registered:
                raise
            # No client can be made of a document that nobody knows: the API can be compared all the same.
            where = f"{error.where}: " if error.where else ""
            remarks.append(f"the packages were not compared: {where}{error.what}")
    elif python:
        remarks.append("the packages were not compared")
    return compare(before, after, packages, remarks)


def read_sides(
    old: Named,
    new: Named,
    directory: Path | None,
    scratch: Path,
    reach: "Callable[[str], InstanceOptions]",
    progress: Callable[[str], None],
    *,
    corrected: bool = True,
) -> tuple[Source, Source]:
    """Reads both sides of a comparison, as `run_diff` takes them.

    Raises:
        ClientgenError: If one cannot be read.
    """

    def read(word: str, side: Named) -> Source:
        progress(f"reading {side[0]}")
        return read_source(side[0], directory, scratch / word, reach, release=side[1], corrected=corrected)

    return read("old", old), read("new", new)


def package_of(source: Source, directory: Path | None, scratch: Path) -> Path:
    """The directory of a project that is made from a source.

    Args:
        source: The source.
        directory: Where to look for the workspace.
        scratch: Directory that gets the project if it has to be built, or has it since an earlier time.

    Raises:
        ClientgenError: If nothing tells its release, or it has to be built and cannot be.
    """
    from ..build.build import build, is_built
    from ..build.plan import plan_build

    target = scratch / "project"
    origin = source.origin
    if origin is None:
        fix = "Name it: --old-release 3.334, or --new-release."
        raise ClientgenError("nothing tells the release of the document", where=source.name, fix=fix)
    if source.is_registered:
        ((request, project),) = plan_build(directory, [origin.release.line], keep_revision=True)
    else:
        ((request, _),) = plan_build(directory, [], spec=origin.snapshot, spec_release=origin.release.line)
        project = target
    if is_built(request, project):
        return project
    # Nobody reads the changelog of a package that is only compared.
    request = evolve(request, before=None)
    if not is_built(request, target):
        build(request, target)
    return target
