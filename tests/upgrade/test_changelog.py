"""The entry of an upgrade in a changelog that people write too."""

import datetime

import pytest

from retool_clientgen.compare.changes import Change, Place, Side
from retool_clientgen.compare.comparison import Comparison, PythonChange, PythonKind
from retool_clientgen.compare.rules import Severity
from retool_clientgen.upgrade.changelog import entry, with_entry

DAY = datetime.date(2026, 3, 4)
OLD = Side("3.75", "3.75", "2.4.0", 2, corrected=True)
NEW = Side("3.334", "3.334", "2.12.0", 3, corrected=True)
ENTRY = "## [3.334.0] - 2026-03-04\n\n### Changed\n\n- Something.\n"


def change(rule: str, severity: Severity, message: str, *operations: str) -> Change:
    places = [Place(operation, "operation", (), "", "") for operation in operations]
    return Change(rule, severity, message, None, None, places)


def test_an_entry_sorts_changes_into_the_sections_of_keep_a_changelog() -> None:
    python = PythonChange(PythonKind.REMOVED, Severity.BREAKING, "models.User.age")
    comparison = Comparison(
        OLD,
        NEW,
        (
            change("endpoint-removed", Severity.BREAKING, "was removed", "spaces.create"),
            change("response-required-property-removed", Severity.BREAKING, "field `a_b` was removed", "users.get"),
            change("response-property-type-changed", Severity.BREAKING, "field a_b is <b> now", "users.get"),
            change("endpoint-added", Severity.NON_BREAKING, "was added", "apps.get", "apps.list"),
            change("api-tag-added", Severity.INFORMATIONAL, "the tag Users was added", "users.list"),
            change("api-tag-removed", Severity.INFORMATIONAL, "the tag users was removed", "users.list"),
            change("endpoint-deprecated", Severity.INFORMATIONAL, "is deprecated", "users.list"),
        ),
        (python,),
    )
    wanted = r"""## [3.334.0] - 2026-03-04

Retool 3.75 → 3.334, API 2.4.0 → 2.12.0, 2 → 3 operations. The client before was 3.75.0.

### Added

- 2 operations: `apps.get`, `apps.list`.

### Changed

- **Breaking:** field a\_b is \<b\> now (`users.get`).
- 2 changes of tags, which group operations in documentation.
- **Breaking:** in Python, `models.User.age` was removed.

### Deprecated

- is deprecated (`users.list`).

### Removed

- **Breaking:** 1 operation: `spaces.create`.
- **Breaking:** field `a_b` was removed (`users.get`).
"""
    assert entry("3.334.0", "3.75.0", DAY, comparison, []) == wanted


def test_an_entry_without_any_change_says_so() -> None:
    text = entry("3.334.1", "3.334.0", DAY, Comparison(NEW, NEW, (), ()), ["the same release."])
    assert text.endswith("### Changed\n\n- Descriptions only.\n")
    assert "\nthe same release.\n" in text


def test_a_missing_changelog_is_begun() -> None:
    text = with_entry("", ENTRY)
    assert text.startswith("# Changelog\n")
    assert text.endswith(f"\n\n{ENTRY}")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# Changelog\n\n## [Unreleased]\n\n- A.\n\n", "## [3.75.0] - 2026-01-01\n\n- B.\n"),
        ("# Changelog\n\n## Unreleased\n\n", "## 3.75.0\n\n- B.\n"),
        ("Ours.\n\n", "## v1\n\n[v1]: https://example.com\n"),
    ],
)
def test_an_entry_stands_above_other_versions_and_all_else_stays(before: str, after: str) -> None:
    assert with_entry(before + after, ENTRY) == f"{before}{ENTRY}\n{after}"


def test_an_entry_stands_at_the_end_where_no_version_is_listed() -> None:
    assert with_entry("# Changelog\n\n## [Unreleased]\n\n- A.\n", ENTRY).endswith(f"- A.\n\n{ENTRY}")


def test_the_line_ends_of_the_changelog_are_kept() -> None:
    text = with_entry("# Changelog\r\n\r\n## 1\r\n", ENTRY)
    assert text.count("\n") == text.count("\r\n")


def test_the_same_entry_is_not_added_twice() -> None:
    once = with_entry("# Changelog\n\n## 1\n", ENTRY)
    assert with_entry(once, ENTRY) == once
