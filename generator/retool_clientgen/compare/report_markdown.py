"""A comparison as Markdown, for a changelog or a pull request."""

from ..report.markdown import code, prose
from .changes import Change
from .comparison import Comparison, PythonChange
from .report_table import sentence
from .rules import Severity

_TITLES = {
    Severity.BREAKING: "Breaking",
    Severity.NON_BREAKING: "Not breaking",
    Severity.INFORMATIONAL: "For information",
}


def markdown(comparison: Comparison) -> str:
    """The Markdown: a summary, then the changes by severity, added and removed operations as lists."""
    old, new = comparison.old, comparison.new
    counts = comparison.counts()
    lines = [
        f"## Retool API, {prose(old.name)} → {prose(new.name)}",
        "",
        f"API {prose(old.api_version)} → {prose(new.api_version)}, {old.operations} → {new.operations} operations: "
        + ", ".join(f"{count} {severity.value}" for severity, count in counts.items())
        + ".",
    ]
    lines += [f"\n> {prose(remark)}" for remark in comparison.remarks]
    for word in ("removed", "added"):
        operations = [operation for change in comparison.of_rule(f"endpoint-{word}") for operation in change.operations]
        if operations:
            lines += ["", f"### Operations {word} ({len(operations)})", "", *_by_resource(operations)]
    for severity, title in _TITLES.items():
        changes = [
            change
            for change in comparison.changes
            if change.severity is severity and change.rule not in ("endpoint-added", "endpoint-removed")
        ]
        if changes:
            lines += ["", f"### {title} ({len(changes)})", "", *map(_line, changes)]
    if comparison.python is not None:
        lines += _python(comparison.python)
    return "\n".join(lines) + "\n"


def _line(change: Change) -> str:
    operations = ", ".join(map(code, change.operations))
    return f"- {prose(change.message)}" + (f" — {operations}" if operations else "")


def _python(changes: tuple[PythonChange, ...]) -> list[str]:
    breaking = [change for change in changes if change.severity is Severity.BREAKING]
    rest = len(changes) - len(breaking)
    lines = ["", f"### Python package ({len(breaking)} breaking, {rest} not)", ""]
    lines += [f"- {code(change.name)} {prose(sentence(change))}" for change in breaking]
    if not breaking:
        lines.append("Nothing that code depends on was taken away.")
    return lines


def _by_resource(operations: list[str]) -> list[str]:
    groups: dict[str, list[str]] = {}
    for operation in operations:
        head = operation.rpartition(".")[0] or operation
        groups.setdefault(head, []).append(operation)
    return ["- " + ", ".join(map(code, group)) for group in groups.values()]
