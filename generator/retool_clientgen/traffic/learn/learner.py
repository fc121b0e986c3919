"""From exchanges to the fewest corrections under which they fit.

Corrections are found in rounds, since a correction may bring to light what lay behind it: each round holds the
exchanges against the document with all corrections so far, as the overlay engine applies them. At the end each
correction is left out in turn, and stays out if everything fits without it.
"""

import json
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from attrs import frozen

from ...errors import ClientgenError
from ...openapi.directions import by_direction
from ...openapi.document import canonical_json
from ...openapi.json_schema import Validators
from ...overlay.apply import apply_overlays
from ...overlay.document import parse_overlay
from ..exchange import Exchange, host_of
from ..operations import Operations
from .corrections import Correction, Raw, actions_for, correction_key
from .exchange_fit import ExchangeFit
from .finding import Finding, Kind

_ROUNDS = 30
_Numbered = list[tuple[int, Exchange]]


@frozen
class Problem:
    """A finding in an exchange.

    Attributes:
        operation: `GET /folders`; for an operation that is not declared, its path without identifiers.
        finding: What does not fit.
        exchange: The exchange.
    """

    operation: str
    finding: Finding
    exchange: Exchange


@frozen
class Learned:
    """What was learned.

    Attributes:
        exchanges: How many exchanges with the API were looked at.
        ignored: How many others the recordings have: of other servers, or not with the API.
        hosts: The servers that the exchanges are with, as far as the recordings say it.
        other_hosts: How many exchanges on the API's paths are with other servers, by host.
        unrecorded: How many of the exchanges lack a body that the recorder did not keep.
        refused: How many requests were not looked at, because the instance refused them.
        problems: What does not fit the document as it was, in the order of the exchanges.
        actions: The actions that mend it, as a file has them.
        left: What does not fit after them.
    """

    exchanges: int
    ignored: int
    hosts: tuple[str, ...]
    other_hosts: dict[str, int]
    unrecorded: int
    refused: int
    problems: tuple[Problem, ...]
    actions: tuple[Raw, ...]
    left: tuple[Problem, ...]


@frozen
class _Judge:
    """Holds exchanges against documents that differ from one document in corrections only."""

    validators: Validators
    operations: Operations
    """Of the whole document, to name operations."""

    def problems(self, document: dict[str, Any], exchanges: _Numbered) -> list[tuple[int, Problem]]:
        """What does not fit, with the number of the exchange."""
        fit = ExchangeFit(document, self.validators)
        return [
            (number, Problem(self.operations.shown(exchange), finding, exchange))
            for number, exchange in exchanges
            for finding in fit.findings(exchange)
        ]

    def found(self, document: dict[str, Any], exchanges: _Numbered) -> set[Any]:
        """What does not fit: exchange, kind and place of each finding."""
        problems = self.problems(document, exchanges)
        return {(number, problem.finding.kind, problem.finding.at) for number, problem in problems}


def learn(
    document: dict[str, Any], recorded: list[Exchange], *, correct: bool = True, hosts: Iterable[str] = ()
) -> Learned:
    """Learns what a document has to allow for recorded exchanges to fit.

    Args:
        document: An OpenAPI document with its references inlined, but for recursive ones. It stays as it is.
        recorded: The exchanges.
        correct: Whether to look for corrections, and not only for what does not fit.
        hosts: The hosts of the instance; without any, the host whose exchanges fit the document best. `/api/v2` is the
            path of other APIs too, and a browser's recording has all that a page asks for.

    Raises:
        ClientgenError: If no exchange is with the instance, or nothing tells which host is the instance's.
    """
    operations = Operations(document)
    judge = _Judge(Validators(by_direction(document, lenient=True)), operations)
    on_path = [exchange for exchange in recorded if operations.is_of_api(exchange)]
    counts = Counter(exchange.host for exchange in on_path if exchange.host is not None)
    chosen = [host_of(host) for host in hosts] or _instance_hosts(document, on_path, judge)
    exchanges = [exchange for exchange in on_path if exchange.host is None or exchange.host in chosen]
    if not exchanges:
        raise ClientgenError(
            f"no exchange is with the API of {', '.join(map(str, chosen)) or 'Retool'}, so there is nothing to compare",
            fix=f"The recordings have exchanges with: {', '.join(counts)} (--host)." if counts else None,
        )
    problems = judge.problems(document, list(enumerate(exchanges)))
    # Corrections only widen: an exchange that fits now fits then, too.
    misfits = [(number, exchanges[number]) for number in dict.fromkeys(number for number, _ in problems)]
    actions: list[Raw] = []
    left = problems
    if correct:
        left = []
        for part, numbers in _parts(document, operations, misfits):
            learner = _Learner(part, numbers, judge)
            learner.find()
            learner.minimise()
            left += judge.problems(learner.applied(), numbers)
            actions += learner.needed(list(_explained(learner, exchanges, operations)))
    return Learned(
        exchanges=len(exchanges),
        ignored=len(recorded) - len(exchanges),
        hosts=tuple(host for host in counts if host in chosen),
        other_hosts={host: count for host, count in counts.items() if host not in chosen},
        unrecorded=sum(
            any(body is not None and not body.is_recorded for body in (exchange.request, exchange.response))
            for exchange in exchanges
        ),
        refused=sum(exchange.status >= 400 for exchange in exchanges),
        problems=tuple(problem for _, problem in problems),
        actions=tuple(actions),
        left=tuple(problem for _, problem in sorted(left, key=lambda entry: entry[0])),
    )


