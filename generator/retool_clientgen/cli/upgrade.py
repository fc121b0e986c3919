"""`upgrade`: brings a workspace in step with an instance."""

import datetime
import signal
import sys

import typer

from . import options
from .console import DONE, FOUND, Output, escape, shown_path


def upgrade(
    output: Output,
    connection: options.Connection,
    directory: options.Directory,
    instance: options.Instance = None,
    release: options.InstanceRelease = "auto",
    wheel: options.Wheel = False,
    markdown: options.Markdown = None,
) -> None:
    """Bring the workspace in step with an instance: fetch, carry overlays over, build, compare, write the changelog.

    Nothing is committed. Exit 1 if something needs a person, such as a breaking change or an overlay that broke.
    """
    from ..upgrade.report import upgrade_lines, upgrade_markdown
    from ..upgrade.upgrade import upgrade as run

    output.expect(markdown)
    # Stopped by a job's time limit, it takes back what it did, as when a person interrupts it.
    signal.signal(signal.SIGTERM, lambda _signal, _frame: sys.exit(128 + signal.SIGTERM))
    workspace = directory.workspace
    today = datetime.datetime.now(tz=datetime.UTC).date()
    with output.progress("Upgrading") as progress:
        asked = connection.options(workspace, instance)
        upgraded = run(workspace, asked, release, today=today, wheel=wheel, progress=progress)
    output.result(upgraded.to_dict(), upgrade_lines(upgraded, escape, shown_path))
    output.report(markdown, lambda: upgrade_markdown(upgraded))
    raise typer.Exit(FOUND if upgraded.needs_a_person() else DONE)
