"""The table of oasdiff's checks in the docs: what it says is found here has a rule with a test."""

import re

from support.paths import ROOT

from .test_rules import OPERATIONS, SCHEMAS, SUBJECTS

ROWS = re.findall(r"^\| `([a-z-]+)` \| (.+?) \| (.*?) ?\|$", (ROOT / "docs/diff-rules.md").read_text(), re.MULTILINE)


def test_each_check_of_oasdiff_is_found_by_a_tested_rule_or_said_not_to_apply() -> None:
    tested = {f"{subject}-{rule}" for subject in SUBJECTS for rule in SCHEMAS} | {*OPERATIONS}
    unknown = []
    for check, rule, remark in ROWS:
        found = check if rule == "the same" else rule.strip("`")
        if rule == "–":
            assert remark, check
        elif found not in tested:
            unknown.append((check, found))
    assert unknown == []


def test_the_table_has_each_check_once_and_counts_them() -> None:
    checks = [check for check, _, _ in ROWS]
    assert len(checks) == len(set(checks)) > 500
    text = (ROOT / "docs/diff-rules.md").read_text()
    found = sum(rule != "–" for _, rule, _ in ROWS)
    assert f"{len(checks)} checks: {found} are found here, {len(checks) - found} do not apply." in text
