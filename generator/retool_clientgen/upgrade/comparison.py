"""What changed from the client that a workspace had to the one that it gets."""

from pathlib import Path

from ..compare.compare import corrections_between, diff_documents
from ..compare.comparison import Comparison
from ..compare.python_changes import diff_packages
from ..compare.sources import read_source
from ..fetch.instance import InstanceOptions
from ..releases.release import Release
from .staging import Staging


def compare(staging: Staging, old: Release, new: Release, old_project: Path, new_project: Path) -> Comparison:
    """Compares both sides as they are: each release with the overlays of its own time, and the packages themselves.

    Args:
        staging: The workspace as it was, and the copy in which it is upgraded.
        old: The release there was.
        new: The release there is.
        old_project: The client there was.
        new_project: The client there is.

    Raises:
        ClientgenError: If a document or a package cannot be read.
    """
    before = read_source(old.line, staging.workspace.root, staging.scratch, InstanceOptions)
    after = read_source(new.line, staging.copy.root, staging.scratch, InstanceOptions)
    return Comparison(
        before.side,
        after.side,
        tuple(diff_documents(before.served, after.served)),
        tuple(diff_packages(old_project, new_project)),
        tuple(corrections_between(before, after)),
        (*before.remarks, *after.remarks),
    )
