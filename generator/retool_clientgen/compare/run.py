"""The comparison that the command line asks for: sources, API, packages."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from .compare import diff_documents
from .comparison import Comparison, PythonChange
from .sources import Source, read_source

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
    sources: list[Source] = []
    for word, (name, release) in (("old", old), ("new", new)):
        progress(f"reading {name}")
        folder = scratch / word
        folder.mkdir(parents=True, exist_ok=True)
        sources.append(read_source(name, directory, folder, reach, release=release, corrected=corrected))
    before, after = sources
    progress("comparing the API")
    changes = tuple(diff_documents(before.document, after.document))
    remarks = [
        f"{source.side.name} does not tell its release, so no overlay was applied (--old-release, --new-release)"
        for source in sources
        if source.side.release is None
    ]
    packages: tuple[PythonChange, ...] | None = None
    if python and None not in (before.side.release, after.side.release):
        from .packages import package_of
        from .python_changes import diff_packages

        found = []
        for word, source in zip(("old", "new"), sources, strict=True):
            progress(f"the package of {source.side.name}")
            found.append(package_of(source, directory, scratch / word))
        progress("comparing the packages")
        packages = tuple(diff_packages(*found))
    elif python:
        remarks.append("the packages were not compared")
    return Comparison(before.side, after.side, changes, packages, tuple(remarks))
