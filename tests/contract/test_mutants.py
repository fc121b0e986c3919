"""Planted mistakes: the same from the same seed, each a change of one place, and nearly all of them noticed."""

import ast
import sys
from pathlib import Path

import pytest

from retool_clientgen.contract.client import Environment
from retool_clientgen.contract.mutants import RUNTIME, Plan, plan
from retool_clientgen.contract.mutation import run
from retool_clientgen.contract.operations import operations_of
from retool_clientgen.mock import MockRetool
from support.paths import RELEASES, ROOT
from support.pipeline import corrected


def package(release: str) -> Path:
    """The package of a release."""
    return ROOT / "generated" / release / "retool_client"


def planned(release: str, count: int, seed: int = 0) -> Plan:
    """A plan for a release."""
    operations = {operation.id: operation for operation in operations_of(corrected(release))}
    return plan(package(release), operations, count=count, seed=seed)


@pytest.mark.parametrize("release", RELEASES)
def test_each_kind_of_mistake_is_planted_and_each_mutant_is_another_valid_module(release: str) -> None:
    whole = planned(release, 300)
    assert {mutant.kind for mutant in whole.mutants} == set(whole.kinds) == {
        "wire key", "path", "method", "enum value", "status", "header", "union member", "query parameter", "decoder",
        "retry",
    }  # fmt: skip
    assert len({(mutant.file, mutant.start, mutant.after) for mutant in whole.mutants}) == len(whole.mutants)
    for mutant in whole.mutants:
        text = (package(release) / mutant.file).read_text(encoding="utf-8")
        changed = mutant.applied_to(text)
        assert ast.dump(ast.parse(changed)) != ast.dump(ast.parse(text)), str(mutant)
        assert mutant.operations


@pytest.mark.parametrize("release", RELEASES)
def test_a_change_of_how_queries_are_written_is_tried_where_a_query_has_any_text(release: str) -> None:
    operations = {operation.id: operation for operation in operations_of(corrected(release))}
    (mutant,) = (m for m in planned(release, 5000).mutants if m.after == "{quote(_plain(item, operation, name))}")
    asked = [schema for name in mutant.operations for schema in operations[name].query.values()]
    assert any(schema.get("type") == "string" and not schema.keys() & {"enum", "format"} for schema in asked)


def test_the_same_seed_plans_the_same_and_another_one_others() -> None:
    assert planned("3.334", 50) == planned("3.334", 50)
    assert planned("3.334", 50) != planned("3.334", 50, seed=1)


@pytest.mark.parametrize(("kind", "file", "before", "after"), RUNTIME)
def test_what_is_changed_in_the_runtime_stands_there(kind: str, file: str, before: str, after: str) -> None:
    assert before in (package("3.334") / "_runtime" / file).read_text(encoding="utf-8")
    assert before != after


def test_a_few_mutants_are_noticed_and_the_package_stays_as_it_is() -> None:
    before = {file: file.read_bytes() for file in package("3.75").rglob("*.py")}
    with MockRetool("3.75", directory=ROOT) as instance:
        result = run(instance, Environment(Path(sys.executable)), package("3.75"), count=6, seed=3, workers=1)
    assert result.total == 6
    assert result.passed >= 5, [str(failure) for failure in result.failures]
    assert {file: file.read_bytes() for file in package("3.75").rglob("*.py")} == before
