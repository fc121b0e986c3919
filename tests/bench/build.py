"""Measures `retool-clientgen build` against stock openapi-python-client on the same document, side by side.

Prints the counts and ratios that the project holds itself to. Run it with `nox -s bench`.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from figures import Figure, show

from retool_clientgen.openapi.document import canonical_json
from retool_clientgen.openapi.operations import operations
from retool_clientgen.openapi.references import read_dereferenced

ROOT = Path(__file__).resolve().parents[2]
RELEASE = "3.334"
ROUNDS = 5


def timed(command: list[str], cwd: Path) -> tuple[float, str]:
    """Wall time of a command in seconds, and what it printed."""
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    began = time.perf_counter()
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=True)
    return time.perf_counter() - began, done.stdout


def count_lines(folder: Path) -> int:
    """Lines of Python below a folder."""
    return sum(path.read_bytes().count(b"\n") for path in folder.rglob("*.py"))


def main() -> int:
    """Runs the measurement; the exit code says whether every limit is kept."""
    tool = str(Path(sys.executable).parent / "retool-clientgen")
    stock_tool = str(Path(sys.executable).parent / "openapi-python-client")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (snapshot,) = (ROOT / "spec" / RELEASE).glob("openapi.*")
        document = read_dereferenced(snapshot)
        (work / "openapi.json").write_bytes(canonical_json(document))
        stock = [stock_tool, "generate", "--path", "openapi.json", "--output-path", "stock", "--overwrite"]
        ours = [tool, "build", RELEASE, "--out", str(work / "generated"), "--json"]
        times: dict[str, list[float]] = {"stock": [], "build": [], "recognised": []}
        for round_ in range(ROUNDS + 1):
            shutil.rmtree(work / "generated", ignore_errors=True)
            stock_time, stock_output = timed(stock, work)
            build_time, printed = timed(ours, ROOT)
            again_time, again_printed = timed(ours, ROOT)
            if round_:  # the first round fills caches
                times["stock"].append(stock_time)
                times["build"].append(build_time)
                times["recognised"].append(again_time)
        report = json.loads(printed)["builds"][0]
        if not json.loads(again_printed)["builds"][0]["unchanged"]:
            raise SystemExit("the second build was not recognised as done")
        stock_models = len(list((work / "stock").glob("*/models/*.py"))) - 1
        stock_operations = len([p for p in (work / "stock").glob("*/api/*/*.py") if p.name != "__init__.py"])
        stock_lines = count_lines(work / "stock")
        stock_warnings = stock_output.count("WARNING") + stock_output.count("Unable to")
    medians = {name: statistics.median(values) for name, values in times.items()}
    print(f"{RELEASE}, median of {ROUNDS} rounds; stock is openapi-python-client on the document as served")
    print(f"stock {medians['stock']:.2f} s, build {medians['build']:.2f} s, recognised {medians['recognised']:.2f} s")
    print(
        f"stock: {stock_operations} operations, {stock_models} models, {stock_lines} lines, {stock_warnings} warnings"
    )
    figures = [
        Figure("operations", report["operations"], len(operations(document)), at_least=True, unit=""),
        Figure("models", report["models"], 345, unit=""),
        Figure("longest name", len(report["longest_name"]), 60, unit=""),
        Figure("lines", report["lines"], 24_000, unit=""),
        Figure("notes", len(report["notes"]) + len(report["needs_a_look"]), unit=""),
        Figure("build / stock", medians["build"] / medians["stock"], 0.8),
        Figure("recognised / stock", medians["recognised"] / medians["stock"], 0.3),
    ]
    return 0 if show(f"Building {RELEASE}", figures) else 1


if __name__ == "__main__":
    sys.exit(main())
