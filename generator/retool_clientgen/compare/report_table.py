"""A comparison for a terminal: what reaches Python code line by line, the rest counted."""

import shutil
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from .changes import Change
from .comparison import Comparison, PythonChange
from .rules import Severity

STYLES = {
    Severity.BREAKING: "red",
    Severity.NON_BREAKING: "green",
    Severity.TOLERATED: "cyan",
    Severity.INFORMATIONAL: "dim",
}
TITLES = {
    Severity.BREAKING: "Breaking",
    Severity.NON_BREAKING: "Not breaking",
    Severity.TOLERATED: "Tolerated by the client",
    Severity.INFORMATIONAL: "For information",
}
"""What reports call each group of changes."""


def table_lines(comparison: Comparison, escape: Callable[[str], str]) -> list[str]:
    """The lines of a comparison, in Rich's markup, wrapped between words at the width of the terminal.

    Args:
        comparison: The comparison.
        escape: Makes text of a document safe for Rich.
    """
    return list(_Lines(escape, shutil.get_terminal_size().columns).of(comparison))


class _Lines:
    def __init__(self, escape: Callable[[str], str], width: int) -> None:
        self._escape = escape
        self._width = max(40, width)

    def of(self, comparison: Comparison) -> Iterator[str]:
        old, new = comparison.old, comparison.new
        escape = self._escape
        yield f"[bold]{escape(old.name)} → {escape(new.name)}[/]"
        yield from self._wrapped(
            f"API {old.api_version} → {new.api_version}, {old.operations} → {new.operations} operations", 2
        )
        yield f"  in the API: {_counted(comparison.counts())}"
        if comparison.python is not None:
            yield f"  in Python: {_counted(comparison.python_counts())}"
        for remark in comparison.remarks:
            yield from self._wrapped(remark, 2, "yellow")
        for severity in (Severity.BREAKING, Severity.NON_BREAKING):
            yield from self._python(comparison, severity)
            changes = [change for change in comparison.changes if change.severity is severity]
            yield from self._titled(TITLES[severity], STYLES[severity], changes)
        for severity in (Severity.TOLERATED, Severity.INFORMATIONAL):
            changes = comparison.of(severity)
            if changes:
                yield f"\n[bold {STYLES[severity]}]{TITLES[severity]} ({len(changes)})[/]"
                yield from self._wrapped(kinds_of(changes), 2)
        yield from self._titled("Corrections: what overlays say of one side alone", "yellow", comparison.corrections)
        if len(comparison.of(Severity.TOLERATED)) + len(comparison.of(Severity.INFORMATIONAL)):
            yield ""
            yield from self._wrapped("--markdown, --html and --json list what is only counted here.", 0, "dim")

    def _python(self, comparison: Comparison, severity: Severity) -> Iterator[str]:
        changes = [change for change in comparison.python or () if change.severity is severity]
        if changes:
            yield f"\n[bold {STYLES[severity]}]{TITLES[severity]} in Python ({len(changes)})[/]"
        for change in changes:
            yield from self._wrapped(f"{change.name} {change.message}", 2)
            if change.before or change.after:
                yield from self._wrapped(_values(change), 6, "dim")

    def _titled(self, title: str, style: str, changes: Iterable[Change]) -> Iterator[str]:
        changes = list(changes)
        if changes:
            yield f"\n[bold {style}]{title} ({len(changes)})[/]"
        for change in changes:
            yield from self._wrapped(change.message, 2)
            yield from self._wrapped(operations_of(change), 6, "dim")

    def _wrapped(self, text: str, indent: int, style: str = "") -> Iterator[str]:
        """Text in lines; a word that is longer than a line is left whole."""
        margin = " " * indent
        for line in textwrap.wrap(
            text,
            self._width,
            initial_indent=margin,
            subsequent_indent=f"{margin}  ",
            break_long_words=False,
            break_on_hyphens=False,
        ):
            shown = self._escape(line)
            yield f"[{style}]{shown}[/]" if style else shown


def kinds_of(changes: Iterable[Change]) -> str:
    """What some changes are about, counted: `3 × enum-value, 2 × pattern`."""
    counts = Counter(change.about.kind for change in changes)
    return ", ".join(f"{count} × {kind}" for kind, count in counts.most_common())


def operations_of(change: Change, most: int = 3) -> str:
    """The operations of a change, the first of them by name."""
    names = change.operations
    if not names:
        return "document"
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")


def sentence(change: PythonChange) -> str:
    """What changed in a package, with what it was and is."""
    values = _values(change)
    return f"{change.message}: {values}" if values else change.message


def _values(change: PythonChange) -> str:
    if change.before and change.after:
        return f"{change.before} → {change.after}"
    return change.before or change.after or ""


def _counted(counts: dict[Severity, int]) -> str:
    return (
        ", ".join(f"[{STYLES[severity]}]{count} {severity.value}[/]" for severity, count in counts.items() if count)
        or "none"
    )
