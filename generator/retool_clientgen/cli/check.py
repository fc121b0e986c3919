"""`check`: whether an instance still serves what its client was made from."""

from typing import TYPE_CHECKING, Annotated

import typer

from ..report import cut
from . import options
from .console import DONE, FOUND, Output, escape

if TYPE_CHECKING:
    from ..upgrade.check import Checked


def check(
    output: Output,
    connection: options.Connection,
    directory: options.Directory,
    instance: options.Instance = None,
    release: Annotated[
        str | None,
        typer.Option("--release", help="The release whose client it is held against; default: the one it was at last."),
    ] = None,
) -> None:
    """Check that an instance still serves what its client was made from: exit 1 if not, 2 if that cannot be told."""
    from ..upgrade.check import check as run

    workspace = directory.workspace
    given = connection.options(workspace, instance)
    with output.progress(f"Asking {escape(given.url.rpartition('@')[2])}"):
        checked = run(workspace, given, release)
    output.result(checked.to_dict(), _check_lines(checked))
    raise typer.Exit(DONE if checked.same else FOUND)


def _check_lines(checked: "Checked") -> list[str]:
    from ..upgrade.check import Standing

    client = f"{checked.distribution} {checked.version}"
    release = escape(checked.instance_release or "a release that it does not say")
    head = {
        Standing.SAME: f"[green]same[/]: the instance serves what {client} was made from",
        Standing.MOVED: f"[yellow]moved[/]: the instance is of {release}, {client} is for {checked.release}",
        Standing.CHANGED: f"[yellow]changed[/]: the instance is of {release} and serves other content than "
        f"{client} was made from",
    }[checked.standing]
    lines = [head]
    for word, operations in (("added", checked.added), ("removed", checked.removed), ("changed", checked.changed)):
        if operations:
            lines.append(f"  {word}: {len(operations)}")
            lines += [f"    {escape(line)}" for line in cut(operations, 20)]
    lines += [f"  {escape(remark)}" for remark in checked.remarks]
    if not checked.same:
        lines.append("  Run `retool-clientgen upgrade`.")
    return lines
