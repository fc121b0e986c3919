"""Looks at a generated project as its first user would, before it takes its place."""

from pathlib import Path

from ..errors import ClientgenError
from ..generate.formatter import lint_package
from ..normalise import Normalised


def self_check(project: Path, normalised: Normalised) -> None:
    """Checks that every operation has its module and that no generated module names what it does not define.

    Args:
        project: The generated project.
        normalised: What it was generated from.

    Raises:
        ClientgenError: If the package is not whole; a fault of the toolchain, or a document made to provoke one.
    """
    package = project / "retool_client"
    missing = [o.id for o in normalised.operations if not (package / "api" / f"{o.id.replace('.', '/')}.py").is_file()]
    if missing:
        raise ClientgenError(f"no module was generated for {', '.join(missing[:5])}", where=str(project))
    lint_package(project)
