"""A script sets up teams under a rate limit, and is looked at before and by an upgrade."""

import runpy
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from retool_clientgen.mock import MockRetool
from support.cli import run_cli
from support.paths import RELEASES
from support.pipeline import normalised

SCRIPT = Path(__file__).parent / "onboarding.py"
TOUCHED = Path(__file__).parent / "git_credentials.py"
TEAMS = {f"Team {n}": [f"member{n}{m}@example.org" for m in range(4)] for n in range(20)}


def test_a_script_gets_through_a_rate_limit_of_300_points_a_minute(release: str, rc: ModuleType) -> None:
    onboard = runpy.run_path(str(SCRIPT))["onboard"]
    now = 0.0
    waits: list[float] = []

    def clock() -> float:
        nonlocal now
        now += 0.1
        return now

    def sleep(seconds: float) -> None:
        nonlocal now
        waits.append(seconds)
        now += seconds

    instance = MockRetool(release, points_per_minute=300, clock=clock)
    policy = rc.RetryPolicy(clock=clock, sleep=sleep)
    with rc.Retool("retool.example.com", token=instance.token, transport=instance.transport(), retry=policy) as retool:
        for team, emails in TEAMS.items():
            groups = onboard(retool, team, emails)
            assert sorted(groups) == emails
            assert all(team in names for names in groups.values())
    refused = [request for request in instance.requests() if request["status"] == 429]
    assert len(refused) == len(waits) >= 2
    instance.check()


def requires_a_key(release: str) -> bool:
    """Whether what `git_credentials.py` reads is always there."""
    schemas = normalised(release).document["components"]["schemas"]
    return "access_key_id" in schemas["SourceControlConfigAwsCodeCommitConfig"]["required"]


@pytest.mark.slow
def test_impact_names_the_one_line_that_the_upgrade_touches(
    workspace_of: Callable[[str, Path], Path], tmp_path: Path
) -> None:
    pytest.importorskip("pyright")
    after = next(release for release in RELEASES if not requires_a_key(release))
    workspace = workspace_of(RELEASES[RELEASES.index(after) - 1], tmp_path / "api")
    (workspace / "src").mkdir()
    shutil.copy(SCRIPT, workspace / "src")
    shutil.copy(TOUCHED, workspace / "src")
    (workspace / "retool-clientgen.toml").write_text('impact-paths = ["src"]\n')
    line = 1 + next(n for n, text in enumerate(TOUCHED.read_text().splitlines()) if ".access_key_id" in text)
    with MockRetool(after) as instance:
        options = {"RETOOL_ACCESS_TOKEN": instance.token}
        ran = run_cli("upgrade", "--instance", instance.url, "--json", cwd=workspace, **options)
        again = run_cli("upgrade", "--instance", instance.url, cwd=workspace, **options)
    assert ran.code == 1, ran.stderr
    assert ran.json["impact"]["missed"] == []
    (use,) = ran.json["needs_a_person"]["lines of your code that are affected"]
    assert use.startswith(f"src/{TOUCHED.name}:{line}: ")
    assert (again.code, "nothing to do" in again.stdout) == (0, True), again.stderr
    assert run_cli("verify", cwd=workspace).code == 0
