"""What an upgrade touches, for a terminal, and as Markdown for a pull request."""

from collections.abc import Callable, Iterator
from itertools import groupby

from ...report.markdown import code, prose
from ..report import STYLES
from .findings import Affected, Impact


def table_lines(impact: Impact, escape: Callable[[str], str]) -> Iterator[str]:
    """The lines of a report, in Rich's markup: a block for each place, as compilers print it."""
    yield f"[bold]{escape(impact.old.name)} → {escape(impact.new.name)}[/]  {_summary(impact)}"
    yield from (f"  [yellow]{escape(note)}[/]" for note in impact.remarks)
    for item in impact.affected:
        severity = f"[{STYLES[item.severity]}]{item.severity.value}[/]"
        place = escape(f"{item.file}:{item.line}:{item.column}")
        yield f"\n[bold]{place}[/] {severity} {item.kind.value}  {escape(item.title)}"
        yield f"    {escape(item.code)}"
        if item.cause is not None:
            change, at = item.cause
            message = f"{at.operation}: {change.message}" if at.operation else change.message
            yield f"    [dim]API:[/] {escape(message)} [dim]{escape(at.old_pointer)}[/]"
        yield from (f"    [dim]types:[/] {escape(error)}" for error in item.errors)
        yield f"    [dim]→ {escape(item.kind.hint)}[/]"


def markdown(impact: Impact) -> str:
    """The Markdown: a summary, then the places of each file."""
    lines = [f"## Code that {prose(impact.old.name)} → {prose(impact.new.name)} touches", "", f"{_summary(impact)}."]
    lines += [f"\n> {prose(note)}" for note in impact.remarks]
    for file, items in groupby(impact.affected, key=lambda item: item.file):
        lines += ["", f"### `{file}`", "", *(line for item in items for line in _entry(item))]
    return "\n".join(lines) + "\n"


def _entry(item: Affected) -> Iterator[str]:
    yield f"- **line {item.line}**, {item.severity.value}, {item.kind.value}: {prose(item.title)}"
    yield f"  - {code(item.code)}"
    if item.cause is not None:
        yield f"  - API: {prose(item.cause.change.message)}, {code(item.cause.place.old_pointer)}"
    yield from (f"  - types: {prose(error)}" for error in item.errors)
    yield f"  - {item.kind.hint}"


def _summary(impact: Impact) -> str:
    """How much was found, in a sentence without a full stop."""
    files = f"{impact.files} file{'' if impact.files == 1 else 's'} checked"
    if not impact.affected:
        return f"{files}, no line is touched"
    touched = len({(item.file, item.line) for item in impact.affected})
    counts = ", ".join(f"{count} {severity.value}" for severity, count in impact.counts().items() if count)
    return f"{files}, {touched} line{'' if touched == 1 else 's'} touched: {counts}"
