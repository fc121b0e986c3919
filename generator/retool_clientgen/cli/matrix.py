"""`matrix`: the operations of all releases."""

from . import options
from .console import Output, escape


def matrix(
    markdown: options.Markdown = None,
    html: options.Html = None,
    directory: options.Directory = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Show which operation exists since which release, who may call it, and where its shape changed."""
    from rich.table import Table

    from ..compare import matrix as releases

    output = Output(as_json=as_json, quiet=quiet, reports=(markdown, html))
    found = releases.build_matrix(directory)
    output.report(markdown, lambda: releases.markdown(found))
    output.report(html, lambda: releases.html(found))
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for column in ("operation", *found.releases, "since", "scope", "plan", "changed in"):
        table.add_column(column, overflow="fold")
    for row in found.rows:
        marks = ["●" if line in row.releases else "" for line in found.releases]
        changed = ", ".join(map(str, row.changes))
        name = f"{row.id} (beta)" if row.newest.beta else row.id
        cells = [name, *marks, found.first_release(row), row.scope_cell, row.newest.plan or "–", changed]
        table.add_row(*map(escape, cells))
    output.result(found.to_dict(), [table])
