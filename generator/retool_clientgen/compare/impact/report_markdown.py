"""What an upgrade touches, as Markdown for a pull request."""

from itertools import groupby

from ...report.markdown import code, prose
from .findings import Affected, Impact
from .report_table import pointer, summary, title


def markdown(impact: Impact) -> str:
    """The Markdown: a summary, then the places of each file."""
    lines = [f"## Code that {prose(impact.old.name)} → {prose(impact.new.name)} touches", "", f"{summary(impact)}."]
    lines += [f"\n> {prose(note)}" for note in impact.remarks]
    for file, items in groupby(impact.affected, key=lambda item: item.file):
        lines += ["", f"### `{file}`", ""]
        for item in items:
            lines += _entry(item)
    return "\n".join(lines) + "\n"


def _entry(item: Affected) -> list[str]:
    lines = [
        f"- **line {item.line}**, {item.severity.value}, {item.kind.value}: {prose(title(item))}",
        f"  - {code(item.code)}",
    ]
    if item.change is not None:
        lines.append(f"  - API: {prose(item.change.message)}, {code(pointer(item))}")
    lines += [f"  - types: {prose(error)}" for error in item.errors]
    lines.append(f"  - {item.hint}")
    return lines
