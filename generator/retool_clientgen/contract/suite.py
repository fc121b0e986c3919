"""All parts of the suite against one installed client, and what they came to."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import Factory, define, field, frozen

from ..errors import ClientgenError
from ..mock import MockRetool
from . import corrected, decode, faults, flows, independence, recordings, wire
from .bench import KINDS, Bench, Case, Failure, PartResult
from .client import Environment, InstalledClient
from .mutation import run as run_mutants

Progress = Callable[[str], None]


@frozen
class Options:
    """What is run.

    Attributes:
        python: The Python that the client is installed for.
        package_path: Directory with a `retool_client` that comes before the installed one; None for the installed one.
        recordings: File of recorded exchanges; None if there are none.
        foreign: Whether Steady, a mock of npm, is asked too.
        independent: Whether requests are checked by openapi-core.
        mutants: How many mutants are planted; none if it is 0.
        seed: Decides which mutants.
        workers: How many mutants are tried at the same time.
        least_noticed: The share of mutants that has to be noticed.
        directory: Where to look for the workspace; the current directory if it is None.
    """

    python: Path
    package_path: Path | None = None
    recordings: Path | None = None
    foreign: bool = False
    independent: bool = True
    mutants: int = 0
    seed: int = 0
    workers: int = 2
    least_noticed: float = 0.95
    directory: Path | None = None


@define
class Result:
    """What the suite came to.

    Attributes:
        release: The release of the instance.
        client: Version of the client.
        parts: The parts, in the order in which they ran.
        cells: Each operation and documented status, with how often each kind of client got that answer, by the ledger.
        seconds: How long it took.
        ledger: What the ledger says in sum.
    """

    release: str
    client: str
    parts: list[PartResult] = Factory(list)
    cells: dict[tuple[str, int], dict[str, int]] = Factory(dict)
    seconds: float = 0.0
    ledger: dict[str, int] = field(factory=dict)

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

    def part(self, name: str) -> PartResult | None:
        """A part by its name; None if it is not there."""
        return next((part for part in self.parts if part.part == name), None)

    @property
    def line(self) -> str:
        """The one line that says it all."""
        said = [f"{self.cells_hit} of {self.cells_total} cells (operation × status × sync, async)"]
        for part in self.parts:
            said.append(f"{part.part} skipped" if part.skipped else f"{part.part} {part.passed} of {part.total}")
        return f"Retool {self.release}, client {self.client}: {', '.join(said)}"


def run(instance: MockRetool, options: Options, progress: Progress = lambda _part: None) -> Result:
    """Runs the suite.

    Args:
        instance: The instance; it is served. Its objects and its ledger are put back.
        options: What is run.
        progress: Called with the name of each part when it begins.

    Raises:
        ClientgenError: If there is no client, or it is of another release.
        InvalidReplyError: If the instance had an answer that its document does not allow.
    """
    began = time.perf_counter()
    instance.reset(ledger=True)
    bench = Bench(instance)
    where = Environment(options.python, options.package_path)
    with InstalledClient(where, instance.url, instance.token) as client:
        about = client.about
        if about["release"] != instance.release:
            raise ClientgenError(
                f"is the client of Retool {about['release']}, and the instance is of {instance.release}",
                where=about["package"],
                fix="Install the client of that release, or name its release.",
            )
        result = Result(instance.release, about["version"])
        progress("operations")
        result.parts.append(_operations(bench, about))
        for name, cases in (("wire", wire.cases), ("decode", decode.cases), ("faults", faults.cases)):
            progress(name)
            result.parts.append(_run(bench, client, name, list(cases(bench))))
        result.cells = _cells(bench)
        progress("flows")
        result.parts.append(flows.run(bench, client))
        progress("corrected")
        result.parts.append(corrected.run(bench, where))
        progress("recordings")
        result.parts.append(recordings.run(bench, where, options.recordings))
        progress("independence")
        if options.independent or options.foreign:
            calls = independence.valid_calls(bench)
            requests = independence.sent(bench, client, calls)
            result.parts.append(independence.by_openapi_core(bench, requests))
            result.parts.append(independence.by_steady(bench, where, calls, requests, wanted=options.foreign))
        result.ledger = _sums(bench)
        package = Path(about["package"])
    if options.mutants:
        progress("mutants")
        result.parts.append(
            run_mutants(instance, where, package, count=options.mutants, seed=options.seed,
                        workers=options.workers, least=options.least_noticed, directory=options.directory)
        )  # fmt: skip
    result.seconds = time.perf_counter() - began
    instance.check()
    return result


def _run(bench: Bench, client: InstalledClient, name: str, cases: list[Case]) -> PartResult:
    began = time.perf_counter()
    bench.instance.reset()
    failures = bench.run(client, cases)
    return PartResult(name, len(cases), len(cases) - len(failures), failures, seconds=time.perf_counter() - began)


def _operations(bench: Bench, about: dict[str, Any]) -> PartResult:
    """Whether the client lists the operations of the document: no more, no fewer, each as it is there."""
    result = PartResult("operations", total=len(bench.operations))
    for name, problem in bench.unlike(about).items():
        result.failures.append(Failure("operations", "the list of operations", name, "sync", (problem,)))
    result.passed = max(0, result.total - len(result.failures))
    return result


def _cells(bench: Bench) -> dict[tuple[str, int], dict[str, int]]:
    """How often each documented answer was given, by the ledger: what was spoilt on purpose does not count."""
    report = bench.instance.report()
    said = {entry["id"]: entry["statuses"] for entry in report["operations"]}
    return {
        (operation, status): {
            kind: sum(
                n for source, n in said[operation].get(str(status), {}).get(kind, {}).items() if source != "fault"
            )
            for kind in KINDS
        }
        for operation, status in decode.cells_of(bench)
    }


def _honest(sources: dict[str, int]) -> int:
    """How many answers of those by source were not spoilt."""
    return sum(count for source, count in sources.items() if source != "fault")


def _sums(bench: Bench) -> dict[str, int]:
    report = bench.instance.report()
    return {
        "requests": report["requests"],
        "faults": sum(report["faults"].values()),
        "invalid_replies": report["invalid_replies"]["count"],
    }
