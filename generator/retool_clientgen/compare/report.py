"""A comparison for a terminal, as Markdown, and as a page for a browser."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from ..report.markdown import code, prose
from .changes import Change, Place, resource_of
from .comparison import Comparison, PythonChange, counted
from .rules import Severity

STYLES = {
    Severity.BREAKING: "red",
    Severity.NON_BREAKING: "green",
    Severity.TOLERATED: "cyan",
    Severity.INFORMATIONAL: "dim",
}
_TITLES = {
    Severity.BREAKING: "Breaking",
    Severity.NON_BREAKING: "Not breaking",
    Severity.TOLERATED: "Tolerated by the client",
    Severity.INFORMATIONAL: "For information",
}
_CORRECTIONS = "Corrections: what overlays say of one side alone"


def table_lines(comparison: Comparison, escape: Callable[[str], str]) -> Iterator[str]:
    """A comparison for a terminal, in Rich's markup: what reaches Python code line by line, the rest counted."""

    def titled(title: str, style: str, entries: Iterable[tuple[str, str]]) -> Iterator[str]:
        entries = list(entries)
        if entries:
            yield f"\n[bold {style}]{title} ({len(entries)})[/]"
        for entry, detail in entries:
            yield f"  {escape(entry)}"
            if detail:
                yield f"      [dim]{escape(detail)}[/]"

    old, new = comparison.old, comparison.new
    yield f"[bold]{escape(old.name)} → {escape(new.name)}[/]"
    yield escape(f"  API {old.api_version} → {new.api_version}, {old.operations} → {new.operations} operations")
    for word, changes in (("the API", comparison.changes), ("Python", comparison.python)):
        if changes is not None:
            counts = [f"[{STYLES[one]}]{count} {one.value}[/]" for one, count in counted(changes).items() if count]
            yield f"  in {word}: {', '.join(counts) or 'none'}"
    for remark in comparison.remarks:
        yield f"  [yellow]{escape(remark)}[/]"
    for severity in (Severity.BREAKING, Severity.NON_BREAKING):
        python = [change for change in comparison.python or () if change.severity is severity]
        title, style = _TITLES[severity], STYLES[severity]
        yield from titled(f"{title} in Python", style, [(f"{one.name} {one.message}", one.values) for one in python])
        found = [change for change in comparison.changes if change.severity is severity]
        yield from titled(title, style, [(change.message, _operations_of(change)) for change in found])
    is_short = False
    for severity in (Severity.TOLERATED, Severity.INFORMATIONAL):
        if found := comparison.of(severity):
            is_short = True
            yield f"\n[bold {STYLES[severity]}]{_TITLES[severity]} ({len(found)})[/]"
            yield f"  {kinds_of(found)}"
    yield from titled(_CORRECTIONS, "yellow", [(one.message, _operations_of(one)) for one in comparison.corrections])
    if is_short:
        yield ""
        yield "[dim]--markdown, --html and --json list what is only counted here.[/]"


def kinds_of(changes: Iterable[Change]) -> str:
    """What some changes are about, counted: `3 × enum-value, 2 × pattern`."""
    counts = Counter(change.about.kind for change in changes)
    return ", ".join(f"{count} × {kind}" for kind, count in counts.most_common())


def _operations_of(change: Change, most: int = 3) -> str:
    """The operations of a change, the first of them by name."""
    names = change.operations
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "") or "document"


def markdown(comparison: Comparison) -> str:
    """A comparison as Markdown, for a changelog or a pull request: what the client tolerates is folded."""
    old, new = comparison.old, comparison.new
    counts = ", ".join(f"{count} {severity.value}" for severity, count in comparison.counts().items())
    api = f"API {prose(old.api_version)} → {prose(new.api_version)}"
    lines = [
        f"## Retool API, {prose(old.name)} → {prose(new.name)}",
        "",
        f"{api}, {old.operations} → {new.operations} operations: {counts}.",
    ]
    lines += [f"\n> {prose(remark)}" for remark in comparison.remarks]
    for word in ("removed", "added"):
        operations = comparison.operations_of(f"endpoint-{word}")
        groups: dict[str, list[str]] = {}
        for operation in operations:
            groups.setdefault(resource_of(operation), []).append(code(operation))
        lines += _section(f"Operations {word} ({len(operations)})", [", ".join(group) for group in groups.values()])
    if comparison.python is not None:
        breaking = [change for change in comparison.python if change.severity is Severity.BREAKING]
        lines += [
            "",
            f"### Python package ({len(breaking)} breaking, {len(comparison.python) - len(breaking)} not)",
            "",
        ]
        lines += [f"- {code(change.name)} {prose(change.sentence)}" for change in breaking]
        lines += [] if breaking else ["Nothing that code depends on was taken away."]
    for severity, title in _TITLES.items():
        changes = comparison.of(severity)
        head = f"{title} ({len(changes)})"
        if severity is Severity.TOLERATED and changes:
            lines += ["", f"<details><summary>{head}: {kinds_of(changes)}</summary>", "", *map(_line, changes)]
            lines += ["", "</details>"]
        else:
            lines += _section(head, [_line(change).removeprefix("- ") for change in changes])
    if comparison.corrections:
        lines += ["", f"### {_CORRECTIONS} ({len(comparison.corrections)})", ""]
        lines += ["The API did not change in these.", "", *map(_line, comparison.corrections)]
    return "\n".join(lines) + "\n"


def _section(title: str, items: Sequence[str]) -> list[str]:
    return ["", f"### {title}", "", *(f"- {item}" for item in items)] if items else []


def _line(change: Change) -> str:
    operations = ", ".join(map(code, change.operations))
    return f"- {prose(change.message)}" + (f" — {operations}" if operations else "")


def html(comparison: Comparison) -> str:
    """A comparison as a page: all changes by resource, by operation, and those of the package, with search."""
    from ..report.pages import render

    groups: dict[str, list[tuple[int, Change]]] = {}
    by_operation: dict[str, list[tuple[int, Change, Place]]] = {}
    for number, change in enumerate(comparison.changes, 1):
        groups.setdefault(next(iter(change.resources), ""), []).append((number, change))
        for place in change.places:
            if place.operation:
                by_operation.setdefault(place.operation, []).append((number, change, place))
    resources = {resource for change in comparison.changes for resource in change.resources}
    return render(
        "diff.html.jinja",
        comparison=comparison,
        counts=comparison.counts(),
        resources=sorted(resources | {_resource(change) for change in comparison.python or ()} - {""}),
        groups=[{"name": name, "changes": groups[name]} for name in sorted(groups, key=lambda name: (not name, name))],
        operations=[_operation(name, by_operation[name]) for name in sorted(by_operation)],
        resource_of_python=_resource,
        pointers=_pointers,
    )


def _operation(name: str, changes: list[tuple[int, Change, Place]]) -> dict[str, Any]:
    counts = [(severity, count) for severity, count in counted(change for _, change, _ in changes).items() if count]
    severities = [severity.value for severity, _ in counts]
    return {
        "name": name,
        "resource": resource_of(name),
        "changes": changes,
        "severities": severities,
        "counts": counts,
    }


def _pointers(place: Place) -> str:
    """Where a place is in both documents, once where one pointer leads to it and the other to what holds it."""
    ends = sorted((place.old_pointer, place.new_pointer), key=len)
    return ends[1] or "/" if ends[1].startswith(ends[0]) else f"{place.old_pointer} → {place.new_pointer}"


def _resource(change: PythonChange) -> str:
    """The resource of a method; empty for models, which belong to several."""
    head, _, rest = change.name.partition(".")
    return resource_of(rest) if head in ("retool", "async_retool") else ""
