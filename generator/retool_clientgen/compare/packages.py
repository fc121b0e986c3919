"""The generated packages of the two sides: those that are there already, or built for the comparison."""

from pathlib import Path

from ..build.build import build, inputs_of
from ..build.lock import read_lock
from ..build.plan import plan_build
from ..errors import ClientgenError
from .sources import Source


def package_of(source: Source, directory: Path | None, scratch: Path) -> Path:
    """The directory of a project that is made from a source.

    Args:
        source: The source; its release is known.
        directory: Where to look for the workspace.
        scratch: Directory that gets the project if it has to be built.

    Raises:
        ClientgenError: If it has to be built and cannot be.
    """
    line = source.side.release or ""
    if source.is_registered:
        ((request, project),) = plan_build(directory, [line], keep_revision=True)
        try:
            lock = read_lock(project)
        except ClientgenError:
            lock = None
        if lock is not None and lock.inputs == inputs_of(request):
            return project
    else:
        ((request, _),) = plan_build(directory, [], spec=source.snapshot, spec_release=line)
    target = scratch / "project"
    build(request, target)
    return target
