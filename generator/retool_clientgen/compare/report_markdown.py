"""A comparison as Markdown, for a changelog or a pull request."""

from collections.abc import Sequence

from ..report.markdown import code, prose
from .changes import Change, resource_of
from .comparison import Comparison, PythonChange
from .report_table import TITLES, kinds_of, sentence
from .rules import Severity


def markdown(comparison: Comparison) -> str:
    """The Markdown: a summary, then what reaches Python code, then what the client tolerates, folded."""
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
    if comparison.python is not None:
        lines += _python(comparison.python)
    for severity in (Severity.BREAKING, Severity.NON_BREAKING):
        lines += _titled(TITLES[severity], comparison.of(severity))
    tolerated = comparison.of(Severity.TOLERATED)
    if tolerated:
        summary = f"{TITLES[Severity.TOLERATED]} ({len(tolerated)}): {kinds_of(tolerated)}"
        lines += ["", f"<details><summary>{summary}</summary>", "", *map(_line, tolerated), "", "</details>"]
    lines += _titled(TITLES[Severity.INFORMATIONAL], comparison.of(Severity.INFORMATIONAL))
    if comparison.corrections:
        lead = "The API did not change in these."
        title, *listed = _titled("Corrections: what overlays say of one side alone", comparison.corrections)[1:]
        lines += ["", title, "", lead, *listed]
    return "\n".join(lines) + "\n"


def _titled(title: str, changes: Sequence[Change]) -> list[str]:
    return ["", f"### {title} ({len(changes)})", "", *map(_line, changes)] if changes else []


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
        groups.setdefault(resource_of(operation), []).append(operation)
    return ["- " + ", ".join(map(code, group)) for group in groups.values()]
