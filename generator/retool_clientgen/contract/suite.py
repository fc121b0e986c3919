"""All parts of the suite against one installed client, and their results."""

import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from attrs import Factory, define, field

from ..errors import ClientgenError
from ..mock import MockRetool
from . import corrected, decode, faults, flows, wire
from . import recordings as recorded
from .bench import KINDS, Bench, Case, Failure, PartResult
from .client import Environment, InstalledClient
from .operations import Operation, key_of

Progress = Callable[[str], None]


Part = Callable[[Bench, InstalledClient, Path | None], PartResult]
"""A part of the suite: it takes a client that is connected to the bench's instance, and a file of recordings."""


@define
class Result:
    """The result of the suite.

    Attributes:
        release: The release of the instance.
        client: Version of the client.
        parts: The parts, in the order in which they ran.
        cells: Each operation and documented status, with how often each kind of client got that answer, by the ledger.
        seconds: How long it took.
        ledger: Sums of the ledger.
        requests: Method and path of each operation, by its name.
    """

    release: str
    client: str
    parts: list[PartResult] = Factory(list)
    cells: dict[tuple[str, int], dict[str, int]] = Factory(dict)
    seconds: float = 0.0
    ledger: dict[str, int] = field(factory=dict)
    requests: dict[str, str] = field(factory=dict)

    @property
    def cells_hit(self) -> int:
        """How many operations × statuses × kinds of client were hit."""
        return sum(1 for hits in self.cells.values() for kind in KINDS if hits.get(kind))

    @property
    def cells_total(self) -> int:
        """How many operations × statuses × kinds of client there are."""
        return len(self.cells) * len(KINDS)

    @property
    def ok(self) -> bool:
        """Whether every cell was hit and nothing failed."""
        return self.cells_hit == self.cells_total and all(part.ok for part in self.parts)

    @property
    def line(self) -> str:
        """The result in one line."""
        parts = [f"{self.cells_hit} of {self.cells_total} cells (operation × status × sync, async)"]
        for part in self.parts:
            parts.append(f"{part.part} skipped" if part.skipped else f"{part.part} {part.passed} of {part.total}")
        return f"Retool {self.release}, client {self.client}: {', '.join(parts)}"


def run(
    instance: MockRetool, where: Environment, recordings: Path | None = None, progress: Progress = lambda _part: None
) -> Result:
    """Runs the suite.

    Args:
        instance: The instance; it is served. Its objects and its ledger are put back.
        where: Where the client is installed.
        recordings: File of recorded exchanges, or None.
        progress: Called with the name of each part when it begins.

    Raises:
        ClientgenError: If there is no client, or it is of another release.
        InvalidReplyError: If the instance had an answer that its document does not allow.
    """
    began = time.perf_counter()
    instance.reset(ledger=True)
    with InstalledClient(where, instance.url, instance.token) as client:
        about = client.about
        if about["release"] != instance.release:
            raise ClientgenError(
                f"is the client of Retool {about['release']}, and the instance is of {instance.release}",
                where=about["package"],
                fix="Install the client of that release, or name its release.",
            )
        bench = Bench(instance, about)
        result = Result(instance.release, about["version"])
        for name, part in PARTS.items():
            progress(name)
            started = time.perf_counter()
            done = part(bench, client, recordings)
            done.seconds = time.perf_counter() - started
            result.parts.append(done)
        result.requests = {each.id: f"{each.method} {each.path}" for each in bench.operations.values()}
        result.cells = cells_of(bench)
        report = instance.report()
        result.ledger = {
            "requests": report["requests"],
            "faults": sum(report["faults"].values()),
            "invalid_replies": report["invalid_replies"]["count"],
        }
    result.seconds = time.perf_counter() - began
    instance.check()
    return result


def _operations(bench: Bench, client: InstalledClient, _recordings: Path | None) -> PartResult:
    """Whether the client lists the operations of the document: no more, no fewer, each as it is there."""
    result = PartResult("operations", total=len(bench.operations) + len(bench.lacking))
    for name, problem in bench.unlike(client.about).items():
        result.failures.append(Failure("operations", "the list of operations", name, "sync", (problem,)))
    result.passed = max(0, result.total - len(result.failures))
    return result


def _run(
    name: str, cases: Callable[[Bench, Operation], Iterable[Case]],
    bench: Bench, client: InstalledClient, _recordings: Path | None,
) -> PartResult:  # fmt: skip
    bench.instance.reset()
    made = [case for operation in bench.operations.values() for case in cases(bench, operation)]
    failures = bench.run(client, made)
    return PartResult(name, len(made), len(made) - len(failures), failures)


PARTS: dict[str, Part] = {
    "operations": _operations,
    "wire": partial(_run, "wire", wire.cases),
    "decode": partial(_run, "decode", decode.cases),
    "faults": partial(_run, "faults", faults.cases),
    "flows": lambda bench, client, _: flows.run(bench, client),
    "corrected": lambda bench, client, _: corrected.run(bench, client.where),
    "recordings": lambda bench, client, file: recorded.run(bench, client.where, file),
}
"""The parts of the suite by name, in the order in which they run."""

ABOUT = {
    "operations": "the client lists the operations of the document",
    "wire": "requests are right, byte for byte",
    "decode": "answers are read in every documented form",
    "faults": "errors, retries and deadlines are handled",
    "flows": "resources are made, read, changed and deleted",
    "corrected": "answers are read as overlays correct them, with times in any form",
    "recordings": "recorded exchanges with real instances are read",
}
"""What each part checks."""


def cells_of(bench: Bench) -> dict[tuple[str, int], dict[str, int]]:
    """How often each documented answer was given, by the ledger, without the answers that a fault spoilt.

    An operation that the client lacks has its cells, too: they are those that were not hit.
    """
    counted = {
        key_of(entry["method"], entry["path"]): entry["statuses"] for entry in bench.instance.report()["operations"]
    }
    cells: dict[tuple[str, int], dict[str, int]] = {}
    for operation in bench.operations.values():
        for status in operation.statuses:
            clients = counted[operation.key].get(str(status), {})
            cells[operation.id, status] = {
                kind: sum(n for source, n in clients.get(kind, {}).items() if source != "fault") for kind in KINDS
            }
    for each in bench.lacking:
        cells |= {(" ".join(each.key), status): dict.fromkeys(KINDS, 0) for status in each.responses}
    return cells
