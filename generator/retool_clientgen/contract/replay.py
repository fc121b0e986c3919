"""Cases against a server that knows nothing of Retool: each request gets the answer that its case brings."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from attrs import field, frozen

from ..mock.http.messages import Reply, Request
from ..mock.http.server import Server
from ..mock.ledger import Served
from .bench import Asked, Case, Failure
from .client import Environment, InstalledClient

_CASE = "X-Contract-Case"
"""The header that says which answer is wanted, by its number."""

_TOKEN = "replay"  # noqa: S105 - of a server that takes any


@frozen
class _Answers:
    """What the server answers, and what it was asked, both by the number of the case."""

    replies: list[Reply]
    asked: dict[int, list[Asked]] = field(factory=lambda: defaultdict(list))

    def handle(self, request: Request) -> Reply:
        number = int(request.header(_CASE.lower()) or "")
        reply = self.replies[number]
        self.asked[number].append(Served(request, None, reply.status, "replay").to_dict())
        return reply

    def trusts(self, _head: Request) -> bool:
        return True


def answer(status: int, value: Any, media_type: str = "application/json") -> Reply:
    """An answer with a JSON value; None means that it has no body."""
    if value is None:
        return Reply(status)
    return Reply(status, (("Content-Type", media_type),), json.dumps(value).encode())


def run(where: Environment, cases: Sequence[tuple[Case, Reply]]) -> list[Failure]:
    """Runs cases, each with the answer to its request, and gives those that the client did not pass.

    Args:
        where: The environment of the client.
        cases: The cases and the answers.
    """
    answers = _Answers([reply for _, reply in cases])
    calls = [{**case.call, "headers": {_CASE: str(number)}} for number, (case, _) in enumerate(cases)]
    server = Server(answers, "127.0.0.1", 0)
    server.start()
    try:
        with InstalledClient(where, server.url, _TOKEN) as client:
            outcomes = client.ask(calls)
    finally:
        server.stop()
    judged = enumerate(zip(cases, outcomes, strict=True))
    return [fail for n, ((case, _), outcome) in judged for fail in case.failures(outcome, answers.asked[n])]
