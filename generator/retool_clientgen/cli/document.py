"""`document`: the corrected document for other tools."""

from pathlib import Path
from typing import Annotated

import typer

from . import options
from .console import Output
from .reference import Named, read


def document(
    output: Output,
    directory: options.Directory,
    name: Named = None,
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="FILE", help="The file: JSON if it ends so, else YAML; - is stdout.")
    ] = Path("-"),
    code_samples: Annotated[
        bool, typer.Option("--code-samples", help="Add an example in Python to each operation (x-codeSamples).")
    ] = False,
    spec: options.SpecInstead = None,
    spec_release: options.SpecRelease = None,
) -> None:
    """Write the corrected OpenAPI document for other tools: named, with scopes and plans, and with code samples."""
    from ..reference.document import document as corrected
    from ..reference.document import written

    output.expect(out)
    found = read(name, spec, spec_release, directory, output, neighbours=False)
    output.report(out, lambda: written(corrected(found, code_samples=code_samples), out))
