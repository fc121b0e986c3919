"""The comparison that the command line asks for: sources, API, packages."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ClientgenError
from .compare import compare
from .comparison import Comparison
from .sources import read_source

if TYPE_CHECKING:
    from ..fetch.instance import InstanceOptions


def run_diff(
    old: tuple[str, str | None],
    new: tuple[str, str | None],
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
        old: What is compared, and its release where nothing else tells it.
        new: The same for the other side.
        directory: Where to look for the workspace.
        scratch: Directory for documents of instances and for packages that have to be built.
        reach: How an instance is reached.
        corrected: Whether overlays are applied.
        python: Whether the generated packages are compared too.
        progress: Called as each stage begins.

    Raises:
        ClientgenError: If a side cannot be read, or its package not be built.
    """
    sources = []
    for word, (name, release) in (("old", old), ("new", new)):
        progress(f"reading {name}")
        sources.append(read_source(name, directory, scratch / word, reach, release=release, corrected=corrected))
    before, after = sources
    progress("comparing the API")
    remarks = [remark for source in sources for remark in source.remarks]
    packages = None
    if python and before.release is not None and after.release is not None:
        from .packages import package_of
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
