"""Exchanges that nobody recorded: whatever is odd about them, what is learned makes them fit, or says why not."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from retool_clientgen.errors import ClientgenError
from retool_clientgen.traffic.exchange import Exchange
from retool_clientgen.traffic.learn.learner import Problem, applied_actions, learn
from retool_clientgen.traffic.recordings import read_recordings
from support import traffic
from support.paths import RELEASES, SECOND
from support.pipeline import corrected
from support.recordings import Document


def recording(folder: Path, lines: list[dict[str, Any]]) -> Path:
    path = folder / "exchanges.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("recordings")


@pytest.mark.parametrize("release", RELEASES)
@settings(max_examples=25, deadline=None)
@given(random=st.randoms(use_true_random=False))
def test_odd_exchanges_fit_after_learning_or_are_reported(release: str, folder: Path, random: Random) -> None:
    document = corrected(release)
    drawn = [traffic.exchange(random, document) for _ in range(2)]
    lines = [*drawn, *(traffic.odd(random, line) for line in drawn)]
    exchanges = read_recordings([recording(folder, lines)])
    learned = learn(document, exchanges)
    note(json.dumps(learned.actions, indent=1))
    assert all(problem.finding.reason for problem in learned.left)
    after = applied_actions(document, list(learned.actions))

    before, judge = Document(document), Document(after)
    reported = {int(problem.exchange.where.rpartition(":")[2]) - 1 for problem in learned.left}
    for number, line in enumerate(lines):
        # A request that was refused is no evidence; its answer is.
        if line["status"] < 400 and number not in reported:
            assert list(judge.problems(line)) == [], line

    again = learn(after, exchanges)
    assert again.actions == ()
    assert len(again.left) == len(learned.left)
    for index in range(len(learned.actions)):
        rest = [action for position, action in enumerate(learned.actions) if position != index]
        assert not misfits(document, rest, exchanges) <= found(learned.left), learned.actions[index]
    for line in drawn:
        # What fitted before, seen or not, fits now.
        for _ in range(3):
            other = traffic.exchange(random, document, traffic.place_of(document, line))
            assert list(before.problems(other)) or not list(judge.problems(other)), other


def misfits(document: dict[str, Any], actions: list[Any], exchanges: list[Exchange]) -> set[Any]:
    """What does not fit with actions; one of them may need another that is not there."""
    try:
        after = applied_actions(document, actions)
    except ClientgenError as error:
        return {error.what}
    return found(learn(after, exchanges, correct=False).problems)


def found(problems: tuple[Problem, ...]) -> set[Any]:
    return {(problem.exchange.where, problem.finding.kind, problem.finding.at) for problem in problems}


JUNK = [None, True, 1, "x", [], {}, [None], [1], {"a": None}, "^(", -1]


def broken(random: Random, node: Any) -> Any:
    """A part of a document with one place in it replaced by what does not belong there."""
    if isinstance(node, dict) and node and random.random() < 0.95:
        key = random.choice(list(node))
        return {**node, key: broken(random, node[key])}
    if isinstance(node, list) and node:
        return [broken(random, node[0]), *node[1:]]
    return random.choice(JUNK)


@settings(max_examples=60, deadline=None)
@given(random=st.randoms(use_true_random=False))
def test_a_document_that_is_broken_somewhere_is_no_crash(folder: Path, random: Random) -> None:
    document = corrected(SECOND)
    path, method, status = random.choice(traffic.operations(document))
    line = traffic.exchange(random, document, (path, method, status))
    item = document["paths"][path]
    for _ in range(3):
        item = broken(random, item)
    exchanges = read_recordings([recording(folder, [line, traffic.odd(random, line)])])
    learned = learn({**document, "paths": {path: item}}, exchanges)
    assert len(learned.left) <= len(learned.problems)
