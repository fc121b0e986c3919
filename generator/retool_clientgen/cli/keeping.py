"""The commands that keep a workspace in step with its instance: `check` and `upgrade`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import ClientgenError
from . import options
from .comparing import to_stdout
from .console import DONE, FOUND, Output, escape, shown_path

if TYPE_CHECKING:
    from ..upgrade.check import Checked

_MOST = 20


def check(
    instance: options.Instance = None,
    release: Annotated[
        str | None,
        typer.Option("--release", help="The release whose client it is held against; default: the one it was at last."),
    ] = None,
    directory: options.Directory = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Check that an instance still serves what its client was made from: exit 1 if not, 2 if that cannot be told."""
    from ..upgrade.check import check as run
    from ..workspace.workspace import Workspace
    from .fetching import instance_options

    output = Output(as_json=as_json, quiet=quiet)
    workspace = Workspace.find(directory)
    given = instance_options(workspace, instance)
    with output.progress(f"Asking {escape(given.url.rpartition('@')[2])}"):
        checked = run(workspace, given, release)
    output.result(checked.to_dict(), _check_lines(checked))
    raise typer.Exit(DONE if checked.same else FOUND)


def upgrade(
    instance: options.Instance = None,
    release: Annotated[str, typer.Option("--release", help="The release of the instance; auto asks it.")] = "auto",
    markdown: Annotated[
        Path | None,
        typer.Option("--markdown", metavar="FILE", help="Write the result for a pull request to a file; - is stdout."),
    ] = None,
    directory: options.Directory = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Bring the workspace in step with an instance: fetch, carry overlays over, build, compare, write the changelog.

    Nothing is committed. Exit 1 if something needs a person, such as a breaking change or an overlay that broke.
    """
    import datetime
    import signal

    from ..upgrade.report import upgrade_lines, upgrade_markdown
    from ..upgrade.upgrade import upgrade as run
    from ..workspace.workspace import Workspace
    from .fetching import instance_options

    output = Output(as_json=as_json, quiet=quiet)
    is_told = to_stdout(markdown, as_json=as_json)
    if markdown is not None and markdown.is_dir():
        raise ClientgenError("is a directory", where=str(markdown), fix="Name a file for --markdown.")
    # Stopped by a job's time limit, it takes back what it did, as when a person interrupts it.
    signal.signal(signal.SIGTERM, lambda _signal, _frame: sys.exit(128 + signal.SIGTERM))
    workspace = Workspace.find(directory)
    today = datetime.datetime.now(tz=datetime.UTC).date()
    with output.progress("Upgrading") as progress:
        upgraded = run(workspace, instance_options(workspace, instance), release, today=today, progress=progress)
    if not is_told:
        output.result(upgraded.to_dict(), upgrade_lines(upgraded, escape, shown_path))
    if markdown is not None:
        output.report(markdown, upgrade_markdown(upgraded))
    raise typer.Exit(FOUND if upgraded.needs_a_person() else DONE)


def _check_lines(checked: "Checked") -> list[str]:
    from ..upgrade.check import Standing

    client = f"{checked.distribution} {checked.version}"
    said = escape(checked.instance_release or "a release that it does not say")
    head = {
        Standing.SAME: f"[green]same[/]: the instance serves what {client} was made from",
        Standing.MOVED: f"[yellow]moved[/]: the instance is of {said}, {client} is for {checked.release}",
        Standing.CHANGED: f"[yellow]changed[/]: the instance is of {said} and serves other content than "
        f"{client} was made from",
    }[checked.standing]
    lines = [head]
    for word, operations in (("added", checked.added), ("removed", checked.removed), ("changed", checked.changed)):
        if operations:
            lines.append(f"  {word}: {len(operations)}")
            lines += [f"    {escape(operation)}" for operation in operations[:_MOST]]
            lines += [f"    … and {len(operations) - _MOST} more"] if len(operations) > _MOST else []
    lines += [f"  {escape(remark)}" for remark in checked.remarks]
    if not checked.same:
        lines.append("  Run `retool-clientgen upgrade`.")
    return lines
