"""The examples of docs/libraries.md, run as they stand but for host and token."""

import re
from types import ModuleType

import pytest

from retool_clientgen.mock import MockRetool
from support.paths import ROOT

EXAMPLES = re.findall(r"```python\n(.*?)```", (ROOT / "docs/libraries.md").read_text(encoding="utf-8"), re.DOTALL)
ADDRESS = '"https://retool.example.com", token="…"'


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_runs_with_every_release(clients: ModuleType, known: MockRetool, example: str) -> None:
    known.reset(ledger=True)
    found: dict[str, object] = {}
    code = example.replace(ADDRESS, f"{known.url!r}, token={known.token!r}")
    exec(compile(code, "docs/libraries.md", "exec"), found)  # noqa: S102 - our own documentation
    with clients.connect(known.url, token=known.token) as retool:
        if "names" in found:
            assert "Ada Lovelace" in found["names"](retool)  # type: ignore[operator]
    if "test_groups" in found:
        found["test_groups"](known)  # type: ignore[operator]
    assert known.report()["requests"] > 0
