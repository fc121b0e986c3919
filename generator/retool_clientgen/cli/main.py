"""The list of commands."""

from importlib.metadata import version
from typing import Annotated

import typer

from . import (
    build,
    check,
    contract,
    demo,
    diff,
    document,
    explain,
    fetch,
    impact,
    init,
    learn,
    matrix,
    mock,
    overlay,
    record,
    reference,
    releases,
    scopes,
    upgrade,
    verify,
)

app = typer.Typer(
    name="retool-clientgen",
    help="Turns the OpenAPI document of a Retool instance into a typed, pinned Python client.\n\n"
    "Exit codes: 0 done, 1 a check found something, 2 bad input or usage.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"retool-clientgen {version('retool-clientgen')}")
        raise typer.Exit


@app.callback()
def root(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Options before the command."""


for command in (
    *(fetch.fetch, build.build, verify.verify, releases.releases, explain.explain, diff.diff, matrix.matrix),
    *(scopes.scopes, check.check, upgrade.upgrade, impact.impact, mock.mock, learn.learn, record.record),
    *(contract.contract, demo.demo, init.init, reference.reference, document.document),
):
    app.command()(command)
app.add_typer(overlay.app)
