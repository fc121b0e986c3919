"""The entry of an upgrade in the workspace's CHANGELOG.md, in the form of Keep a Changelog 1.1."""

import datetime
import re

from ..compare.changes import Change
from ..compare.comparison import Comparison
from ..compare.report import kinds_of
from ..compare.rules import Action, Severity
from ..report.markdown import code, prose

_HEAD = """\
# Changelog

All notable changes of the Retool client are listed here, in the form of
[Keep a Changelog](https://keepachangelog.com/en/1.1.0/). A version is the release of Retool and a counter.
"""

_SECTIONS = ("Added", "Changed", "Deprecated", "Removed")


def entry(version: str, before: str, day: datetime.date, comparison: Comparison | None, remarks: list[str]) -> str:
    """The entry of an upgrade, with a line end.

    Args:
        version: The new version of the client.
        before: The version there was; empty where there was none.
        day: The day of the upgrade.
        comparison: What changed; None where there is nothing to compare with.
        remarks: What else a reader has to know, a sentence each.
    """
    lines = [f"## [{version}] - {day.isoformat()}", ""]
    if comparison is None:
        return "\n".join([*lines, "### Added", "", f"- The client of Retool {version.rpartition('.')[0]}.", ""])
    old, new = comparison.old, comparison.new
    lines.append(
        f"Retool {old.name} → {new.name}, API {prose(old.api_version)} → {prose(new.api_version)}, "
        f"{old.operations} → {new.operations} operations. The client before was {before}."
    )
    lines += [f"\n{prose(remark)}" for remark in remarks]
    sections: dict[str, list[str]] = {name: [] for name in _SECTIONS}
    for word, name, grave in (("added", "Added", ""), ("removed", "Removed", _BREAKING)):
        operations = comparison.operations_of(f"endpoint-{word}")
        if operations:
            counted = f"{len(operations)} operation{'s' if len(operations) > 1 else ''}"
            sections[name].append(f"- {grave}{counted}: {', '.join(map(code, operations))}.")
    tags = 0
    for change in comparison.changes:
        if change.about.kind == "tag":
            tags += 1
        elif not change.is_of_operations and change.severity is not Severity.TOLERATED:
            sections[_section(change)].append(_line(change))
    if tags:
        sections["Changed"].append(f"- {tags} changes of tags, which group operations in documentation.")
    tolerated = comparison.of(Severity.TOLERATED)
    if tolerated:
        sections["Changed"].append(f"- {len(tolerated)} changes that the client tolerates: {kinds_of(tolerated)}.")
    for python in comparison.python or ():
        if python.severity is Severity.BREAKING:
            sections["Changed"].append(f"- {_BREAKING}in Python, `{python.name}` {prose(python.sentence)}.")
    for name, items in sections.items():
        if items:
            lines += ["", f"### {name}", "", *items]
    if not any(sections.values()):
        lines += ["", "### Changed", "", "- Descriptions only."]
    return "\n".join(lines) + "\n"


def with_entry(content: str, added: str) -> str:
    """A changelog with one more entry: above those of other versions, below what is not released. The rest stays."""
    if not content.strip():
        return f"{_HEAD}\n{added}"
    if added.strip() in content:
        return content
    ends = "\r\n" if "\r\n" in content else "\n"
    text = added.replace("\n", ends)
    # Headings in code blocks or comments do not count, but nobody writes version headings in them.
    versions = re.search(r"^## +(?!\[?unreleased\b)", content, re.MULTILINE | re.IGNORECASE)
    if versions is None:
        return f"{content.rstrip()}{ends}{ends}{text}"
    return f"{content[: versions.start()]}{text}{ends}{content[versions.start() :]}"


_BREAKING = "**Breaking:** "


def _section(change: Change) -> str:
    rule = change.about
    if rule.kind == "deprecated":
        return "Deprecated" if rule.action is Action.ADDED else "Changed"
    if rule.kind == "itself" and rule.action is Action.REMOVED:
        return "Removed"
    return "Added" if rule.kind == "itself" and change.severity is not Severity.BREAKING else "Changed"


def _line(change: Change) -> str:
    grave = _BREAKING if change.severity is Severity.BREAKING else ""
    operations = f" ({', '.join(map(code, change.operations))})" if change.operations else ""
    return f"- {grave}{prose(change.message)}{operations}."