def _instance_hosts(document: dict[str, Any], exchanges: list[Exchange], judge: _Judge) -> list[str]:
    """The host with the most exchanges that fit the document, and then with the most exchanges.

    Raises:
        ClientgenError: If that does not tell two hosts apart.
    """
    totals = Counter(exchange.host for exchange in exchanges if exchange.host is not None)
    if len(totals) < 2:
        return list(totals)
    numbered = [(number, exchange) for number, exchange in enumerate(exchanges) if exchange.host is not None]
    misfits = {number for number, _ in judge.problems(document, numbered)}
    fitting = Counter(exchange.host for number, exchange in numbered if number not in misfits)
    first, second, *_ = sorted(totals, key=lambda host: (fitting[host], totals[host]), reverse=True)
    if (fitting[first], totals[first]) == (fitting[second], totals[second]):
        raise ClientgenError(
            f"the recordings have exchanges with {first} and with {second}, and nothing tells which is the instance",
            fix=f"Name the instance: --host {first}.",
        )
    return [first]


def _parts(
    document: dict[str, Any], operations: Operations, misfits: _Numbered
) -> list[tuple[dict[str, Any], _Numbered]]:
    """The document in parts that no correction crosses, with the exchanges of each: path items, as a rule.

    Path items that refer to the same schemas, which only recursive ones are by now, are one part.
    """
    groups: dict[str, tuple[dict[str, Any], _Numbered]] = {}
    for number, exchange in misfits:
        match = operations.match(exchange)
        path = match.operation.path if match is not None else ""
        item = {path: document["paths"][path]} if match is not None else {}
        items, numbers = groups.setdefault("" if '"$ref"' in json.dumps(item) else path, ({}, []))
        items.update(item)
        numbers.append((number, exchange))
    # What refers to nothing needs no components.
    plain = {key: value for key, value in document.items() if key != "components"}
    return [({**(plain if path else document), "paths": items}, numbers) for path, (items, numbers) in groups.items()]


class _Learner:
    def __init__(self, document: dict[str, Any], misfits: _Numbered, judge: _Judge) -> None:
        self.document, self.misfits, self.judge = document, misfits, judge
        self.corrections: list[Correction] = []

    def find(self) -> None:
        """Finds corrections, round after round, until none is new."""
        known: dict[Any, Correction] = {}
        for _ in range(_ROUNDS):
            is_new = False
            for number, problem in self.judge.problems(self.applied(), self.misfits):
                finding = problem.finding
                if finding.kind in (Kind.OTHER, Kind.OPERATION):
                    continue
                key = correction_key(finding)
                if key not in known:
                    known[key] = Correction(finding.kind, finding.location, finding.name, (number, finding))
                    self.corrections.append(known[key])
                is_new |= known[key].add(number, finding)
            if not is_new:
                return

    def minimise(self) -> None:
        """Leaves out each correction without which nothing more is found."""
        self.corrections = [c for c, actions in zip(self.corrections, self.rendered(), strict=True) if actions]
        found = self.judge.found(self.applied(), self.misfits)
        for correction in reversed(self.corrections):
            without = [other for other in self.corrections if other is not correction]
            if self.judge.found(self.applied(without), self.misfits) <= found:
                self.corrections = without

    def needed(self, actions: list[Raw]) -> list[Raw]:
        """The actions without those that later ones include, since they state what a schema has become."""
        found = self.judge.found(self.applied(), self.misfits)
        for action in reversed(actions):
            rest = [other for other in actions if other is not action]
            with suppress(ClientgenError):
                if self.judge.found(applied_actions(self.document, rest), self.misfits) <= found:
                    actions = rest
        return actions

    def rendered(self) -> list[list[Raw]]:
        """The actions of each correction, each made for the document as those before it leave it."""
        actions, _ = self._folded(self.corrections)
        return actions

    def applied(self, corrections: list[Correction] | None = None) -> dict[str, Any]:
        """The document with corrections applied."""
        return self._folded(self.corrections if corrections is None else corrections)[1]

    def _folded(self, corrections: list[Correction]) -> tuple[list[list[Raw]], dict[str, Any]]:
        document = self.document
        rendered = []
        for correction in corrections:
            actions = actions_for(correction, document)
            try:
                document = applied_actions(document, actions)
            except ClientgenError:
                # The place is not what a document has there, so nothing can be corrected.
                actions = []
            rendered.append(actions)
        return rendered, document


def applied_actions(document: dict[str, Any], actions: list[Raw]) -> dict[str, Any]:
    """A document with actions applied, as the pipeline applies them.

    Raises:
        ClientgenError: If one cannot be applied.
    """
    if not actions:
        return document
    content = {"overlay": "1.1.0", "info": {"title": "learned", "version": "1.0.0"}, "actions": actions}
    overlay = parse_overlay(canonical_json(content), "learned")
    result: dict[str, Any] = apply_overlays(document, [overlay]).document
    return result


def _explained(learner: _Learner, exchanges: list[Exchange], operations: Operations) -> Iterable[Raw]:
    """The actions with their evidence."""
    names = [match.operation.name if (match := operations.match(exchange)) else "" for exchange in exchanges]
    by_operation = Counter(names)
    by_status = Counter((name, exchange.status) for name, exchange in zip(names, exchanges, strict=True))
    for correction, actions in zip(learner.corrections, learner.rendered(), strict=True):
        number, finding = correction.example
        name = names[number]
        is_answer = finding.at[0] == "response" and correction.kind is not Kind.STATUS
        statuses = {exchanges[n].status for n in correction.exchanges}
        total = sum(by_status[name, status] for status in statuses) if is_answer else by_operation[name]
        for action in actions:
            yield correction.explained(action, name, max(total, len(correction.exchanges)))
