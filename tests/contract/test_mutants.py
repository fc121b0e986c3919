"""Planted mistakes: the same from the same seed, each a change of one place, and noticed by the suite."""

import ast
import sys
from pathlib import Path

import pytest

from contract.mutants import OPERATORS, Mutant, plan
from contract.mutation import report, run
from retool_clientgen.contract.client import Environment
from retool_clientgen.contract.operations import operations_of
from retool_clientgen.mock import MockRetool
from retool_clientgen.openapi.operations import operations
from support.paths import NEWEST, OLDEST, ROOT, SECOND
from support.pipeline import corrected, served


def package(release: str) -> Path:
    """The package of a release."""
    return ROOT / "generated" / release / "retool_client"


def planned(release: str, count: int, seed: int = 0) -> list[Mutant]:
    """Mutants of a release."""
    listed = [{"id": o.id, "method": o.method, "path": o.path, "scope": None} for o in operations(corrected(release))]
    found, lacking = operations_of(served(release), corrected(release), listed)
    assert not lacking
    return plan(package(release), found, count=count, seed=seed)[0]


def test_each_operator_changes_what_runs_and_leaves_a_valid_module() -> None:
    mutants = planned(NEWEST, 300)
    assert {mutant.operator for mutant in mutants} == set(OPERATORS)
    assert len({(mutant.file, mutant.start, mutant.after) for mutant in mutants}) == len(mutants)
    for mutant in mutants:
        text = (package(NEWEST) / mutant.file).read_text(encoding="utf-8")
        changed = mutant.applied_to(text)
        assert ast.dump(ast.parse(changed)) != ast.dump(ast.parse(text)), str(mutant)
        assert mutant.operations


def test_the_same_seed_plans_the_same_and_another_one_others() -> None:
    assert planned(SECOND, 50) == planned(SECOND, 50)
    assert planned(SECOND, 50) != planned(SECOND, 50, seed=1)


@pytest.mark.slow
def test_mutants_are_noticed_and_the_package_stays_as_it_is() -> None:
    before = {file: file.read_bytes() for file in package(OLDEST).rglob("*.py")}
    with MockRetool(OLDEST, directory=ROOT) as instance:
        where = Environment(Path(sys.executable), package(OLDEST).parent)
        verdicts, places = run(instance, where, count=2, seed=3, workers=1)
    assert places > 4000
    assert report(verdicts)["all"]["planted"] == 2
    # How large the share is, `nox -s contract` measures with more of them.
    assert report(verdicts)["all"]["noticed"] >= 1, [str(v.mutant) for v in verdicts if not v.killed_by]
    assert {file: file.read_bytes() for file in package(OLDEST).rglob("*.py")} == before
