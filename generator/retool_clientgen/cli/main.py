"""The list of commands, by what they are for."""

from collections.abc import Callable
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
from .console import log_to_stderr
from .options import Verbose, example, expanded

PANELS: dict[str, dict[Callable[..., None], str]] = {
    "Make a client": {
        init.init: "init retool-api --instance retool.example.com",
        fetch.fetch: "fetch --instance retool.example.com",
        build.build: "build 4.0 --wheel",
        reference.reference: "reference 4.0 --html api",
        document.document: "document 4.0 --code-samples -o api.yaml",
    },
    "Keep it in step": {
        check.check: "check --instance retool.example.com",
        upgrade.upgrade: "upgrade --instance retool.example.com --markdown changes.md",
        verify.verify: "verify",
        learn.learn: "learn traffic.jsonl --release 4.0",
        record.record: "record --instance retool.example.com --out traffic.jsonl",
    },
    "Look around": {
        releases.releases: "releases",
        explain.explain: "explain retool.users.list",
        diff.diff: "diff 3.334 4.0 --html diff.html",
        impact.impact: "impact 3.334 4.0 src/",
        matrix.matrix: "matrix",
        scopes.scopes: "scopes users.list groups.create",
    },
    "Test": {
        mock.mock: "mock --release 4.0 --port 8080",
        contract.contract: "contract --release 4.0 --report report",
        demo.demo: "demo",
    },
}
"""The commands by panel of the help, each with an example."""

app = typer.Typer(
    name="retool-clientgen",
    help="Turns the OpenAPI document of a Retool instance into a typed, pinned Python client.",
    epilog="\n\n".join((
        "Each command shows an example: retool-clientgen build -h.",
        "Exit codes: 0 done, 1 a check found something, 2 bad input or usage, 3 a fault of retool-clientgen.",
    )),
    context_settings={"help_option_names": ["-h", "--help"]},
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)  # fmt: skip


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"retool-clientgen {version('retool-clientgen')}")
        raise typer.Exit


@app.callback()
def root(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
    verbose: Verbose = False,
) -> None:
    """Options before the command."""
    if verbose:
        log_to_stderr()


for panel, commands in PANELS.items():
    for command, arguments in commands.items():
        app.command(epilog=example(arguments), rich_help_panel=panel)(expanded(command))
    if panel == "Keep it in step":
        app.add_typer(overlay.app, rich_help_panel=panel)
