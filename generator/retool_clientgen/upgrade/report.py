"""The result of an upgrade for a person: lines for a terminal, and Markdown for a pull request."""

from collections.abc import Callable

from ..report import cut
from ..report.markdown import prose
from .staging import CHANGELOG_FILE
from .upgraded import Upgraded

_MOST = 30


def upgrade_lines(upgraded: Upgraded, escape: Callable[[str], str], shown: Callable[..., str]) -> list[str]:
    """What an upgrade did and what needs a person, in Rich's markup."""
    client = f"{upgraded.distribution} {upgraded.version}"
    wheels = [f"wheel: {escape(shown(path))}" for path in upgraded.wheels]
    if not upgraded.changed:
        return [f"[green]nothing to do[/]: the instance serves what {client} was made from", *wheels]
    lines = [f"[bold]{_title(upgraded)}[/]", *(f"  {escape(line)}" for line in _done(upgraded))]
    lines += [f"  {escape(line)}" for line in upgraded.left_out()]
    lines += [f"  [yellow]{escape(remark)}[/]" for remark in upgraded.remarks]
    lines += ["written:", *(f"  {escape(shown(path))}" for path in upgraded.written), *wheels]
    needed = upgraded.needs_a_person()
    if not needed:
        return [*lines, "[green]nothing needs a person[/]: review the changes and commit them"]
    lines.append("[yellow]needs a person[/]:")
    for title, items in needed.items():
        lines.append(f"  {title}: {len(items)}")
        lines += [f"    {escape(item)}" for item in cut(items, _MOST, _where(title))]
    return lines


def upgrade_markdown(upgraded: Upgraded) -> str:
    """What an upgrade did and what needs a person, for the text of a pull request or a commit."""
    if not upgraded.changed:
        client = f"{upgraded.distribution} {upgraded.version}"
        return f"Nothing to do: the instance serves what {client} was made from.\n"
    lines = [f"## {_title(upgraded)}", "", *(f"- {prose(line)}" for line in _done(upgraded))]
    lines += [f"- {prose(line)}" for line in [*upgraded.left_out(), *upgraded.remarks]]
    needed = upgraded.needs_a_person()
    for title, items in needed.items():
        lines += ["", f"### Needs a person: {len(items)} {title}", ""]
        lines += [f"- {prose(item)}" for item in cut(items, _MOST, _where(title))]
    if not needed:
        lines += ["", "Nothing needs a person but a review."]
    return "\n".join([*lines, "", f"All changes are in {CHANGELOG_FILE}.", ""])


def _title(upgraded: Upgraded) -> str:
    came = f"{upgraded.before} → " if upgraded.before else ""
    return f"{upgraded.distribution} {came}{upgraded.version}"


def _done(upgraded: Upgraded) -> list[str]:
    build, comparison = upgraded.build, upgraded.comparison
    lines = []
    if build is not None:
        of = f" ({build.release})" if "," in build.release else ""
        lines.append(f"built: {build.operations} operations, {build.models} models{of}")
    if upgraded.rebuilt:
        lines.append(f"built again, since the range of an overlay changed: {', '.join(upgraded.rebuilt)}")
    if comparison is not None:
        api = ", ".join(f"{count} {severity.value}" for severity, count in comparison.counts().items())
        python = ", ".join(f"{count} {severity.value}" for severity, count in comparison.python_counts().items())
        lines += [f"changes of the API: {api}", f"changes of the Python package: {python}"]
    if upgraded.impact.looked_at:
        lines.append(f"lines of your code that are affected: {len(upgraded.impact.uses)}")
    return lines


def _where(title: str) -> str:
    return f" in {CHANGELOG_FILE}" if title == "breaking changes" else ""
