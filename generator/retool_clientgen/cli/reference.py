"""`reference`: the pages of a client."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from . import complete, options
from .console import Output, escape, shown_path

if TYPE_CHECKING:
    from ..reference.site import Reference

Named = Annotated[
    str | None,
    typer.Argument(
        metavar="RELEASE",
        help="A release that has a snapshot; if left out, the newest one that was fetched here, or else the newest.",
        autocompletion=complete.releases,
    ),
]


def reference(
    output: Output,
    directory: options.Directory,
    html: Annotated[Path, typer.Option("--html", metavar="DIR", help="The directory that gets the pages.")],
    name: Named = None,
    spec: options.SpecInstead = None,
    spec_release: options.SpecRelease = None,
) -> None:
    """Write the API reference of a client as pages that need no server and no network."""
    from ..reference.site import write

    found = read(name, spec, spec_release, directory, output, neighbours=True)
    count = write(found, html)
    content = {
        "release": found.release,
        "directory": str(html),
        "pages": count,
        "operations": len(found.operations),
        "models": len(found.models),
    }
    output.result(content, [f"{count} pages: {escape(shown_path(html / 'index.html'))}"])


def read(
    name: str | None,
    spec: Path | None,
    spec_release: str | None,
    directory: options.Directory,
    output: Output,
    *,
    neighbours: bool,
) -> "Reference":
    """The reference of a release, or of a document in a file."""
    from ..build.plan import plan_build
    from ..errors import ClientgenError
    from ..reference.site import read_reference
    from ..workspace.source import release_of

    workspace = directory.workspace
    if spec is None:
        ((request, _),) = plan_build(directory.path, [name or workspace.default_release()], keep_revision=True)
    elif name is None:
        release = spec_release or str(release_of(spec))
        ((request, _),) = plan_build(directory.path, [], spec=spec, spec_release=release)
    else:
        raise ClientgenError("takes no release beside it but --release", where="--spec")
    with output.progress(f"Reference of {request.release.line}") as progress:
        return read_reference(request, workspace, neighbours=neighbours, progress=progress)
