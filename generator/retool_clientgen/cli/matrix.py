"""`matrix`: the operations of all releases."""

from . import options
from .console import Output, Table


def matrix(
    output: Output,
    directory: options.Directory,
    markdown: options.Markdown = None,
    html: options.Html = None,
) -> None:
    """Show which operation exists since which release, who may call it, and where its shape changed."""
    from ..compare import matrix as releases

    output.expect(markdown, html)
    found = releases.build_matrix(directory.path)
    output.report(markdown, lambda: releases.markdown(found))
    output.report(html, lambda: releases.html(found))
    table = Table("operation", *found.releases, "since", "scope", "plan", "changed in")
    for row in found.rows:
        marks = ["●" if line in row.releases else "" for line in found.releases]
        name = f"{row.id} (beta)" if row.newest.beta else row.id
        changed = ", ".join(map(str, row.changes))
        table.add(name, *marks, found.first_release(row), row.scope_cell, row.newest.plan, changed)
    output.result(found.to_dict(), [table])
