"""Exchanges that nobody recorded: whatever is odd about them, what is learned makes them fit, or says why not."""

import json
import math
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from retool_clientgen.errors import ClientgenError
from retool_clientgen.learn import Exchange, learn, read_recordings
from retool_clientgen.learn.learner import applied_actions
from support import traffic
from support.paths import RELEASES
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
@settings(max_examples=60, deadline=None)
@given(random=st.randoms(use_true_random=False))
def test_odd_exchanges_fit_after_learning_or_are_reported(release: str, folder: Path, random: Random) -> None:
    document = corrected(release)
    drawn = [traffic.exchange(random, document) for _ in range(2)]
    lines = [*drawn, *(traffic.odd(random, line) for line in drawn)]
    exchanges = read_recordings([recording(folder, lines)])
    learned = learn(document, exchanges)
    note(json.dumps(learned.actions, indent=1))
    assert all(problem.finding.reason for problem in learned.left)
    after = applied_actions(document, list(learned.actions)) if learned.actions else document

    judge = Document(after)
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
        assert misfits(document, rest, exchanges) > len(learned.left), learned.actions[index]
    for line in drawn:
        # What fitted before, seen or not, fits now.
        for _ in range(3):
            other = traffic.exchange(random, document, traffic.place_of(document, line))
            assert list(judge.problems(other)) == [], other


def misfits(document: dict[str, Any], actions: list[Any], exchanges: list[Exchange]) -> float:
    """How much does not fit with actions; without end, if one needs another that is not there."""
    try:
        after = applied_actions(document, actions) if actions else document
    except ClientgenError as error:
        assert "matches nothing" in error.what  # noqa: PT017 - the reason why it cannot be applied
        return math.inf
    return len(learn(after, exchanges, correct=False).problems)
