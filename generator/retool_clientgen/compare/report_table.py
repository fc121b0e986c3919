"""A comparison for a terminal."""

from typing import TYPE_CHECKING, Any

from .changes import Change
from .comparison import Comparison, PythonChange
from .rules import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

STYLES = {
    Severity.BREAKING: "red",
    Severity.NON_BREAKING: "green",
    Severity.TOLERATED: "cyan",
    Severity.INFORMATIONAL: "dim",
}


def table_lines(comparison: Comparison, escape: "Callable[[str], str]") -> list[Any]:
    """The lines and tables of a comparison, in Rich's markup.

    Args:
        comparison: The comparison.
        escape: Makes text of a document safe for Rich.
    """
    from rich.table import Table

    old, new = comparison.old, comparison.new
    lines: list[Any] = [
        f"[bold]{escape(old.name)} → {escape(new.name)}[/]  API {escape(old.api_version)} → {escape(new.api_version)}, "
        f"{old.operations} → {new.operations} operations",
        f"  {_counted(comparison.counts())} changes of the API",
    ]
    if comparison.python is not None:
        lines.append(f"  {_counted(comparison.python_counts())} changes of the Python package")
    lines += [f"  [yellow]{escape(remark)}[/]" for remark in comparison.remarks]
    if comparison.changes:
        table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
        for column in ("", "operations", "change"):
            table.add_column(column, overflow="fold")
        for change in comparison.changes:
            table.add_row(_word(change.severity), escape(operations_of(change)), escape(change.message))
        lines += ["", table]
    if comparison.python:
        table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
        for column in ("", "Python", "change"):
            table.add_column(column, overflow="fold")
        for python in comparison.python:
            table.add_row(_word(python.severity), escape(python.name), escape(sentence(python)))
        lines += ["", table]
    return lines


def operations_of(change: Change, most: int = 3) -> str:
    """The operations of a change, the first of them by name."""
    names = change.operations
    if not names:
        return "document"
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")


def sentence(change: PythonChange) -> str:
    """What changed in a package, with what it was and is."""
    if change.before and change.after:
        return f"{change.message}: {change.before} → {change.after}"
    value = change.before or change.after
    return f"{change.message}: {value}" if value else change.message


def _word(severity: Severity) -> str:
    return f"[{STYLES[severity]}]{severity.value}[/]"


def _counted(counts: dict[Severity, int]) -> str:
    return ", ".join(f"[{STYLES[severity]}]{count} {severity.value}[/]" for severity, count in counts.items())
