"""Would it notice? Single changes are planted in a copy of the client package, and the suite has to fail on each."""

import os
import shutil
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from types import ModuleType

from attrs import frozen

from ..errors import ClientgenError
from ..mock import MockRetool
from . import corrected, decode, faults, flows, wire
from .bench import Bench, Case, Failure, PartResult
from .client import Environment, InstalledClient
from .mutants import Mutant, Plan, plan

MOST_OPERATIONS = 6
"""How many operations that use a model are looked at; it is the same one in all of them."""

LIMIT_SECONDS = 120.0
"""How long a mutant is tried; a client that hangs is noticed, and so is a suite that never ends."""


@frozen
class Verdict:
    """What became of a mutant.

    Attributes:
        mutant: The mutant.
        killed_by: What noticed it; empty if nothing did.
        seconds: How long it took.
    """

    mutant: Mutant
    killed_by: str
    seconds: float


def run(
    instance: MockRetool,
    where: Environment,
    package: Path,
    *,
    count: int,
    seed: int = 0,
    workers: int = 2,
    least: float = 0.95,
    directory: Path | None = None,
) -> PartResult:
    """Plants mutants and tries them.

    Args:
        instance: An instance of the client's release; each worker starts one like it.
        where: The environment of the client.
        package: Directory of the installed package.
        count: How many mutants.
        seed: Decides which.
        workers: How many are tried at the same time.
        least: The share that has to be noticed.
        directory: Where to look for the workspace.
    """
    began = time.perf_counter()
    bench = Bench(instance)
    planned = plan(package, bench.operations, count=count, seed=seed)
    release = instance.release
    arguments = (release, str(directory or Path.cwd()), str(where.python), str(package))
    shares = [planned.mutants[number::workers] for number in range(workers)]
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        done = list(pool.map(_try_all, [arguments] * workers, shares))
    verdicts = sorted((v for share in done for v in share), key=lambda verdict: verdict.mutant.number)
    result = _result(verdicts, planned, time.perf_counter() - began)
    result.least = least
    return result


def _result(verdicts: list[Verdict], planned: Plan, seconds: float) -> PartResult:
    alive = [verdict for verdict in verdicts if not verdict.killed_by]
    kinds = {
        kind: {
            "planted": sum(v.mutant.kind == kind for v in verdicts),
            "killed": sum(v.mutant.kind == kind and bool(v.killed_by) for v in verdicts),
        }
        for kind in planned.kinds
    }
    entries = [
        {"kind": v.mutant.kind, "file": v.mutant.file, "line": v.mutant.line, "before": v.mutant.before,
         "after": v.mutant.after, "killed_by": v.killed_by or None, "seconds": round(v.seconds, 2)}
        for v in verdicts
    ]  # fmt: skip
    failures = [
        Failure("mutants", v.mutant.kind, v.mutant.file, "sync", (f"{v.mutant} was not noticed",)) for v in alive
    ]
    return PartResult("mutants", len(verdicts), len(verdicts) - len(alive), failures, seconds=seconds,
                      details={"places": planned.places, "kinds": kinds, "mutants": entries})  # fmt: skip


def _try_all(arguments: tuple[str, str, str, str], mutants: list[Mutant]) -> list[Verdict]:
    """Tries mutants one after the other, in a process of its own with an instance of its own."""
    release, directory, python, package = arguments
    with tempfile.TemporaryDirectory(prefix="retool-mutants-") as folder:
        copy = Path(folder) / "retool_client"
        shutil.copytree(package, copy)
        with MockRetool(release, directory=Path(directory)) as instance:
            trial = _Trial(Bench(instance), Environment(Path(python), Path(folder)))
            if mutants and (failure := trial.killed_by(mutants[0])):
                raise ClientgenError(f"fails without any mutant: {failure}", where=package)
            return [trial.of(mutant) for mutant in mutants]


class _Trial:
    """Tries mutants in a copy of the package.

    Args:
        bench: An instance.
        where: The environment, with the directory of the copy.
    """

    def __init__(self, bench: Bench, where: Environment) -> None:
        self._bench = bench
        self._where = where
        self._folder = where.package_path or Path()
        self._cases: dict[tuple[str, str], list[Case]] = {}

    def of(self, mutant: Mutant) -> Verdict:
        """What becomes of a mutant. The copy is as before afterwards."""
        began = time.perf_counter()
        file = self._folder / "retool_client" / mutant.file
        before, stat = file.read_bytes(), file.stat()
        file.write_text(mutant.applied_to(before.decode()), encoding="utf-8")
        # Python takes a compiled file for current by time and size: the time has to differ.
        os.utime(file, (stat.st_atime + 1000, stat.st_mtime + 1000))
        try:
            killed_by = self.killed_by(mutant)
        finally:
            file.write_bytes(before)
            os.utime(file, (stat.st_atime, stat.st_mtime))
        return Verdict(mutant, killed_by, time.perf_counter() - began)

    def killed_by(self, mutant: Mutant) -> str:
        """What of the suite that concerns a mutant fails on the copy as it is; empty if nothing does."""
        bench = self._bench
        bench.instance.reset(ledger=True)
        try:
            with InstalledClient(self._where, bench.instance.url, bench.instance.token) as client:
                if Path(client.about["package"]) != self._folder / "retool_client":
                    raise RuntimeError("the copy is not what is tried")
                watch = threading.Timer(LIMIT_SECONDS, client.kill)
                watch.start()
                try:
                    return self._first_failure(client, mutant)
                finally:
                    watch.cancel()
        except ClientgenError as error:
            return f"the client does not start, or ends: {str(error)[-200:]}"

    def _first_failure(self, client: InstalledClient, mutant: Mutant) -> str:
        bench = self._bench
        if unlike := bench.unlike(client.about):
            return f"operations: {next(iter(unlike.values()))}"
        chosen = mutant.operations if mutant.in_runtime else mutant.operations[:MOST_OPERATIONS]
        # What is most likely to fail comes first.
        parts = (decode, wire) if mutant.file.startswith("models/") else (wire, decode)
        for part in (*parts, faults) if mutant.in_runtime else parts:
            operations = tuple(bench.operations) if part is faults else chosen
            cases = [case for operation in operations for case in self._cases_of(part, operation)]
            failures = bench.run(client, cases, stop_early=True)
            if failures:
                return str(failures[0])[:300]
        result = flows.run(bench, client, None if mutant.in_runtime else set(chosen))
        if not result.failures:
            result = corrected.run(bench, self._where, set(chosen))
        return str(result.failures[0])[:300] if result.failures else ""

    def _cases_of(self, part: ModuleType, operation: str) -> list[Case]:
        """The cases of an operation; making them takes longer than running them."""
        key = (part.__name__, operation)
        if key not in self._cases:
            self._cases[key] = list(part.cases(self._bench, {operation}))
        return self._cases[key]
