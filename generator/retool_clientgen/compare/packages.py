"""The generated packages of the two sides: those that are there already, or built for the comparison."""

from pathlib import Path

from attrs import evolve

from ..build.build import build, is_built
from ..build.plan import plan_build
from .sources import Source


def package_of(source: Source, directory: Path | None, scratch: Path) -> Path:
    """The directory of a project that is made from a source.

    Args:
        source: The source; its release is known.
        directory: Where to look for the workspace.
        scratch: Directory that gets the project if it has to be built, or has it since an earlier time.

    Raises:
        ClientgenError: If it has to be built and cannot be.
    """
    line = source.release or ""
    target = scratch / "project"
    if source.is_registered:
        ((request, project),) = plan_build(directory, [line], keep_revision=True)
    else:
        ((request, _),) = plan_build(directory, [], spec=source.snapshot, spec_release=line)
        project = target
    if is_built(request, project):
        return project
    # Nobody reads the changelog of a package that is only compared.
    request = evolve(request, before=None)
    if not is_built(request, target):
        build(request, target)
    return target
