"""What an upgrade touches, for a terminal."""

from typing import TYPE_CHECKING, Any

from ..report_table import STYLES
from .findings import Affected, Impact

if TYPE_CHECKING:
    from collections.abc import Callable


def table_lines(impact: Impact, escape: "Callable[[str], str]") -> list[Any]:
    """The lines of a report, in Rich's markup: a block for each place, as compilers print it.

    Args:
        impact: What was found.
        escape: Makes text of a document or of code safe for Rich.
    """
    lines: list[Any] = [f"[bold]{escape(impact.old.name)} → {escape(impact.new.name)}[/]  {summary(impact)}"]
    lines += [f"  [yellow]{escape(note)}[/]" for note in impact.remarks]
    for item in impact.affected:
        word = f"[{STYLES[item.severity]}]{item.severity.value}[/]"
        where = f"[bold]{escape(f'{item.file}:{item.line}:{item.column}')}[/]"
        lines += [
            "",
            f"{where} {word} {item.kind.value}  {escape(title(item))}",
            f"    {escape(item.code)}",
        ]
        if item.change is not None and item.place is not None:
            operation = f"{item.place.operation}: " if item.place.operation else ""
            lines.append(
                f"    [dim]API:[/] {escape(f'{operation}{item.change.message}')} [dim]{escape(pointer(item))}[/]"
            )
        lines += [f"    [dim]types:[/] {escape(error)}" for error in item.errors]
        lines.append(f"    [dim]→ {escape(item.hint)}[/]")
    return lines


def title(item: Affected) -> str:
    """What is used and what is the matter with it."""
    return f"{item.what}: {item.message}" if item.what else item.message


def pointer(item: Affected) -> str:
    """Where the change is in the old document."""
    return item.place.old_pointer if item.place is not None else ""


def summary(impact: Impact) -> str:
    """How much was found, in a sentence without a full stop."""
    files = f"{impact.files} file{'' if impact.files == 1 else 's'} checked"
    if not impact.affected:
        return f"{files}, nothing in them is touched"
    touched = len({(item.file, item.line) for item in impact.affected})
    counts = ", ".join(f"{count} {severity.value}" for severity, count in impact.counts().items() if count)
    return f"{files}, {touched} line{'' if touched == 1 else 's'} touched: {counts}"
