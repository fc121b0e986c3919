"""Which single changes of a client the suite notices: `python -m contract.mutation`, with `tests` on the path."""

import argparse
import json
import os
import shutil
import sys
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from types import ModuleType
from typing import Any

from attrs import asdict, frozen

from retool_clientgen.contract import corrected, decode, faults, flows, wire
from retool_clientgen.contract.bench import AT_ONCE, Bench, Case
from retool_clientgen.contract.client import Environment, InstalledClient
from retool_clientgen.errors import ClientgenError
from retool_clientgen.mock import MockRetool

from .mutants import Mutant, plan

ROOT = Path(__file__).resolve().parents[2]

MOST_OPERATIONS = 6
"""How many operations that use a model are looked at; it is the same one in all of them."""

LIMIT_SECONDS = 120.0
"""How long a mutant is tried; a client that hangs is noticed, and so is a suite that never ends."""


@frozen
class Verdict:
    """Whether a mutant was noticed.

    Attributes:
        mutant: The mutant.
        killed_by: What noticed it; empty if nothing did.
        seconds: How long it took.
    """

    mutant: Mutant
    killed_by: str
    seconds: float


def run(
    instance: MockRetool, where: Environment, *, count: int, seed: int = 0, workers: int = 2
) -> tuple[list[Verdict], int]:
    """Plants mutants and tries them.

    Args:
        instance: An instance of the client's release; each worker starts one like it.
        where: The environment of the client.
        count: How many mutants.
        seed: Decides which.
        workers: How many are tried at the same time.

    Returns:
        The verdicts, and how many mutants there could be.
    """
    with InstalledClient(where, instance.url, instance.token) as client:
        about = client.about
    mutants, places = plan(Path(about["package"]), Bench(instance, about).operations, count=count, seed=seed)
    arguments = (instance.release, str(where.python), about)
    shares = [mutants[number::workers] for number in range(workers)]
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        done = list(pool.map(_try_all, [arguments] * workers, shares))
    return sorted((v for share in done for v in share), key=lambda verdict: verdict.mutant.number), places


def report(verdicts: list[Verdict]) -> dict[str, dict[str, int]]:
    """How many changes were planted and noticed, by operator and by folder of the package."""
    found: dict[str, dict[str, int]] = {}
    for verdict in verdicts:
        for key in (verdict.mutant.operator, f"in {verdict.mutant.file.partition('/')[0]}/", "all"):
            counts = found.setdefault(key, {"planted": 0, "noticed": 0})
            counts["planted"] += 1
            counts["noticed"] += bool(verdict.killed_by)
    return dict(sorted(found.items()))


def _try_all(arguments: tuple[str, str, dict[str, Any]], mutants: list[Mutant]) -> list[Verdict]:
    """Tries mutants one after the other, in a process of its own with an instance of its own."""
    release, python, about = arguments
    with tempfile.TemporaryDirectory(prefix="retool-mutants-") as folder:
        copy = Path(folder) / "retool_client"
        shutil.copytree(about["package"], copy)
        with MockRetool(release, directory=ROOT) as instance:
            trial = _Trial(Bench(instance, about), Environment(Path(python), Path(folder)))
            if mutants and (failure := trial.killed_by(mutants[0])):
                raise ClientgenError(f"fails without any mutant: {failure}", where=about["package"])
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
            for start in range(0, len(cases), AT_ONCE):
                if failures := bench.run(client, cases[start : start + AT_ONCE]):
                    return str(failures[0])[:300]
        result = flows.run(bench, client, None if mutant.in_runtime else set(chosen))
        if not result.failures:
            result = corrected.run(bench, self._where, set(chosen))
        return str(result.failures[0])[:300] if result.failures else ""

    def _cases_of(self, part: ModuleType, operation: str) -> list[Case]:
        """The cases of an operation; making them takes longer than running them."""
        key = (part.__name__, operation)
        if key not in self._cases:
            self._cases[key] = list(part.cases(self._bench, self._bench.operations[operation]))
        return self._cases[key]


def main() -> None:
    """Plants mutants in an installed client and prints which share the suite notices."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--release", required=True)
    parser.add_argument("--python", type=Path, default=Path(sys.executable), help="the Python of the client")
    parser.add_argument("--client", type=Path, help="a project to take instead of the installed client")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--least", type=float, default=0.0, help="the share that has to be noticed")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write each mutant there")
    chosen = parser.parse_args()
    with MockRetool(chosen.release, directory=ROOT) as instance:
        where = Environment(chosen.python, chosen.client)
        verdicts, places = run(instance, where, count=chosen.count, seed=chosen.seed, workers=chosen.workers)
    counts = report(verdicts)
    print(f"{len(verdicts)} of {places:,} possible changes")
    for key, count in counts.items():
        print(f"  {key:20} {count['noticed']:4} of {count['planted']:4}  {count['noticed'] / count['planted']:.0%}")
    for verdict in verdicts:
        if not verdict.killed_by:
            print(f"  not noticed: {verdict.mutant.operator}: {verdict.mutant}"[:200])
    if chosen.json is not None:
        entries = [{**asdict(v.mutant), "killed_by": v.killed_by or None} for v in verdicts]
        chosen.json.write_text(json.dumps({"counts": counts, "mutants": entries}, indent=1))
    sys.exit(counts["all"]["noticed"] < counts["all"]["planted"] * chosen.least)


if __name__ == "__main__":
    main()
