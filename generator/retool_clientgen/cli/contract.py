"""`contract`: holds an installed client against an instance."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import ClientgenError
from ..report import cut
from . import options
from .console import DONE, FOUND, Output, escape, shown_path

if TYPE_CHECKING:
    from ..contract.suite import Result


def contract(
    output: Output,
    directory: options.Directory,
    release: options.NewestRelease = None,
    python: options.Python = None,
    client: Annotated[
        Path | None,
        typer.Option(
            "--client", metavar="DIRECTORY", help="A project with a client to take instead of an installed one."
        ),
    ] = None,
    recordings: Annotated[
        Path | None,
        typer.Option("--recordings", metavar="FILE", help="Recorded exchanges, in a format that `learn` reads."),
    ] = None,
    report: Annotated[
        Path | None, typer.Option("--report", metavar="DIRECTORY", help="Write the matrix there, as JSON and HTML.")
    ] = None,
) -> None:
    """Hold an installed client against an instance of its release: exit 1 if it does not pass."""
    from ..contract.client import Environment
    from ..contract.report import to_json, write_report
    from ..contract.suite import run
    from ..files.atomic import reason
    from ..mock import MockRetool

    # A file here comes before a command of that name.
    python = python.absolute() if python is not None and python.exists() else python
    where = Environment(python or Path(sys.executable), client)
    if report is not None:
        # What took a minute to find out must not be lost because there is nowhere to write it.
        try:
            report.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ClientgenError(f"cannot be made: {reason(error)}", where=str(report)) from error
    instance = MockRetool(release, directory=directory.path)
    with instance, output.progress(f"Contract of {instance.release}") as progress:
        result = run(instance, where, recordings, progress)
        written = write_report(result, report) if report is not None else None
    lines = result_lines(result)
    if written is not None:
        lines.append(f"  {escape(shown_path(written))}")
    output.result(to_json(result), lines)
    raise typer.Exit(DONE if result.ok else FOUND)


def result_lines(result: "Result") -> list[Any]:
    """The result for a person, in Rich's markup, with as many failures as help."""
    lines = [f"[{'green' if result.ok else 'red'}]{'passed' if result.ok else 'failed'}[/] {escape(result.line)}"]
    lines += [f"  {part.part} skipped: {escape(part.skipped)}" for part in result.parts if part.skipped]
    for part in result.parts:
        lines += [
            f"  {part.part} left out: {escape(f'{n}: {why}')}" for n, why in part.details.get("absent", {}).items()
        ]
    missed = [f"{o} {status} {kind}" for (o, status), hits in result.cells.items() for kind in hits if not hits[kind]]
    failures = [*(f"never answered: {cell}" for cell in missed), *(str(f) for p in result.parts for f in p.failures)]
    # The report has all.
    return [*lines, *(f"  {escape(line)}" for line in cut(failures, 20))]
