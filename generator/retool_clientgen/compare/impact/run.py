"""The whole: sources, packages, both checks, and what they differ in."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import ClientgenError
from ..compare import diff_documents
from ..packages import package_of
from ..sources import Source, read_source
from ..uses.find import read_all
from .causes import Causes, Surface
from .checker import Checked, Checker, require_mypy
from .findings import Affected, Impact
from .inference import Place, check_inferred
from .judge import Side, judge
from .slots import Slotted, slotted
from .types import enum_values
from .user_code import read_user_code
from .uses import find_forwards, find_uses

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
        scratch: Directory for documents of instances, for packages that have to be built and for mypy.
        reach: How an instance is reached.
        cache: Directory for what mypy keeps of libraries; it makes the next run shorter.
        python: The interpreter whose installed packages the code imports.
        progress: Called as each stage begins.

    Raises:
        ClientgenError: If mypy is missing, a side or the code cannot be read, or a package not be built.
    """
    require_mypy()
    code = read_user_code(paths)
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
    progress("comparing the API")
    surfaces = [Surface.of(source) for source in sources]
    causes = Causes(diff_documents(sources[0].document, sources[1].document), *surfaces)
    files = {file.path: slotted(file) for file in code.files}
    sides: list[dict[Path, Side]] = []
    refused: dict[Path, str] = {}
    for word, source, surface in zip(("old", "new"), sources, surfaces, strict=True):
        progress(f"the package of {source.side.name}")
        project = package_of(source, directory, scratch / word)
        progress(f"checking the code with {source.side.name}")
        checker = Checker(project, (cache or scratch / "mypy") / word, scratch / "code", python)
        checked = check_inferred(checker, files)
        refused |= checked.refused
        # At once: mypy looks up what it read from its cache in what it has read last.
        sides.append(_sides(checked, files, surface))
    affected: list[Affected] = []
    for path, file in files.items():
        if all(path in side for side in sides):
            affected += judge(path, file, sides[0][path], sides[1][path], causes)
    notes = [*code.notes, *(f"{path}: not checked: {why}" for path, why in refused.items())]
    return Impact(sources[0].side, sources[1].side, len(files) - len(refused), tuple(affected), tuple(sorted(notes)))


def _sides(checked: Checked, files: dict[Path, Slotted], surface: Surface) -> dict[Path, Side]:
    """What is known of each file with one package, without anything of mypy's."""
    enums = enum_values(checked.modules)
    _, _, known = read_all({str(path): files[path].tree for path in checked.files}, surface.operations, {})
    forwards: dict[tuple[str, Place], frozenset[str]] = {}
    for path, file in checked.files.items():
        file.texts = {(line, column): found for (name, line, column), found in known.texts.items() if name == str(path)}
        forwards |= find_forwards(files[path].tree, file, surface)
    return {
        path: Side(file.errors, find_uses(files[path].tree, file, surface, forwards), surface, enums)
        for path, file in checked.files.items()
    }
