"""A comparison for a terminal, as Markdown, and as a page for a browser."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from ..report.markdown import code, prose
from .changes import Change, resource_of
from .comparison import Comparison, PythonChange
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
    for word, counts in (("the API", comparison.counts()), ("Python", comparison.python_counts())):
        if word != "Python" or comparison.python is not None:
            shown = [f"[{STYLES[one]}]{count} {one}[/]" for one, count in counts.items() if count]
            yield f"  in {word}: {', '.join(shown) or 'none'}"
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


def _operations_of(change: Change) -> str:
    """The operations of a change, the first of them by name."""
    names = change.operations
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "") or "document"


def markdown(comparison: Comparison) -> str:
    """A comparison as Markdown, for a changelog or a pull request: what the client tolerates is folded."""
    old, new = comparison.old, comparison.new
    counts = ", ".join(f"{count} {severity}" for severity, count in comparison.counts().items())
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
    """A comparison as a page: what breaks first, in the API and in the package, by operation too, with search."""
    from ..report.pages import render

    changes, python, corrections = comparison.changes, comparison.python or (), comparison.corrections
    anchors = _anchors([*changes, *python, *corrections])
    called = [change.name.partition(".") for change in python]
    methods = [name for head, _, name in called if head in ("retool", "async_retool")]
    operations = {operation for change in changes for operation in change.operations}
    return render(
        "diff.html.jinja",
        comparison=comparison,
        severities=list(Severity),
        titles=_TITLES,
        touched=len(operations),
        resources=sorted({resource_of(name) for name in (*operations, *methods)}),
        api=_by_severity(changes, anchors),
        python=_by_severity(python, anchors),
        corrections=[(anchors[id(change)], change) for change in corrections],
        places=_places([*changes, *corrections], anchors),
    )


def _by_severity(changes: Sequence[Any], anchors: dict[int, str]) -> list[tuple[Severity, list[tuple[str, Any]]]]:
    """The changes of each severity that there are, breaking ones first, each with its anchor."""
    groups = ((one, [(anchors[id(c)], c) for c in changes if c.severity is one]) for one in Severity)
    return [(severity, group) for severity, group in groups if group]


def _anchors(changes: Iterable[Change | PythonChange]) -> dict[int, str]:
    """The anchor of each change: the same in each page that has this change."""
    taken: Counter[str] = Counter()
    found = {}
    for change in changes:
        anchor = "c" + hashlib.blake2b(repr(change).encode(), digest_size=4).hexdigest()
        taken[anchor] += 1
        found[id(change)] = anchor if taken[anchor] == 1 else f"{anchor}-{taken[anchor]}"
    return found


def _places(changes: Iterable[Change], anchors: dict[int, str]) -> dict[str, Any]:
    """Where changes are, for the script of the page: each text and each operation once, the rest as their numbers.

    Returns:
        `texts`; `operations`: name, and the beginnings of the pointers into both documents; `changes`: by anchor the
        rule and the places: part, field, operations, and what follows in the pointers, once where both are the same.
    """
    texts: dict[str, int] = {}
    operations: dict[tuple[int, ...], int] = {}
    found: dict[str, list[Any]] = {}

    def numbers(parts: Iterable[str]) -> tuple[int, ...]:
        return tuple(texts.setdefault(part, len(texts)) for part in parts)

    for change in changes:
        rows: dict[tuple[int, ...], list[int]] = {}
        for place in change.places:
            (old, *before), (new, *after) = map(_pieces, (place.old_pointer, place.new_pointer))
            operation = numbers((place.operation or "the document", old, new))
            key = numbers((place.part, place.field, *before, *(after if before != after else ())))
            rows.setdefault(key, []).append(operations.setdefault(operation, len(operations)))
        found[anchors[id(change)]] = [*numbers([change.rule]), *([*key[:2], of, *key[2:]] for key, of in rows.items())]
    return {"texts": list(texts), "operations": list(operations), "changes": found}


def _pieces(pointer: str) -> tuple[str, str, str]:
    """A pointer up to its operation, then up to a schema in it, then the rest; each may be empty."""
    steps = [f"/{step}" for step in pointer.split("/")[1:]]
    schema = steps.index("/schema", 3) + 1 if "/schema" in steps[3:] else len(steps)
    # `~2` is in no pointer (RFC 6901), and is short.
    return "".join(steps[:3]), "".join(steps[3:schema]), "".join(steps[schema:]).replace("/properties/", "~2")
